import { readContent } from '../checker/read.ts'
import { pageReports, type PageReport } from '../readability/pages.ts'
import { contentDir } from '../site/settings.ts'
import { asCommand } from './author-error.ts'

/** The grade above which a page asks more of its readers than a newspaper does. */
const hard = 11

function lineOf({ address, words, length, grade }: PageReport): string {
  const remarks = [
    words < length.min && `under ${length.min} words`,
    words > length.max && `over ${length.max} words`,
    grade > hard && `grade above ${hard}`,
  ].filter((remark) => remark !== false)
  return [String(words).padStart(6), grade.toFixed(1).padStart(6), ` ${address}`, remarks.join(', ')]
    .join(' ')
    .trimEnd()
}

/** `npm run readability`: the words and the reading grade of each page, the hardest first. It only reads and never fails. */
await asCommand(() => {
  const reports = pageReports(readContent(contentDir)).sort((a, b) => b.grade - a.grade)
  console.log(' words  grade  page')
  for (const report of reports) console.log(lineOf(report))
  const total = reports.reduce((sum, { words }) => sum + words, 0)
  console.log(`${reports.length} pages, ${total} words. Grade: Flesch–Kincaid, running text only; names raise it.`)
})
