// What is known of a State, for a reader: its names through time and which one is right for the note.
import type { Interval, Period } from '../../register/day.ts'
import type { Register } from '../../register/register.ts'
import type { State, StateName } from '../../register/states.ts'
import { writeDay, writePeriod } from '../../mentions/dates.ts'

/** The card of a State, as Markdown; `period` is that of the event. */
export function stateCard(register: Register, state: State, period: Period | undefined): string {
  const right = register.states.nameOn(state, period)
  // While one name follows another, both are right for a time.
  const passes = (name: StateName) =>
    period !== undefined && name !== right && register.states.read(name.name, period)?.verdict === 'official'
  const facts = [
    state.formal && `Formal name today: ${state.formal}`,
    `ISO codes: ${[state.iso2, state.iso3].filter(code => code !== null).join(', ')}`,
    membership(state),
    groupsOf(register, state, period),
  ].filter(Boolean)
  return [
    `**${right?.name ?? state.names.at(-1)?.name ?? state.iso3}**`,
    right && period ? `The name in force on ${writePeriod(period)}${inText(right)}` : right && inText(right).slice(2),
    state.names.length > 1
      ? namesThroughTime(state.names.map(name => [nameLine(name, passes(name)), name === right]))
      : '',
    facts.map(fact => `- ${fact}`).join('\n'),
  ]
    .filter(Boolean)
    .join('\n\n')
}

function inText({ name, inText, article }: StateName): string {
  const running = article ? `the ${inText}` : inText
  return running === name ? '' : `; in running text “${running}”`
}

function nameLine(name: StateName, passes: boolean): string {
  const isApproximate = name.certainty === 'approximate'
  return [name.name, writeInterval(name), isApproximate && '(date approximate)', passes && '(right as well)']
    .filter(Boolean)
    .join(' ')
}

/** A list of names with their times; the one in force is marked, also for who sees no bold type. */
export function namesThroughTime(names: readonly (readonly [line: string, isRight: boolean])[]): string {
  return names.map(([line, isRight]) => (isRight ? `- **${line}** (in force)` : `- ${line}`)).join('\n')
}

/** "until 31 May 2022", "since 1 June 2022", "from 4 February 2003 to 2 June 2006". */
export function writeInterval({ from, to }: Interval): string {
  if (from && to) return `from ${writeDay(from)} to ${writeDay(to)}`
  if (to) return `until ${writeDay(to)}`
  return from ? `since ${writeDay(from)}` : ''
}

function membership({ status, unMemberSince }: State): string {
  switch (status) {
    case 'member':
      return unMemberSince
        ? `Member of the United Nations since ${writeDay(unMemberSince)}`
        : 'Member of the United Nations'
    case 'observer':
      return 'Observer State'
    case 'former-member':
      return 'Former Member of the United Nations'
    case 'other':
      return 'Not a Member of the United Nations'
  }
}

function groupsOf({ groups }: Register, { iso3 }: State, period: Period | undefined): string {
  const of = period
    ? groups.of(iso3, period)
    : groups.all.filter(group => group.members.some(member => member.iso3 === iso3 && member.to === null))
  if (of.length === 0) return ''
  const names = of.map(group => group.abbreviations[0] ?? group.name).join(', ')
  return period ? `Groups on ${writePeriod(period)}: ${names}` : `Groups: ${names}`
}
