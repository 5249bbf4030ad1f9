// What a note says of the members of a body, against the register: how many they are, and who is one.
import type { OrganizationMention } from '../../mentions/mention.ts'
import { contains, type Span } from '../../note/span.ts'
import { addDays } from '../../register/day.ts'
import { groupOfMembers, type Group } from '../../register/groups.ts'
import type { Register } from '../../register/register.ts'
import type { HeaderContext, PassageContext, Reporter } from '../rule.ts'
import { sentenceAround, speaksOfAnotherYear } from '../sentence.ts'
import { eventWas } from './naming.ts'

type Case = 'members' | 'not-a-member'

/** The bodies whose members the register knows for every day, and what stands in it for them. */
type Body = 'osce' | 'eu' | 'un'

/** So far a number may be from the right one and still be meant for it. */
const mistaken = 6

/** "51 of the 57 OSCE participating States": the number of all, on a day within a year of the event. */
export function checkMembers(span: Span, context: PassageContext, report: Reporter<Case>): void {
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
  // Of Members that are no more the register has no days of admission.
  if (body === 'un' && first < '1994-02-01') return
  const counts = [addDays(first, -366), first, last].flatMap(day => {
    const count = membersOn(body, day, register)
    return body !== 'eu' && day >= yugoslaviaOpen.from && day <= yugoslaviaOpen.to ? [count, count + 1] : [count]
  })
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

/** Yugoslavia took no part in these years, but the United Nations, and often the OSCE, went on counting it. */
const yugoslaviaOpen = { from: '1992-04-27', to: '2000-11-09' }

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

/** States under the label of a body's members that were none, a month of doubt on either side. */
export function checkMembership({ participants, register, event }: HeaderContext, report: Reporter<Case>): void {
  const { period } = event
  if (!period) return
  const near = { from: addDays(period.from, -31), to: addDays(period.to, 31) }
  let label: string | undefined
  let group: Group | undefined
  let members: readonly string[] = []
  for (const entry of participants) {
    if (entry.kind !== 'state' || !entry.group) continue
    if (entry.group.text !== label) {
      label = entry.group.text
      group = groupLabelled(label, register)
      members = group ? register.groups.membersDuring(group, near) : []
    }
    const { states, right } = entry.reading
    const [state] = states
    // Of a body that was not there yet, or whose members are not known for the day, nothing is said.
    if (!group || members.length === 0 || !state || !right || states.length > 1 || state.status !== 'member') continue
    if (members.includes(state.iso3)) continue
    const { passage, span, text } = entry
    const member = `${group.abbreviations[0] ?? group.name} ${group.memberTerm.replace(/s$/, '')}`
    report({
      case: 'not-a-member',
      passage,
      span,
      message: `"${text.replaceAll(/\s+/g, ' ')}" was no ${member}; ${eventWas(period)}. Move it under a label of its own.`,
    })
  }
}

/** The body of whose member States a label says that they follow: "OSCE participating States", "Representatives of EU Member States". */
function groupLabelled(label: string, { groups }: Register): Group | undefined {
  if (!/\bstates\b/i.test(label)) return undefined
  const words = label
    .replaceAll(/\s+/g, ' ')
    .replace(/^(?:representatives|delegations|delegates|participants|experts|officials) (?:of|from) /i, '')
    .replace(/ \([^()]*\)$/, '')
  return groupOfMembers(words, groups)
}
