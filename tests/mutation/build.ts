import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { check } from '../../src/checker/check.ts'
import type { Case } from './case.ts'
import { damagedCopy } from './copy.ts'
import type { Sound } from './damage.ts'
import { holesIn } from './holes.ts'

export interface Failure {
  number: number
  why: string
}

/**
 * Builds accepted damages, many at once, and returns those with which the site does not build or has a hole: when a
 * build of many fails, each half is built, until it is known which.
 */
export function buildAccepted(dir: string, sound: Sound, cases: readonly Case[], parent: string): Failure[] {
  return batches(dir, sound, cases, parent).flatMap((batch) => failuresIn(dir, sound, batch, parent))
}

/** Cases that touch no file twice, and that the checker accepts together. */
function batches(dir: string, sound: Sound, cases: readonly Case[], parent: string): Case[][] {
  const [first, ...others] = cases
  if (!first) return []
  const batch = [first]
  const later: Case[] = []
  const touched = new Set(filesOf(first))
  for (const each of others) {
    const apart = filesOf(each).every((file) => !touched.has(file))
    ;(apart ? batch : later).push(each)
    if (apart) for (const file of filesOf(each)) touched.add(file)
  }
  const refused = refusedTogether(dir, sound, batch, parent)
  const kept = batch.length - refused.length > 0 ? batch.filter((each) => !refused.includes(each)) : [first]
  return [kept, ...batches(dir, sound, [...batch.filter((each) => !kept.includes(each)), ...later], parent)]
}

/** The cases in whose files the checker finds something wrong once all are done. */
function refusedTogether(dir: string, sound: Sound, batch: readonly Case[], parent: string): Case[] {
  const content = damagedCopy(
    dir,
    sound,
    batch.map(({ damage }) => damage),
    parent,
  )
  const errors = check(content).problems.filter(({ level }) => level === 'error')
  rmSync(dirname(content), { recursive: true })
  const named = errors.map(({ file }) => file.replace(/^content\//, ''))
  const refused = batch.filter((each) => filesOf(each).some((file) => named.includes(file)))
  // Nobody knows which of them it is.
  return errors.length > 0 && refused.length === 0 ? batch.slice(1) : refused
}

const filesOf = ({ damage }: Case) => damage.changes.map(({ file }) => file)

function failuresIn(dir: string, sound: Sound, batch: readonly Case[], parent: string): Failure[] {
  const why = faultOfBuild(dir, sound, batch, parent)
  console.log(`built ${batch.map(({ number }) => number).join(' ')}: ${why ?? 'fine'}`)
  if (why === undefined) return []
  const [only] = batch
  if (only && batch.length === 1) return [{ number: only.number, why }]
  const half = Math.ceil(batch.length / 2)
  return [batch.slice(0, half), batch.slice(half)].flatMap((part) => failuresIn(dir, sound, part, parent))
}

function faultOfBuild(dir: string, sound: Sound, batch: readonly Case[], parent: string): string | undefined {
  const content = damagedCopy(
    dir,
    sound,
    batch.map(({ damage }) => damage),
    parent,
  )
  // Each time in the same place, where pages that no damage touches are taken from the build before.
  const site = join(parent, 'site')
  const settings = { CONTENT_DIR: content, OUT_DIR: site, EDITIONS: '', PDFS: '', ASTRO_TELEMETRY_DISABLED: '1' }
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/build.ts'], {
    env: { ...process.env, ...settings },
    encoding: 'utf8',
    maxBuffer: 1e9,
  })
  const holes = status === 0 ? holesIn(site, content) : []
  rmSync(dirname(content), { recursive: true })
  if (status !== 0) return `the build failed: ${(stderr + stdout).slice(-3_000)}`
  return holes.length > 0 ? `the site has ${holes.length} holes: ${holes.slice(0, 5).join('; ')}` : undefined
}
