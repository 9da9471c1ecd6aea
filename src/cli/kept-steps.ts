import { Kept } from '../reuse/kept.ts'
import { codeDigest } from '../site/code.ts'
import { keptDir } from '../site/settings.ts'

const steps: Kept<unknown>[] = []

/** What a step of the last build into this folder worked out of each page, by the page. */
export function keptStep<T>(name: string): Kept<T> {
  const step = new Kept<T>(keptDir, name, codeDigest())
  steps.push(step)
  return step
}

/** Keeps what the steps of this build worked out, once it is whole. */
export function saveSteps(): void {
  for (const step of steps) step.save()
}
