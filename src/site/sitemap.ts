import { readFileSync } from 'node:fs'
import type { AstroIntegration } from 'astro'
import sitemap from '@astrojs/sitemap'
import { basePath } from './settings.ts'

/** The sitemap of the pages that search engines may list: what says "noindex" of itself, as redirects do, stays out. */
export function sitemapOfListed(): AstroIntegration[] {
  let folder: URL | undefined
  return [
    {
      name: 'built-folder',
      hooks: {
        'astro:build:done': ({ dir }) => {
          folder = dir
        },
      },
    },
    sitemap({ filter: (page) => folder !== undefined && isListed(new URL(page).pathname, folder) }),
  ]
}

function isListed(path: string, folder: URL): boolean {
  const file = new URL(`${path.slice(basePath.replace(/\/$/, '').length + 1)}index.html`, folder)
  return !readFileSync(file, 'utf8').includes('<meta name="robots" content="noindex"')
}
