import { describe, expect, test } from 'vitest'
import { reportLines } from '../../../src/verify/report.ts'
import { verifyAll, verifyFact } from '../../../src/verify/verify.ts'
import { claim, fact } from '../ledger/register.ts'

const text = `The spokesman said that 400 km were complete.

He put the cost at between $84 and $144 million.

The line is 376 miles long, and work began in June 2018.`

describe('a figure in a source’s text', () => {
  test('is confirmed when it stands where the locator says', () => {
    expect(verifyFact('wall', claim(400, '2025'), { id: 'one', at: 'paragraph 1' }, text)).toEqual({
      fact: 'wall',
      source: 'one',
      at: 'paragraph 1',
      figure: '400 km',
      verdict: 'confirmed',
      place: undefined,
    })
  })

  test('is confirmed anywhere when there is no locator', () => {
    expect(verifyFact('wall', claim(400, '2025'), { id: 'one' }, text)?.verdict).toBe('confirmed')
  })

  test('stands elsewhere when the locator leads to another passage, and is shown where', () => {
    const finding = verifyFact('wall', claim(400, '2025'), { id: 'one', at: 'paragraphs 2 and 3' }, text)
    expect(finding).toMatchObject({ verdict: 'elsewhere', place: 'paragraph 1' })
  })

  test('is unlocated when the locator cannot be followed', () => {
    const finding = verifyFact('wall', claim(400, '2025'), { id: 'one', at: 'standfirst' }, text)
    expect(finding).toMatchObject({ verdict: 'unlocated', place: 'paragraph 1' })
  })

  test('is not found when it stands nowhere, even where the locator cannot be followed', () => {
    expect(verifyFact('wall', claim(350, '2025'), { id: 'one', at: 'standfirst' }, text)?.verdict).toBe('not-found')
  })

  test('is looked for in the source’s own unit where the ledger has converted it', () => {
    const converted = claim(605, '1970', { original: { value: 376, unit: 'miles' } })
    expect(verifyFact('length', converted, { id: 'one', at: 'paragraph 3' }, text)).toMatchObject({
      figure: '376 miles',
      verdict: 'confirmed',
    })
  })

  test('is looked for without its qualifier', () => {
    const about = claim(400, '2025', { qualifier: 'about' })
    expect(verifyFact('wall', about, { id: 'one' }, text)?.figure).toBe('400 km')
  })

  test('is confirmed as a range only when both ends are found', () => {
    const worth = (max: number) => fact({ value: { min: 84e6, max }, unit: 'usd' })
    expect(verifyFact('worth', worth(144e6), { id: 'one', at: 'paragraph 2' }, text)?.verdict).toBe('confirmed')
    expect(verifyFact('worth', worth(145e6), { id: 'one', at: 'paragraph 2' }, text)?.verdict).toBe('not-found')
  })

  test('stands elsewhere without a place when no paragraph holds both ends of the range', () => {
    const range = fact({ value: { min: 376, max: 400 }, unit: 'km' })
    expect(verifyFact('both', range, { id: 'one', at: 'paragraph 2' }, text)).toMatchObject({
      verdict: 'elsewhere',
      place: undefined,
    })
  })

  test('may be a date', () => {
    const start = fact({ date: '2018-06' })
    expect(verifyFact('start', start, { id: 'one', at: 'paragraph 3' }, text)).toMatchObject({
      figure: 'June 2018',
      verdict: 'confirmed',
    })
  })
})

test('a plain statement has no verdict', () => {
  expect(verifyFact('plain', fact(), { id: 'one' }, text)).toBeUndefined()
})

const verification = verifyAll(
  new Map([
    ['wall', claim(400, '2025', { sources: [{ id: 'two' }, { id: 'one', at: 'paragraph 1' }, { id: 'three' }] })],
    ['moved', claim(400, '2025', { sources: [{ id: 'one', at: 'paragraph 2' }] })],
    ['vague', claim(376, '2025', { sources: [{ id: 'one', at: 'standfirst' }] })],
    ['wrong', claim(350, '2025', { sources: [{ id: 'one' }] })],
    ['plain', fact({ sources: [{ id: 'one' }] })],
  ]),
  new Map([
    ['one', text],
    ['two', 'Four hundred kilometres stand.'],
    ['uncited', 'Nothing.'],
  ]),
)

describe('all facts', () => {
  test('are looked up in each source whose text is held', () => {
    expect(verification.findings.map((finding) => `${finding.fact} in ${finding.source}: ${finding.verdict}`)).toEqual([
      'wall in two: confirmed',
      'wall in one: confirmed',
      'moved in one: elsewhere',
      'vague in one: unlocated',
      'wrong in one: not-found',
    ])
  })

  test('are named when they have no figure, and their sources when no text is held', () => {
    expect(verification.withoutFigure).toEqual(['plain'])
    expect(verification.withoutText).toEqual(['three'])
  })

  test('are reported under each source with what was found where, and counted', () => {
    expect(reportLines(verification)).toEqual([
      'one',
      '  wall: 400 km: confirmed in paragraph 1',
      '  moved: 400 km: not in paragraph 2, but elsewhere in the text: paragraph 1',
      '  vague: 376 km: in the text: paragraph 3; but the locator "standfirst" cannot be followed there',
      '  wrong: 350 km: not found in the text',
      '',
      'two',
      '  wall: 400 km: confirmed in the text',
      '',
      '5 citations with a figure looked up: 2 confirmed, 1 elsewhere in the text, 1 in a text where the locator cannot be followed, 1 not found.',
      'Not looked up: 1 fact without a figure, and 1 cited source of which no text is held.',
    ])
  })
})
