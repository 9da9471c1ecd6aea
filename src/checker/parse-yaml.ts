import type { Problem } from './problem.ts'
import { readYaml, type YamlFile } from './yaml.ts'

/** Reads the YAML of a file, or of its frontmatter; what is broken in it is added to the problems. */
export function parseYaml(text: string, lineOffset: number, file: string, problems: Problem[]): YamlFile {
  const yaml = readYaml(text, lineOffset)
  for (const { line, column, message } of yaml.errors) {
    const reason = /unique/.test(message)
      ? 'this id or field stands twice'
      : `broken YAML: ${message.replace(/\.$/, '')}`
    const remedy = /unique/.test(message) ? 'Rename or remove one of the two.' : 'Check quotes, colons and indentation.'
    problems.push({ level: 'error', file, line, column, reason, remedy })
  }
  return yaml
}
