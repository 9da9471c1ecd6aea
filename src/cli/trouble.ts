import { userInfo } from 'node:os'
import { getSystemErrorMap } from 'node:util'

/** What an author can do about each way in which a system refuses, by the system's own name of it. */
const remedies: Record<string, (place: string) => string> = {
  ENOSPC: (place) => `The disk of ${place} is full. Free some space on it.`,
  EDQUOT: (place) =>
    `The space that ${userInfo().username} may use on the disk of ${place} is used up. Free some of it.`,
  EFBIG: (place) => `A file in ${place} would be larger than the system allows. Raise the limit: ulimit -f unlimited.`,
  EROFS: (place) => `${place} is on a disk that can only be read. Make it writable.`,
  EACCES: (place) => `${userInfo().username} has no permission to use ${place}. Give it with chown or chmod.`,
  EPERM: (place) =>
    `The system does not let ${userInfo().username} change ${place}. See who owns it, and its attributes.`,
  EBUSY: (place) => `${place} is in use, or is a disk of its own, and cannot be moved.`,
  ENOTDIR: (place) => `${place} leads through a file, where a folder is needed. Move that file away.`,
  EEXIST: (place) => `${place} is a file, where a folder is needed. Move it away.`,
  EMFILE: () => 'More files are open than the system allows one process. Raise the limit: ulimit -n 4096.',
  ENFILE: () => 'More files are open than the system allows. Close other programs.',
  EIO: (place) => `The disk of ${place} cannot be read or written. It may be failing.`,
}

/** The system's words for these, by which bundlers and Pagefind, which are no JavaScript, report them. */
const inWords = [...getSystemErrorMap().values()].filter(([code]) => code in remedies)

interface Failure {
  code?: unknown
  path?: unknown
  /** Where a file was to go that was copied or renamed. */
  dest?: unknown
  message?: unknown
  cause?: unknown
}

/**
 * Says in plain words why the system refused, and what to do.
 * @param cause whatever was thrown
 * @param place what work was going on at, for refusals that do not say where
 * @returns undefined when something else is wrong, such as a fault of the engine
 */
export function troubleOf(cause: unknown, place: string): string | undefined {
  const { code, path, dest = path, message, cause: deeper } = (cause ?? {}) as Failure
  const own = typeof code === 'string' && code in remedies ? code : codeIn(String(message))
  if (own) return remedies[own]?.(typeof dest === 'string' ? dest : place)
  return deeper === undefined ? undefined : troubleOf(deeper, place)
}

/** The name of the refusal that a message tells of in words, as in "No space left on device (os error 28)". */
function codeIn(message: string): string | undefined {
  return inWords.find(([, words]) => message.toLowerCase().includes(words))?.[0]
}
