import type { APIRoute } from 'astro'
import { library } from '../../site/library.ts'

export const getStaticPaths = async () => [...(await library()).figures.keys()].map((name) => ({ params: { name } }))

/** What the script of a figure draws from when it comes alive. The data to reuse is under `/data/`. */
export const GET: APIRoute = async ({ params }) =>
  Response.json((await library()).figures.get(params['name'] ?? '')?.input)
