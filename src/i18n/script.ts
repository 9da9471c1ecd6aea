/** True for a name that is written in Arabic letters, at least in part: it needs its language and direction said. */
export const isArabic = (name: string): boolean => /\p{Script=Arabic}/u.test(name)
