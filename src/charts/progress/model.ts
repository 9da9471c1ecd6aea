import type { Words } from '../../i18n/en.ts'
import type { Ledger } from '../../ledger/ledger.ts'
import type { Spread } from '../../ledger/range.ts'
import { formatBounds } from '../../ledger/value.ts'
import type { Figure, Key } from '../frame/figure.ts'
import { sayEach } from '../frame/say.ts'
import { claimFacts, claimsOf, shareFacts, sharesOf, targetFacts, targetsOf } from './claims.ts'
import { drawProgress, keyGlyph, keyLine } from './drawing.ts'
import { findingOf } from './finding.ts'
import { housesOf, type Body } from './houses.ts'
import type { Claim, ProgressInput, Tone } from './types.ts'

/**
 * The figure of every dated claim of kilometres built.
 * @param length the contested length of the border, in km
 * @param bodies the agencies, by whose line of command speakers are grouped
 * @param until the last day up to which sources were read
 */
export function progressFigure(
  ledger: Ledger,
  length: Spread,
  bodies: readonly Body[],
  until: Date,
  words: Words,
): Figure<ProgressInput> {
  const [built, shared, announced] = [
    claimFacts(ledger).map(({ fact }) => fact),
    shareFacts(ledger),
    targetFacts(ledger),
  ]
  const facts = [...built, ...shared, ...announced, ...length.ids.flatMap((id) => ledger.facts.get(id) ?? [])]
  const houses = housesOf([...built, ...shared], ledger, bodies)
  const claims = claimsOf(ledger, houses, words)
  const targets = targetsOf(ledger, until, words)
  return {
    name: 'progress',
    chart: 'progress',
    title: findingOf(claims, words),
    unit: words.chart.progressUnit,
    alt: words.chart.progressAlt(claims.length, formatBounds(length)),
    caption: words.chart.progressCaption(claims.length),
    facts,
    data: 'progress',
    address: '/progress/',
    input: {
      claims,
      shares: sharesOf(ledger, houses, words),
      targets,
      length: { min: length.min, max: length.max, values: length.values },
      until: until.toISOString().slice(0, 10),
      words: {
        km: words.units.km,
        band: words.chart.band,
        range: words.chart.bandRange(formatBounds(length), words.standing[length.standing]),
        shares: words.chart.shares,
        targets: words.chart.targets,
        known: words.chart.asOfStatus,
      },
      say: {
        ...sayEach(facts, ledger, words),
        ...Object.fromEntries(targets.map(({ id, label, outcome }) => [id, words.chart.sayTarget(label, outcome)])),
      },
    },
    draw: drawProgress,
    keys: keysOf(claims, houses.names, words),
  }
}

/** What occurs among the claims, in the manner in which it is drawn. */
function keysOf(claims: readonly Claim[], houses: readonly string[], words: Words): Key[] {
  const has = (part: Partial<Claim>) =>
    claims.some((claim) => Object.entries(part).every(([name, value]) => claim[name as keyof Claim] === value))
  const tones: [Tone, string | undefined][] = [
    ['first', houses[0]],
    ['second', houses[1]],
    ['other', words.chart.otherVoices],
  ]
  return [
    ...(['wall', 'trench', 'fence'] as const)
      .filter((what) => has({ what }))
      .map((what) => ({ glyph: keyGlyph(what, 'whole', 'first'), words: words.chart.whats[what] })),
    ...(['whole', 'north', 'part', 'unsaid'] as const)
      .filter((stretch) => has({ stretch }))
      .map((stretch) => ({ glyph: keyGlyph('wall', stretch, 'first'), words: words.chart.stretches[stretch] })),
    ...tones.flatMap(([tone, name]) =>
      name && has({ tone }) ? [{ glyph: keyGlyph('wall', 'whole', tone), words: words.chart.saidBy(name) }] : [],
    ),
    { glyph: keyLine('join'), words: words.chart.join },
    { glyph: keyLine('tie'), words: words.chart.tie },
  ]
}
