import { defineConfig } from 'astro/config'
import mdx from '@astrojs/mdx'
import { splitFrontMatter } from './src/loaders/front-matter.ts'
import { givenIds } from './src/prose/given-ids.ts'
import { wideCode } from './src/prose/wide-code.ts'
import { basePath, fixedCopy, siteAddress } from './src/site/settings.ts'
import { sitemapOfListed } from './src/site/sitemap.ts'

/** Hands plugins to the processor of Markdown that Astro has by default. */
const ownPlugins = {
  name: 'own-plugins',
  hooks: {
    'astro:config:setup': ({ config }) => void config.markdown.processor.options.hastPlugins.push(givenIds, wideCode),
  },
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

/** The fields of a page are read by `src/loaders/prose.ts`: the compiler of MDX, which reads another YAML, gets the text. */
const textAlone = {
  name: 'text-alone',
  enforce: 'pre',
  transform: { filter: { id: /\.mdx$/ }, handler: (code) => splitFrontMatter(code)?.text },
}

export default defineConfig({
  site: siteAddress,
  base: basePath,
  trailingSlash: 'always',
  // Search engines are led to the living site only.
  integrations: [ownPlugins, mdx(), ...(fixedCopy ? [] : sitemapOfListed())],
  // One request brings a page with the styles of what is seen first; what can wait is in two files, for the screen
  // (`late.css`) and for paper (`print.css`).
  build: { inlineStylesheets: 'always', format: 'directory' },
  devToolbar: { enabled: false },
  // JSON Schemas of the frontmatter, for completion in editors.
  experimental: { contentIntellisense: true },
  markdown: { syntaxHighlight: false },
  vite: {
    plugins: [bareImports, textAlone],
    build: {
      // Every page has the script of the masthead, and other pages fetch that of the dialog by its address: each is a file
      // that browsers keep. The rest is small enough to stand in the page, or too large.
      assetsInlineLimit: (file) => (/DialogScript|Masthead|SearchForm/.test(file) ? false : undefined),
      // Astro marks its own modules with a directive that the bundler does not know.
      rolldownOptions: { onLog: (level, log, handle) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && handle(level, log) },
    },
  },
})
