import { Engine } from '../engine/client.ts'

/**
 * The engine of a site, started with the first question, and anew after a failure.
 * @param search the address of the page of the search, which lies beside the index
 */
export function engineOf(search: string) {
  const base = new URL('..', new URL(search, location.href)).pathname
  let started: Engine | undefined
  async function asked<A>(question: (engine: Engine) => Promise<A>): Promise<A> {
    started ??= new Engine({ bundle: `${base}pagefind/`, lists: search, base })
    try {
      return await question(started)
    } catch (cause) {
      started = undefined
      throw cause
    }
  }
  return {
    ask: (...of: Parameters<Engine['ask']>) => asked((engine) => engine.ask(...of)),
    counts: (...of: Parameters<Engine['counts']>) => asked((engine) => engine.counts(...of)),
    suggest: (...of: Parameters<Engine['suggest']>) => asked((engine) => engine.suggest(...of)),
    /** Loads what every question needs. A failure is told when there is a question to answer. */
    warm: () => void asked((engine) => engine.suggest('', 1)).catch(() => undefined),
  }
}
