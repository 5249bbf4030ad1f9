// Facts as they are kept in memory: what many places have in common is kept once, and a place is three numbers.
import type { ArchivedNote } from '../../archive/archive.ts'
import type { Span } from '../../note/span.ts'

/** Packs notes one after the other; equal to what it is given, unpacked whenever it is read. */
export type Packer = (note: ArchivedNote) => ArchivedNote

/** Makes a packer; the notes that it packs share what they have in common. */
export function createPacker(): Packer {
  const known: object[] = []
  const indexes = new Map<string, number>()

  /** The index of what is equal to `rest`; of its own, since a text cut from a note would keep all of that alive. */
  function indexOf(rest: object): number {
    const json = JSON.stringify(rest)
    let index = indexes.get(json)
    if (index === undefined) {
      index = known.push(JSON.parse(json) as object) - 1
      indexes.set(json, index)
    }
    return index
  }

  /** A function that makes the places again. */
  function packed<T extends { readonly span: Span }>(places: readonly T[]): () => readonly T[] {
    const numbers = new Int32Array(places.length * 3)
    for (const [index, { span, ...rest }] of places.entries())
      numbers.set([indexOf(rest), span.from, span.to], index * 3)
    return () => {
      const unpacked: T[] = []
      for (let at = 0; at < numbers.length; at += 3)
        unpacked.push({ ...known[numbers[at]!], span: { from: numbers[at + 1]!, to: numbers[at + 2]! } } as T)
      return unpacked
    }
  }

  return ({ uri, facts: { participants, occurrences, ...others }, lines }) => {
    const [unpackParticipants, unpackOccurrences] = [packed(participants), packed(occurrences)]
    return {
      uri,
      facts: {
        ...(JSON.parse(JSON.stringify(others)) as typeof others),
        get participants() {
          return unpackParticipants()
        },
        get occurrences() {
          return unpackOccurrences()
        },
      },
      lines: { starts: lines.starts.slice(), ends: lines.ends.slice(), wide: lines.wide.slice() },
    }
  }
}
