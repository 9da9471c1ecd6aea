/** `/search/names.json`: every name with its spellings, by which the search knows what was typed. */
import { namedThings } from '../../search/names/list.ts'
import { library } from '../../site/library.ts'

export async function GET(): Promise<Response> {
  return new Response(JSON.stringify(namedThings(await library())), {
    headers: { 'Content-Type': 'application/json' },
  })
}
