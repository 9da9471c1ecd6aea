import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { en } from '../../i18n/en.ts'

export type ComponentName = keyof typeof en.style.components

const folder = 'src/components'
const files = new Set(readdirSync(resolve(folder), { recursive: true, encoding: 'utf8' }))

export interface Described {
  title: string
  /** When it is used. */
  use: string
  file: string
  /** Its anchor on the page of the design. */
  anchor: string
}

/**
 * What the page of the design says of a component.
 * @param name its file below `src/components`, without its ending
 * @throws when there is no such file
 */
export function described(name: ComponentName): Described {
  const file = `${name}.astro`
  if (!files.has(file)) throw new Error(`${folder}/${file} is gone: take "${name}" out of src/i18n/en.style.ts too.`)
  const [title, use] = en.style.components[name]
  return { title, use, file: `${folder}/${file}`, anchor: name.toLowerCase().replace('/', '-') }
}

/**
 * The components of prose that are not among `shown`.
 * @throws when the words of one are missing
 */
export function proseBeside(shown: ReadonlySet<ComponentName>): ComponentName[] {
  const names = [...files]
    .filter((file) => /^prose\/\w+\.astro$/.test(file))
    .map((file) => file.replace(/\.astro$/, ''))
    .sort()
  const wordless = names.filter((name) => !(name in en.style.components))
  if (wordless.length > 0)
    throw new Error(
      `Say in src/i18n/en.style.ts what these components are and when to use them: ${wordless.join(', ')}.`,
    )
  return (names as ComponentName[]).filter((name) => !shown.has(name))
}
