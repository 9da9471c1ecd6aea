import type { APIRoute } from 'astro'
import { figureSvg } from '../../site/figure-files.ts'
import { library } from '../../site/library.ts'

export const getStaticPaths = async () => [...(await library()).figures.keys()].map((name) => ({ params: { name } }))

export const GET: APIRoute = async ({ params }) => {
  const all = await library()
  const figure = all.figures.get(params['name'] ?? '')
  return new Response(figure && figureSvg(figure, all), { headers: { 'Content-Type': 'image/svg+xml' } })
}
