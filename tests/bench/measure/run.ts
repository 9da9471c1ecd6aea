import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'

export interface Run {
  /** From start to end, in seconds. */
  wall: number
  /** What it and its children computed, in seconds. */
  cpu: number
  /** The most memory that it and its children had at one time, in bytes. */
  peak: number
}

/** How often a running process is looked at, in milliseconds. */
const every = 50
/** A second of computing, in the unit in which Linux counts it. */
const ticks = 100

const read = (path: string): string => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    // It has ended since it was named.
    return ''
  }
}

/** A process and all below it. */
function family(pid: number): number[] {
  const children = read(`/proc/${pid}/task/${pid}/children`).trim().split(' ').filter(Boolean)
  return [pid, ...children.flatMap((child) => family(Number(child)))]
}

const memoryOf = (pid: number): number => 1024 * Number(/VmRSS:\s+(\d+)/.exec(read(`/proc/${pid}/status`))?.[1] ?? 0)

/** Seconds that a process computed, with those of its children that have ended. */
function computed(pid: number): number {
  // After the name, which may hold spaces: utime, stime, cutime and cstime are the 12th to the 15th.
  const fields = read(`/proc/${pid}/stat`)
    .replace(/^.*\) /s, '')
    .split(' ')
  return fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0) / ticks
}

/**
 * Runs a program of Node and watches it; Linux only.
 * @throws with what it said when it fails
 */
export async function run(script: string, env: Record<string, string>): Promise<Run> {
  const start = performance.now()
  const running = spawn(process.execPath, [script], { env: { ...process.env, ...env } })
  const said: Buffer[] = []
  for (const stream of [running.stdout, running.stderr]) stream.on('data', (part: Buffer) => said.push(part))
  let [cpu, peak] = [0, 0]
  const watch = setInterval(() => {
    const all = family(running.pid ?? 0)
    cpu = Math.max(cpu, ...[all.reduce((sum, pid) => sum + computed(pid), 0)].filter(Number.isFinite))
    peak = Math.max(
      peak,
      all.reduce((sum, pid) => sum + memoryOf(pid), 0),
    )
  }, every)
  const [status] = (await once(running, 'close')) as [number | null]
  clearInterval(watch)
  if (status !== 0) throw new Error(`${script} failed:\n${Buffer.concat(said).toString()}`)
  return { wall: (performance.now() - start) / 1000, cpu, peak }
}
