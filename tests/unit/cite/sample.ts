import type { CslItem } from '../../../src/cite/item.ts'

/** A part of the site as an item. */
export const page: CslItem = {
  id: '615km-2026.12-strategy-wall',
  type: 'webpage',
  title: 'The wall',
  author: [{ literal: '615 km editors' }],
  'container-title': '615 km (edition 2026.12)',
  issued: { 'date-parts': [[2026, 12, 1]] },
  language: 'en',
  URL: 'https://615km.example/strategy/wall/#what-it-is',
}

/** An article of the bibliography. */
export const article: CslItem = {
  id: 'al-fassel-2024-02-14',
  type: 'article-newspaper',
  title: 'ISIS and the wall',
  author: [
    { family: 'al-Bar', given: 'Anas' },
    { family: 'Wang', given: 'Herman' },
  ],
  'container-title': 'S&P Global',
  issued: { 'date-parts': [[2024, 2, 4]] },
  accessed: { 'date-parts': [[2026, 11, 5]] },
  language: 'ar-IQ',
  URL: 'https://example.org/?a=1&b=2%20_x#y',
}

/** Every sign that is markup somewhere. */
export const hostile = '<script>alert("1")</script> & {x} \\y ~ ^ _ # % $ é ع'

/** An item that lacks some fields. */
export const without = <T extends object>(item: T, ...fields: (keyof T)[]): T =>
  Object.fromEntries(Object.entries(item).filter(([field]) => !fields.includes(field as keyof T))) as T
