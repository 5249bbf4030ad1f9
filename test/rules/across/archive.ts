// What a rule across notes says of each note of a small archive.
import { archiveOf, type NoteText } from '../../support/archive.ts'
import { otherNotes } from '../../support/notes.ts'
import type { Finding } from '../../../server/analysis/finding.ts'
import type { Configuration } from '../../../server/project/configuration.ts'
import type { OtherNote } from '../../../server/rules/rule.ts'
import { createLanguageService } from '../../../server/service.ts'

export interface Told {
  readonly finding: Finding
  /** The words that are marked. */
  readonly words: string
  /** The first word of each related place, with the place of its note from 1 on: "2 UNECE". */
  readonly related: readonly string[]
}

/** The findings of a rule in each of the notes, in their order. */
export function toldBy(
  rule: string,
  notes: readonly NoteText[],
  configuration: Partial<Configuration> = {},
): readonly (readonly Told[])[] {
  const service = createLanguageService({
    configuration,
    ruleFailed: (failed, error) => {
      throw new Error(`${failed} threw`, { cause: error })
    },
  })
  const archive = archiveOf(notes, service)
  const places = archive.notes.map(({ uri }) => uri)
  return archive.notes.map((note, index) =>
    service
      .checkArchive(note, archive.view)
      .filter(finding => finding.rule === rule)
      .map(finding => ({
        finding,
        words: notes[index]!.source.slice(finding.span.from, finding.span.to),
        related: finding.related.map(({ uri, span }) => {
          const at = places.indexOf(uri!)
          return `${at + 1} ${notes[at]!.source.slice(span.from, span.to)}`
        }),
      })),
  )
}

/** Notes with these words in their text, or as they are described. */
export function notesWith(...texts: readonly OtherNote[]): readonly NoteText[] {
  return otherNotes(texts, 'markdown')
}

/** So many notes with the same. */
export function copies(count: number, text: string): OtherNote {
  return { text, count }
}
