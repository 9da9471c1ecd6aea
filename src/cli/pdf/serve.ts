import { existsSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'

/** Types that a browser needs to be told; it finds out the others. */
const types: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
}

/**
 * Serves a built site on a free port of this machine.
 * @param base the path that it was built for, with its slash
 * @returns where it is, with that path, and what to close when it is no longer needed
 */
export async function serveSite(folder: string, base: string): Promise<{ address: string; server: Server }> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
    const inside = path.startsWith(base) ? path.slice(base.length) : ''
    const file = join(folder, path.endsWith('/') ? `${inside}index.html` : inside)
    if (!path.startsWith(base) || !existsSync(file)) response.writeHead(404).end()
    else response.writeHead(200, { 'Content-Type': types[extname(file)] ?? '' }).end(readFileSync(file))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { address: `http://127.0.0.1:${port}${base}`, server }
}
