import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { existsSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { AddressInfo } from 'node:net'
import { typeOf } from './serve.ts'

/** A host of a built site, which can be stopped, started again at the same address, and given another build. */
export class Host {
  /** The paths asked for since this was last emptied. */
  readonly asked: string[] = []
  /** What is answered with an error, as by a network that fails in the middle. */
  failing: (path: string) => boolean = () => false
  /** What the host sends beside the type of a file. */
  headersOf: (path: string) => Record<string, string> = () => ({})
  folder: string
  private readonly base: string
  private server: Server | undefined
  private port = 0

  constructor(folder: string, base = '/') {
    this.folder = folder
    this.base = base
  }

  get address(): string {
    return `http://localhost:${this.port}${this.base}`
  }

  async start(): Promise<void> {
    this.server = createServer((request, response) => this.answer(request, response))
    await new Promise<void>((resolve) => this.server?.listen(this.port, 'localhost', resolve))
    this.port = (this.server.address() as AddressInfo).port
  }

  async stop(): Promise<void> {
    const closed = new Promise((resolve) => this.server?.close(resolve))
    this.server?.closeAllConnections()
    await closed
  }

  private answer(request: IncomingMessage, response: ServerResponse): void {
    const path = decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/')
    this.asked.push(path)
    if (this.failing(path)) {
      response.destroy()
      return
    }
    const below = path.startsWith(this.base) ? path.slice(this.base.length) : undefined
    const file = below === undefined ? '' : join(this.folder, /(^|\/)$/.test(below) ? `${below}index.html` : below)
    if (existsSync(file) && extname(file)) {
      response.writeHead(200, { ...this.headersOf(path), 'Content-Type': typeOf(file) })
      response.end(readFileSync(file))
    } else response.writeHead(404, { 'Content-Type': 'text/html' }).end(readFileSync(join(this.folder, '404.html')))
  }
}
