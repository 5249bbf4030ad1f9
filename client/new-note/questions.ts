// What a drafter is asked for a new note; the server knows the answers that can be known.
import { l10n } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import {
  kindsRequest,
  offeredRequest,
  readDateRequest,
  type KindsResult,
  type NewNoteEvent,
  type NewNoteParams,
  type OfferedParams,
  type OfferedResult,
  type ReadDateParams,
  type ReadDateResult,
} from '../../server/lsp/protocol.ts'
import { askMany, askOne, askText, heading, type Choice, type ManyQuestion, type Reply } from './inputs.ts'
import { runSteps, type Outcome, type Place, type Step } from './steps.ts'

/** What is done with the note once everything is said. */
export type Ending = 'open' | 'save'

interface Answers extends NewNoteEvent {
  readonly kind: string
  readonly notation: NewNoteParams['notation']
  /** Ids of what is ticked: names of the register, and `others` for names to type. */
  readonly tickedOrganizers: ReadonlySet<string>
  readonly otherOrganizers: string
  readonly tickedOrganizations: ReadonlySet<string>
  readonly otherOrganizations: string
  readonly ending: Ending
}

const nothing: Answers = {
  kind: '',
  notation: 'markdown',
  title: '',
  date: '',
  venue: '',
  organizers: [],
  states: [],
  organizations: [],
  tickedOrganizers: new Set(),
  otherOrganizers: '',
  tickedOrganizations: new Set(),
  otherOrganizations: '',
  ending: 'open',
}

/** The box that says: others, which the register does not know. */
const others = 'others'

/** Asks everything; undefined if the drafter left. */
export async function askForNote(
  client: BaseLanguageClient,
  firstEnding: Ending,
): Promise<{ readonly params: NewNoteParams; readonly ending: Ending } | undefined> {
  const kinds = await client.sendRequest<KindsResult>(kindsRequest, {})
  const offers = new Map<string, Promise<OfferedResult>>()
  /** Who there was on a day; asked once for each. */
  const offered = (date: string) => {
    const params: OfferedParams = { date }
    const answer = offers.get(date) ?? client.sendRequest<OfferedResult>(offeredRequest, params)
    offers.set(date, answer)
    return answer
  }
  const readDate = (text: string) => {
    const params: ReadDateParams = { text }
    return client.sendRequest<ReadDateResult>(readDateRequest, params)
  }
  const steps: readonly Step<Answers>[] = [
    {
      id: 'kind',
      async ask(answers, place) {
        const items = kinds.map(({ id, name }) => ({ id, label: name }))
        const reply = await askOne({ place, placeholder: l10n.t('Kind of note'), items, active: answers.kind })
        return outcome(reply, kind => ({ ...answers, kind }))
      },
    },
    {
      id: 'notation',
      async ask(answers, place) {
        const items = [
          {
            id: 'markdown',
            label: 'Markdown',
            description: l10n.t('a text with a header, file name ending in .note.md'),
          },
          { id: 'yaml', label: 'YAML', description: l10n.t('labels and values, file name ending in .note.yaml') },
        ]
        const reply = await askOne({ place, placeholder: l10n.t('Notation'), items, active: answers.notation })
        return outcome(reply, id => ({ ...answers, notation: id === 'yaml' ? 'yaml' : 'markdown' }))
      },
    },
    {
      id: 'title',
      async ask(answers, place) {
        const reply = await askText({
          place,
          placeholder: l10n.t('Title of the event'),
          prompt: `${l10n.t('What was the event called?')} ${later()}`,
          value: answers.title,
        })
        return outcome(reply, title => ({ ...answers, title }))
      },
    },
    {
      id: 'date',
      async ask(answers, place) {
        const reply = await askText({
          place,
          placeholder: l10n.t('8 July 2020, 8-10 July 2020 or 2020-07-08'),
          prompt: `${l10n.t('When did it take place?')} ${later()}`,
          value: answers.date,
          check: async text => (text.trim() === '' ? undefined : wrongDate(await readDate(text))),
        })
        if (!reply || reply === 'back') return outcome(reply, () => answers)
        const read = await readDate(reply.value)
        return { answers: { ...answers, date: 'text' in read ? read.text : '' } }
      },
    },
    {
      id: 'venue',
      async ask(answers, place) {
        const reply = await askText({
          place,
          placeholder: l10n.t('City, State'),
          prompt: `${l10n.t('Where did it take place?')} ${later()}`,
          value: answers.venue,
        })
        return outcome(reply, venue => ({ ...answers, venue }))
      },
    },
    {
      id: 'organizers',
      async ask(answers, place) {
        const { organizations } = await offered(answers.date)
        const reply = await askMany(bodies(place, l10n.t('Who organized it?'), organizations, answers.tickedOrganizers))
        return outcome(reply, tickedOrganizers => ({ ...answers, tickedOrganizers }))
      },
    },
    {
      id: 'otherOrganizers',
      applies: ({ tickedOrganizers }) => tickedOrganizers.has(others),
      async ask(answers, place) {
        const reply = await askOthers(place, l10n.t('Other organizers'), answers.otherOrganizers)
        return outcome(reply, otherOrganizers => ({ ...answers, otherOrganizers }))
      },
    },
    {
      id: 'states',
      async ask(answers, place) {
        const offer = await offered(answers.date)
        const reply = await askMany(statesOf(place, offer, answers))
        const codes = new Set(offer.states.map(({ iso3 }) => iso3))
        return outcome(reply, ticked => ({ ...answers, states: [...ticked].filter(id => codes.has(id)) }))
      },
    },
    {
      id: 'organizations',
      async ask(answers, place) {
        const { organizations } = await offered(answers.date)
        const question = l10n.t('Which organizations took part?')
        const reply = await askMany(bodies(place, question, organizations, answers.tickedOrganizations))
        return outcome(reply, tickedOrganizations => ({ ...answers, tickedOrganizations }))
      },
    },
    {
      id: 'otherOrganizations',
      applies: ({ tickedOrganizations }) => tickedOrganizations.has(others),
      async ask(answers, place) {
        const reply = await askOthers(place, l10n.t('Other participants'), answers.otherOrganizations)
        return outcome(reply, otherOrganizations => ({ ...answers, otherOrganizations }))
      },
    },
    {
      id: 'end',
      async ask(answers, place) {
        const { states, organizations } = await offered(answers.date)
        const names = new Map(states.map(({ iso3, name }) => [iso3, name]))
        const said: Answers = {
          ...answers,
          organizers: written(answers.tickedOrganizers, answers.otherOrganizers, organizations),
          organizations: written(answers.tickedOrganizations, answers.otherOrganizations, organizations),
        }
        const items = [...endings(firstEnding), heading(l10n.t('What you have said')), ...summary(said, kinds, names)]
        const reply = await askOne({ place, placeholder: l10n.t('Create the note, or change an answer'), items })
        if (reply && reply !== 'back' && steps.some(({ id }) => id === reply.value)) return { goTo: reply.value }
        return outcome(reply, ending => ({ ...said, ending: ending === 'save' ? 'save' : 'open' }))
      },
    },
  ]
  const answers = await runSteps(steps, nothing)
  if (!answers) return undefined
  const { kind, notation, ending, title, date, venue, organizers, states, organizations } = answers
  const event: NewNoteEvent = { title, date, venue, organizers, states, organizations }
  return { params: { kind, notation, event }, ending }
}

function outcome<T>(reply: Reply<T>, answers: (value: T) => Answers): Outcome<Answers> {
  if (reply === 'back') return { goTo: 'back' }
  return reply && { answers: answers(reply.value) }
}

function later(): string {
  return l10n.t('Leave it empty to fill it in later.')
}

/** What is wrong with a date, in the person's language. */
function wrongDate(read: ReadDateResult): string | undefined {
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
function bodies(
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
    summary: ticked => (ticked.size === 1 ? l10n.t('1 chosen') : l10n.t('{0} chosen', ticked.size)),
  }
}

/** States to tick one by one or by groups, those of the day. */
function statesOf(place: Place, { states, groups }: OfferedResult, { states: chosen, date }: Answers): ManyQuestion {
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

function askOthers(place: Place, placeholder: string, value: string): Promise<Reply<string>> {
  return askText({ place, placeholder, prompt: l10n.t('Put a semicolon between names.'), value })
}

/** The names ticked, in the order of the register, then those typed. */
function written(ticked: ReadonlySet<string>, typed: string, organizations: readonly string[]): string[] {
  const own = ticked.has(others) ? typed.split(';').map(name => name.trim()) : []
  return [...organizations.filter(name => ticked.has(name)), ...own.filter(name => name !== '')]
}

function endings(first: Ending): Choice[] {
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
function summary(said: Answers, kinds: KindsResult, names: ReadonlyMap<string, string>): Choice[] {
  const line = (id: string, label: string, values: readonly string[]) => ({
    id,
    label,
    description: values.join(', ') || l10n.t('to be filled in'),
  })
  const states = said.states.flatMap(iso3 => names.get(iso3) ?? [])
  return [
    line('kind', l10n.t('Kind of note'), [kinds.find(({ id }) => id === said.kind)?.name ?? '']),
    line('notation', l10n.t('Notation'), [said.notation === 'yaml' ? 'YAML' : 'Markdown']),
    line('title', l10n.t('Event'), [said.title]),
    line('date', l10n.t('Date'), [said.date]),
    line('venue', l10n.t('Venue'), [said.venue]),
    line('organizers', l10n.t('Organizers'), said.organizers),
    line('states', states.length === 0 ? l10n.t('States') : statesCounted(states.length), states),
    line('organizations', l10n.t('Organizations'), said.organizations),
  ]
}
