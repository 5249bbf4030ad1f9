// Another title for an event: in the header, and where the title stands word for word in the text.
import { type ArchivedNote, placesIn } from '../../archive/archive.ts'
import { eventSubject } from '../../archive/subject.ts'
import { encodeFor } from '../../note/prose.ts'
import type { TextEdit } from '../../note/span.ts'
import { editsOf, notesWith, refuse, titleOf, type Refusal, type Renaming } from './renaming.ts'

export function renameEvent(renaming: Renaming): ReadonlyMap<ArchivedNote, readonly TextEdit[]> | Refusal {
  const { here, note, archive, name } = renaming
  const { event } = note.facts
  const next = eventSubject(name)
  const taken =
    next === here.subject ? undefined : archive.notesOf(next).find(other => other !== note && isSameTime(other, note))
  if (taken) return refuse(`There is a note of an event of that title on the same days: ${titleOf(taken)}.`)
  const notes = notesWith(renaming, here.subject).filter(other => other === note || isSameTime(other, note))
  return editsOf(notes, other =>
    placesIn(other, here.subject)
      .filter(({ text, fixed }) => text === event && !fixed)
      .map(({ span, quoting, role }) => ({ span, newText: written(name, quoting ?? 'none', role === 'definition') })),
  )
}

/** The title as its place has it; plain in YAML, it is the whole value and is quoted where it must be. */
function written(name: string, quoting: Parameters<typeof encodeFor>[0], isWhole: boolean): string {
  const needsQuotes = isWhole && quoting === 'plain' && /^[&*!|>%@`"'[\]{},#?:-]|: |:$| #/u.test(name)
  return needsQuotes ? `"${encodeFor('double-quoted', name)}"` : (encodeFor(quoting, name) ?? name)
}

function isSameTime(a: ArchivedNote, b: ArchivedNote): boolean {
  return a.facts.period?.from === b.facts.period?.from && a.facts.period?.to === b.facts.period?.to
}
