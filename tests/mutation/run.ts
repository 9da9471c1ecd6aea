import { mkdtempSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { caseOf, type Case } from './case.ts'
import { damagedCopy } from './copy.ts'
import type { Sound } from './damage.ts'
import { Inspector } from './inspector.ts'
import { judge, type Outcome } from './judge.ts'

export interface Judged {
  case: Case
  outcome: Outcome
}

/** A folder for copies on the disk that the content is on, so that they can share its bytes. */
export const scratch = (dir: string): string => mkdtempSync(join(dirname(resolve(dir)), '.mutation-'))

/** Does the damage of each case to a copy of the content and judges what the checker says, two at a time. */
export async function judgeAll(
  dir: string,
  sound: Sound,
  cases: readonly Case[],
  parent: string,
  tell: (judged: Judged) => void = () => {},
): Promise<Judged[]> {
  const waiting = [...cases]
  const done: Judged[] = []
  await Promise.all(
    [0, 1].map(async () => {
      const inspector = new Inspector()
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const content = damagedCopy(dir, sound, [next.damage], parent)
        const outcome = judge(sound, next.damage, await inspector.inspect(content))
        rmSync(dirname(content), { recursive: true })
        const judged = { case: next, outcome }
        done.push(judged)
        tell(judged)
      }
      inspector.close()
    }),
  )
  return done.sort((a, b) => a.case.number - b.case.number)
}

/** The cases of a seed by their numbers. */
export const casesOf = (sound: Sound, seed: number, numbers: readonly number[]): Case[] =>
  numbers.map((number) => caseOf(sound, seed, number))
