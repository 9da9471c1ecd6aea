import robotsParser from 'robots-parser'
import type { Answer } from './judge.ts'

/** How hosts are asked. */
export interface Manners {
  /** Who asks, and where that is explained. */
  agent: string
  /** Milliseconds between two requests to one host. */
  pause: number
  /** Milliseconds after which an answer is no longer waited for. */
  patience: number
}

/** What a host lets programs do. */
export interface Robots {
  allows(url: string): boolean
  /** Milliseconds that it asks to be left alone between two requests. */
  pause: number
}

/** A host that asks for a minute between requests is left alone so long; longer ones would never end. */
const longestPause = 60_000

/** Sends one request and takes of the answer no more than its head. */
async function request(url: string, method: 'HEAD' | 'GET', { agent, patience }: Manners): Promise<Response> {
  const headers = { 'User-Agent': agent }
  return fetch(url, { method, headers, signal: AbortSignal.timeout(patience) })
}

/** Asks for an address: by HEAD, and by GET where that is refused, which some hosts do without need. */
export async function ask(url: string, manners: Manners, wait: () => Promise<void>): Promise<Answer> {
  let response = await request(url, 'HEAD', manners)
  if (response.status >= 400 && response.status !== 429) {
    await wait()
    response = await request(url, 'GET', manners)
    await response.body?.cancel()
  }
  return { status: response.status, url: response.url }
}

/** Reads what a host asks of programs. A host in trouble is left alone, as the standard on robots.txt has it. */
export async function robotsOf(origin: string, manners: Manners): Promise<Robots> {
  const address = `${origin}/robots.txt`
  const response = await request(address, 'GET', manners)
  const rules = robotsParser(address, response.ok ? await response.text() : '')
  await response.body?.cancel().catch(() => undefined)
  const inTrouble = response.status >= 500
  const pause = (rules.getCrawlDelay(manners.agent) ?? 0) * 1000
  return {
    allows: (url) => !inTrouble && rules.isAllowed(url, manners.agent) !== false,
    pause: Math.min(pause, longestPause),
  }
}

/** Why there was no answer, in a few words. */
export function whyNot(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause)
  if (cause.name === 'TimeoutError') return 'no answer in time'
  const deeper = cause.cause
  return deeper instanceof Error && 'code' in deeper ? String(deeper.code) : cause.message
}
