/** How many pages are on their way at once. */
const lanes = 4

/** What came of fetching pages: each in its place, or nothing where it could not be had. */
export type Gathered = (Document | undefined)[]

async function fetchPage(address: string, signal: AbortSignal): Promise<Document | undefined> {
  try {
    const response = await fetch(address, { signal })
    if (!response.ok) return undefined
    // Without its styles, which the policy of this page would refuse.
    const html = (await response.text()).replace(/<style.*?<\/style>/gs, '')
    return new DOMParser().parseFromString(window.trusted.createHTML(html), 'text/html')
  } catch {
    return undefined
  }
}

/**
 * Fetches pages, a few at a time.
 * @param came told how many pages have come, or failed to
 */
export async function gather(
  addresses: readonly string[],
  signal: AbortSignal,
  came: (count: number) => void,
): Promise<Gathered> {
  const pages: Gathered = addresses.map(() => undefined)
  const waiting = [...addresses.entries()]
  let count = 0
  const lane = async (): Promise<void> => {
    for (let next = waiting.shift(); next && !signal.aborted; next = waiting.shift()) {
      const [index, address] = next
      pages[index] = await fetchPage(address, signal)
      came(++count)
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  return pages
}
