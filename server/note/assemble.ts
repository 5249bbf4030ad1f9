// Puts a note together from what the readers of the two notations found: sections, title, clauses.
import type {
  Block,
  BlockContent,
  ClauseText,
  Comment,
  Field,
  Label,
  Labels,
  Notation,
  Note,
  Passage,
  Section,
  SyntaxProblem,
} from './note.ts'
import type { Span } from './span.ts'

/** What a reader found, everything in order and absolute. */
export interface Parts {
  readonly notation: Notation
  readonly source: string
  readonly header: Span
  readonly fields: readonly Field[]
  readonly comments: readonly Comment[]
  readonly problems: readonly SyntaxProblem[]
  /** All blocks of the body. */
  readonly blocks: readonly Block[]
  readonly title?: Passage | undefined
  readonly disclaimer?: ClauseText | undefined
  readonly contact?: ClauseText | undefined
}

export function assemble(parts: Parts, labels: Labels): Note {
  const taken = new Set<Block>()
  let { title, disclaimer, contact } = parts
  const titleBlock = title ? undefined : parts.blocks.find(({ content }) => content.heading?.level === 1)
  if (titleBlock) {
    taken.add(titleBlock)
    const passage = titleBlock.content.passages[0]
    if (passage) title = { role: 'title', at: titleBlock.at, prose: passage.prose }
    const mark = titleBlock.content.footnotes.findLast(footnote => !footnote.definition)
    const definition =
      mark &&
      parts.blocks.find(({ content }) => content.footnotes[0]?.definition && content.footnotes[0].id === mark.id)
    const text = definition?.content.passages[0]
    if (text && !disclaimer) {
      taken.add(definition)
      disclaimer = {
        span: { from: definition.at, to: definition.at + text.prose.map.end(text.prose.text.length) },
        passage: { role: 'disclaimer', at: definition.at, prose: text.prose },
      }
    }
  }
  const contactBlock = contact ? undefined : parts.blocks.findLast(({ content }) => isContact(content, labels))
  if (contactBlock) taken.add(contactBlock)
  const blocks = taken.size > 0 ? parts.blocks.filter(block => !taken.has(block)) : parts.blocks
  const sections = findSections(blocks)
  if (contactBlock) {
    const { prose } = contactBlock.content.passages[0]!
    const host = sections.findLast(section => section.span.from < contactBlock.at)
    const isHosted = host && host.first === host.end && contactBlock.at > host.span.from
    contact = {
      span: { from: contactBlock.at + prose.map.start(0), to: contactBlock.at + prose.map.end(prose.text.length) },
      passage: { role: 'contact', at: contactBlock.at, prose },
      ...(isHosted ? { host: host.heading.text } : {}),
    }
  }
  return {
    notation: parts.notation,
    source: parts.source,
    header: parts.header,
    fields: parts.fields,
    title,
    lead: sections[0] ? sections[0].first - 1 : blocks.length,
    blocks,
    sections,
    disclaimer,
    contact,
    comments: parts.comments,
    problems: parts.problems,
  }
}

function isContact({ passages, footnotes }: BlockContent, labels: Labels): boolean {
  const [only] = passages
  return (
    passages.length === 1 &&
    only!.role === 'paragraph' &&
    footnotes.length === 0 &&
    labels.isContactLine(only!.prose.text)
  )
}

/** The sections of a body; each reaches to the next heading of its own or a higher level. */
function findSections(blocks: readonly Block[]): Section[] {
  const sections: Section[] = []
  const headings = blocks.flatMap((block, index) =>
    block.content.heading ? [{ index, at: block.at, ...block.content.heading }] : [],
  )
  headings.forEach(({ index, at, level, text, span }, order) => {
    let end = blocks.length
    for (let next = order + 1; next < headings.length; next++)
      if (headings[next]!.level <= level) {
        end = headings[next]!.index
        break
      }
    const last = blocks[end - 1]!
    const heading: Label = { text, span: { from: at + span.from, to: at + span.to } }
    sections.push({ heading, level, span: { from: at, to: last.at + last.content.length }, first: index + 1, end })
  })
  return sections
}
