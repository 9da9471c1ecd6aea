import { fork, type ChildProcess } from 'node:child_process'
import type { Problem } from '../../src/checker/problem.ts'

export type Verdict = { problems: Problem[] } | { crash: string }

/** How long a check may take. It takes about a second: this is for machines with much else to do. */
const patience = 90_000

const here = (name: string) => new URL(name, import.meta.url)

/** A checker in a process of its own, which starts anew after a case that ended or hung it. */
export class Inspector {
  #process: ChildProcess | undefined

  /** What the checker says of a folder; a crash with what happened when it says nothing. */
  inspect(dir: string): Promise<Verdict> {
    const child = (this.#process ??= fork(here('checker.ts'), { execArgv: ['--import', here('remember.ts').href] }))
    return new Promise((resolve) => {
      const settle = (verdict: Verdict) => {
        clearTimeout(timer)
        child.removeAllListeners()
        resolve(verdict)
      }
      const lost = (crash: string) => {
        this.close()
        settle({ crash })
      }
      const timer = setTimeout(() => lost(`hung for ${patience / 1000} seconds`), patience)
      child.once('message', (verdict: Verdict) => settle(verdict))
      child.once('exit', (code, signal) => lost(`ended the process (${signal ?? code})`))
      child.send(dir)
    })
  }

  close(): void {
    this.#process?.kill('SIGKILL')
    this.#process = undefined
  }
}
