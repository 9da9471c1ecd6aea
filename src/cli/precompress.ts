import { existsSync, readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { compress, isPackable } from '../hosts/compress.ts'
import { outDir } from '../site/settings.ts'
import { asCommand, AuthorError } from './author-error.ts'

/** `npm run precompress`: packs the text files of the built site, for hosts that send such files as they are. */
await asCommand(async () => {
  if (!existsSync(outDir)) throw new AuthorError(`There is no ${outDir} to compress: run "npm run build" first.`)
  const files = readdirSync(outDir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).filter(isPackable)
  await compress(paths)
  console.log(`Compressed ${paths.length} files of ${relative('', outDir)}/ with brotli and gzip.`)
})
