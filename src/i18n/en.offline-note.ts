const onDay = (date: Date) => date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })

/** What pages say that come from a kept copy, when that copy is not all that it might be. */
export const keptNote = {
  newer: 'You are reading the copy that is kept on this device. The site has changed since.',
  unchecked: (since: Date) =>
    `You are reading the copy that is kept on this device, last compared with the site on ${onDay(since)}.`,
  left: 'There is no connection, and the page you asked for is not among what is kept on this device.',
  unknown: 'There is no connection, and nothing is kept on this device at this address.',
  way: 'Keep offline',
} as const
