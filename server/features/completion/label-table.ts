// Looking labels up by what was typed of them: case and diacritics folded, from the first or from a later word.

/** A label and what it stands for. */
interface Row<Meaning> {
  readonly folded: string
  readonly label: string
  /** Whether it is a later part of a label ("Moldova" of "Republic of Moldova"). */
  readonly part: boolean
  readonly meaning: Meaning
}

export interface LabelTable<Meaning> {
  /** All labels that begin with the typed text, in the order of the table; none where nothing is typed. */
  startingWith(typed: string): readonly Row<Meaning>[]
}

/** A label as it is compared. */
export function fold(text: string): string {
  const spaced = text.replace(/\s+/g, ' ').toLowerCase()
  if (!special.test(spaced)) return spaced
  return spaced
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[’‘ʼ]/g, "'")
}

/** Matches what is more than plain letters, so that the rest is spared the tables of Unicode. */
const special = /[\u0080-\uffff]/

/** A table of labels; with `parts`, a label is found by each of its capitalized words. */
export function labelTable<Meaning>(
  labels: Iterable<{ readonly label: string; readonly meaning: Meaning; readonly parts: boolean }>,
): LabelTable<Meaning> {
  // By their first letter, so that nothing need be sorted before the first answer.
  const byLetter = new Map<string, Row<Meaning>[]>()
  const add = (row: Row<Meaning>) => {
    const letter = row.folded.charAt(0)
    const rows = byLetter.get(letter)
    if (rows) rows.push(row)
    else byLetter.set(letter, [row])
  }
  for (const { label, meaning, parts } of labels) {
    const folded = fold(label)
    add({ folded, label, part: false, meaning })
    if (!parts) continue
    // Folding one part after the other would take most of the time before the first answer.
    const sameLength = folded.length === label.length
    for (const { index } of label.matchAll(partStart)) {
      const part = label.slice(index + 1)
      add({ folded: sameLength ? folded.slice(index + 1) : fold(part), label: part, part: true, meaning })
    }
  }
  return {
    startingWith(typed) {
      const prefix = fold(typed)
      return byLetter.get(prefix.charAt(0))?.filter(({ folded }) => folded.startsWith(prefix)) ?? []
    },
  }
}

/** Where a capitalized word begins within a label. */
const partStart = /[\s(-](?=[A-Z\u00c0-\u00de])/g

/** How many words back a label may have begun. */
const longestLabel = 12

/** Where a label may have begun: the starts of the last words of `before`, the earliest first. */
export function wordStarts(before: string): number[] {
  const near = Math.max(0, before.length - 160)
  const starts = [...before.slice(near).matchAll(/(?<![\p{L}\p{N}'’.-])[\p{L}\p{N}]/gu)].map(
    ({ index }) => near + index,
  )
  return starts.slice(-longestLabel)
}
