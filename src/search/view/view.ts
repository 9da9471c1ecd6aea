import { SearchDialog } from './dialog.ts'
import { openPage } from './page.ts'

// For the script of every page, which fetches this one and calls it: a file that stands alone can hand nothing else over.
const root = document.querySelector<HTMLElement>('main .search-view')
const page = root && openPage(root)
let dialog: SearchDialog | undefined

window.openSearch = () => {
  if (page) page.input.focus()
  else {
    const link = document.querySelector<HTMLAnchorElement>('a.search')
    dialog ??= new SearchDialog(link?.pathname ?? '/search/')
    dialog.open()
  }
}
