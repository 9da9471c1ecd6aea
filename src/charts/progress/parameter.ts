/** The name under which the address of the page keeps the month that is shown: `?as-of=2024-10`. */
export const parameter = 'as-of'
