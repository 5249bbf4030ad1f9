// Which labels a State or a body is known by, and where the finder looks for them.
import { isCapitalOrFigure, startOf, type Starts } from './find-names.ts'
import { tidy } from './label.ts'
import { extendLookup } from './lookup.ts'
import type { Organization } from './organizations.ts'
import type { PackedEntry } from './packed.ts'
import type { State } from './states.ts'

/** The entries of a State's names: in the form of lists, and in that of running text where it differs. */
export function entriesOfNames({ iso3, names }: State, isUnsafe: (label: string) => boolean): PackedEntry[] {
  return names.flatMap(({ name, inText }, index) => {
    const entry = (label: string, listed: boolean): PackedEntry => ({
      kind: 'name',
      written: tidy(label),
      iso3,
      name: index,
      listed,
      ...(isUnsafe(label) ? { unsafe: true } : {}),
    })
    return name.replace(/^the /u, '') === inText ? [entry(name, true)] : [entry(name, true), entry(inText, false)]
  })
}

/** The labels of a body: its name, its abbreviations, other forms, former names and misspellings. */
export function labelsOfBody({ name, abbreviations, aliases, misspellings, history }: Organization): string[] {
  const former = history.flatMap(past => [past.name, ...(past.abbreviation?.split('; ') ?? [])])
  return [...new Set([name, ...abbreviations, ...aliases, ...former, ...misspellings].map(tidy))]
}

/** A body's label as it is looked for in running text: with both spellings of "organization" and of "cooperation". */
export function spellingsOf(label: string): string[] {
  const either = (forms: readonly string[], one: string, other: string) =>
    forms.flatMap(form => [form, form.replaceAll(one, other), form.replaceAll(other, one)])
  return [...new Set(either(either([label], 'rganization', 'rganisation'), 'ooperation', 'o-operation'))]
}

/** Marked labels by their beginnings (see find-names.ts); `known` are those there already. */
export function startsOf(
  marked: Iterable<string>,
  known: (start: string) => readonly string[] | undefined = () => undefined,
): Map<string, readonly string[]> {
  const starts = new Map<string, readonly string[]>()
  const at = (key: string) => starts.get(key) ?? known(key) ?? []
  for (const label of new Set(marked)) {
    const { first, start } = startOf(label.slice(1))
    starts.set(first, at(first))
    if (!at(start).includes(label)) starts.set(start, [...at(start), label].sort(longestFirst))
  }
  return starts
}

/** The first words that have no capital or figure. */
export function smallStarts(starts: Iterable<string>): string[] {
  return [...starts].filter(start => !start.includes(' ') && !isCapitalOrFigure(start.charCodeAt(0)))
}

/** The beginnings with those of further marked labels. */
export function extendStarts({ labels, small }: Starts, marked: readonly string[]): Starts {
  const rows = startsOf(marked, start => labels.get(start))
  rows.delete('')
  const more = smallStarts(rows.keys())
  return { labels: extendLookup(labels, rows), small: [...new Set([...small, ...more])] }
}

const longestFirst = (a: string, b: string) => b.length - a.length || (a < b ? -1 : 1)
