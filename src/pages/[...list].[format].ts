import type { APIRoute } from 'astro'
import { exported, exportFormats, exportLists, type ExportFormat } from '../site/exports.ts'
import { library } from '../site/library.ts'

export async function getStaticPaths() {
  const lists = [...exportLists(await library()).keys()]
  return lists.flatMap((list) => exportFormats.map((format) => ({ params: { list: list.slice(1), format } })))
}

export const GET: APIRoute = async ({ params }) => {
  const items = exportLists(await library()).get(`/${params['list'] ?? ''}`)?.() ?? []
  return exported(items, params['format'] as ExportFormat)
}
