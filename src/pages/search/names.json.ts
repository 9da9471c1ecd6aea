/** `/search/names.json`: every name with its spellings, for the build alone, which packs it for the search. */
import { namedSpeakers, namedThings } from '../../search/names/list.ts'
import { library } from '../../site/library.ts'

export async function GET(): Promise<Response> {
  const all = await library()
  return new Response(JSON.stringify([...namedThings(all), ...namedSpeakers(all)]), {
    headers: { 'Content-Type': 'application/json' },
  })
}
