import { readYaml as read, type YamlFile } from '../../src/checker/yaml.ts'
import { remembered } from './remembered.ts'

const byOffset = new Map<number, (text: string) => YamlFile>()

/** As the checker's own, but the same text is parsed once. */
export function readYaml(text: string, lineOffset = 0): YamlFile {
  const known = byOffset.get(lineOffset) ?? remembered((each) => read(each, lineOffset))
  byOffset.set(lineOffset, known)
  return known(text)
}
