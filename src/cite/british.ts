/** What a British reference does otherwise, as it stands in the American locale → as it has to stand. */
const changes: [american: string, british: string][] = [
  ['xml:lang="en-US"', 'xml:lang="en-GB"'],
  ['punctuation-in-quote="true"', 'punctuation-in-quote="false"'],
  [
    '<date-part name="month" suffix=" "/><date-part name="day" suffix=", "/><date-part name="year"/>',
    '<date-part name="day" suffix=" "/><date-part name="month" suffix=" "/><date-part name="year"/>',
  ],
  ['"open-quote">“', '"open-quote">‘'],
  ['"close-quote">”', '"close-quote">’'],
  ['"open-inner-quote">‘', '"open-inner-quote">“'],
  ['"close-inner-quote">’', '"close-inner-quote">”'],
]

/**
 * The locale of CSL for British English, which the library does not bring: single quotation marks with the stop
 * behind them, and the day before the month.
 * @param american the library's locale for American English
 * @throws when that no longer says what is to be changed
 */
export function british(american: string): string {
  return changes.reduce((xml, [from, to]) => {
    if (!xml.includes(from))
      throw new Error(
        `The locale en-US of @citation-js/plugin-csl has no ${from}: mend the list in src/cite/british.ts.`,
      )
    return xml.replace(from, to)
  }, american)
}
