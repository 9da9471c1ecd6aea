import { expect, test } from 'vitest'
import { gradeOf, sentencesIn, wordsIn } from '../../../src/readability/grade.ts'

test('a rank before a name ends no sentence, and a question ends one', () => {
  expect(sentencesIn('Maj. Gen. Tahsin al-Khafaji gave 400 km. Who measured? Nobody did.')).toEqual([
    'Maj Gen Tahsin al-Khafaji gave 400 km.',
    'Who measured?',
    'Nobody did.',
  ])
})

test('dashes between spaces are no words', () => {
  expect(wordsIn('It is 3 m high – or so … they say')).toHaveLength(9)
})

test('the grade is that of the formula', () => {
  // 10 words, 2 sentences, 10 syllables: 0.39 × 10/2 + 11.8 × 10/10 − 15.59
  expect(gradeOf(['The wall is long. It is not the same wall.'])).toBeCloseTo(0.39 * (10 / 2) + 11.8 - 15.59, 5)
})

test('long words and sentences make a text harder, and no text has no grade', () => {
  const plain = gradeOf(['The guards watch the line. They have built a wall.'])
  const hard = gradeOf([
    'Governmental representatives responsible for international fortification continually reiterated contradictory estimations.',
  ])
  expect(hard).toBeGreaterThan(plain + 10)
  expect(gradeOf([])).toBeNaN()
})
