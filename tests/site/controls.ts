import { Parser } from 'htmlparser2'

type Attributes = Record<string, string>

interface Element {
  name: string
  attributes: Attributes
}

const classesOf = ({ class: classes = '' }: Attributes) => classes.split(/\s+/).filter(Boolean)

/** True for what is operated, links aside. Drawings are made so by their script: `charts.spec.ts` knows them all. */
const isControl = ({ name, attributes }: Element): boolean =>
  ['button', 'input', 'select', 'summary', 'textarea', 'audio', 'video', 'iframe'].includes(name) ||
  attributes['tabindex'] !== undefined ||
  attributes['contenteditable'] !== undefined ||
  (attributes['role'] === 'button' && name !== 'button')

/** What an element is called as the owner of controls; undefined for what owns none. */
function ownerName({ name, attributes }: Element): string | undefined {
  const [first] = classesOf(attributes)
  if (name.includes('-')) return name
  if (classesOf(attributes).includes('mark')) return 'mark'
  if (name === 'li' && attributes['popover'] !== undefined) return 'note'
  if (name === 'header' || name === 'dialog') return first
  if (name === 'details' && first) return `details.${first}`
  return attributes['role'] === 'search' || first === 'search-view' ? 'search' : undefined
}

/** What kind of control an element is: "select topic in fact-filter". */
function kindOf(element: Element, around: readonly Element[]): string {
  const { name, attributes } = element
  const own = [name, attributes['type'], attributes['name'], name === 'button' ? classesOf(attributes)[0] : undefined]
  if (!['button', 'input', 'select', 'summary'].includes(name)) own.push(classesOf(attributes)[0])
  const owner = around.map(ownerName).findLast(Boolean) ?? 'page'
  return `${own.filter(Boolean).join(' ')} in ${owner}`
}

/** The kinds of controls in HTML. */
export function controlsIn(html: string): Set<string> {
  const kinds = new Set<string>()
  const around: Element[] = []
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const element = { name, attributes }
      if (isControl(element)) kinds.add(kindOf(element, around))
      around.push(element)
    },
    onclosetag: () => around.pop(),
  })
  parser.end(html)
  return kinds
}
