/** Runs in a process of its own, which a case may bring down: checks each folder that it is sent, and sends the problems back. */
import { check } from '../../src/checker/check.ts'

process.on('message', (dir: string) => {
  try {
    process.send?.({ problems: check(dir).problems })
  } catch (cause) {
    process.send?.({ crash: cause instanceof Error ? cause.stack : String(cause) })
  }
})

// Who asks has ended.
process.on('disconnect', () => process.exit())
