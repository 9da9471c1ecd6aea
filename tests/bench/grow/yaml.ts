import { stringify } from 'yaml'

/** YAML in which words that look like dates are quoted, as Astro's reader of frontmatter needs it. */
export const yaml = (value: object): string => stringify(value, { version: '1.1' })
