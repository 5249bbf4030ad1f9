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
import { nothing, others, withTyped, written, type Answers, type Ending } from './answers.ts'
import { askMany, askOne, askText, closeBoxes, heading, type Reply } from './inputs.ts'
import { bodies, endings, statesOf, summary, wrongDate } from './offers.ts'
import { runSteps, type Outcome, type Place, type Step } from './steps.ts'

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
        return outcome(reply, ({ ticked, typed }) => ({
          ...answers,
          tickedOrganizers: ticked,
          otherOrganizers: withTyped(answers.otherOrganizers, typed),
        }))
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
        return outcome(reply, ({ ticked }) => ({ ...answers, states: [...ticked].filter(id => codes.has(id)) }))
      },
    },
    {
      id: 'organizations',
      async ask(answers, place) {
        const { organizations } = await offered(answers.date)
        const question = l10n.t('Which organizations took part?')
        const reply = await askMany(bodies(place, question, organizations, answers.tickedOrganizations))
        return outcome(reply, ({ ticked, typed }) => ({
          ...answers,
          tickedOrganizations: ticked,
          otherOrganizations: withTyped(answers.otherOrganizations, typed),
        }))
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
  const answers = await runSteps(steps, nothing).finally(closeBoxes)
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

function askOthers(place: Place, placeholder: string, value: string): Promise<Reply<string>> {
  return askText({ place, placeholder, prompt: l10n.t('Put a semicolon between names.'), value })
}
