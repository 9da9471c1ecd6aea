import type { Kind } from './damage.ts'
import { deepNesting, hugeFile, wrongEncoding } from './kinds/bytes.ts'
import { deletedFile, duplicatedFile, noFile, renamedFile } from './kinds/files.ts'
import { deletedLines, duplicatedLines, misprint, swappedLines, truncated } from './kinds/lines.ts'
import { badReference, circular, homoglyph, pathTrick } from './kinds/references.ts'
import { brokenProse, brokenYaml } from './kinds/syntax.ts'
import { badDate, badNumber, brokenFrontMatter, wrongField, wrongType } from './kinds/values.ts'

/** Every kind of damage, by its name. */
export const kinds: Record<string, Kind> = {
  'deleted file': deletedFile,
  'duplicated file': duplicatedFile,
  'renamed file': renamedFile,
  'link or folder': noFile,
  'deleted lines': deletedLines,
  'duplicated lines': duplicatedLines,
  'swapped lines': swappedLines,
  truncated,
  misprint,
  'wrong type': wrongType,
  'wrong field': wrongField,
  'bad date': badDate,
  'bad number': badNumber,
  'broken front matter': brokenFrontMatter,
  'bad reference': badReference,
  homoglyph,
  'path trick': pathTrick,
  circular,
  'wrong encoding': wrongEncoding,
  'huge file': hugeFile,
  'deep nesting': deepNesting,
  'broken prose': brokenProse,
  'broken YAML': brokenYaml,
}
