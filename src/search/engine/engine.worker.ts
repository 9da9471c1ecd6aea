import type { Calls, Folders, Request, Response } from './messages.ts'
import { openSearch, type Search } from './search.ts'

let search: Promise<Search> | undefined
let folders: Folders | undefined

/** Opens the index; when that fails, the next call tries again. */
function opened(): Promise<Search> {
  if (!folders) throw new Error('The search was asked before it was told where its index is.')
  search ??= openSearch(folders).catch((cause: unknown) => {
    search = undefined
    throw cause
  })
  return search
}

async function answer({ call, of }: Request): Promise<Calls[keyof Calls]['gives']> {
  const open = await opened()
  if (call === 'ask') return open.ask(of as Calls['ask']['of'])
  if (call === 'counts') return open.counts(of as Calls['counts']['of'])
  return open.suggest(of as Calls['suggest']['of'])
}

addEventListener('message', ({ data }: MessageEvent<Folders | Request>) => {
  if (!('id' in data)) {
    folders = data
    return
  }
  const { id } = data
  answer(data)
    .then((gives): Response => ({ id, gives }))
    .catch((cause: unknown): Response => ({ id, failed: String(cause) }))
    .then(postMessage)
})
