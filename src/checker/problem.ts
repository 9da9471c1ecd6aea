/** Something wrong, or worth a look, in one place of the content. */
export interface Problem {
  level: 'error' | 'warning'
  /** Path of the file, from the folder that holds the content folder. */
  file: string
  line: number
  column: number
  /** The field or component concerned, as the author writes it. */
  field?: string
  /** What is wrong. */
  reason: string
  /** What to do about it. */
  remedy: string
}

/** `content/threats/x.mdx:14:3 error: topics[0]: no topic "smugling". Did you mean "smuggling"?` */
export function formatProblem(problem: Problem): string {
  const place = `${problem.file}:${problem.line}:${problem.column}`
  const field = problem.field ? `${problem.field}: ` : ''
  return `${place} ${problem.level}: ${field}${problem.reason}. ${problem.remedy}`
}

/** Errors before warnings, then by file and place. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    a.level.localeCompare(b.level, 'en') || a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column
  )
}

/** "12 errors and 1 warning" */
export function tally(problems: readonly Problem[]): string {
  const count = (level: Problem['level']) => problems.filter((problem) => problem.level === level).length
  const words = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`
  return `${words(count('error'), 'error')} and ${words(count('warning'), 'warning')}`
}
