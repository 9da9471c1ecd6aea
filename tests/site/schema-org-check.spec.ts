import { expect, test } from './test.ts'
import { readVocabulary } from './schema-org.ts'
import { problemsOf, type Node } from './schema-org-check.ts'

// What the check of every page would let pass is not checked: here it is shown what is wrong.
test.describe.configure({ mode: 'default' })

const vocabulary = readVocabulary()
const site = 'https://site.example/'
const person = { '@type': 'Person', name: 'A' }
for (const [what, node, problem] of [
  ['a type that does not exist', { '@type': 'Artikel' }, 'Artikel: there is no type "Artikel"'],
  ['a node without a type', { name: 'A' }, 'undefined: there is no type undefined'],
  [
    'a property that does not exist',
    { '@type': 'Article', headlin: 'A' },
    'Article.headlin: is no property of Article',
  ],
  [
    'a property of another type',
    { '@type': 'Claim', headline: 'A', cookTime: 'PT1H' },
    'Claim.cookTime: is no property of Claim',
  ],
  [
    'a property of a type below',
    { '@type': 'CreativeWork', appearance: { '@id': site } },
    'CreativeWork.appearance: is no property of CreativeWork',
  ],
  ['a number for a text', { '@type': 'Article', headline: 3 }, 'Article.headline: 3 is none of Text'],
  [
    'a text for a number',
    { '@type': 'GeoCoordinates', latitude: true },
    'GeoCoordinates.latitude: true is none of Number, Text',
  ],
  [
    'a text for a truth',
    { '@type': 'Dataset', isAccessibleForFree: 'yes' },
    'Dataset.isAccessibleForFree: "yes" is none of Boolean',
  ],
  [
    'words for a date',
    { '@type': 'Article', datePublished: '5 May 2025' },
    'Article.datePublished: "5 May 2025" is none of Date, DateTime',
  ],
  [
    'a day that no calendar has',
    { '@type': 'Article', datePublished: '2025-02-30' },
    'Article.datePublished: "2025-02-30" is none of Date, DateTime',
  ],
  ['a relative address', { '@type': 'Article', url: '/facts/' }, 'Article.url: "/facts/" is none of URL'],
  [
    'a text for a thing',
    { '@type': 'Article', author: 'A' },
    'Article.author: "A" is none of Organization, Person, IdReference',
  ],
  [
    'a thing of the wrong type',
    { '@type': 'Article', author: { '@type': 'Place', name: 'A' } },
    'Article.author: Place is none of Organization, Person, IdReference',
  ],
  ['a thing for a text', { '@type': 'Article', headline: person }, 'Article.headline: Person is none of Text'],
  [
    'a reference for a text',
    { '@type': 'Article', headline: { '@id': site } },
    'Article.headline: is no place for a reference',
  ],
  [
    'an error deep inside',
    { '@type': 'Article', author: [person, { ...person, name: [{ '@type': 'Person' }] }] },
    'Article.author.name: Person is none of Text',
  ],
  ['an empty list', { '@type': 'Article', citation: [] }, 'Article.citation: is empty'],
] as const) {
  test(`the check refuses ${what}`, () => {
    expect(problemsOf(node, vocabulary)).toEqual([problem])
  })
}

test('the check accepts subtypes, inherited properties, partial dates, members of enumerations and references', () => {
  const accepted: Node[] = [
    { '@type': 'NewsArticle', '@id': site, name: 'A', author: [person, { '@type': 'NGO', name: 'B' }], dateline: 'C' },
    { '@type': 'Article', datePublished: '2025', dateModified: '2025-02-28T10:00:00Z', citation: { '@id': site } },
    { '@type': 'Book', bookFormat: 'https://schema.org/EBook', numberOfPages: 12, isPartOf: site },
    { '@type': 'ListItem', position: 1, item: site },
  ]
  expect(accepted.flatMap((node) => problemsOf(node, vocabulary))).toEqual([])
})
