import { replaceOne, type Kind } from '../damage.ts'

const inPlace =
  /(?<=\b(?:id|series|saidBy|speaker|agency|parent|kind|counts|extent|origin|threat|measure)(?:: |="))[a-z][a-z0-9-]{3,}/
const inLists =
  /(?<=\b(?:topics|related|broader|measures|agencies|places|facts|threats): \[(?:[a-z0-9-]+, )*)[a-z][a-z0-9-]{3,}/
const keys = /^[a-z][a-z0-9-]{3,}(?=:$)/m

const ids = [inPlace, inLists, keys]

/** An id is another one. */
export const badReference: Kind = (sound, chance) =>
  replaceOne(sound, chance, chance.of(ids), ([id]) =>
    chance.of([
      `${id}x`,
      id.slice(1),
      'nothing',
      id.toUpperCase(),
      `${id} `,
      '',
      'constructor',
      '__proto__',
      'index',
      `${id}-`,
      'null',
    ]),
  )

const twins: Record<string, string> = { a: 'а', e: 'е', o: 'о', c: 'с', p: 'р', x: 'х', i: 'і', '-': '‐' }

/** An id has a letter of another alphabet that looks the same. */
export const homoglyph: Kind = (sound, chance) =>
  replaceOne(sound, chance, chance.of(ids), ([id]) => id.replace(/[aeocpxi-]/, (letter) => twins[letter] ?? letter))

/** An id, an address or the name of a file leads out of its folder. */
export const pathTrick: Kind = (sound, chance) => {
  const trick = chance.of([
    '../x',
    '../../../etc/passwd',
    '/x',
    'a/../b',
    '.',
    '..',
    'a//b',
    'a/',
    '%2e%2e%2fx',
    'a\\b',
    'con',
    'a%00',
    '~',
    'a?b',
    'a#b',
    'index.html',
    '$HOME',
    '`id`',
  ])
  if (chance.below(3) > 0) return replaceOne(sound, chance, chance.of(ids), () => trick)
  if (chance.below(2) === 0) return replaceOne(sound, chance, /(?<=^title: .*\n)/m, () => `formerly: ['/${trick}/']\n`)
  return {
    what: `gone.yaml tells of /${trick}/`,
    changes: [
      { file: 'gone.yaml', bytes: `"/${trick}/": { now: / }\n` },
      { file: 'published.yaml', bytes: `${sound.read('published.yaml')}"/${trick}/": []\n` },
    ],
  }
}

/** Entries are related, within or under each other in a circle. */
export const circular: Kind = (sound, chance) => {
  const { read } = sound
  if (chance.below(3) === 0)
    return replaceOne(sound, chance, /(?<=^parent: ).+$/m, () =>
      chance.of(['border-guard', 'ministry-of-interior', 'joint-operations-command']),
    )
  const topics = [...read('topics.yaml').matchAll(/^([a-z0-9-]+):$/gm)].map(([, id = '']) => id)
  const [one, two, three] = [chance.of(topics), chance.of(topics), chance.of(topics)]
  const field = chance.of(['related', 'broader'])
  const link = (id: string) => (field === 'related' ? `[${id}]` : id)
  const text = [
    [one, two],
    [two, three],
    [three, one],
  ].reduce((before, [from = '', to = '']) => {
    const record = new RegExp(`^${from}:\\n(?:  .*\\n)*`, 'm')
    return before.replace(
      record,
      (all) => `${all.replace(new RegExp(`^  ${field}:.*\\n`, 'm'), '')}  ${field}: ${link(to)}\n`,
    )
  }, read('topics.yaml'))
  return { what: `${field} in a circle: ${one}, ${two}, ${three}`, changes: [{ file: 'topics.yaml', bytes: text }] }
}
