import { defineConfig } from 'astro/config'
import mdx from '@astrojs/mdx'
import sitemap from '@astrojs/sitemap'
import { basePath, siteAddress } from './src/site/settings.ts'

export default defineConfig({
  site: siteAddress,
  base: basePath,
  trailingSlash: 'always',
  integrations: [mdx(), sitemap({ filter: (page) => !/\/(search|cite)\/$|\/embed\//.test(page) })],
  // One request brings a page with its styles; no page has enough of them to make a shared file worth a second trip.
  build: { inlineStylesheets: 'always', format: 'directory' },
  devToolbar: { enabled: false },
  // JSON Schemas of the frontmatter, for completion in editors.
  experimental: { contentIntellisense: true },
  markdown: { syntaxHighlight: false },
  vite: {
    build: {
      // Other pages fetch this script by its address; the rest is small enough to stand in the page, or too large.
      assetsInlineLimit: (file) => (file.includes('References') ? false : undefined),
      // Astro marks its own modules with a directive that the bundler does not know.
      rolldownOptions: { onLog: (level, log, handle) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && handle(level, log) },
    },
  },
})
