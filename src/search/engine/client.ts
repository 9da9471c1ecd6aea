import engine from './engine.worker.ts?worker&url'
import type { Answer, Ask, Calls, Counts, Folders, Request, Response, Suggestion } from './messages.ts'

interface Waiting {
  resolve(gives: unknown): void
  reject(cause: Error): void
}

/**
 * The search engine, in a worker of its own so that typing never waits for it. Each call is answered in full; who
 * types on must leave older answers aside. Calls reject when the index is not there.
 */
export class Engine {
  private readonly worker: Worker
  private readonly waiting = new Map<number, Waiting>()
  private count = 0

  constructor(folders: Folders) {
    this.worker = new Worker(window.trusted.createScriptURL(engine), { type: 'module' })
    this.worker.postMessage(folders)
    // A worker that cannot be loaded or has broken down answers nothing any more.
    this.worker.onerror = () => {
      for (const { reject } of this.waiting.values()) reject(new Error('The worker of the search has failed.'))
      this.waiting.clear()
    }
    this.worker.onmessage = ({ data }: MessageEvent<Response>) => {
      const waiting = this.waiting.get(data.id)
      this.waiting.delete(data.id)
      if ('failed' in data) waiting?.reject(new Error(data.failed))
      else waiting?.resolve(data.gives)
    }
  }

  /** The best results of a query. */
  ask(ask: Ask): Promise<Answer> {
    return this.call('ask', ask)
  }

  /** How many results each value of each filter would leave. */
  counts(ask: Calls['counts']['of']): Promise<Counts> {
    return this.call('counts', ask)
  }

  /** Names and topics that begin with what was typed. */
  suggest(typed: string, most: number): Promise<Suggestion[]> {
    return this.call('suggest', { typed, most })
  }

  private call<K extends keyof Calls>(call: K, of: Calls[K]['of']): Promise<Calls[K]['gives']> {
    const request: Request<K> = { id: ++this.count, call, of }
    return new Promise((resolve, reject) => {
      this.waiting.set(request.id, { resolve: resolve as Waiting['resolve'], reject })
      this.worker.postMessage(request)
    })
  }
}
