import type { APIRoute } from 'astro'
import { iconPng } from '../../site/icon-files.ts'
import { icons, type IconName } from '../../site/manifest.ts'

export const getStaticPaths = () => Object.keys(icons).map((icon) => ({ params: { icon } }))

export const GET: APIRoute = ({ params }) =>
  new Response(iconPng(params['icon'] as IconName), { headers: { 'Content-Type': 'image/png' } })
