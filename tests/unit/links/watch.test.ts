import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { watch } from '../../../src/links/watch.ts'

const manners = { agent: '615km-links (+https://site.example/)', pause: 30, patience: 1500 }

interface Asked {
  path: string
  method: string | undefined
  agent: string | undefined
  at: number
}

/** A host that answers in all kinds of ways, and notes how it is asked. */
class Host {
  readonly asked: Asked[] = []
  most = 0
  private open = 0
  private readonly server = createServer((request, response) => this.take(request, response))
  private readonly robots: string | undefined

  /** @param robots its robots.txt; without one it is in trouble */
  constructor(robots: string | undefined) {
    this.robots = robots
  }

  async start(): Promise<void> {
    await once(this.server.listen(0, '127.0.0.1'), 'listening')
  }

  stop(): void {
    this.server.closeAllConnections()
    this.server.close()
  }

  get address(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`
  }

  private take(request: IncomingMessage, response: ServerResponse): void {
    const path = request.url ?? ''
    this.asked.push({ path, method: request.method, agent: request.headers['user-agent'], at: Date.now() })
    this.most = Math.max(this.most, ++this.open)
    response.on('close', () => this.open--)
    if (path === '/robots.txt') response.writeHead(this.robots === undefined ? 500 : 200).end(this.robots)
    else if (path === '/never') return
    else if (path === '/old') response.writeHead(301, { Location: '/new' }).end()
    else if (path === '/no-head' && request.method === 'HEAD') response.writeHead(405).end()
    else response.writeHead(Number(/^\/(\d{3})/.exec(path)?.[1] ?? 200)).end('words')
  }
}

const open = new Host('User-agent: *\nDisallow: /private/\n')
const busy = new Host('')
const broken = new Host(undefined)
beforeAll(() => Promise.all([open, busy, broken].map((host) => host.start())))
afterAll(() => [open, busy, broken].forEach((host) => host.stop()))

test('each kind of answer is told, and every host is asked politely', async () => {
  const paths = ['/', '/404', '/410', '/403', '/503', '/old', '/no-head', '/private/1', '/never']
  const urls = [
    ...paths.map((path) => open.address + path),
    ...['/429', '/later'].map((path) => busy.address + path),
    `${broken.address}/`,
    'http://127.0.0.1:9/nobody',
  ]
  const found = await watch(
    urls.map((url, index) => ({ source: `s${index}`, url, archived: undefined })),
    manners,
  )
  expect(found.map(({ url }) => url)).toEqual(urls)
  expect(found.map(({ state, status }) => `${state} ${status ?? '-'}`)).toEqual([
    'there 200',
    'gone 404',
    'gone 410',
    'unclear 403',
    'unclear 503',
    'moved 200',
    'there 200',
    'not asked -',
    'unclear -',
    'unclear 429',
    'not asked -',
    'not asked -',
    'unclear -',
  ])
  expect(found[5]?.leadsTo).toBe(`${open.address}/new`)
  expect(found[8]?.remark).toBe('no answer in time')
  expect(found[10]?.remark).toBe('the host wants fewer requests')

  const asked = open.asked.map(({ method, path }) => `${method} ${path}`)
  expect(asked.slice(0, 4)).toEqual(['GET /robots.txt', 'HEAD /', 'HEAD /404', 'GET /404'])
  expect(asked.filter((each) => each.includes('private'))).toEqual([])
  expect(busy.asked.map(({ path }) => path)).toEqual(['/robots.txt', '/429'])
  expect(broken.asked.map(({ path }) => path)).toEqual(['/robots.txt'])
  expect(open.most, 'requests at once').toBe(1)
  expect(new Set(open.asked.map(({ agent }) => agent))).toEqual(new Set([manners.agent]))
  // A redirect is followed at once, as by a browser.
  const own = open.asked.filter(({ path }) => path !== '/new')
  const pauses = own.slice(1).map(({ at }, index) => at - (own[index]?.at ?? 0))
  expect(Math.min(...pauses), 'milliseconds between two').toBeGreaterThanOrEqual(manners.pause - 2)
})

test('an address that two sources name is asked for once', async () => {
  const before = open.asked.length
  const link = { url: `${open.address}/same`, archived: undefined }
  const found = await watch(
    [
      { source: 'a', ...link },
      { source: 'b', ...link },
    ],
    manners,
  )
  expect(found.map(({ source, state }) => `${source} ${state}`)).toEqual(['a there', 'b there'])
  expect(open.asked.slice(before).map(({ path }) => path)).toEqual(['/robots.txt', '/same'])
})
