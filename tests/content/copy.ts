import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

const fixture = new URL('../fixtures/content', import.meta.url).pathname

/** A change to one file of the fixture: a replacement of text in it, or new text for it. */
export type Change = { file: string; replace: string; by: string } | { file: string; text: string }

/** A copy of the fixture's content with changes, removed when the test ends. Returns the content folder. */
export function contentWith(...changes: Change[]): string {
  const root = mkdtempSync(join(tmpdir(), 'content-'))
  onTestFinished(() => {
    rmSync(root, { recursive: true })
  })
  const content = join(root, 'content')
  cpSync(fixture, content, { recursive: true })
  for (const change of changes) {
    const path = join(content, change.file)
    mkdirSync(dirname(path), { recursive: true })
    if ('text' in change) {
      writeFileSync(path, change.text)
      continue
    }
    const before = readFileSync(path, 'utf8')
    if (!before.includes(change.replace)) throw new Error(`${change.file} does not contain ${change.replace}`)
    writeFileSync(path, before.replace(change.replace, change.by))
  }
  return content
}
