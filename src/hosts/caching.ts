import { editionBase, liveBase } from '../site/settings.ts'
import type { Rule } from './rules.ts'

/** Folders whose files are named by what is in them: another content has another name. */
const named = ['_astro', 'offline/packs', 'pagefind/fragment', 'pagefind/index']

const forGood: Rule['headers'] = [['Cache-Control', 'public, max-age=31536000, immutable']]

/** What browsers may do with a file that may change under its name: keep it, and ask whether it is still the same. */
export const askAgain = 'no-cache'

/**
 * How long browsers keep what they fetched. Files named by their content are kept without asking; hosts let browsers ask
 * again for everything else, of themselves or, with nginx, by {@link askAgain}. No two rules are for the same file:
 * some hosts would send both.
 * @param editions the ids of fixed editions
 */
export const cachingRules = (editions: readonly string[]): Rule[] =>
  [...named.map((folder) => `${liveBase}${folder}/*`), ...editions.map((id) => `${editionBase(id)}_astro/*`)].map(
    (path) => ({ path, headers: forGood }),
  )
