import { createHash } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from '@playwright/test'
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5'

type Element = Tree.Element

/** All elements of a document, those of templates included. */
function* elementsIn(node: Tree.ParentNode): Generator<Element> {
  for (const child of node.childNodes) {
    if (!('tagName' in child)) continue
    yield child
    yield* elementsIn('content' in child ? (child as Tree.Template).content : child)
  }
}

const valueOf = (element: Element, name: string) => element.attrs.find((each) => each.name === name)?.value
const textOf = (element: Element) => element.childNodes.map((node) => ('value' in node ? node.value : '')).join('')
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** What in the HTML of a page is against its own policy, or would be as soon as somebody came upon it. */
export function breachesIn(html: string): string[] {
  const all = [...elementsIn(parse(html))]
  const policies = all.filter((each) => valueOf(each, 'http-equiv') === 'content-security-policy')
  const policy = policies.map((each) => valueOf(each, 'content') ?? '').join()
  const rule = (name: string) => policy.split(';').find((each) => each.startsWith(`${name} `)) ?? ''
  const governed = all.findIndex((each) => ['script', 'style', 'link', 'base', 'body'].includes(each.tagName))
  const isFirst = policies[0] !== undefined && (governed < 0 || all.indexOf(policies[0]) < governed)
  const types = ["require-trusted-types-for 'script'", 'trusted-types page']
  const wanted = ["object-src 'none'", "base-uri 'none'", "form-action 'self'", ...types]
  return [
    ...(isFirst && policies.length === 1 ? [] : ['no policy at its head']),
    ...wanted.filter((each) => !policy.split(';').includes(each)),
    ...(/unsafe-|[*]|https?:|data:/.test(policy) ? [`too much is allowed: ${policy}`] : []),
    ...all.flatMap((each) => {
      const type = valueOf(each, 'type') ?? ''
      const runs = each.tagName === 'script' && valueOf(each, 'src') === undefined && !/json/.test(type)
      return [
        ...each.attrs.filter(({ name }) => /^(on|style$|srcdoc$)/.test(name)).map(({ name }) => `has ${name}`),
        ...each.attrs.filter(({ value }) => /^\s*(javascript|data):/i.test(value)).map(({ value }) => value),
        ...(each.tagName === 'style' && !rule('style-src').includes(hashOf(textOf(each)))
          ? ['styles without hash']
          : []),
        ...(runs && !rule('script-src').includes(hashOf(textOf(each))) ? ['script without hash'] : []),
      ]
    }),
  ]
}

/** Notes what the policies of pages refuse from now on, on every page that the browser goes to. */
export async function watchPolicy(page: Page): Promise<string[]> {
  const refused: string[] = []
  await page.exposeFunction('noteRefused', (what: string) => refused.push(what))
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample, documentURI }) => {
      const note = (window as unknown as { noteRefused: (what: string) => void }).noteRefused
      note(`${documentURI}: ${violatedDirective} ${blockedURI} ${sample}`)
    })
  })
  // What happens in workers, and before the first script runs, is said in the console alone.
  page.on('console', (message) => {
    if (/content.security.policy|trusted ?(types|html|script)/i.test(message.text())) refused.push(message.text())
  })
  return refused
}

/** Another site, of one page. Resolves to its server and its address. */
export async function otherSite(html: string): Promise<{ server: Server; address: string }> {
  const server = createServer((_, response) => response.writeHead(200, { 'Content-Type': 'text/html' }).end(html))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` }
}
