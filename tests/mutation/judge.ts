import { formatProblem, type Problem } from '../../src/checker/problem.ts'
import type { Damage, Sound } from './damage.ts'
import type { Verdict } from './inspector.ts'

export type Outcome = { reported: Problem[] } | { accepted: true } | { failed: string }

/** Words that no author can do anything with: traces, types of errors, values that a program printed unseen. */
const unfit =
  /\n\s+at |\bundefined\b|\[object |\bNaN\b|(?:Type|Range|Reference|Syntax)Error|call stack|\bENOENT|\bEISDIR|\bELOOP|\/tmp\//

/** Longer is no help to anybody. */
const longest = 2_000

/** Whether damage was reported as it should be, or accepted, which a build has to bear out. */
export function judge(sound: Sound, damage: Damage, verdict: Verdict): Outcome {
  if ('crash' in verdict) return { failed: `the checker crashed: ${verdict.crash}` }
  const errors = verdict.problems.filter(({ level }) => level === 'error')
  const words = changedWords(sound, damage)
  // What the damage itself put there may be repeated to the author.
  const bad = verdict.problems.find(
    (each) =>
      (unfit.test(formatProblem(each)) && !damage.what.includes('undefined')) || formatProblem(each).length > longest,
  )
  if (bad) return { failed: `says what nobody understands: ${formatProblem(bad).slice(0, longest)}` }
  if (errors.length === 0) return { accepted: true }
  const astray = errors.find((each) => each.line > linesOf(sound, damage, each))
  if (astray) return { failed: `names a line that the file does not have: ${formatProblem(astray)}` }
  const right = errors.some((each) => namesDamaged(damage, each) || isAbout(words, each))
  return right ? { reported: errors } : { failed: `names another file: ${formatProblem(errors[0] as Problem)}` }
}

const nameOf = ({ file }: Problem) => file.replace(/^content\//, '')

const namesDamaged = ({ changes }: Damage, problem: Problem) =>
  changes.some(({ file }) => nameOf(problem) === file || file.startsWith(`${nameOf(problem)}/`))

/** True when a problem in another file is about what was damaged: the id or address that it names is among what changed. */
function isAbout(words: string, { field = '', reason }: Problem): boolean {
  const quoted = [...reason.matchAll(/"([^"]+)"/g)].map(([, id = '']) => id)
  return [...quoted, ...field.split(/[./#[\]]/)].map(plain).some((id) => id.length > 2 && words.includes(id))
}

const plain = (words: string) =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')

/** No id stands further in a line, and lines of damage may be as long as a file. */
const longestLine = 10_000

/** Everything that stands in the damaged files before or after and not both times, and their names. */
function changedWords({ files, read }: Sound, { changes }: Damage): string {
  const parts = changes.map((change) => {
    const before = files.includes(change.file) ? read(change.file).split('\n') : []
    const after = 'bytes' in change ? change.bytes.toString().split('\n') : []
    const [was, is] = [new Set(before), new Set(after)]
    return [change.file, ...before.filter((line) => !is.has(line)), ...after.filter((line) => !was.has(line))]
  })
  return parts
    .flat()
    .map((line) => plain(line.slice(0, longestLine)))
    .join('\n')
}

function linesOf({ files, read }: Sound, { changes }: Damage, problem: Problem): number {
  const change = changes.find(({ file }) => file === nameOf(problem))
  if (change && 'bytes' in change) return change.bytes.toString().split('\n').length
  return !change && files.includes(nameOf(problem)) ? read(nameOf(problem)).split('\n').length : 1
}
