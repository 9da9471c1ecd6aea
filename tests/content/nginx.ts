import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { request, type IncomingHttpHeaders } from 'node:http'
import { createServer, type AddressInfo } from 'node:net'
import { dirname, join, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { brotliModule, nginxProgram } from '../../src/cli/debian.ts'
import { nginxConfig, type Served } from '../../src/hosts/nginx.ts'

/** What a host answered. */
export interface Answer {
  status: number
  headers: IncomingHttpHeaders
  body: Buffer
}

/** A copy of a built site, of links to its files: what is put beside them is in the copy alone. */
export function linkedCopy(of: string, name: string): string {
  const copy = resolve('.hosts', name)
  rmSync(copy, { recursive: true, force: true })
  mkdirSync(dirname(copy), { recursive: true })
  const { status, stderr } = spawnSync('cp', ['-rLl', of, copy], { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return copy
}

/** Replaces a file of the copy, and not the one that it is a link to. */
export function replace(path: string, text: string): void {
  rmSync(path, { force: true })
  writeFileSync(path, text)
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  return port
}

/** A real nginx that serves a site on this machine, in one process of its own and with files of its own. */
export class Nginx {
  private running: ChildProcess | undefined
  private port = 0
  private said = ''

  /** @param work a folder for its own files */
  async start(served: Omit<Served, 'listen' | 'name' | 'brotli'>, work: string): Promise<void> {
    this.port = await freePort()
    mkdirSync(work, { recursive: true })
    const own = { ...served, name: 'localhost', listen: [`127.0.0.1:${this.port}`], brotli: true }
    writeFileSync(join(work, 'site.conf'), nginxConfig(own))
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    const main = `
load_module ${brotliModule};
daemon off; master_process off; pid nginx.pid; error_log stderr;
events { worker_connections 1024; }
http { access_log off; ${temporary.map((each) => `${each}_temp_path ${each};`).join(' ')} include site.conf; }
`
    writeFileSync(join(work, 'nginx.conf'), main)
    const running = spawn(nginxProgram, ['-p', work, '-c', 'nginx.conf', '-e', 'stderr'])
    running.stderr.on('data', (part: Buffer) => (this.said += part.toString()))
    this.running = running
    while (!(await this.answers())) {
      if (running.exitCode !== null) throw new Error(`nginx did not start:\n${this.said}`)
      await setTimeout(50)
    }
  }

  async stop(): Promise<void> {
    if (!this.running || this.running.exitCode !== null) return
    const ended = once(this.running, 'exit')
    this.running.kill()
    await ended
  }

  /** What it has reported as going wrong, beside files that are not there. */
  get errors(): string[] {
    return this.said.split('\n').filter((line) => line && !line.includes('(2: No such file or directory)'))
  }

  get address(): string {
    return `http://127.0.0.1:${this.port}`
  }

  /** Asks for an address, and takes the answer as it is: unpacked by nobody, followed nowhere. */
  async ask(path: string, headers: Record<string, string> = {}): Promise<Answer> {
    const asked = request(this.address + path, { headers })
    asked.end()
    const [answer] = (await once(asked, 'response')) as [AsyncIterable<Buffer> & { statusCode: number; headers: never }]
    const parts: Buffer[] = []
    for await (const part of answer) parts.push(part)
    return { status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) }
  }

  private async answers(): Promise<boolean> {
    return this.ask('/').then(
      () => true,
      () => false,
    )
  }
}
