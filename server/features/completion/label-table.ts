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
  /** All labels that begin with the typed text, in alphabetical order. */
  startingWith(typed: string): readonly Row<Meaning>[]
}

/** A label as it is compared. */
export function fold(text: string): string {
  const spaced = text.replaceAll(/\s+/gu, ' ').toLowerCase()
  if (/^[\x00-\x7f]*$/u.test(spaced)) return spaced
  return spaced.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/[’‘ʼ]/gu, "'")
}

/** A table of labels; with `parts`, a label is found by each of its capitalized words. */
export function labelTable<Meaning>(
  labels: Iterable<{ readonly label: string; readonly meaning: Meaning; readonly parts: boolean }>,
): LabelTable<Meaning> {
  const rows: Row<Meaning>[] = []
  for (const { label, meaning, parts } of labels) {
    rows.push({ folded: fold(label), label, part: false, meaning })
    if (!parts) continue
    for (const { index } of label.matchAll(/(?<=[\s(-])\p{Lu}/gu)) {
      const part = label.slice(index)
      rows.push({ folded: fold(part), label: part, part: true, meaning })
    }
  }
  rows.sort((a, b) => (a.folded < b.folded ? -1 : a.folded > b.folded ? 1 : 0))
  return {
    startingWith(typed) {
      const prefix = fold(typed)
      let low = 0
      let high = rows.length
      while (low < high) {
        const middle = (low + high) >> 1
        if (rows[middle]!.folded < prefix) low = middle + 1
        else high = middle
      }
      const first = low
      while (low < rows.length && rows[low]!.folded.startsWith(prefix)) low++
      return rows.slice(first, low)
    },
  }
}

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
