// `rapporteur register`: what is known of a State, a resolution, a group or an organization on a day, and how much is known in all.
import { organizationCard } from '../features/cards/organization.ts'
import {
  paragraphCard,
  paragraphOf,
  paragraphTopic,
  resolutionCard,
  withoutParagraph,
} from '../features/cards/resolution.ts'
import { stateCard } from '../features/cards/state.ts'
import { writeDay, writePeriod } from '../mentions/dates.ts'
import type { Day, Period } from '../register/day.ts'
import type { Group } from '../register/groups.ts'
import type { Organization } from '../register/organizations.ts'
import type { Register } from '../register/register.ts'
import type { Resolution, Structure } from '../register/resolutions.ts'
import { compareNames, type State, type StateName } from '../register/states.ts'
import type { RegisterCommand } from './arguments.ts'
import type { Console } from './console.ts'
import { describeError } from './inputs.ts'
import { createProjects } from './projects.ts'
import { askedResolution } from './register-question.ts'
import { coverage, coverageText } from './register-coverage.ts'
import { terminalPage } from './report/page.ts'

/** What a name stands for; an organization whose members are known is a group too. */
type Subject =
  | { readonly kind: 'State'; readonly state: State }
  | { readonly kind: 'resolution'; readonly resolution: Resolution }
  | {
      readonly kind: 'paragraph'
      readonly resolution: Resolution
      readonly paragraph: number
      readonly letter?: string
    }
  | { readonly kind: 'organization'; readonly organization?: Organization; readonly group?: Group }

/** Prints what the register and the project around the current folder know; resolves with the exit code. */
export async function showRegister(command: RegisterCommand, console: Console): Promise<number> {
  const projects = createProjects(command.config)
  const { register } = (await projects.serviceFor('here')).project
  const code = answer(command, register, console)
  for (const problem of projects.problems) console.error(describeError(problem))
  return projects.problems.length > 0 ? 2 : code
}

function answer({ subject: asked, on, json }: RegisterCommand, register: Register, console: Console): number {
  const today = new Date().toISOString().slice(0, 10)
  if (asked === undefined) {
    const known = coverage(register, today)
    console.out(json ? asJson({ kind: 'coverage', ...known }) : coverageText(known))
    return 0
  }
  const day = on ?? today
  const period = { from: day, to: day }
  const subject = find(register, asked, period)
  if (subject === undefined) {
    console.error(`rapporteur: the register does not know "${asked}"${nearby(register, asked, period)}\n`)
    return 2
  }
  const hasDays = subject.kind === 'State' || subject.kind === 'organization'
  if (hasDays && day < register.coverageFrom) {
    console.error(`rapporteur: the names and groups in the register begin on ${writeDay(register.coverageFrom)}\n`)
    return 2
  }
  console.out(
    json
      ? asJson({ on: day, kind: subject.kind, ...data(register, subject, period) })
      : terminalPage(page(register, subject, period), console),
  )
  return 0
}

function find(register: Register, asked: string, period: Period): Subject | undefined {
  const cited = askedResolution(asked)
  if (cited) {
    const { number, year, paragraph, letter } = cited
    const resolution = register.resolutions.get(number)
    if (year !== undefined && resolution?.year !== year) return undefined
    if (!resolution || paragraph === undefined) return resolution && { kind: 'resolution', resolution }
    const exists = register.resolutions.paragraph(number, paragraph, letter) === 'exists'
    return exists ? { kind: 'paragraph', resolution, paragraph, ...(letter !== undefined && { letter }) } : undefined
  }
  const reading = register.states.read(asked, period) ?? register.states.read(asked, undefined)
  const state = reading?.states.length === 1 ? reading.states[0] : undefined
  if (state) return { kind: 'State', state }
  const organization = register.organizations.read(asked)
  const names = [asked, ...(organization ? [organization.name, ...organization.abbreviations] : [])].map(fold)
  const group = register.groups.all.find(({ id, name, abbreviations }) =>
    [id, name, ...abbreviations].some(known => names.includes(fold(known))),
  )
  if (organization ?? group)
    return { kind: 'organization', ...(organization && { organization }), ...(group && { group }) }
  const code = asked.toUpperCase()
  const coded = register.states.byIso3(code) ?? register.states.all.find(({ iso2 }) => iso2 === code)
  return coded && { kind: 'State', state: coded }
}

function fold(name: string): string {
  return name.toLowerCase().replace(/^the /u, '')
}

/** What may have been meant, as the end of a sentence. */
function nearby(register: Register, asked: string, period: Period): string {
  const { states, resolutions } = register
  const cited = askedResolution(asked)
  const resolution = cited && resolutions.get(cited.number)
  if (resolution && cited.year !== undefined && cited.year !== resolution.year)
    return `: resolution ${resolution.number} is of ${resolution.year}`
  if (resolution && cited.paragraph !== undefined)
    return `: ${withoutParagraph(register, resolution, cited.paragraph, cited.letter)}`
  if (cited) return `; its resolutions end with ${resolutions.last} (${resolutions.get(resolutions.last)!.year})`
  if (asked.trim().length < shortestAsked) return ''
  const near = states.similar(asked, period).map(({ name }) => name)
  const holding = states.all.flatMap(state => states.nameOn(state, period)?.name ?? []).filter(holds(asked))
  const about = resolutions.search(asked, 3).map(({ number, year, topic }) => `${number} (${year}) on ${topic ?? ''}`)
  const meant = [near, holding.slice(0, mostOffered), about].find(({ length }) => length > 0) ?? []
  return meant.length > 0 ? `; is one of these meant: ${meant.join('; ')}?` : ''
}

/** A shorter text stands in too many names to say what is meant, in UTF-16 units. */
const shortestAsked = 4
const mostOffered = 5

/** Whether a name holds all that was asked as whole words: "Korea" in "Republic of Korea". */
function holds(asked: string): (name: string) => boolean {
  const words = (text: string) =>
    ` ${text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()} `
  const sought = words(asked)
  return name => words(name).includes(sought)
}

/** A page in Markdown: the card that an editor shows, and what is too long for it. */
function page(register: Register, subject: Subject, period: Period): string {
  switch (subject.kind) {
    case 'State':
      return `${stateCard(register, subject.state, period)}\n`
    case 'resolution': {
      const structure = register.resolutions.structure(subject.resolution.number)
      return `${resolutionCard(register, subject.resolution, period)}\n${structure ? paragraphLines(structure) : ''}`
    }
    case 'paragraph': {
      const { resolution, paragraph, letter } = subject
      return paragraphCard(register, resolution, paragraph, letter)
    }
    case 'organization': {
      const { organization, group } = subject
      const card = organization ? organizationCard(register, organization, period) : `**${group!.name}**`
      return `${card}\n${group ? memberLines(register, group, period) : ''}`
    }
  }
}

function paragraphLines({ verified, paragraphs }: Structure): string {
  const lines = paragraphs.flatMap(({ number, topic, letters }) => [
    `- ${number}${topic === undefined ? '' : `: ${topic}`}`,
    ...letters.map(part => `- ${number} (${part.letter})${part.topic === undefined ? '' : `: ${part.topic}`}`),
  ])
  const sure = verified ? 'read in the full text' : 'not read in the full text: these are known, there may be more'
  return `\nIts paragraphs (${sure}):\n\n${lines.join('\n')}\n`
}

function memberLines(register: Register, group: Group, period: Period): string {
  const names = membersOf(register, group, period).map(({ name }) => name)
  return `\n${names.length} ${group.memberTerm} on ${writePeriod(period)}: ${names.join(', ')}.\n`
}

/** The members on a day in UN order, each under its name then. */
function membersOf({ states, groups }: Register, group: Group, period: Period) {
  return groups
    .membersDuring(group, period)
    .flatMap(iso3 => {
      const state = states.byIso3(iso3)
      const name = state && (states.nameOn(state, period) ?? state.names.at(-1))
      return name ? [{ iso3, name }] : []
    })
    .sort((a, b) => compareNames(a.name, b.name))
    .map(({ iso3, name }) => ({ iso3, name: name.name }))
}

/** What the register holds of a subject. */
function data(register: Register, subject: Subject, period: Period): object {
  switch (subject.kind) {
    case 'State': {
      const { state } = subject
      const groups = register.groups.of(state.iso3, period)
      return {
        name: nameOf(register.states.nameOn(state, period)),
        state,
        groups: groups.map(({ id, name, memberTerm }) => ({ id, name, memberTerm })),
      }
    }
    case 'resolution': {
      const { number, year, adopted, topic } = subject.resolution
      const structure = register.resolutions.structure(number)
      return { resolution: { number, year, adopted, topic, ...structure } }
    }
    case 'paragraph': {
      const { resolution, paragraph: number, letter } = subject
      const paragraph = paragraphOf(register, resolution, number)
      const topic = paragraphTopic(paragraph, letter)
      const letters = letter === undefined ? paragraph?.letters : undefined
      return {
        resolution: { number: resolution.number, year: resolution.year },
        paragraph: { number, letter, topic, letters },
      }
    }
    case 'organization': {
      const { organization, group } = subject
      return {
        ...(organization && { organization }),
        ...(group && { group: { ...group, members: membersOf(register, group, period) } }),
      }
    }
  }
}

function nameOf(name: StateName | undefined): string | null {
  return name?.name ?? null
}

function asJson(answer: { readonly on?: Day; readonly kind: string }): string {
  return `${JSON.stringify({ version: 1, ...answer }, undefined, 2)}\n`
}
