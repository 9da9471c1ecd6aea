/** What readers call the kinds of things that a search finds, and the standings of facts. The engine carries these alone. */

export const standingWords = {
  corroborated: 'Corroborated',
  'single-source': 'Single source',
  'official-claim': 'Official claim',
  contested: 'Contested',
  superseded: 'Superseded',
}

export const kindWords = {
  page: 'Page',
  measure: 'Measure',
  threat: 'Threat',
  agency: 'Agency',
  place: 'Place',
  topic: 'Topic',
  term: 'Term',
  event: 'Event',
  figure: 'Figure',
  fact: 'Fact',
  speaker: 'Who says it',
  source: 'Source',
}
