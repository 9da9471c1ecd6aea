/** The parts of citation-js that the project uses; version 0.8 brings no types of its own. */
declare module '@citation-js/core' {
  export const plugins: {
    config: { get(name: '@csl'): import('./format.ts').CslPlugin }
    input: { chainAsync(data: string, options?: object): Promise<Record<string, unknown>[]> }
  }
}
declare module '@citation-js/plugin-csl'
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-ris'
