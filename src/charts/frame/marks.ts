/** Shapes of marks, so that a figure reads without colour. */
export type Shape = 'disc' | 'square' | 'triangle' | 'diamond'

/** SVG path of a mark of radius `r` around a point. It begins at the point, as lines to the mark end there. */
export function markPath(shape: Shape, x: number, y: number, r: number): string {
  switch (shape) {
    case 'disc':
      return `M${x} ${y}m${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`
    case 'square':
      return `M${x} ${y}m${-r} ${-r}h${2 * r}v${2 * r}h${-2 * r}Z`
    case 'triangle':
      return `M${x} ${y}m0 ${-r}l${r} ${2 * r}h${-2 * r}Z`
    case 'diamond':
      return `M${x} ${y}m0 ${-r}l${r} ${r}l${-r} ${r}l${-r} ${-r}Z`
  }
}

/** SVG path of the upper half of a mark, to be laid over its outline. */
export function upperHalf(shape: Shape, x: number, y: number, r: number): string {
  switch (shape) {
    case 'disc':
      return `M${x} ${y}m${-r} 0a${r} ${r} 0 0 1 ${2 * r} 0Z`
    case 'square':
      return `M${x} ${y}m${-r} 0v${-r}h${2 * r}v${r}Z`
    case 'triangle':
      return `M${x} ${y}m0 ${-r}l${r / 2} ${r}h${-r}Z`
    case 'diamond':
      return `M${x} ${y}m0 ${-r}l${r} ${r}h${-2 * r}Z`
  }
}
