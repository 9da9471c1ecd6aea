import { compareProblems, type Problem } from './problem.ts'
import { readContent, type Content } from './read.ts'
import { duplicateIds, sharedAliases } from './rules/duplicates.ts'
import { possibleDates, seriesFit } from './rules/facts.ts'
import { placeholders, repeatedFigures } from './rules/figures.ts'
import { formerAddresses, links } from './rules/links.ts'
import { answerFirst, components, figuresInFields, programs, unsupported } from './rules/prose.ts'
import { references } from './rules/references.ts'
import { oldFigures, unused } from './rules/warnings.ts'

const rules = [
  references,
  duplicateIds,
  sharedAliases,
  seriesFit,
  possibleDates,
  repeatedFigures,
  placeholders,
  unsupported,
  programs,
  figuresInFields,
  components,
  answerFirst,
  links,
  formerAddresses,
  unused,
  oldFigures,
]

export interface Checked {
  content: Content
  /** All problems at once, errors first. */
  problems: Problem[]
}

/** Reads all content below `dir` and applies every rule. */
export function check(dir: string): Checked {
  const content = readContent(dir)
  const problems = [...content.problems, ...rules.flatMap((rule) => rule(content))].sort(compareProblems)
  return { content, problems }
}
