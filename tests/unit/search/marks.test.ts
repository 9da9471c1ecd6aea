import { describe, expect, test } from 'vitest'
import { patternOf, takeMarks, withMarks } from '../../../src/search/marks/words.ts'

describe('the address of a result', () => {
  test('carries the words before its anchor, each once, and at most eight', () => {
    expect(withMarks('/strategy/trench/#how-large-it-is', ['Trench', 'trench', 'deep'])).toBe(
      '/strategy/trench/?mark=trench&mark=deep#how-large-it-is',
    )
    const many = Array.from({ length: 20 }, (_, index) => `word${index}`)
    expect(withMarks('/a/', many).match(/mark=/g)).toHaveLength(8)
    expect(withMarks('/a/#b', [])).toBe('/a/#b')
  })

  test('loses them on arrival, and nothing else', () => {
    const address = `https://site.example${withMarks('/a/', ['نينوى', 'Qa’im'])}&print=yes#b`
    expect(takeMarks(address)).toEqual({ words: ['نينوى', 'Qa’im'], address: 'https://site.example/a/?print=yes#b' })
    expect(takeMarks('https://site.example/a/?mark=&mark=x#b').words).toEqual(['x'])
  })
})

describe('the words to mark', () => {
  const found = (text: string, ...words: string[]) => text.match(patternOf(words) ?? /$^/g)

  test('are whole words, in any case', () => {
    expect(found('Trench by trench, the trenches', 'trench')).toEqual(['Trench', 'trench'])
    expect(found('العراق و القائم', 'القائم')).toEqual(['القائم'])
  })

  test('may hold any sign', () => {
    expect(found('Rabi’a, al-Qaim. (3.5) C++', 'Rabi’a', 'al-Qaim', '3.5')).toEqual(['Rabi’a', 'al-Qaim', '3.5'])
    expect(found('305', '3.5')).toBeNull()
  })

  test('are found longest first', () => {
    expect(found('border guard command', 'border', 'border guard')).toEqual(['border guard'])
  })
})

test('without words there is nothing to find', () => {
  expect(patternOf([])).toBeUndefined()
})
