/** How much was known at a date, in words. @param pattern with {date}, {known} and {all} */
export const knownWords = (pattern: string, date: string, known: number, all: number): string =>
  pattern.replace('{date}', date).replace('{known}', String(known)).replace('{all}', String(all))
