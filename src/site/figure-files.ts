import { createRequire } from 'node:module'
import { join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import { fileStyles } from '../charts/frame/file-styles.ts'
import { svgFile } from '../charts/frame/file.ts'
import type { Figure } from '../charts/frame/figure.ts'
import { figureStyles } from '../charts/styles.ts'
import { en } from '../i18n/en.ts'
import tokens from '../styles/tokens.css?raw'
import { creditsOf } from './figure-context.ts'
import { publicAddress } from './href.ts'
import type { Library } from './library.ts'

/**
 * Text in files is set in one typeface on every machine: builds are equal, and a machine without any fonts will do.
 * Programs that open the SVG and lack it take the next that they have.
 */
const family = "'Source Sans 3', 'Source Sans Pro', 'Segoe UI', Roboto, 'Liberation Sans', sans-serif"
const fonts = [
  '400Regular/SourceSans3_400Regular',
  '600SemiBold/SourceSans3_600SemiBold',
  '700Bold/SourceSans3_700Bold',
]
const folder = join(
  createRequire(join(process.cwd(), 'package.json')).resolve('@expo-google-fonts/source-sans-3'),
  '..',
)

/** How many outlets a file names; the page of the figure has them all. */
const named = 12

/** Pixels of the picture for each unit of the drawing. */
const density = 2

/** A figure as an SVG file that stands alone, with its sources, its licence and where it comes from. */
export function figureSvg(figure: Figure, library: Library): string {
  const { site } = library
  const credits = creditsOf(figure, library).map(({ name }) => name)
  const more = credits.length - named
  const sources = [credits.slice(0, named).join(', '), more > 0 && en.chart.more(more)].filter(Boolean).join(' ')
  const words = {
    sources: `${en.chart.sources}: ${sources}.`,
    credit: [
      en.chart.credit(site.title, site.edition),
      `${en.chart.licence}: ${site.licence.name}.`,
      publicAddress(figure.address),
    ].join(' '),
  }
  return svgFile(figure, words, fileStyles([figureStyles([figure.chart])], tokens), family)
}

/** The same as a PNG picture, at twice its size so that it is sharp in print and on dense screens. */
export function figurePng(figure: Figure, library: Library): Uint8Array<ArrayBuffer> {
  const picture = new Resvg(figureSvg(figure, library), {
    fitTo: { mode: 'zoom', value: density },
    font: {
      fontFiles: fonts.map((name) => join(folder, `${name}.ttf`)),
      loadSystemFonts: false,
      defaultFontFamily: 'Source Sans 3',
    },
  })
  return new Uint8Array(picture.render().asPng())
}
