// Whole notes around the few words a test is about, in both notations.
import type { Notation } from '../../server/note/note.ts'
import type { InvalidExample, OtherNote, ValidExample } from '../../server/rules/rule.ts'

/** Where and with what an example stands; see InvalidExample. */
export type Setting = Pick<InvalidExample, 'in' | 'text' | 'notation' | 'date' | 'others'>

/** A whole note that holds the text, and where the text starts in it. */
export interface WholeNote {
  readonly source: string
  readonly notation: Notation
  /** The text as it stands in the source (indented in YAML). */
  readonly text: string
}

/** A valid example in its full form. */
export function settingOf(example: ValidExample): Setting {
  return typeof example === 'string' ? { text: example } : example
}

/** The notes in which an example is tried: one for a whole note, else one in each notation. */
export function notesAround(setting: Setting): readonly WholeNote[] {
  if (setting.in === 'note') {
    return [{ source: setting.text, notation: setting.notation ?? 'markdown', text: setting.text }]
  }
  return [markdownAround(setting), yamlAround(setting)]
}

/** The other notes of an example's archive, in a notation. */
export function otherNotes(others: readonly OtherNote[], notation: Notation): readonly WholeNote[] {
  return others.flatMap(other => {
    const { count = 1, ...setting } = typeof other === 'string' ? { text: other } : other
    const notes = notesAround(setting)
    const note = notes.find(each => each.notation === notation) ?? notes[0]!
    return Array.from({ length: count }, () => note)
  })
}

const disclaimer =
  'For information – not an official report. The views expressed here do not necessarily represent those of the 1540 Committee or of the organizers or participants in the event.'
const contact = 'For further information, please contact the 1540 Committee experts by e-mail at 1540experts@un.org.'

function headerLines({ in: place = 'body', text, date = '8 July 2020' }: Setting): string {
  return `event: Security Dialogue on non-proliferation
organizers: Forum for Security Co-operation
date: ${place === 'date' ? text : date}
venue: Vienna
participants: ${place === 'participants' ? text : 'Austria, Spain'}`
}

function markdownAround(setting: Setting): WholeNote {
  const body = (setting.in ?? 'body') === 'body' ? setting.text : 'The meeting was opened.'
  const source = `---
${headerLines(setting)}
---

# Information Note[^1]

## Background

${body}

## Highlights

The discussion was frank.

## Additional Comments

${contact}

[^1]: ${disclaimer}
`
  return { source, notation: 'markdown', text: setting.text }
}

function yamlAround(setting: Setting): WholeNote {
  const inBody = (setting.in ?? 'body') === 'body'
  const text = inBody ? setting.text.replaceAll('\n', '\n    ') : setting.text
  const source = `title: Information Note
${headerLines(setting)}
sections:
  Background: |
    ${inBody ? text : 'The meeting was opened.'}
  Highlights: |
    The discussion was frank.
  Additional Comments: |
    ${contact}
disclaimer: ${disclaimer}
`
  return { source, notation: 'yaml', text }
}
