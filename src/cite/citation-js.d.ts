/** The parts of citation-js that the project uses; version 0.8 brings no types of its own. */
declare module '@citation-js/core' {
  import type { CslItem } from './item.ts'

  /** The engine of citeproc for one style. */
  interface Engine {
    /** The items that it knows, with how it orders them and tells those alike apart. */
    registry: { setsortkeys(): void; setdisambigs(): void }
    updateItems(ids: string[]): void
    makeBibliography(): [unknown, string[]]
    previewCitationCluster(citation: object, before: unknown[], after: unknown[], format: 'html'): string
  }
  interface Register {
    add(name: string, xml: string): void
    get(name: string): string
  }
  interface BibEntry {
    type: string
    label: string
    properties: Record<string, string>
  }
  interface Config {
    '@csl': {
      engine(items: CslItem[], style: string, locale: string, format: 'html'): Engine
      styles: Register
      locales: Register
    }
    '@bibtex': { format: { useIdAsLabel: boolean; checkLabel: boolean; asciiOnly: boolean } }
  }
  /** Keeps what plugins complain about; a silent one, unless told otherwise. */
  export const logger: { _log: unknown[] }
  export const plugins: {
    config: { get<K extends keyof Config>(name: K): Config[K] }
    dict: { get(name: 'text'): object }
    input: { chainAsync(data: string, options?: object): Promise<Record<string, unknown>[]> }
    output: {
      format(type: 'biblatex', items: readonly CslItem[], options: { format: 'object' }): BibEntry[]
      format(type: 'ris', items: readonly CslItem[], options: { format: 'object' }): Record<string, string | string[]>[]
    }
  }
}
declare module '@citation-js/plugin-csl'
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-bibtex/lib/output/bibtex.js' {
  export function format(entries: import('@citation-js/core').BibEntry[], dictionary: object): string
}
declare module '@citation-js/plugin-ris'
