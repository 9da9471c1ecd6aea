import { headingsIn } from '../../prose/headings.ts'
import { proseKinds } from '../../schemas/kinds.ts'
import { didYouMean, listed } from '../suggest.ts'
import { entriesOf, problemAt } from '../view.ts'
import type { Problem } from '../problem.ts'
import type { Content } from '../read.ts'

/** What readers ask for is given to sections that the page has. */
export function askedSections(content: Content): Problem[] {
  return proseKinds.flatMap((kind) =>
    entriesOf(content, kind).flatMap((entry) => {
      if (!entry.tree) return []
      const sections = headingsIn(entry.tree).map(({ id }) => id)
      const unknown = Object.keys(entry.data.asked).filter((id) => !sections.includes(id))
      return unknown.map((id): Problem => {
        const remedy = didYouMean(id, sections, listed('Sections', sections))
        return problemAt(entry, ['asked', id], `the page has no section "${id}"`, remedy)
      })
    }),
  )
}
