// What is known of a resolution, for a reader: in a line, on a card, and paragraph by paragraph.
import type { Period } from '../../register/day.ts'
import type { Register } from '../../register/register.ts'
import type { Paragraph, Resolution, Structure } from '../../register/resolutions.ts'
import { writeDay, writePeriod } from '../../mentions/dates.ts'

/** "1540 (2004)". */
export function citeResolution({ number, year }: Pick<Resolution, 'number' | 'year'>): string {
  return `${number} (${year})`
}

/** "Resolution 1540 (2004), adopted 28 April 2004: Non-proliferation". */
export function describeResolution(resolution: Resolution): string {
  const { adopted, topic } = resolution
  const when = adopted ? `, adopted ${writeDay(adopted)}` : ''
  return `Resolution ${citeResolution(resolution)}${when}${topic ? `: ${topic}` : ''}`
}

/** The card of a resolution, as Markdown; `period` is that of the event. */
export function resolutionCard(register: Register, resolution: Resolution, period: Period | undefined): string {
  const { number, adopted, topic } = resolution
  const structure = register.resolutions.structure(number)
  const mandate = structure?.paragraphs.find(paragraph => paragraph.topic?.startsWith('mandate'))
  const facts = [
    adopted && `Adopted ${writeDay(adopted)}${structure ? meetingOf(structure) : ''}`,
    adopted && period && adopted > period.to && `Not yet adopted on ${writePeriod(period)}`,
    structure && paragraphCount(structure),
    structure?.family && standing(register, number),
    mandate?.topic && `Paragraph ${mandate.number}: ${mandate.topic}`,
  ].filter(Boolean)
  return [
    `**Security Council resolution ${citeResolution(resolution)}**`,
    topic,
    facts.map(fact => `- ${fact}`).join('\n'),
  ]
    .filter(Boolean)
    .join('\n\n')
}

function meetingOf({ meeting }: Structure): string {
  return meeting === null ? ' by written procedure' : ` at the ${ordinal(meeting)} meeting`
}

function ordinal(number: number): string {
  const isTeen = number % 100 > 10 && number % 100 < 14
  const ending = isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')
  return `${number}${ending}`
}

function paragraphCount({ count, numbered }: Structure): string | undefined {
  if (!numbered) return 'One operative paragraph, not numbered'
  return count === undefined ? undefined : `${count} operative ${count === 1 ? 'paragraph' : 'paragraphs'}`
}

/** The place of a resolution among those on the 1540 Committee: "The 3rd of 9 resolutions on the 1540 Committee: after ..., before ...". */
function standing({ resolutions }: Register, number: number): string {
  const family = resolutions.structures.filter(structure => structure.family).map(structure => structure.number)
  const place = family.indexOf(number)
  const cite = (other: number) => citeResolution(resolutions.get(other)!)
  const neighbours = [
    place > 0 && `after ${cite(family[place - 1]!)}`,
    place < family.length - 1 && `before ${cite(family[place + 1]!)}`,
  ].filter(Boolean)
  return `The ${ordinal(place + 1)} of ${family.length} resolutions on the 1540 Committee: ${neighbours.join(', ')}`
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

/** "paragraph 3 (a)". */
function citeParagraph(paragraph: number, letter?: string): string {
  return `paragraph ${paragraph}${letter ? ` (${letter})` : ''}`
}

/** What a paragraph, or a lettered part of it, is about; undefined where the register does not say. */
export function paragraphTopic(paragraph: Paragraph | undefined, letter?: string): string | undefined {
  return letter ? paragraph?.letters.find(part => part.letter === letter)?.topic : paragraph?.topic
}

/** The card of a cited paragraph, as Markdown; says so where there is no such paragraph. */
export function paragraphCard(
  register: Register,
  resolution: Resolution,
  number: number,
  letter: string | undefined,
): string {
  const title = `**${sentence(citeParagraph(number, letter)).slice(0, -1)} of resolution ${citeResolution(resolution)}**`
  const missing = withoutParagraph(register, resolution, number, letter)
  if (missing !== undefined) return `${title}\n\n${sentence(missing)}`
  const paragraph = paragraphOf(register, resolution, number)
  const topic = paragraphTopic(paragraph, letter)
  const parts = letter ? [] : (paragraph?.letters ?? [])
  return [title, topic && sentence(topic), parts.map(part => `- (${part.letter}) ${part.topic ?? ''}`).join('\n')]
    .filter(Boolean)
    .join('\n\n')
}

/** Why nothing is known of a paragraph, as a clause without a full stop; undefined where the register has it. */
export function withoutParagraph(
  register: Register,
  resolution: Resolution,
  number: number,
  letter: string | undefined,
): string | undefined {
  const { resolutions } = register
  switch (resolutions.paragraph(resolution.number, number, letter)) {
    case 'no-such-paragraph': {
      const count = resolutions.structure(resolution.number)?.count ?? 'fewer'
      return `there is no such paragraph: the resolution has ${count} operative paragraph${count === 1 ? '' : 's'}`
    }
    case 'no-such-subparagraph':
      return `there is no such part: ${lettersOf(paragraphOf(register, resolution, number))}`
    case 'unnumbered':
      return 'the resolution has one operative paragraph, which is not numbered'
    case 'unknown':
      return 'the paragraphs of this resolution are not in the register'
    case 'exists':
      return undefined
  }
}

/** A paragraph of a resolution, as far as known. */
export function paragraphOf(
  { resolutions }: Register,
  { number: of }: Resolution,
  number: number,
): Paragraph | undefined {
  return resolutions.structure(of)?.paragraphs.find(paragraph => paragraph.number === number)
}

function lettersOf(paragraph: Paragraph | undefined): string {
  const letters = paragraph?.letters.map(({ letter }) => `(${letter})`) ?? []
  if (letters.length === 0) return `paragraph ${paragraph?.number ?? ''} has no lettered parts`
  return `paragraph ${paragraph?.number ?? ''} has ${letters[0]} to ${letters.at(-1)}`
}
