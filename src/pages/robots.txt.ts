import type { APIRoute } from 'astro'
import { publicAddress } from '../site/href.ts'

export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${publicAddress('/sitemap-index.xml')}\n`)
