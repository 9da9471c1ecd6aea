import { expect, test } from 'vitest'
import { forLatex } from '../../../src/cite/latex.ts'
import { article, hostile, page } from './sample.ts'

test('signs that LaTeX reads as its own are escaped wherever words stand', () => {
  const { title, author } = forLatex({ ...page, title: hostile, author: [{ literal: 'A & B_C' }] })
  expect(title).toBe(
    '\\textless{}script\\textgreater{}alert("1")\\textless{}/script\\textgreater{} \\& \\{x\\} \\textbackslash{}y ' +
      '\\textasciitilde{} \\textasciicircum{} \\_ \\# \\% \\$ é ع',
  )
  expect(author).toEqual([{ literal: 'A \\& B\\_C' }])
})

test('keys, addresses, languages and dates stay as they are', () => {
  const { id, URL, language, issued } = forLatex({ ...article, id: 'a_b#c' })
  expect({ id, URL, language, issued }).toEqual({
    id: 'a_b#c',
    URL: article.URL,
    language: 'ar-IQ',
    issued: article.issued,
  })
})
