/** Anchors on a page of citations beside those of the parts. No heading can have them: its id has no underscore. */
export const wholePage = '_page'
export const filesAnchor = '_files'
