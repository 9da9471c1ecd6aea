/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** The numbered notes of the page that is being rendered, by note key. */
    notes?: Map<string, import('./prose/notes.ts').Note>
    /** The names of the figures of that page, in their order. */
    figures?: string[]
    /** Its address, and its headings by their ids. */
    address?: string
    headings?: ReadonlyMap<string, import('./prose/headings.ts').Heading>
  }
}

interface Window {
  /** Trusted Types, where the browser has them. What a policy makes of text is written down as text, as it is used. */
  trustedTypes?: { createPolicy<Rules>(name: string, rules: Rules): Rules }
  /** The policy of Trusted Types of a page; there as soon as the script of its masthead is. */
  trusted: Record<'createHTML' | 'createScript' | 'createScriptURL', (text: string) => string>
  /** Opens the search over a page, or goes to the search that the page has; there once its script has been fetched. */
  openSearch?: () => void
  /** Shows citations over a page; there once the script of their page has been fetched. */
  showCitations?: typeof import('./components/cite/dialog.ts').showCitations
  /** Explains a term over a page; there once the script of the glossary has been fetched. */
  showTerm?: typeof import('./components/term/term.ts').showTerm
  /** Puts a document together from parts of pages; there once its script has been fetched. */
  putTogether?: typeof import('./print/set/put-together.ts').putTogether
}
