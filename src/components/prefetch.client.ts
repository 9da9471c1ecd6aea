/**
 * Has the browser fetch a page of this site when its link is about to be followed: a pointer rests on it, a finger goes
 * down. Only addresses of whole pages: no file, no query, no part of a page. No link leads to a frame for other sites.
 * Browsers that do not know these rules leave them. Chromium follows none where the reader saves battery or has turned
 * preloading off (`PreloadingEligibility` in its content/public/browser/preloading.h); who saves data is not even asked.
 */
const rules = `{"prefetch":[{"where":{"selector_matches":"[href^='/'][href$='/']"},"eagerness":"moderate"}]}`

if (!(navigator as { connection?: { saveData?: boolean } }).connection?.saveData) {
  const script = document.createElement('script')
  script.type = 'speculationrules'
  script.text = window.trusted.createScript(rules)
  document.head.append(script)
}
