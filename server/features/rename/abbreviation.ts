// Another abbreviation, in its definition and wherever it is used: in every note that explains it by the same words.
import { type ArchivedNote, placesIn } from '../../archive/archive.ts'
import type { TextEdit } from '../../note/span.ts'
import { abbreviationSubject, keyOf } from '../../archive/subject.ts'
import { abbreviationWords, capitalsWithin } from '../../mentions/abbreviations.ts'
import { wordsOfName } from '../../mentions/expansion.ts'
import { editsIn, editsOf, notesWith, refuse, titleOf, type Refusal, type Renaming } from './renaming.ts'

export function renameAbbreviation(renaming: Renaming): ReadonlyMap<ArchivedNote, readonly TextEdit[]> | Refusal {
  const { here, note, name } = renaming
  const [word, another] = abbreviationWords(name, capitalsWithin(name))
  if (!word || another || word.abbreviation !== name)
    return refuse(`"${name}" is not an abbreviation: two letters at least, most of them capitals.`)
  const old = keyOf(here.subject)
  const meaning = meaningIn(note, old)
  const notes =
    meaning === undefined
      ? [note]
      : notesWith(renaming, here.subject).filter(other => meaningIn(other, old) === meaning)
  const taken = name === old ? undefined : notes.find(other => has(other, name))
  if (taken) return refuse(`"${name}" already stands for something in ${titleOf(taken)}.`)
  return editsOf(notes, other => editsIn(other, here.subject, () => name))
}

/** What an abbreviation stands for in a note, in words that can be compared. */
function meaningIn({ facts }: ArchivedNote, abbreviation: string): string | undefined {
  const name = Object.hasOwn(facts.longForms, abbreviation) ? facts.longForms[abbreviation] : undefined
  return name === undefined ? undefined : wordsOfName(name).join(' ')
}

function has(note: ArchivedNote, abbreviation: string): boolean {
  return placesIn(note, abbreviationSubject(abbreviation)).length > 0
}
