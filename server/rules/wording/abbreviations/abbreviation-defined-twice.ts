// abbreviation-defined-twice: an abbreviation explained again, one name with two abbreviations, one abbreviation for two names.
import { defineRule, type Reporter } from '../../rule.ts'
import { correspondenceManual } from '../../sources.ts'
import {
  abbreviationsIn,
  isRunningText,
  type AbbreviationUse,
  type Definition,
  type PlacedUse,
} from './abbreviations.ts'
import { wordsOfName } from '../../../mentions/expansion.ts'

type Case = 'again' | 'two-names' | 'two-forms'

interface PlacedDefinition extends Definition {
  readonly abbreviation: string
  readonly passage: PlacedUse['passage']
}

export const abbreviationDefinedTwice = defineRule<Case, AbbreviationUse>({
  id: 'abbreviation-defined-twice',
  group: 'wording',
  title: 'An abbreviation is explained twice, or not in one way',
  reason:
    'One abbreviation stands for one name, and is explained once. Explained twice it looks as if something else were meant; ' +
    'with two meanings, or two abbreviations for one body, nobody knows who is spoken of.',
  source: correspondenceManual,
  cases: {
    again: { title: 'Explained again', severity: 'info' },
    'two-names': { title: 'One abbreviation for two names', severity: 'warning' },
    'two-forms': { title: 'Two abbreviations for one name', severity: 'warning' },
  },
  examples: () => ({
    invalid: [
      {
        text: 'The World Customs Organization (WCO) spoke; WCO was thanked. The World Customs Organization (WCO) will help.',
        case: 'again',
        marks: ['World Customs Organization (WCO)'],
        fixed: 'The World Customs Organization (WCO) spoke; WCO was thanked. The WCO will help.',
      },
      {
        text: 'A national focal point (NFP) is named. The NFP writes to the nuclear fuel plant (NFP).',
        case: 'two-names',
        marks: ['nuclear fuel plant (NFP)'],
      },
      {
        text: 'The Border Management Unit (BMU) spoke. The BMU and the Border Management Unit (BOMU) are busy; the BOMU is new.',
        case: 'two-forms',
        marks: ['Border Management Unit (BOMU)'],
        fixed: 'The Border Management Unit (BMU) spoke. The BMU and the BMU are busy; the BOMU is new.',
      },
    ],
    valid: [
      'The Forum for Security Cooperation (FSC) met. The Chair of the FSC spoke.',
      'The Counter-Terrorism Committee Executive Directorate (CTED) and the Office of Counter-Terrorism (OCT) met; CTED and OCT will report.',
      {
        in: 'participants',
        text: 'Spain, Organization of American States (OAS); Organization of American States (OAS) Secretariat',
      },
    ],
  }),
  opens: ['name'],
  gather: context => abbreviationsIn(context).filter(({ definitions }) => definitions.length > 0),
  checkGathered(gathered, _context, report) {
    const byAbbreviation = new Map<string, Known>()
    const byName = new Map<string, PlacedDefinition>()
    for (const { passage, items } of gathered) {
      if (!isRunningText(passage)) continue
      for (const { abbreviation, definitions } of items) {
        for (const definition of definitions) {
          const placed = { ...definition, abbreviation, passage }
          const known = byAbbreviation.get(abbreviation)
          if (known) {
            if (known.repeated++ < mostRepeated) reportAgain(known, placed, report)
            continue
          }
          const words = wordsOfName(definition.text)
          byAbbreviation.set(abbreviation, { first: placed, words, repeated: 0 })
          const other = byName.get(words.join(' '))
          if (other) reportTwoForms(other, placed, report)
          else byName.set(words.join(' '), placed)
        }
      }
    }
  },
})

/** Where an abbreviation was first defined, by which words, and how often again. */
interface Known {
  readonly first: PlacedDefinition
  readonly words: readonly string[]
  repeated: number
}

/** Who repeats a definition that often has been told. */
const mostRepeated = 20

function reportAgain({ first, words }: Known, other: PlacedDefinition, report: Reporter<Case>): void {
  const { abbreviation, passage } = other
  const span = { from: other.name.from, to: other.bracket.to }
  const others = other.text === first.text ? words : wordsOfName(other.text)
  const isSame = words.every(word => others.includes(word)) || others.every(word => words.includes(word))
  report(
    isSame
      ? {
          case: 'again',
          passage,
          span,
          message: `"${abbreviation}" has been explained before. The abbreviation alone is enough.`,
          fixes: [{ title: `Write "${abbreviation}"`, safe: false, edits: [{ span, newText: abbreviation }] }],
        }
      : {
          case: 'two-names',
          passage,
          span,
          message: `"${abbreviation}" stands for "${first.text}" before, and for "${other.text}" here. Spell out one of the two throughout.`,
        },
  )
}

function reportTwoForms(first: PlacedDefinition, other: PlacedDefinition, report: Reporter<Case>): void {
  const span = { from: other.name.from, to: other.bracket.to }
  report({
    case: 'two-forms',
    passage: other.passage,
    span,
    message: `"${first.text}" is "${first.abbreviation}" before and "${other.abbreviation}" here. Keep to one abbreviation.`,
    fixes: [{ title: `Write "${first.abbreviation}"`, safe: false, edits: [{ span, newText: first.abbreviation }] }],
  })
}
