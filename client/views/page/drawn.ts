// The children of an element of which only those in sight are drawn.

export interface Drawn<Child> {
  /** Removes those that are not wanted and makes those that are not there yet; `wanted` is in ascending order. */
  show(wanted: readonly number[]): void
  get(index: number): Child | undefined
  clear(): void
}

/** `make` gives a child by its index, `elementOf` its element, which is put into `parent`. */
export function createDrawn<Child>(
  parent: HTMLElement,
  make: (index: number) => Child,
  elementOf: (child: Child) => HTMLElement,
): Drawn<Child> {
  const drawn = new Map<number, Child>()
  return {
    show(wanted) {
      const kept = new Set(wanted)
      for (const [index, child] of drawn) {
        if (kept.has(index)) continue
        elementOf(child).remove()
        drawn.delete(index)
      }
      let next: Element | null = null
      for (const index of wanted.toReversed()) {
        let child = drawn.get(index)
        if (!child) {
          child = make(index)
          drawn.set(index, child)
          parent.insertBefore(elementOf(child), next)
        }
        next = elementOf(child)
      }
    },
    get: index => drawn.get(index),
    clear() {
      for (const child of drawn.values()) elementOf(child).remove()
      drawn.clear()
    },
  }
}
