import { defineHastPlugin } from 'satteri'
import { commentIn, idGivenBy } from './headings.ts'

/** Gives each heading of MDX that carries its id as a comment that id. Astro leaves ids that it finds, and slugs the rest. */
export const givenIds = defineHastPlugin({
  name: 'given-ids',
  element: {
    filter: ['h2', 'h3', 'h4', 'h5', 'h6'],
    visit(node, context) {
      const id = idGivenBy(commentIn(node.children))
      if (id) context.setProperty(node, 'id', id)
    },
  },
})
