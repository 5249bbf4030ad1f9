// What the questions for a new note offer and say: boxes to tick, ways to end, the answers so far.
import { kindName } from '../kind-name.ts'
import { l10n } from 'vscode'
import type { KindsResult, OfferedResult, ReadDateResult } from '../../server/lsp/protocol.ts'
import { others, type Answers, type Ending } from './answers.ts'
import { heading, type Choice, type ManyQuestion } from './inputs.ts'
import type { Place } from './steps.ts'

/** What is wrong with a date, in the person's language. */
export function wrongDate(read: ReadDateResult): string | undefined {
  if ('text' in read) return undefined
  switch (read.problem) {
    case 'unreadable':
      return l10n.t('This is no date. Write it like 8 July 2020.')
    case 'no-year':
      return l10n.t('Write the year with every date.')
    case 'impossible':
      return l10n.t('The calendar has no such day.')
    case 'backwards':
      return l10n.t('The last day is before the first.')
    case 'ambiguous':
      return l10n.t(
        'This may be {0} or {1}. Write the month in letters.',
        read.readings[0] ?? '',
        read.readings[1] ?? '',
      )
  }
}

/** Bodies of the register to tick, and a box for others. */
export function bodies(
  place: Place,
  placeholder: string,
  organizations: readonly string[],
  selected: ReadonlySet<string>,
): ManyQuestion {
  const other = { id: others, label: l10n.t('Others, which you type in the next step'), alwaysShow: true }
  return {
    place,
    placeholder,
    items: [other, ...organizations.map(name => ({ id: name, label: name }))],
    groups: new Map(),
    selected,
    other: others,
    summary: ticked => (ticked.size === 1 ? l10n.t('1 chosen') : l10n.t('{0} chosen', ticked.size)),
  }
}

/** States to tick one by one or by groups, those of the day. */
export function statesOf(
  place: Place,
  { states, groups }: OfferedResult,
  { states: chosen, date }: Answers,
): ManyQuestion {
  const groupId = (id: string) => `group ${id}`
  const day = date === '' ? l10n.t('today') : date
  return {
    place,
    placeholder: l10n.t('Which States took part? Tick groups or States; type to search.'),
    items: [
      heading(l10n.t('Groups as of {0}', day)),
      ...groups.map(({ id, name, members }) => ({
        id: groupId(id),
        label: name,
        description: statesCounted(members.length),
      })),
      heading(l10n.t('States as of {0}', day)),
      ...states.map(({ iso3, name }) => ({ id: iso3, label: name, description: iso3 })),
    ],
    groups: new Map(groups.map(({ id, members }) => [groupId(id), members])),
    selected: new Set(chosen),
    summary: ticked => {
      const count = statesCounted(states.filter(({ iso3 }) => ticked.has(iso3)).length)
      const whole = groups.filter(({ id }) => ticked.has(groupId(id))).length
      if (whole === 0) return count
      return whole === 1 ? l10n.t('{0}, 1 whole group', count) : l10n.t('{0}, {1} whole groups', count, whole)
    },
  }
}

function statesCounted(count: number): string {
  return count === 1 ? l10n.t('1 State') : l10n.t('{0} States', count)
}

/** What to do with the note, the likelier first. */
export function endings(first: Ending): Choice[] {
  const open = {
    id: 'open',
    label: `$(new-file) ${l10n.t('Create the note')}`,
    description: l10n.t('opens it unsaved'),
  }
  const save = {
    id: 'save',
    label: `$(save) ${l10n.t('Create the note and save it...')}`,
    description: l10n.t('asks you where'),
  }
  return first === 'open' ? [open, save] : [save, open]
}

/** The answers, each to be chosen to change it. */
export function summary(said: Answers, kinds: KindsResult, names: ReadonlyMap<string, string>): Choice[] {
  const line = (id: string, label: string, values: readonly string[]) => ({
    id,
    label,
    description: values.join(', ') || l10n.t('to be filled in'),
  })
  const states = said.states.flatMap(iso3 => names.get(iso3) ?? [])
  return [
    line('kind', l10n.t('Kind of note'), [kindName(kinds.find(({ id }) => id === said.kind)?.name ?? '')]),
    line('notation', l10n.t('Notation'), [said.notation === 'yaml' ? 'YAML' : 'Markdown']),
    line('title', l10n.t('Event'), [said.title]),
    line('date', l10n.t('Date'), [said.date]),
    line('venue', l10n.t('Venue'), [said.venue]),
    line('organizers', l10n.t('Organizers'), said.organizers),
    line('states', states.length === 0 ? l10n.t('States') : statesCounted(states.length), states),
    line('organizations', l10n.t('Organizations'), said.organizations),
  ]
}
