import { defineMiddleware } from 'astro:middleware'
import { pageText } from './i18n/page-text.ts'
import { library } from './site/library.ts'
import { foreignTitles } from './site/passages.ts'

/** Goes over the text of each page once it is whole: names, titles and statements come into it in a hundred places. */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next()
  if (!response.headers.get('Content-Type')?.startsWith('text/html')) return response
  return new Response(pageText(await response.text(), foreignTitles(await library())), response)
})
