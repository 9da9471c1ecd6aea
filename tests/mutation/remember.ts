/**
 * Preloaded into the checker of mutation runs: files that no damage was done to are parsed once and not in every case.
 * What is remembered depends on the text alone.
 */
import { registerHooks } from 'node:module'

const own = { '/src/checker/yaml.ts': './remembered-yaml.ts', '/src/prose/tree.ts': './remembered-tree.ts' }

registerHooks({
  resolve(specifier, context, next) {
    const found = next(specifier, context)
    if (context.parentURL?.includes('/tests/mutation/')) return found
    const [, instead] = Object.entries(own).find(([path]) => found.url.endsWith(path)) ?? []
    return instead ? { ...found, url: new URL(instead, import.meta.url).href } : found
  },
})
