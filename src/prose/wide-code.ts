import { defineHastPlugin } from 'satteri'

/** Lets the keyboard reach each block of code: lines may be wider than the window, and are then scrolled. */
export const wideCode = defineHastPlugin({
  name: 'wide-code',
  element: {
    filter: ['pre'],
    visit(node, context) {
      context.setProperty(node, 'tabIndex', 0)
    },
  },
})
