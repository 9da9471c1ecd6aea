import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { check } from '../../src/checker/check.ts'
import { contentWith } from './copy.ts'
import { harmIn } from './hostile/harm.ts'
import { makeHostile } from './hostile/write.ts'

const words = (text: string) => text.includes('HYPERLINK(evil)')

test('words that would do harm stay words in every file of a site, whatever field they stand in', () => {
  const root = mkdtempSync(join(tmpdir(), 'hostile-'))
  try {
    const content = join(root, 'content')
    const out = join(root, 'site')
    cpSync('tests/fixtures/content', content, { recursive: true })
    makeHostile(content)
    expect(check(content).problems.filter(({ level }) => level === 'error')).toEqual([])
    const env = { ...process.env, CONTENT_DIR: content, OUT_DIR: out, EDITIONS: '', PDFS: '' }
    const { status, stderr } = spawnSync('node', ['src/cli/build.ts'], { env, encoding: 'utf8' })
    expect(status, stderr).toBe(0)

    const files = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) =>
      statSync(join(out, name)).isFile(),
    )
    const read = files.flatMap((name) => {
      const text = readFileSync(join(out, name), 'utf8')
      const harm = harmIn(name, text)
      return harm ? [{ name, harm, full: words(text) }] : []
    })
    expect(read.flatMap(({ name, harm }) => harm.map((what) => `${name}: ${what}`))).toEqual([])
    // Files of each format have the words: otherwise they would prove nothing.
    for (const ending of ['.html', '.svg', '.json', '.csv', '.bib', '.ris', '.xml'])
      expect(
        read.some(({ name, full }) => name.endsWith(ending) && full),
        ending,
      ).toBe(true)
    // File names are ids, and so are addresses.
    expect(files.filter((name) => !/^[\w./-]+$/.test(name))).toEqual([])

    const home = readFileSync(join(out, 'index.html'), 'utf8')
    const graph = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(home)?.[1] ?? ''
    expect(JSON.stringify(JSON.parse(graph))).toContain('</script><evil>')
    for (const [file, begins, ends] of [
      ['sources.ris', /^TY {2}- /gm, /^ER {2}- /gm],
      ['sources.bib', /^@\w+\{outlet-2025-01,/gm, /^\}$/gm],
    ] as const) {
      const text = readFileSync(join(out, file), 'utf8')
      expect([text.match(begins)?.length, text.match(ends)?.length], file).toEqual([1, 1])
    }
  } finally {
    rmSync(root, { recursive: true })
  }
})

test('harm is found where it is done', () => {
  expect(harmIn('a.html', '<p title=""onfocus=x><evil></p><a href="java\nscript:x">')?.length).toBeGreaterThan(1)
  expect(harmIn('a.html', '<style>@page{content:"a"}evil{}</style><script>x</script>')).toEqual(['evil', 'script'])
  expect(harmIn('a.html', '<script type="application/ld+json">{"a":"</script>')).toHaveLength(1)
  expect(harmIn('a.svg', '<svg onload="x"><a>]]></svg>')).not.toEqual([])
  expect(harmIn('a.csv', 'a,b\n"x","=1+1"\n-3,ok\n')).toEqual(['=1+1'])
  expect(harmIn('a.bib', '@book{a,\n  title = {x}},\n}\n@book{b,\n}\n')).not.toEqual([])
  expect(harmIn('a.ris', 'TY  - X\r\nTI  - a\r\nevil\r\nER  - \r\n')).toEqual(['evil'])
  expect(harmIn('_headers', '/a/\n  Link: <x>\nevil\n')).toEqual(['evil'])
})

const bad = ['"><script>', 'a b', '../up', 'UPPER', '${x}', '=1', 'a\u202eb', 'javascript:x']

test('ids and names of files that are more than an id are refused', () => {
  for (const id of bad) {
    const speaker = `${JSON.stringify(id)}: { name: A, role: b, party: false }\n`
    const { problems } = check(contentWith({ file: 'speakers.yaml', text: speaker }))
    expect(problems.some(({ file, level }) => level === 'error' && file.endsWith('speakers.yaml')), id).toBe(true)
    if (id.includes('/')) continue
    const content = contentWith()
    renameSync(join(content, 'places/rabia.mdx'), join(content, `places/${id}.mdx`))
    const named = check(content).problems
    expect(named.some(({ file, level }) => level === 'error' && file.includes(id)), `${id}.mdx`).toBe(true)
  }
})

test('addresses that are no web address, or more than one, are refused', () => {
  for (const url of ['javascript:alert(1)', 'data:text/html,x', 'https://a.example/"><evil>', 'https://a.example/\\nX: y']) {
    const file = 'sources/outlets.yaml'
    const { problems } = check(contentWith({ file, replace: 'https://outlet.example/length', by: `"${url.replace('"', '\\"')}"` }))
    expect(problems.some(({ level, field }) => level === 'error' && field?.endsWith('URL')), url).toBe(true)
  }
})

test('former addresses that are more than a path are refused', () => {
  for (const address of ['/a"><script>/', '/a b/', '/../x/', '//evil.example/', '/a\\n/']) {
    const by = `formerly: [${JSON.stringify(address).replaceAll('\\\\', '\\')}]\nkind: town`
    const { problems } = check(contentWith({ file: 'places/rabia.mdx', replace: 'kind: town', by }))
    expect(problems.some(({ level, field }) => level === 'error' && field?.includes('formerly')), address).toBe(true)
  }
})
