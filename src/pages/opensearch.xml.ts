import type { APIRoute } from 'astro'
import { library } from '../site/library.ts'
import { openSearchDescription, openSearchType } from '../site/open-search.ts'

export const GET: APIRoute = async () => {
  const { site } = await library()
  return new Response(openSearchDescription(site), { headers: { 'Content-Type': `${openSearchType}; charset=utf-8` } })
}
