import { expect, test } from 'vitest'
import type { ProseEntry } from '../../../src/site/content.ts'
import type { Library } from '../../../src/site/library.ts'
import { aboutLinks, neighbours, trailOf } from '../../../src/site/navigation.ts'

const page = (id: string) => ({ collection: 'pages', id, address: `/${id}/`, data: { title: id } })
const ids = ['context/research', 'timeline', 'about', 'strategy', 'context', 'about/method', 'context/people']
const library = { prose: { pages: ids.map(page) } } as unknown as Library
const around = (id: string) => {
  const { previous, next } = neighbours(page(id) as unknown as ProseEntry, library)
  return [previous?.title, next?.title]
}

test('pages are read section by section, and the pages of a section after it', () => {
  expect(around('strategy')).toEqual([undefined, 'timeline'])
  expect(around('context')).toEqual(['timeline', 'context/research'])
  expect(around('context/people')).toEqual(['context/research', undefined])
})

test('the pages about the site are a row of their own, with what is made by the build last', () => {
  expect(aboutLinks(library).map(({ address }) => address)).toEqual([
    '/about/',
    '/about/method/',
    '/about/corrections/',
    '/editions/',
    '/offline/',
  ])
  expect(around('about/method')[0]).toBe('about')
})

test('a page in a folder has the page of that name above it', () => {
  expect(trailOf(page('context/research') as unknown as ProseEntry, library).map(({ title }) => title)).toEqual([
    'context',
  ])
})
