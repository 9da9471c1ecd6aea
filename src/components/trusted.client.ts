const asItIs = (text: string) => text
const makers = { createHTML: asItIs, createScript: asItIs, createScriptURL: asItIs }

// The one policy of Trusted Types that pages may have: whatever makes script or HTML of text asks it, and so is easily found.
window.trusted = window.trustedTypes?.createPolicy('page', makers) ?? makers

export {}
