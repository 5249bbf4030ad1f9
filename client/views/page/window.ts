// Which of many equal rows or columns are on the screen, and where to scroll to see one that is not.

/** Items `from` up to, not including, `to`. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** Items more than are seen, at either end: so that a short scroll shows no gap before the next drawing. */
const spare = 4

/** The items of `size` pixels each, `count` of them, that a window of `length` pixels shows when scrolled by `scroll` pixels. */
export function itemsShown(scroll: number, length: number, size: number, count: number): Range {
  const from = Math.max(0, Math.floor(scroll / size) - spare)
  const to = Math.min(count, Math.ceil((scroll + length) / size) + spare)
  return { from: Math.min(from, count), to: Math.max(to, 0) }
}

/**
 * The scroll position nearest to `scroll` at which the whole of `from` to `to` (pixels) is seen in a window of `length`
 * pixels of which the first `before` and the last `after` are covered. What is longer than the window shows its beginning.
 */
export function scrolledTo(
  scroll: number,
  length: number,
  { from, to }: Range,
  covered: { readonly before: number; readonly after: number },
): number {
  const latest = from - covered.before
  const earliest = to - length + covered.after
  if (scroll > latest || earliest > latest) return Math.max(0, latest)
  return Math.max(scroll, earliest)
}
