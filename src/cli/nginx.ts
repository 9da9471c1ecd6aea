import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { nginxConfig } from '../hosts/nginx.ts'
import { readHeaders, readRedirects } from '../hosts/rules.ts'
import { publicAddress } from '../site/href.ts'
import { liveBase, outDir, siteAddress } from '../site/settings.ts'
import { asCommand, AuthorError } from './author-error.ts'
import { brotliModule } from './debian.ts'

const path = '.hosts/nginx.conf'

/** `npm run nginx`: writes the configuration with which nginx serves the built site from where it is. */
await asCommand(() => {
  if (!existsSync(join(outDir, '_headers')))
    throw new AuthorError(`${outDir} holds no built site: run "npm run build" first.`)
  const read = (name: string) => readFileSync(join(outDir, name), 'utf8')
  const [, built] = /<link rel="canonical" href="([^"]*)"/.exec(read('index.html')) ?? []
  if (built !== publicAddress('/'))
    throw new AuthorError(
      `The site was built for ${built}, and SITE and BASE say ${publicAddress('/')}: let them agree.`,
    )
  const config = nginxConfig({
    folder: outDir,
    base: liveBase,
    name: new URL(siteAddress).hostname,
    listen: ['80', '[::]:80'],
    rules: readHeaders(read('_headers')),
    moves: readRedirects(read('_redirects')),
    brotli: existsSync(brotliModule),
  })
  mkdirSync('.hosts', { recursive: true })
  writeFileSync(path, config)
  console.log(`Wrote ${path}: include it where nginx has its hosts, such as /etc/nginx/conf.d/.`)
})
