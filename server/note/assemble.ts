// Puts a note together from its header and the blocks of its body: title, sections, clauses, footnotes.
import type { Header } from './header.ts'
import type { Block, ClauseText, Notation, Note, Section, SyntaxProblem } from './note.ts'
import { shift, type Span } from './span.ts'

/** What a reader found, everything in order and absolute. */
export interface Parts {
  readonly notation: Notation
  readonly source: string
  readonly span: Span
  readonly header: Header
  readonly problems: readonly SyntaxProblem[]
  /** All blocks of the note. */
  readonly blocks: readonly Block[]
  /** Their indexes, see there. */
  readonly landmarks: readonly number[]
}

/** The note that consists of these parts. */
export function assemble({ notation, source, span, header, problems, blocks: all, landmarks }: Parts): Note {
  const headings: number[] = []
  const definitions = new Map<string, number>()
  const marks: { readonly id: string; readonly span: Span }[] = []
  let lastContact = -1
  for (const index of landmarks) {
    const { at, content } = all[index]!
    if (content.heading) headings.push(index)
    if (content.contact) lastContact = index
    for (const mark of content.footnotes) {
      if (!mark.definition) marks.push({ id: mark.id, span: shift(mark.span, at) })
      else if (!definitions.has(mark.id)) definitions.set(mark.id, index)
    }
  }

  const tops = header.clauses.title ? [] : headings.filter(index => all[index]!.content.heading!.level === 1)
  const titleIndex = tops.find(index => all[index]!.content.heading!.text !== '') ?? tops[0] ?? -1
  const titleBlock = all[titleIndex]
  const mark = titleBlock?.content.footnotes.at(-1)
  const disclaimerIndex = mark && !header.clauses.disclaimer ? (definitions.get(mark.id) ?? -1) : -1
  const contactIndex = header.clauses.contact ? -1 : lastContact

  const blocks = without(all, [titleIndex, disclaimerIndex, contactIndex])
  /** Where a block of `all` stands in `blocks`. */
  const place = (index: number) =>
    index -
    Number(titleIndex >= 0 && titleIndex < index) -
    Number(disclaimerIndex >= 0 && disclaimerIndex < index) -
    Number(contactIndex >= 0 && contactIndex < index)
  const sections = findSections(blocks, headings.filter(index => index !== titleIndex).map(place))
  const titlePassage = titleBlock?.content.passages[0]
  return {
    notation,
    source,
    header: span,
    fields: header.fields,
    title:
      header.clauses.title?.passage ??
      (titlePassage && { role: 'title', at: titleBlock.at, prose: titlePassage.prose }),
    lead: sections[0] ? sections[0].first - 1 : blocks.length,
    blocks,
    sections,
    disclaimer: header.clauses.disclaimer ?? clause('disclaimer', all[disclaimerIndex]),
    contact:
      header.clauses.contact ?? clause('contact', all[contactIndex], host(blocks, sections, place(contactIndex))),
    comments: header.comments,
    problems: [...problems, ...header.problems, ...undefinedFootnotes(marks, definitions, notation)],
  }
}

/** The list without the items at these indexes; the same list if there are none. */
function without(blocks: readonly Block[], indexes: readonly number[]): readonly Block[] {
  const taken = indexes.filter(index => index >= 0).sort((a, b) => a - b)
  if (taken.length === 0) return blocks
  return [...taken, blocks.length].flatMap((index, order) => blocks.slice(order > 0 ? taken[order - 1]! + 1 : 0, index))
}

function clause(role: 'disclaimer' | 'contact', block: Block | undefined, host?: string): ClauseText | undefined {
  const passage = block?.content.passages[0]
  if (!passage) return undefined
  const { prose } = passage
  return {
    span: { from: block.at + prose.map.start(0), to: block.at + prose.map.end(prose.text.length) },
    passage: { role, at: block.at, prose },
    ...(host === undefined ? {} : { host }),
  }
}

/** The heading of the section that holds the place `index` and no text of its own but footnotes. */
function host(blocks: readonly Block[], sections: readonly Section[], index: number): string | undefined {
  const section = sections.findLast(({ first, end }) => first <= index && index <= end)
  if (!section) return undefined
  for (let at = section.first; at < section.end; at++)
    if (!blocks[at]!.content.footnotes[0]?.definition) return undefined
  return section.heading.text
}

/** The sections of a body with headings at these indexes. */
function findSections(blocks: readonly Block[], headings: readonly number[]): Section[] {
  return headings.map((index, order) => {
    const { at, content } = blocks[index]!
    const { level, text, span } = content.heading!
    let end = blocks.length
    for (let next = order + 1; next < headings.length; next++)
      if (blocks[headings[next]!]!.content.heading!.level <= level) {
        end = headings[next]!
        break
      }
    const last = blocks[end - 1]!
    return {
      heading: { text, span: shift(span, at) },
      level,
      span: { from: at, to: last.at + last.content.length },
      first: index + 1,
      end,
    }
  })
}

function undefinedFootnotes(
  marks: readonly { readonly id: string; readonly span: Span }[],
  definitions: ReadonlyMap<string, number>,
  notation: Notation,
): SyntaxProblem[] {
  const place = notation === 'yaml' ? 'at the end of the section, ' : ''
  return marks
    .filter(({ id }) => !definitions.has(id))
    .map(({ id, span }) => ({
      kind: 'undefined-footnote',
      span,
      message: `The note has no footnote [^${id}]. Write it ${place}on a line of its own, beginning with [^${id}]: and a space.`,
    }))
}
