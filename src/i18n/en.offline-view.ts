import { formatSize } from './sizes.ts'

const day = (time: number) =>
  new Date(time).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })
const moment = (time: number) =>
  new Date(time).toLocaleString('en-GB', { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' })

/** The words that keeping the site needs in the browser, kept apart so that it carries no others. */
export const keepWords = {
  total: (bytes: number) => `Together ${formatSize(bytes)}, to fetch and on your device.`,
  kept: (edition: string, asOf: string, bytes: number) =>
    `Kept: edition ${edition}, sources read up to ${day(Date.parse(asOf))}; ${formatSize(bytes)}.`,
  since: (time: number) => `Fetched on ${moment(time)}.`,
  compared: (time: number) => `Last compared with the site on ${moment(time)}.`,
  newest: 'It is the newest version.',
  newer: 'The site has changed since: there is a newer version.',
  lasting: 'Your browser has promised not to clear it away by itself.',
  fleeting: 'Your browser may clear it away by itself when it needs room, or when you do not come for a long time.',
  damaged: (bytes: number) =>
    `Your browser has cleared part of it away: ${formatSize(bytes)} are missing. Pages in that part need a connection.`,
  notUsed: 'It cannot be read offline yet, because your browser has not started what serves it.',
  elsewhere: 'A newer version is being fetched, or another window is changing what is kept.',
  amount: (here: number, all: number) => `${formatSize(here)} of ${formatSize(all)}`,
  paused: (here: number, all: number) => `Not whole yet: ${formatSize(here)} of ${formatSize(all)} are here.`,
  began: (bytes: number) => `Fetching ${formatSize(bytes)}.`,
  quarters: ['', 'A quarter is here.', 'Half is here.', 'Three quarters are here.'],
  done: 'Done. The site can be read without a connection.',
  pausing: 'Paused. What has come stays here.',
  gaveUp: 'Given up. What had come is removed.',
  removed: 'Removed. Nothing of this site is kept on this device any more.',
  faults: {
    network: 'The connection was lost. What has come stays here: go on when you have a connection.',
    gone: 'The site is just being published anew. Try again in a few minutes.',
    broken: 'Something came damaged and was not kept. Go on to fetch it again.',
    room: 'There is not enough room on your device. Choose fewer parts, or make room, and try again.',
    refused: 'Your browser refuses to keep anything for this site. A private window or its settings may be the reason.',
  },
  unable:
    'This browser cannot keep a site: it is too old, its window is a private one, or the address is not secure (https).',
  noOffer: 'The site cannot be reached, so nothing can be fetched now.',
  tooLarge: (needed: number, room: number) =>
    `This needs ${formatSize(needed)}, and your browser has ${formatSize(room)} left for it. Choose fewer parts, or make room.`,
} as const
