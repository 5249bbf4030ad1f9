// abbreviation-variants: a body or term that the notes of an archive abbreviate in two ways.
import type { ChosenAbbreviation } from '../../project/configuration.ts'
import type { Organization } from '../../register/organizations.ts'
import type { Register } from '../../register/register.ts'
import { defineRule, type ArchiveContext, type RelatedPlace, type Reporter } from '../rule.ts'
import {
  abbreviationForms,
  isGivenUp,
  keyOfName,
  waysByKey,
  type AbbreviatedKey,
  type AbbreviationForm,
  type Way,
} from './abbreviation-forms.ts'
import { inNotes, isSameNote, mostRelated } from './notes.ts'
import { writeAt } from './rewrite.ts'

type Case = 'mixed' | 'not-chosen'

export const abbreviationVariants = defineRule<Case>({
  id: 'abbreviation-variants',
  group: 'wording',
  title: 'The notes of the archive abbreviate this in two ways',
  reason:
    'Who looks for a body in an archive looks for one abbreviation. Where notes have two, the finding says how many have which, and the editor offers to choose one for the project: the choice is kept in `rapporteur.yaml`, and from then on the others are marked in every note. ' +
    'Nothing is said of the abbreviation that most notes have, of one that a body has given up, or of names that every State has, such as a ministry’s.',
  source: { name: 'Rapporteur, docs/configuration.md' },
  cases: {
    mixed: { title: 'Other notes have another abbreviation', severity: 'info' },
    'not-chosen': { title: 'Not the abbreviation that the project has chosen', severity: 'warning' },
  },
  examples: () => ({
    invalid: [
      {
        text: 'The Economic Commission for Europe (ECE) was thanked. ECE will report.',
        others: [{ text: 'The Economic Commission for Europe (UNECE) was thanked. UNECE will report.', count: 2 }],
        case: 'mixed',
        marks: ['ECE'],
        fixed: 'The Economic Commission for Europe (UNECE) was thanked. UNECE will report.',
      },
      {
        text: 'The code of conduct on border data (CCBD) is new. The CCBD was read.',
        others: ['The code of conduct on border data (COBD) is new. The COBD was read.'],
        case: 'mixed',
        marks: ['CCBD'],
        fixed: 'The code of conduct on border data (COBD) is new. The COBD was read.',
      },
      {
        text: 'The Border Data Initiative (BODI) is new. BODI was thanked.',
        case: 'not-chosen',
        marks: ['BODI', 'BODI'],
        fixed: 'The Border Data Initiative (BDI) is new. BODI was thanked.',
      },
    ],
    valid: [
      {
        text: 'The Economic Commission for Europe (UNECE) was thanked. UNECE will report.',
        others: [
          { text: 'The Economic Commission for Europe (UNECE) was thanked. UNECE will report.' },
          'The Economic Commission for Europe (ECE) was thanked. ECE will report.',
        ],
      },
      {
        text: 'The Ministry of Foreign Affairs (MFA) opened. The MFA will report.',
        others: [{ text: 'The Ministry of Foreign Affairs (MOFA) opened. The MOFA will report.', count: 2 }],
      },
      {
        date: '8 July 2023',
        text: 'WOAH spoke.',
        others: [{ date: '8 July 2020', text: 'OIE spoke.', count: 2 }],
      },
    ],
  }),
  inquiries: [waysByKey],
  checkArchive(context, report) {
    for (const form of abbreviationForms(context.note.facts))
      if (!reportNotChosen(form, context, report)) reportMixed(form, context, report)
  },
})

/** What the examples of this rule take the project to have chosen. */
export const exampleAbbreviations: readonly ChosenAbbreviation[] = [
  { name: 'Border Data Initiative', write: 'BDI', not: ['BODI'] },
]

/** Marks every place of an abbreviation that is not the chosen one; whether the project has decided on it. */
function reportNotChosen(
  form: AbbreviationForm,
  { project, register }: ArchiveContext,
  report: Reporter<Case>,
): boolean {
  const chosen = project.configuration.abbreviations.find(
    ({ name, write, not }) =>
      (write === form.abbreviation || not.includes(form.abbreviation)) && keyOfName(name, register) === form.key,
  )
  if (!chosen) return false
  if (chosen.write === form.abbreviation) return true
  for (const place of form.places) {
    const fix = writeAt([place], chosen.write)
    report({
      case: 'not-chosen',
      span: place.span,
      message: `This project abbreviates "${chosen.name}" as "${chosen.write}", not "${form.abbreviation}".`,
      ...(fix && { fixes: [fix] }),
    })
  }
  return true
}

function reportMixed(form: AbbreviationForm, context: ArchiveContext, report: Reporter<Case>): void {
  const { key, abbreviation, places } = form
  const { note, archive, register } = context
  const ways = archive.know(waysByKey).get(key) ?? []
  const own = ways.find(way => way.abbreviation === abbreviation)
  if (!own || ways.length === 1) return
  const organization = organizationOf(key, register)
  const others = ways.filter(
    way => !goesOn(way.abbreviation, abbreviation) && !(organization && isGivenUp(way.abbreviation, organization)),
  )
  const most = others[0]
  if (!most || own.count > most.count || (organization && isGivenUp(abbreviation, organization))) return
  // What the note itself has in two ways is told of by abbreviation-defined-twice.
  if (others.some(({ placed }) => placed.some(other => isSameNote(other.note, note)))) return
  const name = form.name ?? organization?.name ?? most.placed[0]!.form.name ?? abbreviation
  const forms = [...others, own].map(way => way.abbreviation)
  const counted = [...others, own].map(way => `"${way.abbreviation}" in ${inNotes(way.count)}`)
  report({
    case: 'mixed',
    span: places[0]!.span,
    message: `"${name}" is abbreviated as ${counted.join(', ')}. Choose one for all notes.`,
    related: others.flatMap(relatedTo),
    fixes: others.flatMap(way => writeAt(places, way.abbreviation) ?? []),
    choice: { of: 'abbreviations', name, forms },
  })
}

function organizationOf(key: AbbreviatedKey, { organizations }: Register): Organization | undefined {
  const [kind, id] = key.split(':')
  return kind === 'organization' ? organizations.byId(id!) : undefined
}

/** Whether one abbreviation is the other with more behind it, and so perhaps that of a part: "GP" and "GPWG". */
function goesOn(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a)
}

function relatedTo({ abbreviation, placed }: Way): RelatedPlace[] {
  return placed
    .slice(0, mostRelated)
    .map(({ note: { uri }, form }) => ({ uri, span: form.places[0]!.span, message: `"${abbreviation}" here.` }))
}
