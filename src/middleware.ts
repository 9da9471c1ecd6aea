import { defineMiddleware } from 'astro:middleware'
import { pageText } from './i18n/page-text.ts'
import { library } from './site/library.ts'
import { foreignTitles } from './site/passages.ts'
import { reusedPages } from './site/reused.ts'
import { building } from './site/settings.ts'

/**
 * Goes over the text of each page once it is whole: names, titles and statements come into it in a hundred places. In a
 * build, a page whose every part is as it was the last time is taken from then.
 */
export const onRequest = defineMiddleware(async ({ url, props }, next) => {
  const make = async () => {
    const response = await next()
    if (!response.headers.get('Content-Type')?.startsWith('text/html')) return response
    return new Response(pageText(await response.text(), foreignTitles(await library())), response)
  }
  return building ? (await reusedPages()).answer({ address: url.pathname, props, make }) : make()
})
