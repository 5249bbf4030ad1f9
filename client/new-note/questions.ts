// The questions for a new note, a function each, in the order in which they are asked.
import { l10n } from 'vscode'
import { kindName } from '../kind-name.ts'
import { others, withTyped, written, type Answers, type Ending } from './answers.ts'
import { askMany, askOne, askText, heading, type Reply } from './inputs.ts'
import type { Known } from './known.ts'
import { bodies, endings, statesOf, summary, wrongDate } from './offers.ts'
import type { Outcome, Place, Step } from './steps.ts'

type Question = Step<Answers>

/** All questions; the last offers `firstEnding` first, and a way back to each of the others. */
export function questions(known: Known, firstEnding: Ending): readonly Question[] {
  const aboutNote = [
    kind(known),
    notation,
    title,
    date(known),
    venue,
    organizers(known),
    otherOrganizers,
    states(known),
    organizations(known),
    otherOrganizations,
  ]
  return [...aboutNote, end(known, firstEnding, new Set(aboutNote.map(({ id }) => id)))]
}

const kind = ({ kinds }: Known): Question => ({
  id: 'kind',
  async ask(answers, place) {
    const items = kinds.map(({ id, name }) => ({ id, label: kindName(name) }))
    const reply = await askOne({ place, placeholder: l10n.t('Kind of note'), items, active: answers.kind })
    return outcome(reply, kind => ({ ...answers, kind }))
  },
})

const notation: Question = {
  id: 'notation',
  async ask(answers, place) {
    const items = [
      { id: 'markdown', label: 'Markdown', description: l10n.t('a text with a header, file name ending in .note.md') },
      { id: 'yaml', label: 'YAML', description: l10n.t('labels and values, file name ending in .note.yaml') },
    ]
    const reply = await askOne({ place, placeholder: l10n.t('Notation'), items, active: answers.notation })
    return outcome(reply, id => ({ ...answers, notation: id === 'yaml' ? 'yaml' : 'markdown' }))
  },
}

const title: Question = {
  id: 'title',
  async ask(answers, place) {
    const placeholder = l10n.t('Title of the event')
    const prompt = `${l10n.t('What was the event called?')} ${later()}`
    const reply = await askText({ place, placeholder, prompt, value: answers.title })
    return outcome(reply, title => ({ ...answers, title }))
  },
}

const date = (known: Known): Question => ({
  id: 'date',
  async ask(answers, place) {
    const reply = await askText({
      place,
      placeholder: l10n.t('8 July 2020, 8-10 July 2020 or 2020-07-08'),
      prompt: `${l10n.t('When did it take place?')} ${later()}`,
      value: answers.date,
      check: async text => (text.trim() === '' ? undefined : wrongDate(await known.readDate(text))),
    })
    if (!reply || reply === 'back') return outcome(reply, () => answers)
    const read = await known.readDate(reply.value)
    return { answers: { ...answers, date: 'text' in read ? read.text : '' } }
  },
})

const venue: Question = {
  id: 'venue',
  async ask(answers, place) {
    const placeholder = l10n.t('City, State')
    const prompt = `${l10n.t('Where did it take place?')} ${later()}`
    const reply = await askText({ place, placeholder, prompt, value: answers.venue })
    return outcome(reply, venue => ({ ...answers, venue }))
  },
}

const organizers = (known: Known): Question => ({
  id: 'organizers',
  async ask(answers, place) {
    const offer = await known.offered(answers.date)
    const question = l10n.t('Who organized it?')
    const reply = await askMany(bodies(place, question, offer.organizations, answers.tickedOrganizers))
    return outcome(reply, ({ ticked, typed }) => ({
      ...answers,
      tickedOrganizers: ticked,
      otherOrganizers: withTyped(answers.otherOrganizers, typed),
    }))
  },
})

const otherOrganizers: Question = {
  id: 'otherOrganizers',
  applies: ({ tickedOrganizers }) => tickedOrganizers.has(others),
  async ask(answers, place) {
    const reply = await askOthers(place, l10n.t('Other organizers'), answers.otherOrganizers)
    return outcome(reply, otherOrganizers => ({ ...answers, otherOrganizers }))
  },
}

const states = (known: Known): Question => ({
  id: 'states',
  async ask(answers, place) {
    const offer = await known.offered(answers.date)
    const reply = await askMany(statesOf(place, offer, answers))
    const codes = new Set(offer.states.map(({ iso3 }) => iso3))
    return outcome(reply, ({ ticked }) => ({ ...answers, states: [...ticked].filter(id => codes.has(id)) }))
  },
})

const organizations = (known: Known): Question => ({
  id: 'organizations',
  async ask(answers, place) {
    const offer = await known.offered(answers.date)
    const question = l10n.t('Which organizations took part?')
    const reply = await askMany(bodies(place, question, offer.organizations, answers.tickedOrganizations))
    return outcome(reply, ({ ticked, typed }) => ({
      ...answers,
      tickedOrganizations: ticked,
      otherOrganizations: withTyped(answers.otherOrganizations, typed),
    }))
  },
})

const otherOrganizations: Question = {
  id: 'otherOrganizations',
  applies: ({ tickedOrganizations }) => tickedOrganizations.has(others),
  async ask(answers, place) {
    const reply = await askOthers(place, l10n.t('Other participants'), answers.otherOrganizations)
    return outcome(reply, otherOrganizations => ({ ...answers, otherOrganizations }))
  },
}

/** What to do with the note, or which answer to change: `asked` are the ids of the questions. */
const end = (known: Known, firstEnding: Ending, asked: ReadonlySet<string>): Question => ({
  id: 'end',
  async ask(answers, place) {
    const { states, organizations } = await known.offered(answers.date)
    const names = new Map(states.map(({ iso3, name }) => [iso3, name]))
    const said: Answers = {
      ...answers,
      organizers: written(answers.tickedOrganizers, answers.otherOrganizers, organizations),
      organizations: written(answers.tickedOrganizations, answers.otherOrganizations, organizations),
    }
    const choices = summary(said, known.kinds, names)
    const items = [...endings(firstEnding), heading(l10n.t('What you have said')), ...choices]
    const reply = await askOne({ place, placeholder: l10n.t('Create the note, or change an answer'), items })
    if (reply && reply !== 'back' && asked.has(reply.value)) return { goTo: reply.value }
    return outcome(reply, ending => ({ ...said, ending: ending === 'save' ? 'save' : 'open' }))
  },
})

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
