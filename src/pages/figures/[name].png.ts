import type { APIRoute } from 'astro'
import { figurePng } from '../../site/figure-files.ts'
import { library } from '../../site/library.ts'

export const getStaticPaths = async () => [...(await library()).figures.keys()].map((name) => ({ params: { name } }))

export const GET: APIRoute = async ({ params }) => {
  const all = await library()
  const figure = all.figures.get(params['name'] ?? '')
  return new Response(figure && figurePng(figure, all), { headers: { 'Content-Type': 'image/png' } })
}
