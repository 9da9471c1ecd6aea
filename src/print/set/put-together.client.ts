import { putTogether } from './put-together.ts'

// For `choose.client.ts`, which fetches this script and calls it. A bundled script can hand nothing else over.
window.putTogether = putTogether
