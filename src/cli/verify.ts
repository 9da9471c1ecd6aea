import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, parse } from 'node:path'
import { tally } from '../checker/problem.ts'
import { readContent } from '../checker/read.ts'
import { didYouMean } from '../checker/suggest.ts'
import { recordsOf } from '../checker/view.ts'
import { contentDir } from '../site/settings.ts'
import { reportLines } from '../verify/report.ts'
import { verifyAll } from '../verify/verify.ts'

/** Says how the command was called wrongly, and ends it. */
function refuse(message: string): never {
  console.error(message)
  process.exit(2)
}

/** The names of the texts in the folder that the command was given. */
function textNames(folder: string | undefined): string[] {
  if (folder === undefined) refuse('Name the folder of source texts: npm run verify -- <folder>')
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) refuse(`There is no folder at ${folder}.`)
  return readdirSync(folder)
    .filter((name) => /\.(txt|md)$/.test(name))
    .sort()
}

/** The texts by the id of their source. Names files that belong to no source; ends the command when all do. */
function readTexts(folder: string, names: string[], sources: string[]): Map<string, string> {
  const texts = new Map<string, string>()
  for (const name of names) {
    const id = parse(name).name
    if (sources.includes(id)) texts.set(id, readFileSync(join(folder, name), 'utf8'))
    else
      console.error(`${name} is named after no source. ${didYouMean(id, sources, 'Name it <source-id>.txt or .md.')}`)
  }
  if (texts.size === 0) refuse(`${folder} holds no text of a source: no file there is named <source-id>.txt or .md.`)
  return texts
}

/**
 * `npm run verify -- <folder>`: looks up the figures of all facts in the texts of their sources, as far as the folder
 * holds them as `<source-id>.txt` or `.md`. It only reads. Exit code 1 when a figure does not stand where a fact says,
 * 2 when the command was called wrongly.
 */
function main(folder: string | undefined): void {
  const names = textNames(folder)
  const content = readContent(contentDir)
  if (content.problems.length > 0)
    console.error(`The content has ${tally(content.problems)}; broken records are left out. Run npm run check.`)
  const texts = readTexts(folder ?? '', names, [...recordsOf(content, 'sources').keys()])
  const verification = verifyAll(recordsOf(content, 'facts'), texts)
  console.log(reportLines(verification).join('\n'))
  const failed = verification.findings.some(({ verdict }) => verdict === 'elsewhere' || verdict === 'not-found')
  process.exitCode = failed ? 1 : 0
}

main(process.argv[2])
