import { formatSize } from '../i18n/sizes.ts'
import type { Kept } from './kept.ts'
import { bytesOf, partNames, type Offer, type PartName } from './list.ts'

type Offered = Offer['parts']

/** What a kept list offers, for when the site cannot be reached. */
export function offeredBy(kept: Kept | undefined): Offered {
  if (!kept) return []
  return partNames.flatMap((part) => {
    const own = kept.list.packs.filter((pack) => pack.part === part)
    return own.length > 0 ? [{ part, packs: own.length, bytes: bytesOf(own) }] : []
  })
}

/** Says how large each part is, takes away those that the site does not have, and ticks what is kept. */
export function fillParts(form: HTMLFormElement, offered: Offered, kept: readonly PartName[] | undefined): void {
  for (const row of form.querySelectorAll<HTMLElement>('[data-part]')) {
    const own = offered.find(({ part }) => part === row.dataset['part'])
    row.hidden = !own
    const size = row.querySelector('.size') as HTMLElement
    size.textContent = own ? formatSize(own.bytes) : ''
    // The part that is always kept has no box.
    const box = row.querySelector('input')
    if (box && (!own || kept)) box.checked = own !== undefined && (kept?.includes(own.part) ?? false)
  }
}
