// person-name-variants: a person whose name, form of address or function other notes write otherwise.
import type { Term } from '../../project/configuration.ts'
import type { Project } from '../../project/project.ts'
import { slipsBetween } from '../../register/near-names.ts'
import { defineRule, type ArchiveContext, type RelatedPlace, type Reporter } from '../rule.ts'
import { inNotes, mostRelated } from './notes.ts'
import {
  foldFunction,
  meetInNote,
  nameForms,
  otherWords,
  personsOf,
  type NameForm,
  type PersonInArchive,
  type Persons,
  type Way,
} from './person-forms.ts'
import { writeAt } from './rewrite.ts'

type Case = 'name' | 'address' | 'function' | 'not-chosen'

export const personNameVariants = defineRule<Case>({
  id: 'person-name-variants',
  group: 'wording',
  title: 'Other notes write this person’s name otherwise',
  reason:
    'Who looks for a person in an archive looks for one name, and nobody likes to find the own name misspelt. The finding says how many notes have which way; choose one, and the choice is kept in `rapporteur.yaml`. ' +
    'Initials, capitals, the order of names and another function are no difference; nor are names that stand together in one note, are about as frequent, or have functions with nothing in common: they may well be two persons. ' +
    'Add a name to the names of the project if it is another person’s.',
  source: { name: 'Rapporteur, docs/configuration.md' },
  cases: {
    name: { title: 'Most notes spell the name otherwise', severity: 'info' },
    address: { title: 'Most notes have Ms. for Mr., or Mr. for Ms.', severity: 'info' },
    function: { title: 'Other notes spell the function otherwise', severity: 'info' },
    'not-chosen': { title: 'Not the name that the project has chosen', severity: 'warning' },
  },
  examples: () => ({
    invalid: [
      {
        text: 'Ms. Ana Lindstrom opened the meeting.',
        others: [{ text: 'Ms. Ana Lindström opened the meeting.', count: 3 }],
        case: 'name',
        marks: ['Ana Lindstrom'],
        fixed: 'Ms. Ana Lindström opened the meeting.',
      },
      {
        in: 'participants',
        text: 'Spain: Mr. Ana Okoro, expert',
        others: [{ in: 'participants', text: 'Spain: Ms. Ana Okoro, expert', count: 3 }],
        case: 'address',
        marks: ['Ana Okoro'],
      },
      {
        in: 'participants',
        text: 'Ms. Ana Okoro, Co-ordinator of the programme',
        others: [{ in: 'participants', text: 'Ms. Ana Okoro, Coordinator of the programme', count: 3 }],
        case: 'function',
        marks: ['Ana Okoro'],
      },
      {
        text: 'Ms. Ines Sandoval opened. Later Ines Sandoval closed.',
        case: 'not-chosen',
        marks: ['Ines Sandoval', 'Ines Sandoval'],
        fixed: 'Ms. Inés Sandoval opened. Later Ines Sandoval closed.',
      },
    ],
    valid: [
      {
        text: 'Ms. Ana Lindström opened the meeting.',
        others: [{ text: 'Ambassador Ana Maria Lindström opened the meeting.', count: 3 }],
      },
      {
        text: 'Ms. Ana Lindström and Ms. Ana Lindstrom opened.',
        others: [{ text: 'Ms. Ana Lindström opened the meeting.', count: 3 }],
      },
      {
        in: 'participants',
        text: 'Ms. Ana Okoro, expert',
        others: [{ in: 'participants', text: 'Ambassador Ana OKORO, Chair of the Committee', count: 3 }],
      },
    ],
  }),
  inquiries: [personsOf],
  checkArchive(context, report) {
    for (const form of nameForms(context.note.facts)) {
      if (reportNotChosen(form, context, report) || isOwnName(form, context.project)) continue
      reportName(form, context, report)
      reportEntry(form, context, report)
    }
  },
})

/** What the examples of this rule take the project to have chosen. */
export const examplePersons: readonly Term[] = [{ write: 'Inés Sandoval', not: ['Ines Sandoval'] }]

/** Marks every place of a name that is not the chosen one; whether the project has decided on the name. */
function reportNotChosen({ places }: NameForm, { project }: ArchiveContext, report: Reporter<Case>): boolean {
  const { persons } = project.configuration
  let isDecided = false
  for (const place of places) {
    const chosen = persons.find(({ write, not }) => write === place.text || not.includes(place.text))
    if (!chosen) continue
    isDecided = true
    if (chosen.write === place.text) continue
    const fix = writeAt([place], chosen.write)
    report({
      case: 'not-chosen',
      span: place.span,
      message: `This project writes "${chosen.write}", not "${place.text}".`,
      ...(fix && { fixes: [fix] }),
    })
  }
  return isDecided
}

/** Whether the project has listed the name among its own: it is another person's, or right as it stands. */
function isOwnName({ places }: NameForm, { names }: Project): boolean {
  return places.some(({ text }) => names.includes(text))
}

function reportName(form: NameForm, { archive, project }: ArchiveContext, report: Reporter<Case>): void {
  const persons = archive.know(personsOf)
  const person = persons.byWords.get(form.words.join(' '))
  const own = person?.spellings.find(({ way }) => way === form.spelling)
  if (!person || !own) return
  const others = [
    ...person.spellings.filter(other => other !== own && other.count > own.count),
    ...nearNames(form.words, persons)
      .flatMap(({ spellings }) => spellings)
      .filter(other => other.count >= own.count * muchMore),
  ].filter(other => !meetInNote(own, other) && !areTwoPersons(own, other) && !isOwnName(other.placed[0]!.form, project))
  const [most] = others
  if (!most) return
  const [place] = form.places
  const same = form.places.filter(({ text }) => text === place!.text)
  const written = (way: Way) => way.placed[0]!.form.places[0]!.text
  const counted = [...others, own].map(way => `"${way === own ? place!.text : written(way)}" in ${inNotes(way.count)}`)
  report({
    case: 'name',
    span: place!.span,
    message: `The name is written ${counted.join(', ')}. If it is one person, choose one way for all notes.`,
    related: others.flatMap(way => relatedTo(way, `"${written(way)}" here.`)),
    fixes: others.flatMap(way => writeAt(same, written(way)) ?? []),
    choice: { of: 'persons', forms: [...others.map(written), place!.text] },
  })
}

/** How many times as many notes must have the other way before a small difference counts as a slip. */
const muchMore = 3

/** The persons whose names differ in one letter of one long word, neither its first nor its last. */
function nearNames(words: readonly string[], { byOtherWords }: Persons): PersonInArchive[] {
  return otherWords(words).flatMap((others, index) =>
    (byOtherWords.get(others) ?? []).filter(person => {
      if (person.words.length !== words.length) return false
      const own = words[index]!
      const other = person.words.find(word => !words.includes(word))
      return other !== undefined && isSlip(own, other)
    }),
  )
}

function isSlip(a: string, b: string): boolean {
  return Math.min(a.length, b.length) >= 6 && a[0] === b[0] && a.at(-1) === b.at(-1) && slipsBetween(a, b, 1) === 1
}

/** Whether two names have functions behind them that have no word in common. */
function areTwoPersons(a: Way, b: Way): boolean {
  const [own, other] = [functionWords(a), functionWords(b)]
  return own.size > 0 && other.size > 0 && ![...own].some(word => other.has(word))
}

function functionWords({ placed }: Way): ReadonlySet<string> {
  const words = placed.flatMap(({ form }) => form.entry?.function.split(' ') ?? [])
  return new Set(words.filter(word => word.length > 3))
}

/** Judges how the list of participants addresses a person and spells the function. */
function reportEntry({ words, entry, places }: NameForm, { archive }: ArchiveContext, report: Reporter<Case>): void {
  const person = entry && archive.know(personsOf).byWords.get(words.join(' '))
  if (!person) return
  const { span } = places[0]!
  const address = compare(person.addresses, entry.address, () => true)
  if (address && address.usual.count >= address.own.count * muchMore)
    report({
      case: 'address',
      span,
      message: `This person is "${address.usual.way}" in ${inNotes(address.usual.count)}, "${address.own.way}" in ${inNotes(address.own.count)}. If it is one person, one of them is wrong.`,
      related: relatedTo(address.usual, `"${address.usual.way}" here.`),
    })
  const folded = foldFunction(entry.function)
  const written = compare(person.functions, entry.function, other => foldFunction(other) === folded)
  if (written) {
    const usual = written.usual.placed[0]!.form.entry!.written
    report({
      case: 'function',
      span,
      message: `The function is written "${usual}" in ${inNotes(written.usual.count)}, "${entry.written}" in ${inNotes(written.own.count)}. Spell it in one way.`,
      related: relatedTo(written.usual, `"${usual}" here.`),
    })
  }
}

/** One of several ways and another that is more usual, in other notes; undefined where there is none. */
function compare(
  ways: readonly Way[],
  way: string | undefined,
  isVariant: (other: string) => boolean,
): { readonly own: Way; readonly usual: Way } | undefined {
  const own = ways.find(one => one.way === way)
  const usual = own && ways.find(other => other.count > own.count && isVariant(other.way))
  return usual && !meetInNote(own, usual) ? { own, usual } : undefined
}

function relatedTo({ placed }: Way, message: string): RelatedPlace[] {
  return placed
    .slice(0, mostRelated)
    .map(({ note: { uri }, form: { places } }) => ({ uri, span: places[0]!.span, message }))
}
