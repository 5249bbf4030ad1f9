// Builds prose from pieces of source: joins wrapped lines, drops markup, keeps the way back.
import { OffsetMap } from './offset-map.ts'
import type { Prose, Quoting, Region, RegionKind } from './prose.ts'
import { findRegions, sortRegions } from './regions.ts'

export interface ProseBuilder {
  /** Takes over source `[from, to)`; line breaks in it become one space each with their indent. */
  text(from: number, to: number): void
  /** A break in the line that the source writes out (a hard break): one space, like any other. */
  lineBreak(from: number, to: number): void
  /** Puts `text` for source `[from, to)`. */
  replace(text: string, from: number, to: number): void
  /** Length of the prose so far. */
  readonly length: number
  region(kind: RegionKind, from: number): void
  /** The prose; `at` where it would stand if it is empty. */
  build(at: number, quoting?: Quoting): Prose
}

export function proseBuilder(source: string): ProseBuilder {
  const pieces: [number, number, number][] = []
  const regions: Region[] = []
  let made = ''
  /** The white space that is held back until text follows it, if there is any. */
  let breakFrom = -1
  let breakTo = -1
  let hadBreak = false

  const settle = (at: number) => {
    if (breakFrom < 0) return
    if (made.length > 0) {
      if (hadBreak) {
        made += ' '
        pieces.push([1, breakFrom, at])
      } else {
        made += source.slice(breakFrom, breakTo)
        pieces.push([breakTo - breakFrom, breakFrom, breakTo])
      }
    }
    breakFrom = -1
    hadBreak = false
  }

  return {
    text(from, to) {
      let at = from
      while (at < to) {
        const end = endOfLineText(source, at, to)
        if (end > at) {
          settle(at)
          made += source.slice(at, end)
          pieces.push([end - at, at, end])
        }
        at = end
        while (at < to && isWhite(source.charCodeAt(at))) {
          const unit = source.charCodeAt(at++)
          if (unit === 10 || unit === 13) hadBreak = true
        }
        if (at > end) {
          if (breakFrom < 0) breakFrom = end
          // White space on both sides of something dropped (a remark) is one space, like a break.
          else if (breakTo !== end) hadBreak = true
          breakTo = at
        }
      }
    },
    lineBreak(from, to) {
      if (breakFrom < 0) breakFrom = from
      breakTo = to
      hadBreak = true
    },
    replace(text, from, to) {
      settle(from)
      made += text
      pieces.push([text.length, from, to])
    },
    get length() {
      return made.length + (breakFrom >= 0 && made.length > 0 ? (hadBreak ? 1 : breakTo - breakFrom) : 0)
    },
    region(kind, from) {
      if (made.length > from && (kind !== 'title' || isTitle(made.slice(from))))
        regions.push({ kind, span: { from, to: made.length } })
    },
    build(at, quoting = 'none') {
      const found = findRegions(made)
      // A whole text in italics is no title.
      const own = regions.filter(({ kind, span }) => kind !== 'title' || span.to - span.from < made.length - 1)
      return {
        text: made,
        map: made.length > 0 ? OffsetMap.from(pieces) : OffsetMap.identity(0, at),
        regions: own.length > 0 ? sortRegions([...found, ...own]) : found,
        quoting,
      }
    },
  }
}

let wideBreak: RegExp | undefined

/**
 * The prose of source without markup from `from` on, where each line break alone parts its lines and so maps to the one space
 * that it becomes; else undefined. What most paragraphs are, at a fraction of the builder's cost.
 */
export function unindentedProse(source: string, from: number): Prose | undefined {
  let [start, end] = [from, source.length]
  while (start < end && isWhite(source.charCodeAt(start))) start++
  while (start < end && isWhite(source.charCodeAt(end - 1))) end--
  const written = source.slice(start, end)
  wideBreak ??= /[\n\r][\n\r\t ]|[\t ][\n\r]/
  if (start === end || wideBreak.test(written)) return undefined
  const text = written.replace(/[\n\r]/g, ' ')
  return { text, map: OffsetMap.identity(end - start, start), regions: findRegions(text), quoting: 'none' }
}

/** Whether words in italics read like a title: several, the first with a capital, and no sentence. */
function isTitle(words: string): boolean {
  return (
    words.length < 300 &&
    /^[“‘"']?(?:\d+ )?[A-Z\u00c0-\u00de]\S*\s.*[^.\s]$/u.test(words) &&
    !/[a-z]{4}[.!?] [A-Z]/u.test(words)
  )
}

/** Where the text that begins at `at` ends on its line, white space before the line's end excluded; `at` itself if white space stands there. */
function endOfLineText(source: string, at: number, to: number): number {
  if (isWhite(source.charCodeAt(at))) return at
  let end = at
  for (; at < to; at++) {
    const unit = source.charCodeAt(at)
    if (unit === 10 || unit === 13) break
    if (unit !== 32 && unit !== 9) end = at + 1
  }
  return end
}

function isWhite(unit: number): boolean {
  return unit === 32 || unit === 10 || unit === 13 || unit === 9
}
