// participant-count: a number of States in the text that is not the one of the participants, or of the body's members on the day.
import type { Participant } from '../../mentions/participant.ts'
import type { OrganizationMention } from '../../mentions/mention.ts'
import { contains, type Span } from '../../note/span.ts'
import { addDays, type Period } from '../../register/day.ts'
import type { Register } from '../../register/register.ts'
import { defineRule, type HeaderContext, type PassageContext, type Reporter } from '../rule.ts'
import { beginsSentence } from '../wording/sentence.ts'
import { valueOf } from '../wording/number-words.ts'
import { eventWas } from './naming.ts'

type Case = 'participants' | 'speakers' | 'members' | 'not-a-member'

/** "27 States took part", "the two speakers", with the number in figures. */
interface Count {
  readonly of: 'States' | 'speakers'
  readonly span: Span
  readonly number: number
}

export const participantCount = defineRule<Case, Count>({
  id: 'participant-count',
  group: 'States',
  title: 'A number of States or speakers does not agree with the header or the register',
  reason:
    'A reader who counts the participants wants to find the number that the text gives. ' +
    'How many States belong to a body is known for every day.',
  source: { name: 'Rapporteur: the note against its own header, and the register of groups' },
  cases: {
    participants: { title: 'Another number than there are States among the participants', severity: 'warning' },
    speakers: { title: 'Another number than there are speakers in the header', severity: 'warning' },
    members: { title: 'Another number than the body had of members', severity: 'warning' },
    'not-a-member': { title: 'Listed as a participating State, and none', severity: 'warning' },
  },
  examples: {
    invalid: [
      {
        in: 'note',
        text: '---\nevent: Seminar\ndate: 8 July 2020\nparticipants: Albania, Armenia, Austria, Belarus, OSCE\n---\n\n# Information Note\n\n## Highlights\n\nIn all, five States took part in the seminar.\n',
        case: 'participants',
        marks: ['five'],
      },
      {
        in: 'note',
        text: '---\nevent: Seminar\ndate: 8 July 2020\nparticipants: Albania, Armenia, Austria, Belarus, OSCE\n---\n\n# Information Note\n\n## Highlights\n\nThe seminar brought together participants from 11 States.\n',
        case: 'participants',
        marks: ['11'],
      },
      {
        in: 'note',
        text: '---\nevent: Seminar\ndate: 8 July 2020\nparticipants:\n  States: [Albania, Austria]\n  Speakers: [Ms. Ana Diaz, Mr. Jan Novak]\n---\n\n# Information Note\n\n## Highlights\n\nThe three speakers answered questions.\n',
        case: 'speakers',
        marks: ['three'],
      },
      {
        date: '10 April 2012',
        text: 'By then, 51 of the 57 OSCE participating States had named a point of contact.',
        case: 'members',
        marks: ['57'],
      },
      { text: 'The 26 EU member States were invited.', case: 'members', marks: ['26'] },
      {
        in: 'note',
        text: '---\nevent: Seminar\ndate: 8 July 2020\nparticipants:\n  OSCE participating States: [Albania, Egypt, Austria]\n---\n\n# Information Note\n',
        case: 'not-a-member',
        marks: ['Egypt'],
      },
    ],
    valid: [
      { date: '10 April 2014', text: 'By then, 51 of the 57 OSCE participating States had named a point of contact.' },
      'The 22 EU member States of NATO and the 25 EU member States in the Schengen area were invited.',
      'All 193 States Members of the United Nations and the 27 European Union member States were invited.',
      {
        in: 'note',
        text: '---\nevent: Seminar\ndate: 8 July 2020\nparticipants: Albania, Armenia, Austria, Belarus, OSCE\n---\n\n# Information Note\n\n## Highlights\n\nFour States took part. In 2019, 25 States took part. More than 30 States took part in the survey. Two States took part online.\n',
      },
      {
        in: 'note',
        text: '---\nevent: Seminar\ndate: 8 July 2020\nparticipants:\n  States: [Albania, Austria]\n  Speakers: [Ms. Ana Diaz, Mr. Jan Novak, Ms. Eva Lind]\n---\n\n# Information Note\n\n## Highlights\n\nThe three speakers answered questions. The two speakers from industry agreed. Both speakers in the second session left.\n',
      },
      {
        in: 'note',
        text: '---\nevent: Seminar\ndate: 8 July 2020\nparticipants: Representatives from Albania, Armenia and other States\n---\n\n# Information Note\n\n## Highlights\n\nTwelve States took part.\n',
      },
      {
        in: 'note',
        text: '---\nevent: Seminar\ndate: 8 July 2020\nparticipants:\n  OSCE participating States: [Albania, Mongolia]\n  Partners for Co-operation: [Egypt]\n---\n\n# Information Note\n',
      },
    ],
  },
  gather: context =>
    context.passage.role !== 'paragraph'
      ? []
      : [
          ...(context.text.includes(' States') ? countsIn(context) : []),
          ...(context.text.includes(' speakers') ? speakersIn(context) : []),
        ],
  checkGathered(gathered, { participants }, report) {
    if (!gathered.some(({ items }) => items.length > 0)) return
    const listed = { States: countOfStates(participants), speakers: countOfSpeakers(participants) }
    for (const { passage, items } of gathered)
      for (const { of, span, number } of items) {
        const right = listed[of]
        if (right === undefined || number === right) continue
        report({
          case: of === 'States' ? 'participants' : 'speakers',
          passage,
          span,
          message: `The header lists ${right} ${of} among the participants, the text speaks of ${number}. Correct the one that is wrong.`,
        })
      }
  },
  words: () => 'participating states|member states',
  checkWords({ span }, context, report) {
    checkMembers(span, context, report)
  },
  checkHeader: checkParticipatingStates,
})

// The participants

/** What only counts with a doubt: "more than 20 States", "the first seminar", "online". */
const doubt =
  /\b(?:than|over|about|some|least|most|nearly|almost|around|approximately|up to|further|another|other|additional|first|previous|last|earlier|online|virtually|only|also|every|these|those)\b/

/** The counts of States that certainly took part in the event as a whole. */
function countsIn({ text, event }: PassageContext): Count[] {
  const found: Count[] = []
  for (let at = text.indexOf(' States'); at >= 0; at = text.indexOf(' States', at + 1)) {
    const before = text.slice(Math.max(0, at - 70), at)
    const match =
      /(?:^|[\s(])(\d{1,3}|[A-Za-z-]+)((?: (?:out )?of the \d{1,3})?(?: (?:OSCE|participating|Participating|Member|member))*)$/.exec(
        before,
      )
    if (!match) continue
    const [, written = '', rest = ''] = match
    const number = /^\d/.test(written) ? Number(written) : valueOf(written.toLowerCase())
    if (!number || number < 2) continue
    const from = at - rest.length - written.length
    const lead = text.slice(Math.max(0, from - 50), from)
    const follows =
      /^ (?:that ha(?:ve|d) [^.,;]{1,50}|and [^.,;]{1,50}? organizations)?,? ?(?:took (?:active )?part|participated|attended|were represented)\b(?! (?:in|by) (?:a|an|one|two|three)\b)/
    const isAll =
      follows.test(text.slice(at + 7, at + 90)) &&
      (beginsSentence(text, from) ||
        /(?:^|\s)(?:In all|In total|Altogether|(?:Representatives|Participants|Delegates|Delegations) (?:of|from)),? $/.test(
          lead,
        ))
    const isParticipation =
      /(?:^|\s)(?:[Ww]ith (?:the )?participation of|brought together (?:representatives|participants|delegates|delegations) (?:of|from)) (?:a total of )?$/.test(
        lead,
      )
    if (!isAll && !isParticipation) continue
    const sentence = sentenceAround(text, from, at + 7)
    if (doubt.test(sentence) || speaksOfAnotherYear(sentence, event.period)) continue
    found.push({ of: 'States', span: { from, to: from + written.length }, number })
  }
  return found
}

/** "the two speakers", "both speakers": all of them, not those of one session or group. */
function speakersIn({ text }: PassageContext): Count[] {
  const found: Count[] = []
  for (const { index, 0: whole, 1: written = '' } of text.matchAll(
    /\b(?:(?:[Tt]he|[Aa]ll) )?(\d{1,2}|[A-Za-z]+) speakers\b(?! (?:from|of|who|that|in|on|for|at)\b)/g,
  )) {
    const isBoth = written.toLowerCase() === 'both'
    const number = isBoth ? 2 : /^\d/.test(written) ? Number(written) : valueOf(written)
    if (!number || number < 2 || (!isBoth && whole.startsWith(written))) continue
    const from = index + whole.indexOf(written)
    if (/\b(?:session|panel|round|day|part|table|group)s?\b/i.test(sentenceAround(text, from, from))) continue
    found.push({ of: 'speakers', span: { from, to: from + written.length }, number })
  }
  return found
}

/** How many speakers the header lists under a label of their own, all of them persons. */
function countOfSpeakers(participants: readonly Participant[]): number | undefined {
  const speakers = participants.filter(({ group }) => group && /^(?:guest )?speakers?\b/i.test(group.text))
  return speakers.length > 0 && speakers.every(({ kind }) => kind === 'person') ? speakers.length : undefined
}

/** How many States are listed; undefined where the list may not be complete, or persons may speak for States. */
function countOfStates(participants: readonly Participant[]): number | undefined {
  const states = new Set<string>()
  for (const entry of participants) {
    if (entry.kind === 'state') {
      const { states: meant, verdict } = entry.reading
      if (meant.length !== 1 || verdict === 'ambiguous' || verdict === 'other') return undefined
      states.add(meant[0]!.iso3)
    } else if (entry.kind === 'unrecognized') return undefined
    else if (entry.kind === 'person' && /,/.test(entry.text)) return undefined
    else if (/\b(?:others?|States|including|several)\b/.test(entry.text) && entry.kind === 'role') return undefined
  }
  return states.size < 2 ? undefined : states.size
}

// The members of a body

/** The bodies whose members the register knows for every day, and what stands in it for them. */
type Body = 'osce' | 'eu' | 'un'

/** So far a number may be from the right one and still be meant for it. */
const mistaken = 6

/** "51 of the 57 OSCE participating States": the number of all, on a day within a year of the event. */
function checkMembers(span: Span, context: PassageContext, report: Reporter<Case>): void {
  const { text, register, event } = context
  if (!event.period) return
  const place = bodyAround(context, span)
  if (!place) return
  const { body, from } = place
  const match = /(?:^|[\s(])(?:[Aa]ll(?: of)?(?: the)?|[Oo]f (?:all )?(?:the|its)|[Tt]he) (\d{1,3}) $/.exec(
    text.slice(Math.max(0, from - 30), from),
  )
  if (!match) return
  const number = Number(match[1])
  const to = from - 1
  const sentence = sentenceAround(text, from, span.to)
  if (
    /^\s(?:that|which|who|with|having|represented|present|taking|attending|participating|from|in|of)\b/.test(
      text.slice(span.to + place.after, span.to + place.after + 20),
    )
  )
    return
  if (speaksOfAnotherYear(sentence, event.period)) return
  const { from: first, to: last } = event.period
  const counts = [addDays(first, -366), first, last].map(day => membersOn(body, day, register))
  const least = Math.min(...counts)
  const most = Math.max(...counts)
  if ((number >= least && number <= most) || number < least - mistaken || number > most + mistaken) return
  const right = membersOn(body, last, register)
  report({
    case: 'members',
    span: { from: to - match[1]!.length, to },
    message: `${names[body]} had ${right} ${terms[body]} then, not ${number}; ${eventWas(event.period)}. Check the number.`,
  })
}

const names: Record<Body, string> = { osce: 'The OSCE', eu: 'The European Union', un: 'The United Nations' }
const terms: Record<Body, string> = { osce: 'participating States', eu: 'member States', un: 'Member States' }

/** The body that stands directly before the words or follows with "of", where the words with it begin, and how far it goes on. */
function bodyAround(
  { text, mentions: { organizations } }: PassageContext,
  span: Span,
): { readonly body: Body; readonly from: number; readonly after: number } | undefined {
  for (const { span: place, organization } of organizations) {
    if (contains(place, span)) continue
    const body = bodyOf(organization)
    if (!body) continue
    if (place.to === span.from - 1) return { body, from: place.from, after: 0 }
    if (place.from > span.to && /^\sof\s(?:the\s)?$/.test(text.slice(span.to, place.from)))
      return { body, from: span.from, after: place.to - span.to }
  }
  return undefined
}

function bodyOf({ id }: OrganizationMention['organization']): Body | undefined {
  return id === 'osce' || id === 'eu' || id === 'un' ? id : undefined
}

function membersOn(body: Body, day: string, { groups, states }: Register): number {
  if (body === 'un')
    return states.all.filter(({ status, unMemberSince }) => status === 'member' && unMemberSince! <= day).length
  const group = groups.byId(body)
  return group ? groups.membersDuring(group, { from: day, to: day }).length : 0
}

// Those listed as participating States

function checkParticipatingStates({ participants, register, event }: HeaderContext, report: Reporter<Case>): void {
  const { period } = event
  if (!period) return
  for (const entry of participants) {
    if (entry.kind !== 'state' || !entry.group) continue
    if (!/\bOSCE participating states\b/i.test(entry.group.text) || /partner|observer|other/i.test(entry.group.text))
      continue
    const { states, right } = entry.reading
    const osce = register.groups.byId('osce')!
    const [state] = states
    if (!state || !right || states.length > 1 || state.status !== 'member') continue
    const near = { from: addDays(period.from, -31), to: addDays(period.to, 31) }
    if (state.iso3 === 'VAT' || register.groups.membersDuring(osce, near).includes(state.iso3)) continue
    const { passage, span, text } = entry
    report({
      case: 'not-a-member',
      passage,
      span,
      message: `"${text.replaceAll(/\s+/g, ' ')}" was no OSCE participating State; ${eventWas(period)}. Move it under a label of its own.`,
    })
  }
}

// Sentences

function sentenceAround(text: string, from: number, to: number): string {
  const before = text.slice(Math.max(0, from - 400), from + 1)
  const after = text.slice(to, to + 400)
  const stop = after.indexOf('. ')
  return (
    before.slice(before.lastIndexOf('. ') + 1) + text.slice(from + 1, to) + (stop < 0 ? after : after.slice(0, stop))
  )
}

/** Whether a sentence names a year that is not the event's. */
function speaksOfAnotherYear(sentence: string, period: Period | undefined): boolean {
  const years = sentence.match(/(?<![\d(/.,-])\b(?:19|20)\d{2}\b(?!\s*\(|[)\d/])/g) ?? []
  return years.some(year => !period || year < period.from.slice(0, 4) || year > period.to.slice(0, 4))
}
