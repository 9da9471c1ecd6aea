/** The name under which the address of the page keeps the month that is shown: `?on=2014-08`. */
export const parameter = 'on'
