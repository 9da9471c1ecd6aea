/** The events of a service worker, as far as this site uses them: the types of pages know none of them. */
export interface WorkerEvent extends Event {
  waitUntil(work: Promise<unknown>): void
}

export interface AskedEvent extends WorkerEvent {
  request: Request
  clientId: string
  resultingClientId: string
  respondWith(response: Promise<Response>): void
}

export interface WorkerScope {
  registration: ServiceWorkerRegistration
  skipWaiting(): Promise<void>
  addEventListener(type: 'install' | 'activate', listen: (event: WorkerEvent) => void): void
  addEventListener(type: 'fetch', listen: (event: AskedEvent) => void): void
}
