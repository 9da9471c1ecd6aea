/** `/search/records.json`: what can be found, for the build alone, which indexes it and takes it away again. */
import { allRecords } from '../../search/records/all.ts'
import { library } from '../../site/library.ts'

export async function GET(): Promise<Response> {
  return new Response(JSON.stringify(allRecords(await library())), {
    headers: { 'Content-Type': 'application/json' },
  })
}
