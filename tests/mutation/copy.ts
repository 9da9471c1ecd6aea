import { linkSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Damage, Sound } from './damage.ts'

/** The content with damage done to it, in a new folder below `parent`. Files that are sound share their bytes with the original. */
export function damagedCopy(dir: string, { files }: Sound, damages: readonly Damage[], parent: string): string {
  const content = join(mkdtempSync(join(parent, 'case-')), 'content')
  for (const file of files) {
    const path = join(content, file)
    mkdirSync(dirname(path), { recursive: true })
    linkSync(join(dir, file), path)
  }
  for (const change of damages.flatMap(({ changes }) => changes)) {
    const path = join(content, change.file)
    mkdirSync(dirname(path), { recursive: true })
    // First, so that what is written is not written into the original.
    rmSync(path, { force: true })
    if ('bytes' in change) writeFileSync(path, change.bytes)
    if ('linkTo' in change) symlinkSync(change.linkTo, path)
    if ('folder' in change) mkdirSync(path)
  }
  return content
}
