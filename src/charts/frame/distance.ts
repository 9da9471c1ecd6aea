/** How far a point is from a box; 0 inside it. */
export function distance(
  box: Readonly<Record<'x' | 'y' | 'width' | 'height', number>>,
  { x, y }: Readonly<Record<'x' | 'y', number>>,
): number {
  const dx = Math.max(box.x - x, 0, x - box.x - box.width)
  const dy = Math.max(box.y - y, 0, y - box.y - box.height)
  return Math.hypot(dx, dy)
}
