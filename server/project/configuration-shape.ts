// What a configuration may say: the one description from which it is read, its JSON Schema made, and its keys offered.
import type { Register } from '../register/register.ts'
import { type Choice, choices } from './data/choices.ts'

/** A word that is known at some place, and what it means, for a person. */
export interface Known {
  readonly word: string
  readonly about: string
}

/** What may stand at a place. */
export type Shape =
  | { readonly kind: 'text'; readonly example: string }
  | { readonly kind: 'flag' }
  | { readonly kind: 'day' }
  | { readonly kind: 'number'; readonly least: number; readonly most: number }
  /** One of the known words; with `others` also any that is like its pattern, a regular expression for the whole word. */
  | { readonly kind: 'word'; readonly what: string; readonly known: readonly Known[]; readonly others?: string }
  | { readonly kind: 'list'; readonly of: Shape }
  | { readonly kind: 'record'; readonly keys: Readonly<Record<string, Key>> }
  /** A map whose names are known words. */
  | { readonly kind: 'table'; readonly what: string; readonly names: readonly Known[]; readonly of: Shape }
  /** A single word, or the same said in full. */
  | { readonly kind: 'short-or-full'; readonly short: Shape; readonly full: Shape }

export interface Key {
  /** What it is for, for a person: one sentence or two. */
  readonly about: string
  readonly shape: Shape
  readonly required?: true
}

/** What a configuration may name: the rules with their cases. The rules themselves are above this room. */
export type NamedRules = readonly {
  readonly id: string
  readonly title: string
  readonly cases: Readonly<Record<string, { readonly title: string }>>
}[]

const text = (example: string): Shape => ({ kind: 'text', example })
const listOf = (of: Shape): Shape => ({ kind: 'list', of })
const record = (keys: Readonly<Record<string, Key>>): Shape => ({ kind: 'record', keys })
const day: Shape = { kind: 'day' }

const from: Key = { about: 'The first day on which it holds; absent: always before `to`.', shape: day }
const to: Key = { about: 'The last day on which it holds; absent: it still does.', shape: day }

const settings: readonly Known[] = [
  { word: 'error', about: 'Shown as an error.' },
  { word: 'warning', about: 'Shown as a warning.' },
  { word: 'info', about: 'Shown as information.' },
  { word: 'off', about: 'Not shown in any note of the project.' },
  {
    word: 'on',
    about: 'Shown, with the severity that the rule has of its own; for rules that are off unless asked for.',
  },
]
const setting: Shape = { kind: 'word', what: 'The setting of a rule', known: settings }

const synonyms: Key = { about: 'Other ways in which it is written in notes.', shape: listOf(text('Outcome')) }
const required: Key = {
  about: 'Whether a note without it is found incomplete; yes, if absent.',
  shape: { kind: 'flag' },
}

const field: Shape = {
  kind: 'short-or-full',
  short: text('venue'),
  full: record({
    label: { about: 'The label as notes print it.', shape: text('Language'), required: true },
    synonyms,
    required,
  }),
}

const section: Shape = {
  kind: 'short-or-full',
  short: text('Background'),
  full: record({
    heading: { about: 'The heading as notes print it.', shape: text('Outcomes'), required: true },
    synonyms,
    required,
    contact: { about: 'Whether the contact line stands in this section.', shape: { kind: 'flag' } },
  }),
}

const kind: Shape = record({
  id: { about: 'A short name, for the field `kind` of a note.', shape: text('seminar'), required: true },
  name: { about: 'The name that the editor shows.', shape: text('Note on a seminar'), required: true },
  title: { about: 'The title that such a note carries, if it carries one.', shape: text('Information Note') },
  fields: {
    about:
      'The fields of the header, in order: keys of the standard fields (event, organizers, date, venue, participants, date-and-venue) or fields of your own. Absent: the standard fields.',
    shape: listOf(field),
  },
  sections: { about: 'The sections, in order.', shape: listOf(section), required: true },
  disclaimer: { about: 'Whether the note ends with the standard disclaimer; no, if absent.', shape: { kind: 'flag' } },
  contact: { about: 'Whether the note has the standard contact line; yes, if absent.', shape: { kind: 'flag' } },
})

const term: Shape = record({
  write: { about: 'The term as it is to be written.', shape: text('points of contact'), required: true },
  not: { about: 'The ways in which it is not to be written.', shape: listOf(text('focal points')), required: true },
})

const abbreviation: Shape = record({
  name: { about: 'What is abbreviated.', shape: text('Economic Commission for Europe'), required: true },
  write: { about: 'The abbreviation as it is to be written.', shape: text('UNECE'), required: true },
  not: { about: 'The abbreviations that are not to be written.', shape: listOf(text('ECE')), required: true },
})

const person: Shape = record({
  write: { about: 'The name as it is to be written, without title.', shape: text('Ana Müller'), required: true },
  not: { about: 'The ways in which it is not to be written.', shape: listOf(text('Ana Mueller')), required: true },
})

const organization: Shape = record({
  name: { about: 'The full name.', shape: text('Regional Centre for Examples'), required: true },
  abbreviations: { about: 'The abbreviations, the usual one first.', shape: listOf(text('RCE')) },
  aliases: { about: 'Other names by which it is met.', shape: listOf(text('Centre for Examples')) },
  from,
  to,
})

const aliasKinds: readonly Known[] = [
  { word: 'accepted-short', about: 'A short form that passes.' },
  { word: 'informal', about: 'An everyday form; the note should have the name of the State.' },
  { word: 'outdated', about: 'A form that was given up.' },
  { word: 'misspelling', about: 'A spelling that is always wrong.' },
]

function additions({ states }: Register): Shape {
  return record({
    states: {
      about:
        'Names that a State has taken since the register was made, forms of its name that the register lacks, and new States.',
      shape: listOf(
        record({
          iso3: {
            about:
              'The State, by its three-letter code (ISO 3166-1 alpha-3). A code that the register lacks, with names, adds a State.',
            shape: {
              kind: 'word',
              what: 'The code of a State',
              known: states.all.map(({ iso3, names }) => ({ word: iso3, about: names.at(-1)?.name ?? iso3 })),
              others: '[A-Z]{3}',
            },
            required: true,
          },
          names: {
            about: 'Names through time. Where one begins, the name of the register ends on the day before.',
            shape: listOf(
              record({
                en: { about: 'The name as the United Nations lists it.', shape: text('Türkiye'), required: true },
                from,
                to,
                in_text: {
                  about: 'The name in running text, without the article, where it differs.',
                  shape: text('Kingdom of the Netherlands'),
                },
                article: { about: 'Whether running text has "the" before it.', shape: { kind: 'flag' } },
                sort_key: {
                  about: 'What the name is sorted by in a list, where it is not the name.',
                  shape: text('netherlands'),
                },
              }),
            ),
          },
          aliases: {
            about: 'Other forms that are met in notes.',
            shape: listOf(
              record({
                name: { about: 'The form.', shape: text('Holland'), required: true },
                kind: {
                  about: 'What is to be thought of it.',
                  shape: { kind: 'word', what: 'The kind of a form', known: aliasKinds },
                  required: true,
                },
              }),
            ),
          },
        }),
      ),
    },
    resolutions: {
      about: 'Resolutions of the Security Council that are newer than the register.',
      shape: listOf(
        record({
          number: { about: 'The number.', shape: { kind: 'number', least: 1, most: 99_999 }, required: true },
          year: {
            about: 'The year of its adoption.',
            shape: { kind: 'number', least: 1946, most: 9_999 },
            required: true,
          },
          adopted: { about: 'The day of its adoption.', shape: day },
          topic: { about: 'What it is about, in a few words.', shape: text('Non-proliferation') },
        }),
      ),
    },
  })
}

function choiceKeys(): Record<string, Key> {
  const keys: Record<string, Key> = {}
  for (const [name, { title, options }] of Object.entries<Choice>(choices)) {
    const known = options.map(option => ({ word: option.value, about: option.title }))
    const ways = options.map(option => `\`${option.value}\` (${option.title})`).join(' or ')
    keys[name] = { about: `${title}: ${ways}.`, shape: { kind: 'word', what: `The choice "${name}"`, known } }
  }
  return keys
}

/** The names by which a configuration calls rules and cases. */
function ruleNames(rules: NamedRules): Known[] {
  return rules.flatMap(({ id, title, cases }) => [
    { word: id, about: `${title}.` },
    ...Object.entries(cases).map(([name, one]) => ({ word: `${id}/${name}`, about: `${title}: ${one.title}.` })),
  ])
}

/** The shape of a whole configuration. */
export function configurationShape(rules: NamedRules, register: Register): Extract<Shape, { kind: 'record' }> {
  return {
    kind: 'record',
    keys: {
      rules: {
        about: 'How each rule, or each case of a rule, is shown. A case wins over its rule.',
        shape: {
          kind: 'table',
          what: 'rule',
          names: ruleNames(rules),
          of: {
            kind: 'short-or-full',
            short: setting,
            full: record({
              severity: { about: 'How it is shown.', shape: setting, required: true },
              reason: { about: 'Why the project wants it so.', shape: text('The archive keeps the names as printed.') },
            }),
          },
        },
      },
      names: {
        about: 'Names and words of your own that no rule on wording or spelling touches, as they are written.',
        shape: listOf(text('Co-operation Fund')),
      },
      terms: { about: 'Terms that are always to be written in one way.', shape: listOf(term) },
      abbreviations: {
        about: 'Names that are abbreviated in several ways in the archive, and the way of this project.',
        shape: listOf(abbreviation),
      },
      persons: {
        about: 'Persons whose names are written in several ways in the archive, and the way of this project.',
        shape: listOf(person),
      },
      choices: {
        about: 'Points on which practice is mixed, and what this project writes.',
        shape: record(choiceKeys()),
      },
      organizations: { about: 'Organizations that the register lacks.', shape: listOf(organization) },
      kinds: { about: 'Kinds of note of your own, beside the standard ones.', shape: listOf(kind) },
      register: { about: 'Facts that the register lacks.', shape: additions(register) },
    },
  }
}
