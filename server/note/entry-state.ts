// Where the cutter of a header stands: among entries, among sections, or within the text of one.

/** Above the first entry. */
export const start = -2
/** Among the entries at the margin. */
export const top = -1
/** Below the end of the document ("..."). */
export const ended = -3
/** Below `sections:`; a positive state is the indent of the sections' headings. */
export const beforeSections = 0

/** Within the literal text of a section or of the introduction. */
export interface TextState {
  /** The indent of the section's heading; 0 for the introduction. */
  readonly indent: number
  /** The indent of the text, or 0 while its first line is still to come. */
  readonly margin: number
  /** Whether a comment stands above that ends the text, as YAML has it. */
  readonly isCut: boolean
}

/** Indents from this on are not kept in a state. */
export const deepestIndent = 1 << 15

/** The number that stands for a state within text. */
export function packTextState({ indent, margin, isCut }: TextState): number {
  return ended - 1 - ((indent * deepestIndent + Math.min(margin, deepestIndent - 1)) * 2 + Number(isCut))
}

/** The state within text that a number stands for, or undefined where it stands for another. */
export function textStateOf(state: number): TextState | undefined {
  if (state >= ended) return undefined
  const packed = ended - 1 - state
  const indents = Math.floor(packed / 2)
  return { indent: Math.floor(indents / deepestIndent), margin: indents % deepestIndent, isCut: packed % 2 === 1 }
}

/** The state below the text of a section, or of the introduction, whose heading is indented by so much. */
export function stateBelowText(indent: number): number {
  return indent === 0 ? top : indent
}
