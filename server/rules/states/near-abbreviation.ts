// Abbreviations among participants and organizers that are a slip away from that of a body: "OPWC", "UNOCD".
import type { Passage } from '../../note/note.ts'
import type { Span } from '../../note/span.ts'
import { slipsBetween } from '../../register/near-names.ts'
import type { Organization } from '../../register/organizations.ts'
import type { Register } from '../../register/register.ts'
import { rememberLast } from '../remember-last.ts'
import type { Gathered, NoteContext, PassageContext, Reporter } from '../rule.ts'
import {
  abbreviationsIn,
  isExplained,
  type AbbreviationUse,
  type Definition,
} from '../wording/abbreviations/abbreviations.ts'
import { termOf } from '../wording/abbreviations/known-abbreviations.ts'

/** The abbreviations of participants and organizers, and those that another passage explains. */
export function gatherListed(context: PassageContext): readonly AbbreviationUse[] {
  const uses = abbreviationsIn(context)
  return isListOfBodies(context.passage) ? uses : uses.filter(isExplained)
}

/** Reports what stands alone in a list, is known to nobody and explained nowhere, and is nearly one body's abbreviation. */
export function checkNearAbbreviations(
  gathered: readonly Gathered<AbbreviationUse>[],
  { register, event, project }: NoteContext,
  report: Reporter<'another-name'>,
): void {
  for (const { passage, items } of gathered) {
    if (!isListOfBodies(passage)) continue
    for (const { abbreviation, span } of items) {
      if (!span || !standsAlone(passage.prose.text, span) || register.organizations.read(abbreviation)) continue
      const near = nearOnes(abbreviation, register)
      if (near.length !== 1 || register.states.read(abbreviation, event.period) || termOf(abbreviation)) continue
      const { right, organization } = near[0]!
      // "Organisation for the Prohibition of Chemical Weapons (OPWC)" explains nothing else.
      const isOther = ({ text: name }: Definition) => register.organizations.read(name) !== organization
      const isKnown = gathered.some(({ items: all }) =>
        all.some(use => use.abbreviation === abbreviation && (use.bracketed || use.definitions.some(isOther))),
      )
      if (isKnown || project.names.includes(abbreviation)) continue
      report({
        case: 'another-name',
        passage,
        span,
        message: `"${abbreviation}" is nearly "${right}" (${organization.name}). If that body is meant, write it so.`,
        fixes: [{ title: `Write "${right}"`, safe: false, edits: [{ span, newText: right }] }],
      })
    }
  }
}

function isListOfBodies({ role, field }: Passage): boolean {
  return role === 'participants' || field === 'organizers'
}

/** Whether nothing but what divides a list stands beside a word. */
function standsAlone(text: string, { from, to }: Span): boolean {
  return (
    /(?:^|[,;:\n]|\b(?:and|the|from|of|by|with))\s*$/.test(text.slice(Math.max(0, from - 8), from)) &&
    /^\s*(?:[,;.\n]|$|and\b)/.test(text.slice(to, to + 8))
  )
}

interface Known {
  readonly right: string
  readonly organization: Organization
}

/** The bodies' abbreviations of four capitals or more. */
const abbreviationsOf = rememberLast((register: Register): readonly Known[] =>
  register.organizations.all.flatMap(organization =>
    organization.abbreviations.filter(right => /^[A-Z]{4,}$/.test(right)).map(right => ({ right, organization })),
  ),
)

/** Those that differ by two neighbours exchanged, or, of six letters or more, by one letter. */
function nearOnes(written: string, register: Register): readonly Known[] {
  if (!/^[A-Z]{4,}$/.test(written)) return []
  return abbreviationsOf(register).filter(
    ({ right }) =>
      right.charAt(0) === written.charAt(0) &&
      // What is still being typed is no slip.
      !right.startsWith(written) &&
      slipsBetween(written, right, 1) === 1 &&
      ((written.length > 5 && right.length > 5) || lettersOf(written) === lettersOf(right)),
  )
}

function lettersOf(word: string): string {
  return [...word].sort().join('')
}
