import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { AuthorError } from './author-error.ts'

/**
 * Runs `npm run build` with settings of its own.
 * @param settings variables of its environment, beside those that there are
 * @param otherwise what a failure means
 * @throws an {@link AuthorError} when it fails; it has said why itself
 */
export function runBuild(settings: Record<string, string>, otherwise: string): void {
  const script = fileURLToPath(new URL('build.ts', import.meta.url))
  const { status } = spawnSync(process.execPath, [script], { stdio: 'inherit', env: { ...process.env, ...settings } })
  if (status !== 0) throw new AuthorError(otherwise)
}
