// The snippets of a notation, made from the kinds of note and the standard clauses.
import type { Notation } from '../note/note.ts'
import type { Period } from '../register/day.ts'
import type { Register } from '../register/register.ts'
import { clauseInForce, statementsInForce } from './clauses.ts'
import { headerLines, participantLines, skeleton } from './new-note.ts'
import type { Project } from './project.ts'
import { escapeSnippet, createSnippetPen, snippetChoice } from './snippet-pen.ts'
import { yamlText } from './yaml-text.ts'

/** A snippet as VS Code reads it from a file; `body` by lines, its choices and tab stops in VS Code's syntax. */
export interface Snippet {
  readonly prefix: readonly string[]
  readonly body: readonly string[]
  readonly description: string
}

/** The snippets of a notation, by name. */
export function snippetsOf(project: Project, notation: Notation): Readonly<Record<string, Snippet>> {
  const { kinds, clauses } = project
  const newest = kinds[0]!
  const wording = (id: string | undefined) => clauseInForce(clauses, id, undefined)?.text ?? ''
  const disclaimer = wording(newest.disclaimer)
  const contact = wording(newest.contact)
  const isYaml = notation === 'yaml'
  const header = headerLines(newest, createSnippetPen())
  const resolutions = citedResolutions(project.register, undefined)
  return {
    ...Object.fromEntries(
      kinds.map(kind => [
        kind.name,
        {
          prefix: ['note', 'information note', kind.id],
          body: skeleton(kind, notation, clauses, createSnippetPen()),
          description: `A whole note: ${kind.sections.map(section => section.heading).join(', ')}`,
        },
      ]),
    ),
    Header: {
      prefix: ['header', 'event'],
      body: isYaml ? header : ['---', ...header, '---'],
      description: 'The header of a note: event, organizers, date, venue and participants',
    },
    Participants: {
      prefix: ['participants', 'states'],
      body: ['participants:', ...participantLines(createSnippetPen())],
      description: 'Participants of the header, in groups',
    },
    'Participants in a sentence': {
      prefix: ['participants', 'representatives'],
      body: ['participants: Representatives from ${1:names of States} and ${2:the last State}'],
      description: 'Participants of the header, in one sentence',
    },
    Disclaimer: {
      prefix: ['disclaimer', 'for information'],
      body: isYaml
        ? [`disclaimer: ${escapeSnippet(yamlText(disclaimer))}`]
        : ['[^${1:1}]$0', '', `[^$1]: ${escapeSnippet(disclaimer)}`],
      description: isYaml
        ? 'The standard disclaimer'
        : 'The standard disclaimer: type it at the end of the title, for the mark and the footnote',
    },
    'Contact line': {
      prefix: ['contact', 'for further information'],
      body: [isYaml ? `contact: ${escapeSnippet(yamlText(contact))}` : escapeSnippet(contact)],
      description: 'The standard contact line',
    },
    ...Object.fromEntries(
      statementsInForce(clauses, newest, undefined).map(({ id, name, text }) => [
        name,
        { prefix: [id, 'statement'], body: [escapeSnippet(text)], description: `Standard ${name.toLowerCase()}` },
      ]),
    ),
    Resolution: {
      prefix: ['resolution', 'citation'],
      body: [`resolution ${snippetChoice(1, resolutions)}$0`],
      description: 'A resolution with its year, of the family of resolution 1540 (2004)',
    },
    'Paragraph of a resolution': {
      prefix: ['paragraph', 'operative paragraph', 'citation'],
      body: [`paragraph \${2:3} of resolution ${snippetChoice(1, resolutions)}$0`],
      description: 'An operative paragraph of a resolution',
    },
  }
}

/** The resolutions on 1540 (2004) itself, with their years; those that an event of the period could know. */
export function citedResolutions({ resolutions }: Register, period: Period | undefined): string[] {
  return resolutions.structures
    .filter(structure => structure.family)
    .flatMap(({ number }) => {
      const resolution = resolutions.get(number)
      const isLater = period && resolution?.adopted !== undefined && resolution.adopted > period.to
      return resolution && !isLater ? [`${number} (${resolution.year})`] : []
    })
}
