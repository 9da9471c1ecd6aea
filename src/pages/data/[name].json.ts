import type { APIRoute } from 'astro'
import { library } from '../../site/library.ts'
import { allTables } from '../../site/tables.ts'

export const getStaticPaths = async () => [...allTables(await library()).keys()].map((name) => ({ params: { name } }))

export const GET: APIRoute = async ({ params }) =>
  Response.json(allTables(await library()).get(params['name'] ?? '')?.rows ?? [])
