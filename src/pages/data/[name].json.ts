import type { APIRoute } from 'astro'
import { library } from '../../site/library.ts'
import { allTables, linkedData } from '../../site/tables.ts'

export const getStaticPaths = async () => [...allTables(await library()).keys()].map((name) => ({ params: { name } }))

export const GET: APIRoute = async ({ params }) => {
  const [all, name] = [await library(), params['name'] ?? '']
  return Response.json(linkedData[name]?.make(all) ?? allTables(all).get(name)?.rows ?? [])
}
