import { appendFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'

/** The file to note the time of each phase in, for `npm run bench`. */
const times = process.env['BUILD_TIMES']

/** A phase of a build as it is noted, one JSON object a line. */
export interface Phase {
  name: string
  /** From its beginning to its end, in milliseconds. */
  wall: number
  /** What the process computed meanwhile, in all its threads, in milliseconds. */
  cpu: number
}

/** Does a part of the build. Where `BUILD_TIMES` names a file, notes there how long it took. */
export async function phase<T>(name: string, work: () => T | Promise<T>): Promise<T> {
  const start = performance.now()
  const used = process.cpuUsage()
  const result = await work()
  if (times) {
    const { user, system } = process.cpuUsage(used)
    const noted: Phase = { name, wall: performance.now() - start, cpu: (user + system) / 1000 }
    appendFileSync(times, `${JSON.stringify(noted)}\n`)
  }
  return result
}
