import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type axe from 'axe-core'
import type { RunOptions } from 'axe-core'
import type { Page } from '@playwright/test'

const source = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')

/** WCAG 2.2 AA, axe's best practices, and AAA for contrast. */
const standards = {
  type: 'tag' as const,
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
}

/** Enough contrast for AAA is enough for AA: to measure both would double the time. */
const contrast = 'color-contrast-enhanced'

/** By itself the rule for AAA passes over what is too pale for AA as well, and leaves that to the other. */
const palest = { normal: { minThreshold: 0 }, large: { minThreshold: 0 } }
const checks = { [contrast]: { options: { contrastRatio: palest } } }

/** Which rules are looked at: contrast takes the longest to measure, and widths do not change it. */
const looks = {
  all: { runOnly: standards, rules: { 'color-contrast': { enabled: false }, [contrast]: { enabled: true } } },
  structure: { runOnly: standards, rules: { 'color-contrast': { enabled: false }, [contrast]: { enabled: false } } },
  contrast: { runOnly: { type: 'rule' as const, values: [contrast] } },
} satisfies Record<string, RunOptions>

/**
 * What axe finds wrong, and the rules that hold. Axe is put into a page once, however often it looks.
 * @param part a selector of what is looked at, for what lies over a page
 */
export async function axeLooks(page: Page, look: keyof typeof looks, part?: string) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source)
  const options = { ...looks[look], checks, resultTypes: ['violations' as const] }
  return page.evaluate(
    async ([part, options]) => {
      const { violations, passes } = await (window as unknown as { axe: typeof axe }).axe.run(part ?? 'html', options)
      return {
        found: violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
        passed: passes.map(({ id }) => id),
      }
    },
    [part, options] as const,
  )
}
