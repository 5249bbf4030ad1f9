// Cuts a text into parts that can be read each on its own, and cuts its next version at the cost of what changed.
import type { TextChange } from './span.ts'

/** A part of a text at its place; parts follow each other without gaps. `state` is what the text before it left behind. */
export interface Part<Content extends { readonly length: number }> {
  readonly at: number
  readonly state: number
  readonly content: Content
}

/** How a text is cut. A part's end may depend on the first line of the part after it, on nothing beyond, and on nothing before it but its state. */
export interface Cutter<Content extends { readonly length: number }> {
  /** Where the first part begins, and the state it begins in. */
  readonly from: number
  readonly state: number
  /** Where the last part ends. */
  readonly to: number
  /** The end of the part that begins at `at`, and the state after it. */
  extent(at: number, state: number): { readonly end: number; readonly state: number }
  /** Reads a part; `similar` is what stood at its place before, where something did. */
  read(at: number, end: number, state: number, similar: Content | undefined): Content
}

/** Cuts a text. */
export function cut<Content extends { readonly length: number }>(cutter: Cutter<Content>): Part<Content>[] {
  const parts: Part<Content>[] = []
  let { state } = cutter
  for (let at = cutter.from; at < cutter.to;) {
    const extent = cutter.extent(at, state)
    parts.push({ at, state, content: cutter.read(at, extent.end, state, undefined) })
    state = extent.state
    at = extent.end
  }
  return parts
}

/** The parts of a next version, and how many of them at the beginning and at the end hold the contents of the version before. */
export interface Recut<Content extends { readonly length: number }> {
  readonly parts: Part<Content>[]
  readonly head: number
  readonly tail: number
}

/** The parts of the next version: equal to `cut`, but parts outside the change keep their content objects. */
export function recut<Content extends { readonly length: number }>(
  cutter: Cutter<Content>,
  old: readonly Part<Content>[],
  change: TextChange,
): Recut<Content> {
  const delta = change.length - (change.to - change.from)
  const changedTo = change.from + change.length
  // The part before the changed one is cut again, too: its end may depend on the changed line.
  let index = lastAtOrBefore(old, change.from) - 1
  const isSameStart = old[0]?.at === cutter.from && cutter.from <= change.from
  if (index < 1 || !isSameStart) index = 0
  const parts = old.slice(0, index)
  const head = index
  let { from: at, state } = index > 0 ? { from: old[index]!.at, state: old[index]!.state } : cutter
  while (at < cutter.to) {
    const oldAt = at < changedTo ? at : at - delta
    while (index < old.length && old[index]!.at < oldAt) index++
    const same = old[index]?.at === oldAt && (at <= change.from || at >= changedTo) ? old[index] : undefined
    if (same?.state === state && at >= changedTo && oldAt >= change.to) {
      const tail = old.length - index
      for (; index < old.length; index++) parts.push(delta === 0 ? old[index]! : shiftPart(old[index]!, delta))
      return { parts, head, tail }
    }
    const extent = cutter.extent(at, state)
    const isUntouched = same?.state === state && extent.end <= change.from && same.content.length === extent.end - at
    if (isUntouched) parts.push(same)
    else parts.push({ at, state, content: cutter.read(at, extent.end, state, same?.content) })
    state = extent.state
    at = extent.end
  }
  return { parts, head, tail: 0 }
}

function shiftPart<Content extends { readonly length: number }>(part: Part<Content>, by: number): Part<Content> {
  return { at: part.at + by, state: part.state, content: part.content }
}

/** Index of the last part that begins at or before `offset`, or -1. */
function lastAtOrBefore(parts: readonly Part<{ readonly length: number }>[], offset: number): number {
  let low = 0
  let high = parts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (parts[middle]!.at <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}
