// abbreviation-defined-twice: an abbreviation explained again, one name with two abbreviations, one abbreviation for two names.
import { defineRule, type Reporter } from '../rule.ts'
import {
  abbreviationsIn,
  abbreviationsOf,
  isRunningText,
  type AbbreviationUse,
  type Definition,
  type NoteAbbreviations,
  type PlacedUse,
} from './abbreviations.ts'
import { needsNoDefinition } from './data/abbreviations.ts'
import { wordsOfName } from './expansion.ts'
import { correspondenceManual } from './style-sources.ts'

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
  examples: {
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
  },
  opens: ['name'],
  gather: abbreviationsIn,
  checkGathered(gathered, context, report) {
    const all = abbreviationsOf(gathered, context)
    const firsts: PlacedDefinition[] = []
    for (const [abbreviation, placed] of all) {
      if (needsNoDefinition(abbreviation)) continue
      const definitions = placed
        .filter(({ passage }) => isRunningText(passage))
        .flatMap(({ passage, use }) => use.definitions.map(definition => ({ ...definition, abbreviation, passage })))
      const [first, ...others] = definitions
      if (!first) continue
      firsts.push(first)
      for (const other of others) reportAgain(first, other, report)
    }
    if (firsts.length > 1) reportTwoForms(firsts, all, report)
  },
})

function reportAgain(first: PlacedDefinition, other: PlacedDefinition, report: Reporter<Case>): void {
  const { abbreviation, passage } = other
  const span = { from: other.name.from, to: other.bracket.to }
  const words = wordsOfName(first.text)
  const others = wordsOfName(other.text)
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

function reportTwoForms(firsts: readonly PlacedDefinition[], all: NoteAbbreviations, report: Reporter<Case>): void {
  const known = new Map<string, PlacedDefinition>()
  for (const definition of firsts) {
    const { abbreviation, passage } = definition
    const name = wordsOfName(definition.text).join(' ')
    const first = known.get(name)
    if (!first) {
      known.set(name, definition)
      continue
    }
    const span = { from: definition.name.from, to: definition.bracket.to }
    const uses = (of: string) => all.get(of)!.reduce((sum, { use }) => sum + use.count, 0)
    report({
      case: 'two-forms',
      passage,
      span,
      message: `"${first.text}" is "${first.abbreviation}" before (${uses(first.abbreviation)} times) and "${abbreviation}" here. Keep to one abbreviation.`,
      fixes: [{ title: `Write "${first.abbreviation}"`, safe: false, edits: [{ span, newText: first.abbreviation }] }],
    })
  }
}
