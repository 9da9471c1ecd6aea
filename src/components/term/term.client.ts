import { showTerm } from './term.ts'

// For `fetched.client.ts`, which fetches this script and calls it. A bundled script can hand nothing else over.
window.showTerm = showTerm
