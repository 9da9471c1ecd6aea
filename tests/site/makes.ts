import { Parser } from 'htmlparser2'
import type { Page } from './dist.ts'

/** What a browser shows nothing of. */
const unseen = ['head', 'script', 'style', 'noscript']
/** Attributes whose values tell elements apart. */
const telling = ['role', 'type']

/** An element as it is made: its name, its classes, its role and the names of what else it says. */
function madeOf(name: string, { class: classes, ...rest }: Record<string, string>): string {
  const said = Object.entries(rest).map(([key, value]) => (telling.includes(key) ? `${key}=${value}` : key))
  return [name, ...(classes ?? '').split(/\s+/).filter(Boolean).sort(), ...said.sort()].join(' ')
}

/** The makes of the elements on a page: each element with what is around it. The insides of drawings are left out. */
export function makesOf({ html }: Page): Set<string> {
  const makes = new Set<string>()
  const around: { name: string; make: string }[] = []
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const make = madeOf(name, attributes)
      if (!around.some((each) => [...unseen, 'svg'].includes(each.name)) && !unseen.includes(name))
        makes.add([...around.slice(-2).map((each) => each.make), make].join(' > '))
      around.push({ name, make })
    },
    onclosetag: () => around.pop(),
  })
  parser.end(html)
  return makes
}

/**
 * The fewest pages, roughly, that have every make of element that any page has.
 * @param seen makes that need no page any more
 */
export function covering(pages: readonly Page[], seen: ReadonlySet<string>): string[] {
  const makes = new Map(pages.map((page) => [page.address, makesOf(page).difference(seen)]))
  const chosen: string[] = []
  const left = new Set([...makes.values()].flatMap((each) => [...each]))
  while (left.size > 0) {
    const count = (address: string) => makes.get(address)?.intersection(left).size ?? 0
    const best = [...makes.keys()].reduce((a, b) => (count(b) > count(a) ? b : a))
    for (const make of makes.get(best) ?? []) left.delete(make)
    chosen.push(best)
  }
  return chosen
}
