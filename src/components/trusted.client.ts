const same = (text: string) => text
const rules = { createHTML: same, createScript: same, createScriptURL: same }

// The one policy of Trusted Types that pages may have: whatever makes script or HTML of text asks it, and so is easily found.
window.trusted = window.trustedTypes?.createPolicy('page', rules) ?? rules
