import { join } from 'node:path'
import { defineCollection } from 'astro:content'
import { prose as proseIn } from './loaders/prose.ts'
import { records } from './loaders/records.ts'
import { foldered, schemas, type DataKind, type ProseKind } from './schemas/kinds.ts'
import { contentDir } from './site/settings.ts'

const prose = <K extends ProseKind>(kind: K) =>
  defineCollection({ loader: proseIn(join(contentDir, kind)), schema: schemas[kind] })

const data = <K extends DataKind>(kind: K) =>
  defineCollection({
    loader: records(join(contentDir, foldered.includes(kind) ? kind : `${kind}.yaml`)),
    schema: schemas[kind],
  })

export const collections = {
  pages: prose('pages'),
  measures: prose('measures'),
  threats: prose('threats'),
  agencies: prose('agencies'),
  places: prose('places'),
  facts: data('facts'),
  series: data('series'),
  speakers: data('speakers'),
  sources: data('sources'),
  events: data('events'),
  topics: data('topics'),
  glossary: data('glossary'),
}
