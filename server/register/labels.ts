// Which labels a State or a body is known by, and where the finder looks for them.
import { startOf } from './find-names.ts'
import { tidy } from './label.ts'
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

/** The labels of a body: its name, its abbreviations, other forms and former names. */
export function labelsOfBody({ name, abbreviations, aliases, history }: Organization): string[] {
  const former = history.flatMap(past => [past.name, ...(past.abbreviation?.split('; ') ?? [])])
  return [...new Set([name, ...abbreviations, ...aliases, ...former].map(tidy))]
}

/** A body's label as it is looked for in running text: both spellings of "organization". */
export function spellingsOf(label: string): string[] {
  return [label, label.replaceAll('rganization', 'rganisation'), label.replaceAll('rganisation', 'rganization')]
}

/** Marked labels (see find-names.ts) by the word they begin with, the longest first; `known` are those there already. */
export function startsOf(
  marked: Iterable<string>,
  known: (start: string) => readonly string[] = () => [],
): Map<string, readonly string[]> {
  const starts = new Map<string, readonly string[]>()
  for (const label of new Set(marked)) {
    const start = startOf(label.slice(1))
    const others = starts.get(start) ?? known(start)
    if (!others.includes(label)) starts.set(start, [...others, label].sort(longestFirst))
  }
  return starts
}

const longestFirst = (a: string, b: string) => b.length - a.length || (a < b ? -1 : 1)
