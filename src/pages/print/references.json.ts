/** `/print/references.json`: what a document of chosen parts needs to know of sources. */
import { printReferences } from '../../print/document/references.ts'
import { library } from '../../site/library.ts'

export async function GET(): Promise<Response> {
  return new Response(JSON.stringify(printReferences(await library())), {
    headers: { 'Content-Type': 'application/json' },
  })
}
