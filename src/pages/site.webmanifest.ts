import type { APIRoute } from 'astro'
import { library } from '../site/library.ts'
import { manifestOf } from '../site/manifest.ts'

export const GET: APIRoute = async () => {
  const { site } = await library()
  return new Response(manifestOf(site), { headers: { 'Content-Type': 'application/manifest+json' } })
}
