// Running text as a reader reads it, with the way back to the source it was written in.
import type { OffsetMap } from './offset-map.ts'
import type { Span } from './span.ts'

/**
 * What a stretch of prose is, as far as syntax tells:
 * `quotation` (the words between quotation marks, the marks included), `code`, `link` (the text of a link),
 * `address` (a URL or e-mail address that stands in the text), `title` (words in italics that read like the title of
 * a document).
 */
export type RegionKind = 'quotation' | 'code' | 'link' | 'address' | 'title'

/** A marked stretch of prose; `span` in offsets of the prose. Regions may nest; they are sorted by `from`. */
export interface Region {
  readonly kind: RegionKind
  readonly span: Span
  /** Of a quotation: a mark at one of its ends, or one within it, has no partner. */
  readonly isDoubtful?: boolean
}

/** How the prose is quoted in its source: `none` in Markdown and block scalars, else the style of the YAML scalar. */
export type Quoting = 'none' | 'plain' | 'single-quoted' | 'double-quoted'

/**
 * Running text without markup: emphasis marks, link targets, footnote marks, comments and escapes are gone,
 * a soft line break with its indent is one space (in a field's literal scalar it stays a line feed).
 * Immutable; parsers hand out the same object again for text that did not change, so it may key a cache.
 */
export interface Prose {
  readonly text: string
  /** From offsets of `text` to source offsets relative to the passage's `at`. */
  readonly map: OffsetMap
  readonly regions: readonly Region[]
  readonly quoting: Quoting
}

/** `newText` as it must be written in the source, or undefined where that place cannot hold it. */
export function encodeFor(quoting: Quoting, newText: string): string | undefined {
  switch (quoting) {
    case 'none':
      return newText
    case 'plain':
      return /: |:$| #|[\n\r]/u.test(newText) ? undefined : newText
    case 'single-quoted':
      return newText.replaceAll("'", "''")
    case 'double-quoted':
      return newText.replaceAll('\\', '\\\\').replaceAll('"', '\\"')
  }
}
