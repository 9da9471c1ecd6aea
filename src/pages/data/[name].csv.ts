import type { APIRoute } from 'astro'
import { toCsv } from '../../site/csv.ts'
import { library } from '../../site/library.ts'
import { tables } from '../../site/tables.ts'

export const getStaticPaths = () => Object.keys(tables).map((name) => ({ params: { name } }))

export const GET: APIRoute = async ({ params }) => {
  const rows = tables[params['name'] ?? '']?.(await library()) ?? []
  return new Response(toCsv(rows), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } })
}
