import type { Content } from '../checker/read.ts'
import { recordsOf } from '../checker/view.ts'
import { en } from '../i18n/en.ts'
import { buildLedger } from '../ledger/ledger.ts'
import { formatFigure, formatMeasure } from '../ledger/value.ts'
import { printed, type Figures } from '../prose/printed.ts'
import { addressOf } from '../site/addresses.ts'
import { gradeOf, wordsIn } from './grade.ts'
import { lengthFor, type Length } from './length.ts'

export interface PageReport {
  address: string
  /** Words that are printed, without notes and without what figures and lists put on the page. */
  words: number
  length: Length
  /** Flesch–Kincaid grade of the running text. */
  grade: number
}

/** Words and grade of every page of prose. `content` has no errors. */
export function pageReports(content: Content): PageReport[] {
  const figures = figuresOf(content)
  return content.entries.flatMap(({ kind, id, tree }) => {
    if (!tree || kind === 'site') return []
    const { paragraphs, fragments } = printed(tree, figures)
    const words = [...paragraphs, ...fragments].flatMap(wordsIn).length
    return [{ address: addressOf(kind, id), words, length: lengthFor(kind, id), grade: gradeOf(paragraphs) }]
  })
}

function figuresOf(content: Content): Figures {
  const [facts, series] = [recordsOf(content, 'facts'), recordsOf(content, 'series')]
  const [sources, speakers] = [recordsOf(content, 'sources'), recordsOf(content, 'speakers')]
  const ledger = buildLedger({ facts, series, sources, speakers }, en)
  return {
    fact: (id) => {
      const fact = facts.get(id)
      return fact ? formatFigure(fact, en) : ''
    },
    range: (id) => {
      const [record, spread] = [series.get(id), ledger.spread(id)]
      return record && spread ? formatMeasure(spread, record.unit, en) : ''
    },
  }
}
