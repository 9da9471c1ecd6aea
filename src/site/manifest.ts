import { en } from '../i18n/en.ts'
import type { Site } from '../schemas/site.ts'
import { href } from './href.ts'

/** The paper of `tokens.css`, for what is shown of the site outside its pages. */
export const paperColours = { light: '#fbf8f1', dark: '#15140f' } as const

/** The icons of the installed site, by name: those that systems cut to a shape of their own have room around. */
export const icons = {
  'icon-192': { size: 192, room: 0 },
  'icon-512': { size: 512, room: 0 },
  'icon-cut-512': { size: 512, room: 0.1 },
} as const
export type IconName = keyof typeof icons

/** Where icons are. They belong to the living site, as does what installs it. */
export const iconAddress = (name: IconName): string => `/offline/${name}.png`

/** What a browser needs to know to install the site. */
export function manifestOf(site: Site): string {
  const names = Object.keys(icons) as IconName[]
  return JSON.stringify({
    id: href('/'),
    start_url: href('/'),
    scope: href('/'),
    name: site.title,
    short_name: site.title,
    description: site.description,
    lang: en.language,
    dir: en.direction,
    display: 'minimal-ui',
    theme_color: paperColours.light,
    background_color: paperColours.light,
    icons: [
      { src: href('/favicon.svg'), type: 'image/svg+xml', sizes: 'any' },
      ...names.map((name) => {
        const { size, room } = icons[name]
        const purpose = room > 0 ? { purpose: 'maskable' } : {}
        return { src: href(iconAddress(name)), type: 'image/png', sizes: `${size}x${size}`, ...purpose }
      }),
    ],
  })
}
