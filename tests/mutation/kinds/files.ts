import { basename, dirname, join } from 'node:path'
import type { Kind } from '../damage.ts'

/** A file is gone. */
export const deletedFile: Kind = ({ files }, chance) => {
  const file = chance.of(files)
  return { what: 'the file is gone', changes: [{ file, removed: true }] }
}

/** A file is there twice, the second time under another name. */
export const duplicatedFile: Kind = ({ files, read }, chance) => {
  const file = chance.of(files)
  const copy = file.replace(/\.(\w+)$/, chance.of(['-copy.$1', '-2.$1', ' (1).$1', '.$1.bak', '~', '/index.$1']))
  return {
    what: `copied to ${copy}`,
    changes: [{ file: copy.startsWith(`${file}/`) ? `copy/${copy}` : copy, bytes: read(file) }],
  }
}

/** A file has another name, of another case, ending or folder. */
export const renamedFile: Kind = ({ files, read }, chance) => {
  const file = chance.of(files)
  const [folder, name] = [dirname(file), basename(file)]
  const other = chance.of([
    join(folder, name.toUpperCase()),
    join(folder, name.replace(/\.\w+$/, '.md')),
    join(folder, name.replace('.', ' .')),
    join(folder, `constructor.${name.split('.').at(-1) ?? ''}`),
    join(folder, `..${name}`),
    join('Pages', name),
    name,
    join(folder, 'index', name),
    join(
      folder,
      name.replace(/[aeo]/, (letter) => ({ a: 'а', e: 'е', o: 'о' })[letter] ?? letter),
    ),
  ])
  if (other === file) return undefined
  return {
    what: `renamed to ${other}`,
    changes: [
      { file, removed: true },
      { file: other, bytes: read(file) },
    ],
  }
}

/** In place of a file stands a link, or a folder. */
export const noFile: Kind = ({ files }, chance) => {
  const file = chance.of(files)
  const [what, instead] = chance.of([
    ['a link to nothing', { linkTo: 'nowhere' }],
    ['a link to another file', { linkTo: '/etc/hostname' }],
    ['a link to itself', { linkTo: basename(file) }],
    ['a link to its folder', { linkTo: '.' }],
    ['a folder', { folder: true }],
  ] as const)
  return { what: `${what} in its place`, changes: [{ file, ...instead }] }
}
