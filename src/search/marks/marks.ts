import { addStyles } from '../dom.ts'
import { kept } from '../kept.ts'
import { showBar } from './bar.ts'
import styles from './marks.css?inline'
import { rangesOf } from './ranges.ts'
import { marksKey, takeMarks } from './words.ts'

/** Marks the words that a search has led to, and cleans the address of them. The page itself is not changed. */
function mark(): void {
  const { words, address } = takeMarks(location.href)
  history.replaceState(history.state, '', address)
  const main = document.querySelector('main')
  if (!main || !('highlights' in CSS) || kept(marksKey) === 'off') return
  const ranges = rangesOf(main, words)
  if (ranges.length === 0) return
  addStyles(styles)
  CSS.highlights.set('found', new Highlight(...ranges))
  showBar(main, ranges)
}

mark()
