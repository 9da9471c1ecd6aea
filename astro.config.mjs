import { defineConfig } from 'astro/config'
import mdx from '@astrojs/mdx'
import sitemap from '@astrojs/sitemap'
import { basePath, siteAddress } from './src/site/settings.ts'

export default defineConfig({
  site: siteAddress,
  base: basePath,
  trailingSlash: 'always',
  integrations: [mdx(), sitemap({ filter: (page) => !/\/search\/$|\/embed\//.test(page) })],
  // One request brings a page with its styles; no page has enough of them to make a shared file worth a second trip.
  build: { inlineStylesheets: 'always', format: 'directory' },
  devToolbar: { enabled: false },
  // JSON Schemas of the frontmatter, for completion in editors.
  experimental: { contentIntellisense: true },
  markdown: { syntaxHighlight: false },
  vite: {
    build: {
      // Astro marks its own modules with a directive that the bundler does not know.
      rolldownOptions: { onLog: (level, log, handle) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && handle(level, log) },
    },
  },
})
