import { basename, join } from 'node:path'
import { isFile } from '../../loaders/content-files.ts'
import { contentDigest } from '../../editions/digest.ts'
import { nextEdition, registerName } from '../../editions/records.ts'
import { editionsSchema } from '../../schemas/edition.ts'
import { problemAt } from '../view.ts'
import { readText } from '../read-text.ts'
import { readYaml } from '../yaml.ts'
import type { Problem } from '../problem.ts'
import type { Content } from '../read.ts'

const restore = 'Take the file back as it was: only npm run edition adds to it.'

/** The register of fixed editions is whole, and a current edition that is fixed still has the content it was fixed with. */
export function fixedEditions({ site, entries, problems: before }: Content, dir: string): Problem[] {
  const path = join(dir, registerName)
  if (!isFile(path)) return []
  const problems: Problem[] = []
  const text = readText(path, `${basename(dir)}/${registerName}`, 'data', problems)
  if (text === undefined) return problems
  const yaml = readYaml(text)
  const at = (point: { line: number; column: number }, reason: string, field: string[] = []): Problem => ({
    level: 'error',
    file: `${basename(dir)}/${registerName}`,
    ...point,
    ...(field.length > 0 ? { field: field.join(' ') } : {}),
    reason,
    remedy: restore,
  })
  if (yaml.errors.length > 0)
    return yaml.errors.map(({ message, ...point }) =>
      at(point, /unique/.test(message) ? 'this edition or field stands twice' : `broken YAML: ${message}`),
    )
  const { success, data, error } = editionsSchema.safeParse(yaml.value ?? {})
  if (!success)
    return error.issues.map(({ path, message }) => at(yaml.locate(path.map(String)), message, path.map(String)))
  const edition = site && data[site.edition]
  const entry = entries.find(({ kind }) => kind === 'site')
  // What cannot be read cannot be compared.
  if (!edition || !entry || before.length > 0 || edition.content === contentDigest(dir)) return []
  return [
    problemAt(
      entry,
      ['edition'],
      `edition ${site.edition} is fixed since ${edition.issued}, and the content is no longer what was fixed`,
      `Name the next edition, such as "${nextEdition(site.edition)}", and its day under issued; or undo the change.`,
    ),
  ]
}
