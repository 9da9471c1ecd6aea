import { listPaths, listAs } from '../site/export-routes.ts'

export const getStaticPaths = listPaths
export const GET = listAs('ris')
