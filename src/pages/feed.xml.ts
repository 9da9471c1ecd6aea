import type { APIRoute } from 'astro'
import { atomFeed } from '../site/feed.ts'
import { library } from '../site/library.ts'

export const GET: APIRoute = async () =>
  new Response(atomFeed(await library()), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } })
