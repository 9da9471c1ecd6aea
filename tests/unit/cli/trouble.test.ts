import { expect, test } from 'vitest'
import { troubleOf } from '../../../src/cli/trouble.ts'

const failure = (code: string, more: object = {}) => Object.assign(new Error(code), { code, ...more })

test.each([
  ['ENOSPC', 'The disk of /srv/site is full. Free some space on it.'],
  ['EDQUOT', /^The space that .+ may use on the disk of \/srv\/site is used up\. Free some of it\.$/],
  ['EFBIG', /^A file in \/srv\/site would be larger than the system allows\. Raise the limit: ulimit -f unlimited\.$/],
  ['EROFS', '/srv/site is on a disk that can only be read. Make it writable.'],
  ['EACCES', /^\S+ has no permission to use \/srv\/site\. Give it with chown or chmod\.$/],
  ['EPERM', /^The system does not let \S+ change \/srv\/site\./],
  ['ENOTDIR', '/srv/site leads through a file, where a folder is needed. Move that file away.'],
  ['EMFILE', /^More files are open than the system allows one process\. Raise the limit: ulimit -n/],
])('%s is told in plain words', (code, words) => {
  expect(troubleOf(failure(code, { path: '/srv/site' }), '/elsewhere')).toMatch(words)
})

test('of a copy it is said where it was to go, and of work without a path where it was done', () => {
  expect(troubleOf(failure('ENOSPC', { path: '/from', dest: '/to' }), '/work')).toContain('The disk of /to is full')
  expect(troubleOf(failure('ENOSPC'), '/work')).toContain('The disk of /work is full')
})

test('what others wrap or report in words is understood', () => {
  const wrapped = new Error('The page could not be made', { cause: failure('EROFS', { path: '/srv' }) })
  expect(troubleOf(wrapped, '/work')).toContain('/srv is on a disk that can only be read')
  const rust = new Error('The search index is not whole: No space left on device (os error 28)')
  expect(troubleOf(rust, '/work')).toContain('The disk of /work is full')
})

test('a fault of the engine is no trouble of the system', () => {
  expect(troubleOf(failure('ENOENT', { path: '/srv' }), '/work')).toBeUndefined()
  expect(troubleOf(new TypeError('x is undefined'), '/work')).toBeUndefined()
  expect(troubleOf(undefined, '/work')).toBeUndefined()
})
