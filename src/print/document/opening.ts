/** The part of a page before its first heading, its key points aside. */
export const opening = 'answer'
