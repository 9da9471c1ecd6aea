import { en } from '../i18n/en.ts'
import { formerWords } from '../ledger/changes.ts'
import { span } from '../ledger/dates.ts'
import { proseKinds } from '../schemas/kinds.ts'
import { addressOf } from './addresses.ts'
import { headlineOf } from './headline.ts'
import { publicAddress } from './href.ts'
import type { ProseEntry } from './content.ts'
import type { Library } from './library.ts'
import { escaped } from './xml.ts'

/** Midnight UTC at the start of a date, as Atom wants it. */
const moment = (date: string) => `${span(date).first}T00:00:00Z`

interface Update {
  title: string
  address: string
  date: string
  summary: string
}

const atomEntry = ({ title, address, date, summary }: Update) => `  <entry>
    <title>${escaped(title)}</title>
    <id>${publicAddress(address)}${address.includes('#') ? '-' : '#'}${date}</id>
    <link href="${publicAddress(address)}"/>
    <updated>${moment(date)}</updated>
    <summary>${escaped(summary)}</summary>
  </entry>`

/** The updates of the site as an Atom feed: this edition, every correction, each text by the day it was last revised. */
export function atomFeed({ site, prose, ledger }: Library): string {
  const entries: ProseEntry[] = proseKinds.flatMap((kind): ProseEntry[] => prose[kind])
  const updates: Update[] = [
    { title: en.feed.edition(site.edition), address: '/', date: site.issued, summary: site.description },
    ...ledger.changes.map(({ fact, change }) => ({
      title: en.feed.correction(headlineOf(fact, ledger)),
      address: `${addressOf('facts', fact.id)}#changes`,
      date: change.date,
      summary: en.feed.was(formerWords(fact, change, ledger.speakers, en), change.why.en),
    })),
    ...entries.map(({ address, data }) => ({
      title: en.feed.page(data.title),
      address,
      date: data.updated,
      summary: data.summary,
    })),
  ].sort((a, b) => b.date.localeCompare(a.date, 'en'))
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${site.language}">
  <title>${escaped(site.title)}</title>
  <subtitle>${escaped(site.description)}</subtitle>
  <id>${publicAddress('/')}</id>
  <link rel="self" href="${publicAddress('/feed.xml')}"/>
  <link href="${publicAddress('/')}"/>
  <updated>${moment(updates[0]?.date ?? site.issued)}</updated>
  <author><name>${escaped(site.editors)}</name></author>
  <rights>${escaped(site.licence.name)}</rights>
${updates.map(atomEntry).join('\n')}
</feed>
`
}
