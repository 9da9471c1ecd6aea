import { lstatSync, readFileSync } from 'node:fs'
import { isUtf8 } from 'node:buffer'
import type { Problem } from './problem.ts'

/** The most that a file may hold, in bytes: far above what people write, and soon read. */
export const mostBytes = { data: 8_000_000, page: 1_000_000 }

type Fault = Pick<Problem, 'line' | 'column' | 'reason' | 'remedy'>

/**
 * The text of a file; undefined when it cannot be one of the content, which is added to the problems.
 * @param file its name for people
 */
export function readText(
  path: string,
  file: string,
  kind: keyof typeof mostBytes,
  problems: Problem[],
): string | undefined {
  const bytes = bytesOf(path, mostBytes[kind])
  const fault = Buffer.isBuffer(bytes) ? faultOf(bytes) : bytes
  if (fault) problems.push({ level: 'error', file, ...fault })
  return fault ? undefined : bytes.toString()
}

const atStart = (reason: string, remedy: string): Fault => ({ line: 1, column: 1, reason, remedy })

function bytesOf(path: string, most: number): Buffer | Fault {
  try {
    const { size } = lstatSync(path)
    if (size > most)
      return atStart(
        `is ${kilobytes(size)} kB large, and may have ${kilobytes(most)}`,
        'Split it, or remove what got in by mistake.',
      )
    return readFileSync(path)
  } catch (cause) {
    return atStart(
      `cannot be opened (${(cause as NodeJS.ErrnoException).code ?? 'unknown'})`,
      'Look at its permissions.',
    )
  }
}

const kilobytes = (size: number) => Math.ceil(size / 1000)

const inUtf8 = 'Save it as UTF-8.'

/** The first thing by which bytes are not plain text in UTF-8. */
function faultOf(bytes: Buffer): Fault | undefined {
  const [first, second, third] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    return atStart('is encoded as UTF-16', inUtf8)
  if (first === 0xef && second === 0xbb && third === 0xbf)
    return atStart('begins with a byte order mark', 'Save it as UTF-8 without BOM.')
  if (!isUtf8(bytes)) return { ...pointAt(bytes, endOfUtf8(bytes)), reason: 'is not encoded as UTF-8', remedy: inUtf8 }
  return faultOfText(bytes.toString())
}

/** Controls other than tab and ends of lines, and the sign that stands where a program could not read a character. */
const unwanted = /[^\P{Cc}\t\n\r]|\uFFFD/u

function faultOfText(text: string): Fault | undefined {
  const match = unwanted.exec(text)
  if (!match) return undefined
  const point = pointAt(Buffer.from(text), Buffer.byteLength(text.slice(0, match.index)))
  const name = `U+${(match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
  return match[0] === '\uFFFD'
    ? { ...point, reason: `holds ${name}, which stands for a character that was lost`, remedy: 'Write the character.' }
    : {
        ...point,
        reason: `holds the control character ${name}`,
        remedy: 'Remove it. Where there are many, save the file as text in UTF-8.',
      }
}

/** How many bytes from the start are UTF-8. */
function endOfUtf8(bytes: Buffer): number {
  const decoded = bytes.toString()
  // Each part that is not UTF-8 is decoded as U+FFFD, which may also stand in the text as itself.
  let end = 0
  for (const character of decoded) {
    const size = Buffer.byteLength(character)
    if (character === '\uFFFD' && !bytes.subarray(end, end + size).equals(Buffer.from(character))) return end
    end += size
  }
  return end
}

function pointAt(bytes: Buffer, offset: number): { line: number; column: number } {
  const lines = bytes.subarray(0, offset).toString().split('\n')
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 }
}
