/** The service worker: only a reader who asked to keep the site has it. */
import { Answers } from './answer.ts'
import { channelOf } from './keep.ts'
import { inTurn, isAnything, type Store } from './kept.ts'
import { tend } from './tend.ts'
import type { AskedEvent, WorkerScope } from './worker-events.ts'

const scope = self as unknown as WorkerScope
const base = new URL(scope.registration.scope).pathname

let opened: Promise<{ store: Store; answers: Answers }> | undefined

/** Opens what is kept. Once it was removed it is not made again: pages that are still open ask for it no more. */
const open = (): Promise<{ store: Store; answers: Answers }> =>
  inTurn(base, async (store) => {
    if (!store) throw new Error('Nothing is kept.')
    return { store, answers: new Answers(store) }
  })

const reopened = () => (opened ??= open())

new BroadcastChannel(channelOf(base)).onmessage = async () => {
  if (!(await isAnything(base))) opened = undefined
  else (await opened?.catch(() => undefined))?.answers.forget()
}

function isOurs({ method, url, headers }: Request): boolean {
  const { origin, pathname } = new URL(url)
  return method === 'GET' && origin === location.origin && pathname.startsWith(base) && !headers.has('range')
}

async function answer({ request, clientId, resultingClientId }: AskedEvent): Promise<Response> {
  const kept = await reopened().catch(() => {
    opened = undefined
  })
  return kept ? kept.answers.answer({ request, client: clientId, opened: resultingClientId }) : fetch(request)
}

scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()))

scope.addEventListener('fetch', (event) => {
  if (!isOurs(event.request)) return
  event.respondWith(answer(event))
  if (event.request.mode !== 'navigate') return
  const tended = reopened().then(({ store }) => tend(store))
  event.waitUntil(tended.catch(() => undefined))
})
