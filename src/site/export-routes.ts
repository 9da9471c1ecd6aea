import type { APIRoute } from 'astro'
import { exported, exportItems, exportLists, type ExportFormat } from './exports.ts'
import { library } from './library.ts'

/** The addresses of the lists that reference managers can have, without ending. */
export async function listPaths(): Promise<{ params: { list: string } }[]> {
  return exportLists(await library()).map((list) => ({ params: { list: list.slice(1) } }))
}

/** Answers with a list in a format. Each format is a route of its own, because its ending has to be part of that. */
export const listAs =
  (format: ExportFormat): APIRoute =>
  async ({ params }) =>
    exported(exportItems(`/${params['list'] ?? ''}`, await library()), format)
