import { defineMiddleware } from 'astro:middleware'
import { inLanguages } from './i18n/languages.ts'
import { library } from './site/library.ts'
import { foreignTitles } from './site/passages.ts'

/** Says the language of parts of each page once it is whole: names and titles come into it in a hundred places. */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next()
  if (!response.headers.get('Content-Type')?.startsWith('text/html')) return response
  return new Response(inLanguages(await response.text(), foreignTitles(await library())), response)
})
