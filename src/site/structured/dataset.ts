import type { DataCatalogLeaf, DataDownloadLeaf, DatasetLeaf } from 'schema-dts'
import { en } from '../../i18n/en.ts'
import { span } from '../../ledger/dates.ts'
import { publicAddress } from '../href.ts'
import type { Library } from '../library.ts'
import { allTables, linkedData, seriesTable, type Row } from '../tables.ts'
import { editorsOf, idOf } from './parts.ts'

const home = '/data/'

/** The figures for one quantity as a data set. Its identifier is the address of the quantity's page. */
export function seriesDataset(id: string, library: Library): DatasetLeaf {
  const series = library.ledger.series.get(id)
  if (!series) throw new Error(`There is no series "${id}".`)
  const unit = en.units[series.unit]
  const table = seriesTable(id)
  return {
    '@type': 'Dataset',
    '@id': idOf('series', id),
    name: series.title.en,
    description: en.structured.quantityDescription(series.description.en),
    url: idOf('series', id),
    variableMeasured: { '@type': 'PropertyValue', name: series.title.en, ...(unit ? { unitText: unit } : {}) },
    ...shared(table, allTables(library).get(table)?.rows ?? [], library),
    includedInDataCatalog: { '@id': publicAddress(home) },
  }
}

/** All tables of the site as a catalogue. Its identifier is the address of the page that lists them. */
export function catalogue(library: Library): DataCatalogLeaf {
  const { site, ledger } = library
  const quantities = new Map([...ledger.series.keys()].map((id) => [seriesTable(id), id]))
  return {
    '@type': 'DataCatalog',
    '@id': publicAddress(home),
    name: en.structured.catalogue(site.title),
    description: en.dataPage.intro,
    dataset: [...allTables(library)].map(([name, { description, rows }]): DatasetLeaf => {
      const quantity = quantities.get(name)
      if (quantity) return seriesDataset(quantity, library)
      return {
        '@type': 'Dataset',
        name: en.structured.table(site.title, name),
        description: en.structured.tableDescription(description, site.title, site.description),
        url: publicAddress(home),
        variableMeasured: Object.keys(rows[0] ?? {}),
        ...shared(name, rows, library),
      }
    }),
  }
}

function shared(name: string, rows: Row[], { site }: Library): Partial<DatasetLeaf> {
  const period = periodOf(rows)
  return {
    inLanguage: site.language,
    creator: editorsOf(site),
    license: site.licence.url,
    version: site.edition,
    datePublished: site.issued,
    isAccessibleForFree: true,
    ...(period ? { temporalCoverage: period } : {}),
    distribution: [
      download(name, 'csv', 'text/csv'),
      download(name, 'json', linkedData[name]?.type ?? 'application/json'),
    ],
  }
}

const download = (name: string, ending: string, format: string): DataDownloadLeaf => ({
  '@type': 'DataDownload',
  encodingFormat: format,
  contentUrl: publicAddress(`${home}${name}.${ending}`),
})

/** The days that a row speaks of. The `date` of a fact is what it states, such as an announced completion. */
const daysOf = (row: Row) => ('as_of' in row ? [row['as_of']] : [row['date'], row['end'], row['since']])

/** "2013/2026-10-05": from the first to the last day that rows speak of; undefined where none names one. */
function periodOf(rows: Row[]): string | undefined {
  const days = rows.flatMap(daysOf).filter((day) => typeof day === 'string')
  const by = (edge: 'first' | 'last') => [...days].sort((a, b) => span(a)[edge].localeCompare(span(b)[edge], 'en'))
  const [first, last] = [by('first')[0], by('last').at(-1)]
  return first === last ? first : `${first}/${last}`
}
