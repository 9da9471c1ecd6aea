/** How many numbers each command of a path takes. */
const counts: Record<string, number> = { M: 2, L: 2, H: 1, V: 1, Q: 4, C: 6, A: 7, Z: 0 }

interface Step {
  /** In upper case. */
  command: string
  relative: boolean
  numbers: number[]
}

/** A path as single steps: numbers that follow each other without a command are steps of their own. */
function stepsOf(path: string): Step[] {
  const steps: Step[] = []
  for (const [, letter = '', list = ''] of path.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const command = letter.toUpperCase()
    const numbers = (list.match(/-?(\d*\.)?\d+/g) ?? []).map(Number)
    const count = counts[command] ?? 0
    for (let at = 0; at === 0 || at < numbers.length; at += count || 1)
      steps.push({
        command: command === 'M' && at > 0 ? 'L' : command,
        relative: letter !== command,
        numbers: numbers.slice(at, at + count),
      })
  }
  return steps
}

/** True when a number of a command counts from the left, false from the top; undefined for one that is no place. */
function across(command: string, index: number): boolean | undefined {
  if (command === 'H') return true
  if (command === 'V') return false
  if (command === 'A') return index < 5 ? undefined : index === 5
  return index % 2 === 0
}

/** Numbers one after the other, with no more between them than it takes to tell them apart. */
const joined = (numbers: readonly number[]): string =>
  numbers.map((number, index) => (index > 0 && number >= 0 ? ` ${number}` : String(number))).join('')

/**
 * The same path in fewer letters: every place is given from the one before. Places that are given by themselves come to
 * stand on a grid, those that are given from others, as in the shapes of marks, keep a tenth of a pixel. What rounding takes is
 * given back in the next step, so that long paths do not drift.
 * @param grid how many places a pixel of the grid has: 1 for whole pixels, 2 for half ones
 */
export function shortPath(path: string, grid: number): string {
  const onGrid = (value: number, parts: number) => Math.round(value * parts) / parts
  // Where the path is as it is given and as it is drawn, across and down, and where its piece began.
  let [is, drawn] = [
    [0, 0],
    [0, 0],
  ]
  let begun = [is, drawn]
  let last = ''
  const write = ({ command, relative, numbers }: Step): string => {
    if (command === 'Z') {
      ;[is = [], drawn = []] = begun
      last = ''
      return 'z'
    }
    const [end, to] = [[...is], [...drawn]]
    const given = numbers.map((number, index) => {
      const horizontal = across(command, index)
      if (horizontal === undefined) return onGrid(number, 10)
      const axis = horizontal ? 0 : 1
      const [at = 0, from = 0] = [is[axis], drawn[axis]]
      end[axis] = relative ? at + number : number
      to[axis] = relative ? onGrid(from + number, 10) : onGrid(number, grid)
      return onGrid(to[axis] - from, 10)
    })
    ;[is, drawn] = [end, to]
    if (command === 'M') begun = [is, drawn]
    const letter = command.toLowerCase()
    const goesOn = letter === last && letter !== 'm'
    last = letter
    const list = joined(given)
    if (!goesOn) return letter + list
    return list.startsWith('-') ? list : ` ${list}`
  }
  return stepsOf(path).map(write).join('')
}
