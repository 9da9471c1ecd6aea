import { defineConfig } from 'astro/config'
import mdx from '@astrojs/mdx'
import { givenIds } from './src/prose/given-ids.ts'
import { basePath, fixedCopy, siteAddress } from './src/site/settings.ts'
import { sitemapOfListed } from './src/site/sitemap.ts'

/** Hands a plugin to the processor of Markdown that Astro has by default. */
const headingIds = {
  name: 'heading-ids',
  hooks: { 'astro:config:setup': ({ config }) => void config.markdown.processor.options.hastPlugins.push(givenIds) },
}

/**
 * What a chart loads at a touch is small. Vite's own code, which fetches parts of such a module ahead, would weigh as
 * much on every page that has a chart.
 */
const bareImports = {
  name: 'bare-imports',
  enforce: 'pre',
  configEnvironment: (name) => (name === 'client' ? { build: { modulePreload: false } } : undefined),
  load: { filter: { id: /vite\/preload-helper/ }, handler: () => 'export const __vitePreload = (load) => load()' },
}

export default defineConfig({
  site: siteAddress,
  base: basePath,
  trailingSlash: 'always',
  // Search engines are led to the living site only.
  integrations: [headingIds, mdx(), ...(fixedCopy ? [] : sitemapOfListed())],
  // One request brings a page with its styles; no page has enough of them to make a shared file worth a second trip.
  build: { inlineStylesheets: 'always', format: 'directory' },
  devToolbar: { enabled: false },
  // JSON Schemas of the frontmatter, for completion in editors.
  experimental: { contentIntellisense: true },
  markdown: { syntaxHighlight: false },
  vite: {
    plugins: [bareImports],
    build: {
      // Other pages fetch this script by its address; the rest is small enough to stand in the page, or too large.
      assetsInlineLimit: (file) => (file.includes('DialogScript') ? false : undefined),
      // Astro marks its own modules with a directive that the bundler does not know.
      rolldownOptions: { onLog: (level, log, handle) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && handle(level, log) },
    },
  },
})
