import { setTimeout } from 'node:timers/promises'
import { ask, robotsOf, whyNot, type Manners, type Robots } from './ask.ts'
import { judge } from './judge.ts'
import type { Finding, Link } from './link.ts'

/** So many hosts are asked at once, each by one request after the other. */
const hostsAtOnce = 8

/** Asks one host for its addresses, one at a time, and no more once it has had enough. */
async function watchHost(urls: readonly string[], manners: Manners): Promise<Map<string, Finding>> {
  const findings = new Map<string, Finding>()
  let robots: Robots
  try {
    robots = await robotsOf(new URL(urls[0] as string).origin, manners)
  } catch (cause) {
    return new Map(urls.map((url) => [url, { state: 'unclear', remark: `the host: ${whyNot(cause)}` }]))
  }
  const wait = () => setTimeout(Math.max(manners.pause, robots.pause))
  let enough = false
  for (const url of urls) {
    if (enough || !robots.allows(url)) {
      findings.set(url, { state: 'not asked', remark: enough ? 'the host wants fewer requests' : 'robots.txt' })
      continue
    }
    await wait()
    const finding = await ask(url, manners, wait).then(
      (answer) => judge(url, answer),
      (cause: unknown): Finding => ({ state: 'unclear', remark: whyNot(cause) }),
    )
    enough = finding.status === 429
    findings.set(url, finding)
  }
  return findings
}

/**
 * Asks whether addresses still answer.
 * @returns what was found, in the order of the links
 */
export async function watch(links: readonly Link[], manners: Manners): Promise<(Link & Finding)[]> {
  const urls = [...new Set(links.map(({ url }) => url))]
  const hosts = Map.groupBy(urls, (url) => new URL(url).host).values()
  const found = new Map<string, Finding>()
  const worker = async () => {
    for (const host of hosts) for (const [url, finding] of await watchHost(host, manners)) found.set(url, finding)
  }
  await Promise.all(Array.from({ length: hostsAtOnce }, worker))
  return links.map((link) => ({ ...link, ...(found.get(link.url) as Finding) }))
}
