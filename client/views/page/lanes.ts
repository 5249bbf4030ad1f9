// Which events stand beside and which below one another, so that no label covers another one.

/** From `from` up to, not including, `to`; in pixels. */
export interface Box {
  readonly from: number
  readonly to: number
}

/** The lane of each box, counted from 0: the first in which it meets no other. `boxes` are in the order of `from`. */
export function lanesOf(boxes: readonly Box[]): number[] {
  const ends: number[] = []
  return boxes.map(({ from, to }) => {
    const free = ends.findIndex(end => end <= from)
    const lane = free < 0 ? ends.length : free
    ends[lane] = to
    return lane
  })
}

/** Where each box may end, up to its wish, without meeting the next of its lane. `boxes` are in the order of `from`. */
export function stretched(boxes: readonly (Box & { readonly wish: number })[], lanes: readonly number[]): number[] {
  const next: number[] = []
  const fromTheLast = boxes
    .map(({ from, to, wish }, index) => ({ from, to, wish, lane: lanes[index]! }))
    .reverse()
    .map(({ from, to, wish, lane }) => {
      const end = Math.max(to, Math.min(wish, next[lane] ?? Infinity))
      next[lane] = from
      return end
    })
  return fromTheLast.reverse()
}

/**
 * The box to which a key leads from box `at`: to the left and right in the order of time, up and down to the nearest of the
 * next lane that has one, Home and End to the first and last. The same box at an edge; undefined for a key that moves nowhere.
 */
export function neighbour(
  key: string,
  at: number,
  boxes: readonly Box[],
  lanes: readonly number[],
): number | undefined {
  switch (key) {
    case 'ArrowLeft':
      return Math.max(0, at - 1)
    case 'ArrowRight':
      return Math.min(boxes.length - 1, at + 1)
    case 'Home':
      return 0
    case 'End':
      return boxes.length - 1
    case 'ArrowUp':
      return nearest(at, -1, boxes, lanes)
    case 'ArrowDown':
      return nearest(at, 1, boxes, lanes)
    default:
      return undefined
  }
}

/** The nearest box of the next lane above (-1) or below (1). */
function nearest(at: number, direction: 1 | -1, boxes: readonly Box[], lanes: readonly number[]): number {
  const lane = lanes[at]! + direction
  const { from } = boxes[at]!
  let best = at
  let distance = Infinity
  for (const [index, box] of boxes.entries()) {
    const away = Math.abs(box.from - from)
    if (lanes[index] !== lane || away >= distance) continue
    best = index
    distance = away
  }
  return best
}

/** The first box, in the order of time, that begins at `position` or later; else the last. */
export function firstFrom(position: number, boxes: readonly Box[]): number {
  const index = boxes.findIndex(({ from }) => from >= position)
  return index < 0 ? boxes.length - 1 : index
}
