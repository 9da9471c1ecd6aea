import { chanceFrom } from './chance.ts'
import type { Damage, Sound } from './damage.ts'
import { kinds } from './kinds.ts'

export interface Case {
  number: number
  kind: string
  damage: Damage
}

const names = Object.keys(kinds)

/** One case: the same for the same seed, number and content. Each kind has its turn. */
export function caseOf(sound: Sound, seed: number, number: number): Case {
  const chance = chanceFrom(Math.imul(seed, 0x9e3779b1) ^ number)
  const kind = names[number % names.length] ?? ''
  for (let attempt = 0; attempt < 100; attempt++) {
    const damage = kinds[kind]?.(sound, chance)
    if (damage && changesAnything(sound, damage)) return { number, kind, damage }
  }
  throw new Error(`Case ${number}: found no place for the damage "${kind}".`)
}

function changesAnything({ files, read }: Sound, { changes }: Damage): boolean {
  return changes.some(
    (change) => !('bytes' in change) || !files.includes(change.file) || read(change.file) !== change.bytes.toString(),
  )
}
