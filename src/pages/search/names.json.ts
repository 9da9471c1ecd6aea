/** `/search/names.json`: every name with its spellings, for the build alone, which packs it for the search. */
import { namedThings } from '../../search/names/list.ts'
import { library } from '../../site/library.ts'

export async function GET(): Promise<Response> {
  return new Response(JSON.stringify(namedThings(await library())), {
    headers: { 'Content-Type': 'application/json' },
  })
}
