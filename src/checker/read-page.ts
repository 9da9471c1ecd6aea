import { splitFrontMatter } from '../loaders/front-matter.ts'
import { compileFault, parseProse, startOf, type Node, type Point } from '../prose/tree.ts'
import { deepNode, mostDeep, tooDeep } from './depth.ts'
import { parseYaml } from './parse-yaml.ts'
import type { Problem } from './problem.ts'
import { readText } from './read-text.ts'
import type { YamlFile } from './yaml.ts'

/** A page of prose as far as it can be read. */
export interface PageFile {
  yaml?: YamlFile
  tree?: Node
}

/** Reads the fields and the text of a page; undefined when it is no text. What is wrong is added to the problems. */
export function readPage(path: string, file: string, problems: Problem[]): PageFile | undefined {
  const source = readText(path, file, 'page', problems)
  if (source === undefined) return undefined
  const report = ({ line, column }: Point, reason: string, remedy: string) =>
    problems.push({ level: 'error', file, line, column, reason, remedy })
  const parts = splitFrontMatter(source)
  if (!parts)
    report({ line: 1, column: 1 }, 'there is no frontmatter', 'Begin the file with fields between two lines of ---.')
  const tree = readTree(parts?.text ?? source, report)
  return { ...(parts && { yaml: parseYaml(parts.fields, 1, file, problems) }), ...(tree && { tree }) }
}

function readTree(text: string, report: (point: Point, reason: string, remedy: string) => void): Node | undefined {
  const nested = `the prose cannot be read: more than ${mostDeep} brackets, lists or components stand within each other`
  const deep = tooDeep(text)
  if (deep) {
    report(deep, nested, 'Close what is open, or write it flatter.')
    return undefined
  }
  const parsed = parseProse(text)
  const node = 'tree' in parsed ? deepNode(parsed.tree) : undefined
  if (node) {
    report(startOf(node), nested, 'Close what is open, or write it flatter.')
    return undefined
  }
  // Programs are refused where they stand; the compiler reads them whole, and so finds what the parser passed over.
  const error = 'error' in parsed ? parsed.error : compileFault(text)
  if (error)
    report(
      error,
      `the prose cannot be read: ${error.message}`,
      'Close the tag or bracket, or write &lt; and &#123; for a literal one.',
    )
  return 'tree' in parsed ? parsed.tree : undefined
}
