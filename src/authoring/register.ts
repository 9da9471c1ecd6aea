import { Document, isCollection, isMap } from 'yaml'
import { destinations } from '../checker/destinations.ts'
import type { Content } from '../checker/read.ts'

const header = ` Every address that was published, with the anchors on its page. They are cited in print.
 Written by "npm run addresses", which only adds: nothing is ever removed or changed here.
 An address that no longer exists is entered in gone.yaml.`

/** The text of `published.yaml`: what it had, and every page and anchor of today, in one order. */
export function registerOf(content: Content): { text: string; added: number } {
  const before = new Map([...content.addresses.published].map(([address, { data = [] }]) => [address, data]))
  const today = destinations(content)
  const addresses = [...new Set([...before.keys(), ...today.keys()])].sort()
  const rows = addresses.map((address): [string, string[]] => {
    const anchors = new Set([...(before.get(address) ?? []), ...(today.get(address) ?? [])])
    return [address, [...anchors].sort()]
  })
  const count = (all: Iterable<[string, string[]]>) =>
    [...all].reduce((sum, [, anchors]) => sum + 1 + anchors.length, 0)
  return { text: toYaml(rows), added: count(rows) - count(before) }
}

/** One address a line, so that what is added shows as lines that are added. */
function toYaml(rows: [string, string[]][]): string {
  const document = new Document(Object.fromEntries(rows))
  document.commentBefore = header
  if (isMap(document.contents))
    for (const { value } of document.contents.items) if (isCollection(value)) value.flow = true
  return document.toString({ lineWidth: 0, flowCollectionPadding: false })
}
