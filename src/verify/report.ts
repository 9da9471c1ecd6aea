import type { Finding, Verdict, Verification } from './verify.ts'

/** "confirmed in paragraph 1", "not in paragraph 1, but elsewhere in the text: paragraph 3" */
function wordVerdict({ verdict, at, place }: Finding): string {
  const where = place ? `: ${place}` : ''
  switch (verdict) {
    case 'confirmed':
      return `confirmed in ${at ?? 'the text'}`
    case 'elsewhere':
      return `not in ${at}, but elsewhere in the text${where}`
    case 'unlocated':
      return `in the text${where}; but the locator "${at}" cannot be followed there`
    case 'not-found':
      return 'not found in the text'
  }
}

/** "1 source", "2 sources" */
const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`

/** The verdicts as the summary words them, in its order. */
const verdicts: [Verdict, string][] = [
  ['confirmed', 'confirmed'],
  ['elsewhere', 'elsewhere in the text'],
  ['unlocated', 'in a text where the locator cannot be followed'],
  ['not-found', 'not found'],
]

function summary({ findings, withoutFigure, withoutText }: Verification): string[] {
  const numbers = verdicts.map(
    ([verdict, words]) => `${findings.filter((finding) => finding.verdict === verdict).length} ${words}`,
  )
  return [
    `${count(findings.length, 'citation')} with a figure looked up: ${numbers.join(', ')}.`,
    `Not looked up: ${count(withoutFigure.length, 'fact')} without a figure, and ${count(withoutText.length, 'cited source')} of which no text is held.`,
  ]
}

/** The lines of the report: for each source a heading and a line a fact, the sources in order of id; then the counts. */
export function reportLines(verification: Verification): string[] {
  const bySource = Map.groupBy(verification.findings, ({ source }) => source)
  const sections = [...bySource]
    .sort(([a], [b]) => a.localeCompare(b, 'en'))
    .flatMap(([source, findings]) => [
      source,
      ...findings.map((finding) => `  ${finding.fact}: ${finding.figure}: ${wordVerdict(finding)}`),
      '',
    ])
  return [...sections, ...summary(verification)]
}
