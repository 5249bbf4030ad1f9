// Places in a text: spans, and the change from one version of a text to the next.

/** A place in a text: UTF-16 offsets, `from` inclusive, `to` exclusive, `0 <= from <= to`. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** One replacement in a text; `span` is in the text before the replacement. */
export interface TextEdit {
  readonly span: Span
  readonly newText: string
}

/**
 * What differs between two versions of a text: `[from, to)` of the old text
 * became `[from, from + length)` of the new one. Several edits are given as the
 * smallest such change that encloses them all.
 */
export interface TextChange {
  readonly from: number
  readonly to: number
  readonly length: number
}

/** The same place, `by` characters later. */
export function shift(span: Span, by: number): Span {
  return by === 0 ? span : { from: span.from + by, to: span.to + by }
}

/** Where a place stands after a change; undefined if the change touches it. */
export function moved(span: Span, { from, to, length }: TextChange): Span | undefined {
  if (touches(span, { from, to })) return undefined
  return span.from >= to ? shift(span, length - (to - from)) : span
}

/** Whether the two have a character in common, or one is empty and lies within or at an end of the other. */
export function touches(a: Span, b: Span): boolean {
  return a.from <= b.to && b.from <= a.to
}

/** Whether the two have at least one character in common. */
export function overlaps(a: Span, b: Span): boolean {
  return a.from < b.to && b.from < a.to
}

/** Whether `inner` lies wholly within `outer` (ends may coincide). */
export function contains(outer: Span, inner: Span): boolean {
  return outer.from <= inner.from && inner.to <= outer.to
}
