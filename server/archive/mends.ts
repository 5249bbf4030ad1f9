// How the States of a note that are not named as they were on its day are named rightly, each at its place.
import type { Analysis } from '../analysis/analysis.ts'
import { editInPassage } from '../analysis/place.ts'
import type { StateMention } from '../mentions/mention.ts'
import type { Passage } from '../note/note.ts'
import type { Prose } from '../note/prose.ts'
import type { TextEdit } from '../note/span.ts'
import type { StateVerdict } from '../register/states.ts'
import { nameFix } from '../rules/states/name-fix.ts'
import { misnamedInText, misnamedParticipants, type Misnaming } from '../rules/states/naming.ts'
import type { ReadPassage } from './places.ts'

const wrong: readonly StateVerdict[] = ['outdated', 'premature', 'informal', 'misspelled']

/** The edit that writes the right name where a State's name begins, in offsets of the prose. */
export type Mends = (read: ReadPassage, from: number) => TextEdit | undefined

/** The mends of a note. Costs nothing where every name is right. */
export function mendsOf(analysis: Analysis, passages: readonly ReadPassage[]): Mends {
  const { project, kind, event, participants, note } = analysis
  const facts = { register: project.register, project, kind, event, isDraft: false }
  const header = {
    ...facts,
    fields: note.fields,
    participants,
    mentions: (passage: Passage) => analysis.mentions(passage),
  }
  const found: Misnaming[] = []
  const verdicts = new Set<StateVerdict>()
  const tell = (reading: StateMention['reading']) => {
    if (wrong.includes(reading.verdict)) verdicts.add(reading.verdict)
  }
  for (const participant of participants) if (participant.kind === 'state') tell(participant.reading)
  for (const read of passages) for (const { reading } of read.mentions.states) tell(reading)
  for (const verdict of verdicts) {
    found.push(...misnamedParticipants(header, verdict))
    for (const read of passages)
      if (read.mentions.states.some(({ reading }) => reading.verdict === verdict))
        found.push(...misnamedInText({ ...facts, ...read }, verdict))
  }
  const places = new Map<Prose, Map<number, Misnaming>>()
  for (const naming of found) {
    const { prose } = naming.passage
    places.set(prose, (places.get(prose) ?? new Map<number, Misnaming>()).set(naming.span.from, naming))
  }
  return ({ passage }, from) => {
    const naming = places.get(passage.prose)?.get(from)
    const [edit] = naming ? nameFix(naming).edits : []
    return edit && editInPassage(passage, edit)
  }
}
