// member-states: what each body calls the States that belong to it, and with which capitals.
import type { OrganizationMention } from '../../mentions/mention.ts'
import { defineRule, type PassageContext, type WordsFound } from '../rule.ts'
import { capitalization } from '../sources.ts'
import { isSentenceStart } from '../wording/around.ts'
import { contains, type Span } from '../../note/span.ts'

type Case = 'member-states' | 'other-body' | 'participating-states' | 'states-parties' | 'osce-members'

export const memberStates = defineRule<Case>({
  id: 'member-states',
  group: 'wording',
  title: 'Member States, participating States or States parties not as the body calls them',
  reason:
    'A State has a capital whatever it belongs to. The United Nations has Member States, other organizations have member States, ' +
    'the OSCE has participating States, a treaty has States parties; one of these is a State party.',
  source: capitalization,
  cases: {
    'member-states': { title: 'Capitals of Member States', severity: 'warning' },
    'other-body': { title: 'Member States of another body with a capital M', severity: 'warning' },
    'participating-states': { title: 'Capitals of participating States', severity: 'warning' },
    'osce-members': { title: 'Participating States of the OSCE called members', severity: 'warning' },
    'states-parties': { title: 'States parties in another form', severity: 'warning' },
  },
  examples: () => ({
    invalid: [
      {
        text: 'The Committee wrote to all member states.',
        case: 'member-states',
        marks: ['member states'],
        fixed: 'The Committee wrote to all Member States.',
      },
      {
        text: 'The African Union adopted the plan, and its member states follow it.',
        case: 'member-states',
        marks: ['member states'],
        fixed: 'The African Union adopted the plan, and its member States follow it.',
      },
      {
        text: 'The centres support Members States in their region.',
        case: 'member-states',
        marks: ['Members States'],
        fixed: 'The centres support Member States in their region.',
      },
      {
        text: 'The OSCE’s 57 Member States were invited.',
        case: 'osce-members',
        marks: ['Member States'],
        fixed: 'The OSCE’s 57 participating States were invited.',
      },
      {
        text: 'All States members of the United Nations were invited.',
        case: 'member-states',
        marks: ['States members'],
        fixed: 'All States Members of the United Nations were invited.',
      },
      {
        text: 'The European Union Member States replied.',
        case: 'other-body',
        marks: ['Member States'],
        fixed: 'The European Union member States replied.',
      },
      {
        text: 'Most Participating States have a point of contact.',
        case: 'participating-states',
        marks: ['Participating States'],
        fixed: 'Most participating States have a point of contact.',
      },
      {
        text: 'Experts from OSCE member States took part.',
        case: 'osce-members',
        marks: ['member States'],
        fixed: 'Experts from OSCE participating States took part.',
      },
      {
        text: 'Most OSCE countries and OSCE states replied.',
        case: 'osce-members',
        marks: ['OSCE countries', 'OSCE states'],
        fixed: 'Most OSCE participating States and OSCE states replied.',
      },
      {
        text: 'Each state party to the Treaty reports.',
        case: 'states-parties',
        marks: ['state party'],
        fixed: 'Each State party to the Treaty reports.',
      },
      {
        text: 'All State Parties to the Convention were invited.',
        case: 'states-parties',
        marks: ['State Parties'],
        fixed: 'All States parties to the Convention were invited.',
      },
    ],
    valid: [
      'Member States of the United Nations, the member States of the African Union and the OSCE participating States agreed.',
      'Participating States thanked the Chair. A State party to the Treaty asked for help.',
      'States members of the United Nations Economic Commission for Europe and States members of the Committee met.',
      'The Conference of the States Parties met; no state party organ took part.',
      'The member states of the Federation of Malaysia have laws of their own.',
      'States participating in the workshop came from two regions.',
    ],
  }),
  // Another body that is named there leaves open whose members are meant.
  looksAround: text => /ember\sstate/.test(text),
  words: () =>
    'member state|member states|members states|participating state|participating states|state parties|states party|states parties|state party|osce countries|osce states|states members of the united nations',
  checkWords(found, context, report) {
    const { span, plain } = found
    const written = plain.slice(span.from, span.to)
    if (written === written.toUpperCase()) return
    const correction = correctionOf(found, written, context)
    if (!correction) return
    const { right, otherwise, at = span, isSafe = true, ...said } = correction
    const fix = (newText: string) => ({ title: `Write "${newText}"`, safe: isSafe, edits: [{ span: at, newText }] })
    report({ ...said, span: at, fixes: otherwise === undefined ? [fix(right)] : [fix(right), fix(otherwise)] })
  },
})

/** What is to be written in the place of the words found, or of the part of them at `at`. */
interface Correction {
  readonly case: Case
  readonly message: string
  readonly right: string
  /** What may be meant instead. */
  readonly otherwise?: string
  readonly at?: Span
  /** True if absent. */
  readonly isSafe?: boolean
}

/** What is wrong with the words found, if anything. */
function correctionOf(found: WordsFound, written: string, context: PassageContext): Correction | undefined {
  const { words } = found
  if (words === 'members states') return ofMembersStates(written)
  if (words === 'state party') return ofStateParty(found, written)
  if (words.endsWith('parties') || words.endsWith('party')) return ofStatesParties(found, written)
  if (words.endsWith('nations')) return ofStatesMembers(found, written)
  const isHeading = context.passage.role === 'heading'
  if (words.startsWith('participating')) return ofParticipatingStates(found, written, context, isHeading)
  return ofMemberStates(found, written, context, isHeading)
}

function ofMembersStates(written: string): Correction | undefined {
  // "one of its members states that".
  if (written !== 'Members States') return undefined
  return {
    case: 'member-states',
    message: 'Only the States have the plural: "Member States".',
    right: 'Member States',
  }
}

function ofStateParty({ span, plain }: WordsFound, written: string): Correction | undefined {
  if (written !== 'state party' || !/^ to (?:the|this|that|a) [A-Z]/.test(plain.slice(span.to, span.to + 12)))
    return undefined
  return {
    case: 'states-parties',
    message: 'A State that is party to a treaty takes a capital: "State party".',
    right: 'State party',
  }
}

function ofStatesParties({ words, span, plain }: WordsFound, written: string): Correction | undefined {
  const isRight = words === 'states party' || /^States [Pp]arties$/.test(written)
  if (isRight || (written.startsWith('s') && !/^ to /.test(plain.slice(span.to, span.to + 4)))) return undefined
  return {
    case: 'states-parties',
    message: `"${written}" is "States parties" at the United Nations: the State has the plural and the capital.`,
    right: 'States parties',
  }
}

function ofStatesMembers({ span, plain }: WordsFound, written: string): Correction | undefined {
  // "States members of the United Nations Economic Commission for Europe" are those of another body.
  if (written.startsWith('States Members') || /^ [A-Z]/.test(plain.slice(span.to, span.to + 2))) return undefined
  return {
    case: 'member-states',
    message: 'Of the United Nations it is "States Members", with two capitals.',
    right: 'States Members',
    at: { from: span.from, to: span.from + 'States members'.length },
  }
}

function ofParticipatingStates(
  { words, span }: WordsFound,
  written: string,
  { text }: PassageContext,
  isHeading: boolean,
): Correction | undefined {
  const right = `${isSentenceStart(text, span.from) ? 'P' : 'p'}articipating ${stateOrStates(words)}`
  if (isHeading || written === right) return undefined
  return {
    case: 'participating-states',
    message: `"${written}" has a small p and a capital S: "${right}".`,
    right,
  }
}

function ofMemberStates(
  { words, span, plain }: WordsFound,
  written: string,
  context: PassageContext,
  isHeading: boolean,
): Correction | undefined {
  if (words === 'osce states' && written.endsWith('States')) return undefined
  const atStart = isHeading || isSentenceStart(context.text, span.from)
  const last = stateOrStates(words)
  const isOfOsce = words.startsWith('osce')
  const body = bodyOf(context, span)
  if (isOfOsce || body === 'osce') {
    const right = isOfOsce ? 'OSCE participating States' : `${atStart ? 'P' : 'p'}articipating ${last}`
    return {
      case: 'osce-members',
      message: `The States that belong to the OSCE are its participating States, not members. Write "${right}".`,
      right,
      isSafe: false,
    }
  }
  if (isHeading || isFederation(plain, span)) return undefined
  const isOther = body === 'other'
  const right = `${isOther && !atStart ? 'm' : 'M'}ember ${last}`
  if (written === right || (body === undefined && written === `member ${last}`)) return undefined
  if (body === undefined && context.mentions.organizations.some(({ organization }) => hasMembers(organization))) {
    const ofOthers = `${atStart ? 'M' : 'm'}ember ${last}`
    return {
      case: 'member-states',
      message: `A State takes a capital: "${right}" of the United Nations, "${ofOthers}" of other bodies.`,
      right: ofOthers,
      ...(ofOthers !== right && { otherwise: right }),
      isSafe: false,
    }
  }
  return {
    case: isOther && written === `Member ${last}` ? 'other-body' : 'member-states',
    message: isOther
      ? `Of bodies other than the United Nations it is "${right}", with a small m and a capital S.`
      : `Of the United Nations it is "${right}", with two capitals.`,
    right,
    isSafe: written.endsWith(last.toLowerCase()),
  }
}

function stateOrStates(words: string): string {
  return words.endsWith('s') ? 'States' : 'State'
}

/** Whose members they are, where a body stands directly before them or follows with "of". */
function bodyOf(
  { text, mentions: { organizations } }: PassageContext,
  span: Span,
): 'un' | 'osce' | 'other' | undefined {
  // In small letters it is not read as a name.
  if (/^\sof\sthe\sunited\snations\b/i.test(text.slice(span.to, span.to + 30))) return 'un'
  for (const { span: place, organization } of organizations) {
    if (contains(place, span)) continue
    const between = place.to <= span.from ? text.slice(place.to, span.from) : text.slice(span.to, place.from)
    const isBefore = place.to <= span.from && /^(?: \([A-Z]{2,8}\))?(?:['’]s?(?: \d{1,3})?)?\s$/.test(between)
    if (!isBefore && (place.from < span.to || !/^\sof\s(?:the\s)?$/.test(between))) continue
    if (organization.id === 'osce') return 'osce'
    if (/^(?:un|unga|unsc)$/.test(organization.id)) return 'un'
    return hasMembers(organization) ? 'other' : undefined
  }
  return undefined
}

/** Bodies that are not of the United Nations itself; its agencies write as they like. */
function hasMembers({ kind, parent }: OrganizationMention['organization']): boolean {
  return (kind === 'regional' || kind === 'IGO') && parent === null
}

/** "The member states of the Federation": parts of one country. */
function isFederation(plain: string, { to }: Span): boolean {
  return /^ of (?:the (?:[Ff]ederation|[Uu]nion\b(?! of))|Germany|Brazil|Nigeria|Malaysia|Australia|Mexico|India|Austria)/.test(
    plain.slice(to, to + 30),
  )
}
