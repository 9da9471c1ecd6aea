import type { APIRoute } from 'astro'
import { toCsv } from '../../site/csv.ts'
import { library } from '../../site/library.ts'
import { allTables } from '../../site/tables.ts'

export const getStaticPaths = async () => [...allTables(await library()).keys()].map((name) => ({ params: { name } }))

export const GET: APIRoute = async ({ params }) => {
  const rows = allTables(await library()).get(params['name'] ?? '')?.rows ?? []
  return new Response(toCsv(rows), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } })
}
