/** The month of a day or month, counted from the year 0, so that months can be added and taken from each other. */
export const monthOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1

/** The last day of a month that is counted from the year 0. */
export const lastDayOf = (month: number): string =>
  new Date(Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0)).toISOString().slice(0, 10)

/** A month that is counted from the year 0, as `YYYY-MM`. */
export const monthName = (month: number): string => lastDayOf(month).slice(0, 7)
