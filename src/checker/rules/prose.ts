import { claimIn } from '../../prose/claims.ts'
import { attribute, componentName, evidenceComponents, markOf, marksIn } from '../../prose/marks.ts'
import { proseComponents } from '../../prose/components.ts'
import { descend, startOf, wordsOf, type Node } from '../../prose/tree.ts'
import { isMain } from '../../ledger/range.ts'
import { formatFigure } from '../../ledger/value.ts'
import { en } from '../../i18n/en.ts'
import { didYouMean } from '../suggest.ts'
import { entriesOf, idsOf, isKnown, problemAt, recordsOf } from '../view.ts'
import { proseKinds } from '../../schemas/kinds.ts'
import type { Problem } from '../problem.ts'
import type { Content, Entry } from '../read.ts'

const proseOf = (content: Content) =>
  content.entries.flatMap((entry) => (entry.tree ? [{ entry, tree: entry.tree }] : []))

const at = (entry: Entry, node: Node, field: string, reason: string, remedy: string): Problem => ({
  level: 'error',
  file: entry.file,
  ...startOf(node),
  field,
  reason,
  remedy,
})

/** Nodes that hold words of their own: paragraphs, headings, rows, and components written on one line. */
function holdsWords(node: Node): boolean {
  if (node.type === 'tableRow') return true
  return (
    'children' in node &&
    node.type !== 'tableCell' &&
    node.type !== 'link' &&
    (node.children as Node[]).some(({ type }) => type === 'text' || type === 'link' || type === 'image')
  )
}

const phrasing = ['emphasis', 'strong', 'delete', 'mdxJsxTextElement']

/** A paragraph or table row that states a number, a date or a quotation carries evidence. */
export function unsupported(content: Content): Problem[] {
  const title = content.site?.title
  return proseOf(content).flatMap(({ entry, tree }) => {
    // The site's own name may hold a number, where it is written as a name: *615 km*. So may code that shows how to write.
    const skip = (node: Node) =>
      (node.type === 'emphasis' && wordsOf(node) === title) ||
      (node.type === 'inlineCode' && entry.id.startsWith('about'))
    return [...descend(tree)].flatMap((node) => {
      if (!holdsWords(node) || phrasing.includes(node.type)) return []
      const claim = marksIn(node).length === 0 ? claimIn(wordsOf(node, skip)) : undefined
      if (!claim) return []
      const remedy =
        node.type === 'heading'
          ? 'Move it into the paragraph below, with evidence.'
          : 'Put the figure in content/facts and write <Fact id="…" />, or add <Cite id="…" />.'
      const what = node.type === 'heading' || node.type === 'tableRow' ? node.type : 'paragraph'
      return [at(entry, node, what, `states a ${claim.what} ("${claim.words}") without evidence`, remedy)]
    })
  })
}

/** Prose holds no program: expressions and imports would bring words past the other rules. */
export function programs(content: Content): Problem[] {
  return proseOf(content).flatMap(({ entry, tree }) =>
    [...descend(tree)].flatMap((node) => {
      const code =
        node.type === 'mdxjsEsm' ||
        ((node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') &&
          !/^\s*\/\*[\s\S]*\*\/\s*$/.test(node.value)) ||
        hasComputedAttribute(node)
      return code ? [at(entry, node, '{…}', 'is a program in the prose', 'Write plain text, or use a component.')] : []
    }),
  )
}

/** True where an attribute is a program: `id={…}` or `{...all}`. */
const hasComputedAttribute = (node: Node) =>
  (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') &&
  node.attributes.some((each) => !('name' in each) || (typeof each.value === 'object' && each.value !== null))

/** Pages carry no pictures of files: figures are drawn from the ledger, and other hosts are not asked. */
export function pictures(content: Content): Problem[] {
  return proseOf(content).flatMap(({ entry, tree }) =>
    [...descend(tree)].flatMap((node) =>
      node.type === 'image' || node.type === 'imageReference'
        ? [at(entry, node, '![…](…)', 'is a picture', 'Remove it, or use one of the figures.')]
        : [],
    ),
  )
}

/** Titles, summaries, event titles and unsourced definitions carry no figures: marks cannot stand there. */
export function figuresInFields(content: Content): Problem[] {
  const check = (entry: Entry, path: string[], words: string) => {
    const claim = claimIn(words)
    return claim
      ? [
          problemAt(
            entry,
            path,
            `states a ${claim.what} ("${claim.words}") where no evidence can stand`,
            'Move it into the text, with evidence.',
          ),
        ]
      : []
  }
  return [
    ...proseKinds.flatMap((kind) =>
      entriesOf(content, kind).flatMap((entry) => [
        ...check(entry, ['title'], entry.data.title),
        ...check(entry, ['summary'], entry.data.summary),
      ]),
    ),
    ...entriesOf(content, 'events').flatMap((entry) => check(entry, ['title'], entry.data.title.en)),
    ...entriesOf(content, 'topics').flatMap((entry) => check(entry, ['definition'], entry.data.definition.en)),
    ...entriesOf(content, 'series').flatMap((entry) => [
      ...check(entry, ['title'], entry.data.title.en),
      ...check(entry, ['description'], entry.data.description.en),
      ...(['counts', 'extents'] as const).flatMap((field) =>
        Object.entries(entry.data[field]).flatMap(([key, words]) => check(entry, [field, key], words)),
      ),
    ]),
    ...entriesOf(content, 'glossary').flatMap((entry) =>
      entry.data.sources.length > 0 ? [] : check(entry, ['definition'], entry.data.definition.en),
    ),
  ]
}

/** Components exist, have what they need, and their marks lead somewhere. */
export function components(content: Content): Problem[] {
  return proseOf(content).flatMap(({ entry, tree }) =>
    [...descend(tree)].flatMap((node) => {
      const name = componentName(node)
      if (!name) return []
      const known = Object.hasOwn(proseComponents, name) ? proseComponents[name] : undefined
      if (!known)
        return [
          at(
            entry,
            node,
            `<${name}>`,
            'is not a component',
            didYouMean(
              name,
              Object.keys(proseComponents),
              `Components are: ${Object.keys(proseComponents).join(', ')}.`,
            ),
          ),
        ]
      if (known.needs && !attribute(node, known.needs)) {
        return [
          at(entry, node, `<${name}>`, `needs the attribute ${known.needs}`, `Write <${name} ${known.needs}="…" />.`),
        ]
      }
      return name === 'Term' ? term(content, entry, node) : mark(content, entry, node, name)
    }),
  )
}

function term(content: Content, entry: Entry, node: Node): Problem[] {
  if (!wordsOf(node).trim())
    return [at(entry, node, '<Term>', 'has no words to explain', 'Put them inside: <Term id="…">…</Term>.')]
  const id = attribute(node, 'id') ?? ''
  return isKnown(content, 'glossary', id)
    ? []
    : [
        at(
          entry,
          node,
          '<Term>',
          `there is no glossary term "${id}"`,
          didYouMean(id, idsOf(content, 'glossary'), 'Add it to content/glossary.yaml.'),
        ),
      ]
}

function mark(content: Content, entry: Entry, node: Node, name: string): Problem[] {
  if (name === 'EntryList') return entryList(entry, node)
  const found = markOf(node)
  if (!found || content.unread.has(found.kind)) return []
  if (!isKnown(content, found.kind, found.id)) {
    const kind = evidenceComponents[name as keyof typeof evidenceComponents]
    return [
      at(
        entry,
        node,
        `<${name}>`,
        `there is no entry "${found.id}" in ${kind}`,
        didYouMean(found.id, idsOf(content, found.kind), `Add it to content/${kind}.`),
      ),
    ]
  }
  if (found.kind !== 'facts' && found.words)
    return [at(entry, node, `<${name}>`, 'prints no words from inside it', `Put the words before it: … <${name} … />.`)]
  if (found.kind === 'series') return range(content, entry, node, found.id)
  const fact = found.kind === 'facts' ? recordsOf(content, 'facts').get(found.id) : undefined
  if (!fact) return []
  const figure = formatFigure(fact, en)
  if (figure && found.words)
    return [
      at(
        entry,
        node,
        '<Fact>',
        `has words inside, but prints "${figure}" by itself`,
        'Close it with /> and let it print the figure.',
      ),
    ]
  if (!figure && !found.words)
    return [
      at(
        entry,
        node,
        '<Fact>',
        'has no figure to print',
        `Put the words it supports inside: <Fact id="${found.id}">…</Fact>.`,
      ),
    ]
  const claim = claimIn(found.words)
  return claim
    ? [
        at(
          entry,
          node,
          '<Fact>',
          `repeats a ${claim.what} ("${claim.words}") by hand`,
          'Give the fact a value or date, or use its own <Fact />.',
        ),
      ]
    : []
}

function entryList(entry: Entry, node: Node): Problem[] {
  const kind = attribute(node, 'kind') ?? ''
  const remedy = didYouMean(kind, proseKinds, `Use one of: ${proseKinds.join(', ')}.`)
  return proseKinds.includes(kind as never) ? [] : [at(entry, node, '<EntryList>', `cannot list "${kind}"`, remedy)]
}

function range(content: Content, entry: Entry, node: Node, id: string): Problem[] {
  const series = recordsOf(content, 'series').get(id)
  const observed = entriesOf(content, 'facts').some(
    ({ data }) => series && data.series === id && data.value !== undefined && isMain(data, series),
  )
  if (!series || content.unread.has('facts') || (observed && series.behaviour !== 'period')) return []
  return [at(entry, node, '<Range>', `has no range to print for "${id}"`, 'Use <Fact id="…" /> for a single figure.')]
}

/** Every page opens with its answer and key points. */
export function answerFirst(content: Content): Problem[] {
  return proseOf(content).flatMap(({ entry, tree }) => {
    const names =
      'children' in tree ? (tree.children as Node[]).filter(({ type }) => type !== 'yaml').map(componentName) : []
    if (names[0] !== 'Answer')
      return [
        problemAt(
          entry,
          [],
          'does not open with its answer',
          'Begin the text with <Answer>, two or three sentences, </Answer>.',
        ),
      ]
    return names.includes('KeyPoints') || entry.kind === 'pages'
      ? []
      : [problemAt(entry, [], 'has no key points', 'Add <KeyPoints> with three to five of them after the answer.')]
  })
}
