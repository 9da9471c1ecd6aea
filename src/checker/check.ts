import { compareProblems, type Problem } from './problem.ts'
import { readContent, type Content } from './read.ts'
import { figuresInProse, lineOfCommand, trendsOfThreats } from './rules/charts.ts'
import { statesOfCrossings } from './rules/crossings.ts'
import { fixedEditions } from './rules/editions.ts'
import { duplicateIds, outletSpellings, sharedAliases } from './rules/duplicates.ts'
import { goneAddresses } from './rules/gone.ts'
import { askedSections } from './rules/asked.ts'
import { headingIds } from './rules/heading-ids.ts'
import { keptAddresses } from './rules/kept.ts'
import { formerAddresses, links } from './rules/links.ts'
import { locators } from './rules/locators.ts'
import { possibleDates, seriesFit } from './rules/facts.ts'
import { placeholders, repeatedFigures } from './rules/figures.ts'
import { changeRecords, publishedFacts, type Published } from './rules/published.ts'
import { answerFirst, components, figuresInFields, pictures, programs, unsupported } from './rules/prose.ts'
import { references } from './rules/references.ts'
import { reservedAddresses } from './rules/reserved.ts'
import { treeOfTopics } from './rules/topics.ts'
import { oldFigures, unfinished, unused } from './rules/warnings.ts'

const rules = [
  references,
  duplicateIds,
  sharedAliases,
  outletSpellings,
  seriesFit,
  possibleDates,
  statesOfCrossings,
  trendsOfThreats,
  lineOfCommand,
  treeOfTopics,
  locators,
  changeRecords,
  repeatedFigures,
  placeholders,
  unsupported,
  programs,
  pictures,
  figuresInFields,
  components,
  figuresInProse,
  answerFirst,
  headingIds,
  askedSections,
  links,
  reservedAddresses,
  formerAddresses,
  keptAddresses,
  goneAddresses,
  unused,
  oldFigures,
  unfinished,
]

export interface Checked {
  content: Content
  /** All problems at once, errors first. */
  problems: Problem[]
}

/**
 * Reads all content below `dir` and applies every rule.
 * @param previous the facts of the last published edition: none of them may change unsaid
 */
export function check(dir: string, previous: readonly Published[] = []): Checked {
  const content = readContent(dir)
  const found = [...rules.flatMap((rule) => rule(content)), ...publishedFacts(content, previous)]
  const problems = [...content.problems, ...found, ...fixedEditions(content, dir)].sort(compareProblems)
  return { content, problems }
}
