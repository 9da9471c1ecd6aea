const rules = { createHTML: (html: string) => html }
// There is none where browsers do not know Trusted Types, and none at build.
const policy = (globalThis as { window?: Window }).window?.trustedTypes?.createPolicy('print', rules) ?? rules

/** The HTML of a page or a reference of this site, for a document that refuses to make HTML of any other text. */
export const trusted = (html: string): string => policy.createHTML(html)
