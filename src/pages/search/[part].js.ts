/**
 * `/search/view.js` and `/search/marks.js`: what pages load when the reader searches, or comes from a search. The names
 * are fixed, so that pages need not carry those of the files, which change with what is in them.
 */
import engine from '../../search/engine/engine.worker.ts?worker&url'
import marks from '../../search/marks/marks.ts?worker&url'
import view from '../../search/view/view.ts?worker&url'

// The view starts the engine: both are fetched at once.
const early = `document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href: '${engine}' }))`

export const getStaticPaths = () => [
  { params: { part: 'view' }, props: { script: `${early}\nawait import('${view}')\n` } },
  { params: { part: 'marks' }, props: { script: `import '${marks}'\n` } },
]

export function GET({ props: { script } }: { props: { script: string } }): Response {
  return new Response(script, { headers: { 'Content-Type': 'text/javascript' } })
}
