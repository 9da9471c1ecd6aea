import type { APIRoute } from 'astro'
import { publicAddress } from '../../site/href.ts'
import { library } from '../../site/library.ts'
import { allTables, type Row } from '../../site/tables.ts'

/** The type of a column, from its cells: Frictionless wants it named. */
function typeOf(rows: Row[], column: string): string {
  const cell = rows.map((row) => row[column]).find((value) => value !== null && value !== undefined)
  return typeof cell === 'number' ? 'number' : typeof cell === 'boolean' ? 'boolean' : 'string'
}

/** The Frictionless description of every table. */
export const GET: APIRoute = async () => {
  const all = await library()
  const { site } = all
  const resources = [...allTables(all)].map(([name, { description, rows }]) => {
    return {
      name,
      path: `${name}.csv`,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      description,
      schema: {
        fields: Object.keys(rows[0] ?? {}).map((column) => ({ name: column, type: typeOf(rows, column) })),
        primaryKey: 'id',
        missingValues: [''],
      },
    }
  })
  return Response.json({
    profile: 'tabular-data-package',
    name: '615km',
    title: site.title,
    description: site.description,
    version: site.edition,
    homepage: publicAddress('/'),
    created: site.issued,
    licenses: [{ name: site.licence.id, title: site.licence.name, path: site.licence.url }],
    contributors: [{ title: site.editors, role: 'author' }],
    resources,
  })
}
