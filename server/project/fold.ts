// Folding of labels and headings, so that what a reader takes for the same compares as equal.

/** A label without what does not distinguish it: case, spacing, hyphens, marks around it, "&" and "/" for "and". */
export function foldLabel(label: string): string {
  return label
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[&/]/gu, ' and ')
    .replace(/[\s_*\p{Dash}]+/gu, ' ')
    .replace(/^ | ?:? ?$/gu, '')
}

/** The number before a heading with what follows it ("1. ", "2) ", "IV. "), empty if it has none. */
export function headingNumber(heading: string): string {
  return /^\s*(?:\d{1,2}|[IVX]{1,5}|[A-Z])[.)]\s*/u.exec(heading)?.[0] ?? ''
}

/** A heading folded as a label, without its number. */
export function foldHeading(heading: string): string {
  return foldLabel(heading.slice(headingNumber(heading).length))
}

/** A text without typography: dashes, quotation marks, spacing and the final full stop do not distinguish it. */
export function foldTypography(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s+/gu, ' ')
    .replace(/ ?\p{Dash}+ ?/gu, '-')
    .replace(/[‘’‚‛´`]/gu, "'")
    .replace(/[“”„‟«»]/gu, '"')
    .replace(/^ | ?\.? ?$/gu, '')
}
