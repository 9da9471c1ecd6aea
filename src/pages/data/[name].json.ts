import type { APIRoute } from 'astro'
import { library } from '../../site/library.ts'
import { tables } from '../../site/tables.ts'

export const getStaticPaths = () => Object.keys(tables).map((name) => ({ params: { name } }))

export const GET: APIRoute = async ({ params }) => Response.json(tables[params['name'] ?? '']?.(await library()) ?? [])
