// The model of an information note: one shape for both notations, every part with its place in the source.
import type { Prose } from './prose.ts'
import type { Span } from './span.ts'

export type Notation = 'markdown' | 'yaml'

/** What a passage is. Field passages carry the field they belong to. */
export type PassageRole =
  | 'title'
  | 'field'
  | 'participants'
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'quote'
  | 'table-cell'
  | 'footnote'
  | 'disclaimer'
  | 'contact'

/** A stretch of running text at its place: source offset = `at` + what `prose.map` gives. */
export interface Passage {
  readonly role: PassageRole
  readonly at: number
  readonly prose: Prose
  /** The canonical key of the field, for roles `field` and `participants`. */
  readonly field?: string
}

/** A label as written, `span` absolute and without its colon or marks. */
export interface Label {
  readonly text: string
  readonly span: Span
}

/** A scalar value. `span` is absolute and encloses quotation marks and block-scalar header where there are any. */
export interface FieldText {
  readonly span: Span
  /** The source between `span`, exactly. */
  readonly raw: string
  readonly passage: Passage
}

/** A value: one text, a list of texts, or labelled groups of either. */
export type FieldValue =
  | { readonly form: 'empty'; readonly span: Span }
  | { readonly form: 'text'; readonly span: Span; readonly text: FieldText }
  | { readonly form: 'list'; readonly span: Span; readonly items: readonly FieldText[] }
  | { readonly form: 'groups'; readonly span: Span; readonly groups: readonly FieldGroup[] }

/** A sub-label of a field ("States") and what stands under it. */
export interface FieldGroup {
  readonly label: Label
  readonly value: Exclude<FieldValue, { form: 'groups' }>
}

/** One entry of the header. All spans absolute. */
export interface Field {
  /** The canonical key ("event", "date", "venue", "date-and-venue", "participants" ...), undefined for an unknown label. */
  readonly key: string | undefined
  readonly label: Label
  readonly value: FieldValue
  /** From the label to the end of the value's last line, its line break excluded. */
  readonly span: Span
}

/**
 * What a body block holds, in offsets relative to the block. Immutable, and the same
 * object from version to version while its text is unchanged: cache by its identity.
 */
export interface BlockContent {
  /** Length in the source, trailing blank lines included. */
  readonly length: number
  /** Passages with `at` 0: their maps lead to offsets relative to the block. */
  readonly passages: readonly Passage[]
  /** Set if the block is a heading. `text` without marks; `span` of the text, `mark` of the `##` or underline, relative. */
  readonly heading?: { readonly level: number; readonly text: string; readonly span: Span }
  /** Footnote definitions and marks in the block, relative. */
  readonly footnotes: readonly FootnoteMark[]
  /** HTML comments, relative, with the text between the marks. */
  readonly comments: readonly Comment[]
  readonly problems: readonly SyntaxProblem[]
  /** Whether the block is one paragraph that says what a contact line says. */
  readonly contact: boolean
}

export interface FootnoteMark {
  readonly id: string
  /** Of the whole `[^id]`, or of the definition's `[^id]:`. */
  readonly span: Span
  readonly definition: boolean
}

export interface Comment {
  readonly text: string
  readonly span: Span
}

/** A block of the body at its place. Body blocks are in order and do not overlap. */
export interface Block {
  readonly at: number
  readonly content: BlockContent
}

/**
 * A section: its heading and the blocks `[first, end)` of `Note.blocks` below it (the heading's own block, at `first - 1`, excluded).
 * It reaches to the next heading of its own or a higher level, so that it encloses its subsections, which follow as entries of their own.
 */
export interface Section {
  readonly heading: Label
  /** 2 for `##` and for every entry of YAML `sections`. */
  readonly level: number
  /** From the heading's line to the end of the last block. */
  readonly span: Span
  readonly first: number
  readonly end: number
}

/** A part that belongs to the note as a whole: the disclaimer or the contact line. */
export interface ClauseText {
  readonly span: Span
  readonly passage: Passage
  /** The heading of the section that holds nothing but this clause, as published notes do with the contact line. */
  readonly host?: string
}

/** A note as read from a text. Every offset not said to be relative is an absolute UTF-16 offset in `source`. */
export interface Note {
  readonly notation: Notation
  readonly source: string
  /** The header between its fences (Markdown, fences excluded) or the top-level entries (YAML); empty at the place where a header would go if there is none. */
  readonly header: Span
  readonly fields: readonly Field[]
  readonly title: Passage | undefined
  /** The text between title and first section: blocks `[0, lead)`. */
  readonly lead: number
  /**
   * The text of the body, headings of sections included (in YAML the keys of `sections` stand for them). Every text stands in
   * one place only: the blocks of the title, the disclaimer and the contact line are not among these.
   */
  readonly blocks: readonly Block[]
  readonly sections: readonly Section[]
  readonly disclaimer: ClauseText | undefined
  readonly contact: ClauseText | undefined
  /** Comments of the header (YAML) with their text; those of the body are in the blocks. */
  readonly comments: readonly Comment[]
  /** What could not be read, outside the blocks; absolute. */
  readonly problems: readonly SyntaxProblem[]
}

/** What kind of syntax problem; each is reported by the rule named in parentheses. */
export type SyntaxProblemKind =
  | 'syntax' // the notation is broken here (syntax-error)
  | 'tab-indent' // a tab where YAML wants spaces (syntax-error/tab)
  | 'unclosed-quotation' // a scalar's quotation mark without its partner (syntax-error/unclosed-quotation)
  | 'needs-quoting' // readable as a line, but YAML would read it otherwise (syntax-error/needs-quoting)
  | 'heading-in-section' // a `##` heading inside a YAML section (syntax-error/heading-in-section)
  | 'unspaced-heading' // `##Background`, which is read as text (syntax-error/unspaced-heading)
  | 'unclosed-header' // `---` without its partner, or no `---` at all (syntax-error/unclosed-header)
  | 'undefined-footnote' // a mark without a definition (syntax-error/undefined-footnote)
  | 'duplicate-key' // (duplicate-field, duplicate-section)
  | 'conflict-marker' // (conflict-marker)
  | 'alias-limit' // anchors and aliases beyond the limit (alias-limit)
  | 'unreadable' // NUL, lone surrogates, binary data, or too large to read (unreadable-text)

/** A syntax problem; spans as the place that holds it says (relative in a block, absolute in a note). */
export interface SyntaxProblem {
  readonly kind: SyntaxProblemKind
  readonly span: Span
  /** In the words of a drafter: what is wrong and what to do. */
  readonly message: string
  readonly related?: readonly { readonly span: Span; readonly message: string }[]
  /** A mend that does not change what the note says (of an open quotation mark: but for the mark), where there is one. */
  readonly fix?: {
    readonly title: string
    readonly edits: readonly { readonly span: Span; readonly newText: string }[]
  }
}

/** The labels by which the readers know fields and the contact line: passed in, so that a note knows nothing of kinds. */
export interface Labels {
  /** The canonical key of a label as written (case and spacing folded), or undefined. Knows "title", "sections", "contact", "disclaimer" too. */
  fieldKey(label: string): string | undefined
  /** Whether a paragraph is a contact line. */
  isContactLine(text: string): boolean
}

/** The notation that a file's name says, or undefined if it is not a note's. */
export function notationOfName(name: string): Notation | undefined {
  if (/\.note\.md$/iu.test(name)) return 'markdown'
  return /\.note\.ya?ml$/iu.test(name) ? 'yaml' : undefined
}
