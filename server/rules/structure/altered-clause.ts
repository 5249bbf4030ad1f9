// altered-clause: a contact line or a statement on the mandate is nearly, but not quite, the standard clause.
import { monthNames } from '../../mentions/dates.ts'
import { clauseInForce, compareWithClause } from '../../project/clauses.ts'
import type { StandardClause } from '../../project/kind.ts'
import { compareWording, type Difference } from '../../project/wording.ts'
import { rememberLast } from '../remember-last.ts'
import { defineRule, type PassageContext } from '../rule.ts'
import { reportOf } from './clause-differences.ts'
import { contact, markdownNote, yamlNote } from './example-notes.ts'

export const alteredClause = defineRule({
  id: 'altered-clause',
  group: 'structure',
  title: 'A standard clause is nearly, but not quite, in its standard wording',
  reason:
    'The contact line and the statements on the mandate are written once and used again. A word lost in copying goes from note to note, and a wrong number or date is an error of fact. Only a near copy is compared, with the wording in force on the date of the event; words of your own are let pass.',
  source: { name: 'The published information notes of 2014 and 2020; Security Council resolutions on the mandate' },
  cases: {
    contact: { title: 'The contact line is nearly the standard one', severity: 'warning' },
    mandate: { title: 'A statement on the mandate is nearly the standard one', severity: 'warning' },
  },
  examples: () => ({
    invalid: [
      {
        text: 'By its resolution 1977 (2011), the Security Council extended the mandate of the 1540 Committee until 25 April 2020.',
        case: 'mandate',
        marks: ['2020'],
        fixed:
          'By its resolution 1977 (2011), the Security Council extended the mandate of the 1540 Committee until 25 April 2021.',
      },
      {
        in: 'note',
        text: markdownNote({ contact: `\n${contact.replace('please contact', 'contact')}\n` }),
        case: 'contact',
        marks: ['information,'],
        fixed: markdownNote({ contact: `\n${contact}\n` }),
      },
      {
        in: 'note',
        notation: 'yaml',
        text: yamlNote({ contact: `contact: ${contact.replace('Committee experts', 'Committee')}\n` }),
        case: 'contact',
        marks: ['Committee'],
        fixed: yamlNote({}),
      },
    ],
    valid: [
      'By its resolution 1977 (2011), the Security Council extended the mandate of the 1540 Committee until 25 April 2021 and asked for reviews.',
      'By its resolution 1977 (2011), the Security Council extended the mandate of the 1540 Committee for ten years.',
      {
        in: 'note',
        text: markdownNote({ contact: '\nFor more information, please write to 1540experts@un.org.\n' }),
      },
    ],
  }),
  opens: ['clause'],
  checkNote({ note, kind, event, project }, report) {
    const clause = clauseInForce(project.clauses, kind.contact, event.period)
    const passage = note.contact?.passage
    if (!clause || !passage) return
    const { text } = passage.prose
    const { differences, likeness } = compareWithClause(text, clause)
    // Another address is the matter of the rule invalid-contact.
    if (likeness < nearCopy || differences.length === 0 || differences.some(({ written }) => written.includes('@')))
      return
    report({ case: 'contact', passage, ...reportOf(text, differences, clause, { project, event }) })
  },
  checkPassage(context, report) {
    const { text, project, kind, event } = context
    for (const { wordings, openings, longest } of statementsOf(kind.statements, project.clauses)) {
      for (const sentence of sentencesLike(text, openings, longest)) {
        const near = nearestWording(sentence.text, wordings, context)
        if (!near) continue
        const severity = near.differences.some(isOfFact) ? {} : { severity: 'info' as const }
        const { differences, clause } = near
        report({
          case: 'mandate',
          ...severity,
          ...reportOf(sentence.text, differences, clause, { project, event }, sentence.from),
        })
      }
    }
  },
})

/** From this likeness on a text was meant to be the clause. */
const nearCopy = 0.75
/** From this likeness on a sentence with only other words, and no other figures, was. */
const slip = 0.9

interface Sentence {
  readonly text: string
  readonly from: number
}

/** Of each statement its wordings, the first two words of each, and the length that no copy of them has. */
const statementsOf = rememberLast((statements: readonly string[], clauses: readonly StandardClause[]) =>
  statements.map(id => {
    const wordings = clauses.filter(clause => clause.id === id)
    return {
      wordings,
      openings: new Set(wordings.map(clause => openingOf(clause.text))),
      longest: 2 * Math.max(...wordings.map(clause => clause.text.length)),
    }
  }),
)

/** The sentences of a text that begin with one of the openings, shorter than `longest` but not by far. */
function sentencesLike(text: string, openings: ReadonlySet<string>, longest: number): readonly Sentence[] {
  const sentences: Sentence[] = []
  for (const opening of openings) {
    for (let from = text.indexOf(opening); from >= 0; from = text.indexOf(opening, from + 1)) {
      if (from > 0 && !/[.!?:;]["”’)]? $/.test(text.slice(from - 3, from))) continue
      const stop = text.slice(from, from + longest).indexOf('. ')
      const to = stop < 0 ? text.length : from + stop + 1
      if (to - from > longest / 4 && to - from < longest) sentences.push({ text: text.slice(from, to), from })
    }
  }
  return sentences
}

/** The first two words. */
function openingOf(text: string): string {
  return text.slice(0, text.indexOf(' ', text.indexOf(' ') + 1))
}

interface Near {
  readonly clause: StandardClause
  readonly differences: readonly Difference[]
}

/**
 * The wording that a sentence is nearly: of those that the event could know the nearest, and of several the newest.
 * Undefined where it is none, one of them as it stands, or one of them with words of its own at the end.
 */
function nearestWording(
  sentence: string,
  wordings: readonly StandardClause[],
  { event }: PassageContext,
): Near | undefined {
  let nearest: (Near & { readonly likeness: number }) | undefined
  for (const clause of wordings) {
    if (event.period && clause.from !== null && clause.from > event.period.to) continue
    const compared = compareWording(sentence, clause.text)
    const differences = withoutMore(compared.differences, sentence)
    if (differences.length === 0 && compared.likeness > 0) return undefined
    if (compared.likeness >= (nearest?.likeness ?? nearCopy))
      nearest = { clause, differences, likeness: compared.likeness }
  }
  return nearest && (nearest.likeness >= slip || nearest.differences.some(isOfFact)) ? nearest : undefined
}

/** The differences without what a sentence says beyond the clause. */
function withoutMore(differences: readonly Difference[], sentence: string): readonly Difference[] {
  const last = differences.at(-1)
  const goesOn = last && last.span.to === sentence.length && last.written.startsWith(last.agreed.replace(/\.$/, ''))
  return goesOn ? differences.slice(0, -1) : differences
}

/** Whether the two say different figures or months. */
function isOfFact({ written, agreed }: Difference): boolean {
  return saysFact(written) && saysFact(agreed)
}

function saysFact(words: string): boolean {
  return /\d/.test(words) || monthNames.some(month => words.includes(month))
}
