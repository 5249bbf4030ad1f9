// What the rules on structure look at: the note's sections, whether there is text yet, and where to report what is missing.
import type { Field, Note, Passage, Section } from '../../note/note.ts'
import type { Span } from '../../note/span.ts'
import { foldHeading } from '../../project/fold.ts'
import type { Kind, KindSection } from '../../project/kind.ts'
import { sectionOf } from '../../project/kind-of.ts'
import { nearest } from '../../project/near.ts'
import { rememberLast } from '../remember-last.ts'
import type { Facts } from '../rule.ts'

/** A section of the note's highest level, and the kind's section it stands for. */
export interface OutlineSection {
  readonly section: Section
  readonly known: KindSection | undefined
  /** The kind's section that the heading is probably a slip for, where the note has no other heading of it. */
  readonly meant: KindSection | undefined
}

const topSections = rememberLast((all: readonly Section[], kind: Facts['kind']): readonly OutlineSection[] => {
  let level = Infinity
  for (const section of all) level = Math.min(level, section.level)
  const sections = all
    .filter(section => section.level === level)
    .map(section => ({ section, known: sectionOf(kind, section.heading.text) }))
  const present = new Set(sections.map(({ known }) => known))
  let unknown = 0
  return sections.map(({ section, known }) => {
    const meant = known || ++unknown > mostCompared ? undefined : sectionMeant(section.heading.text, kind)
    return { section, known, meant: present.has(meant) ? undefined : meant }
  })
})

/** A note with more headings of its own than this has a plan of its own; they are not compared with those of its kind. */
const mostCompared = 50

/** The section whose heading was probably meant. */
function sectionMeant(heading: string, { sections }: Kind): KindSection | undefined {
  return sections.find(
    section => nearest(foldHeading(heading), [section.heading, ...section.synonyms].map(foldHeading)) !== undefined,
  )
}

/** The sections of the highest level in the note. */
export function outlineOf({ note, kind }: Pick<Facts, 'kind'> & { readonly note: Note }): readonly OutlineSection[] {
  return topSections(note.sections, kind)
}

/** Whether the body says anything yet, beyond the standard clauses: a draft of which only the outline stands is left in peace. */
export function hasBodyText(note: Note): boolean {
  return note.blocks.some(({ content }) => !content.heading && content.passages.some(hasText))
}

/** Whether a section says anything: text, or anything but comments and footnotes. The contact line counts. */
export function sectionHasText(note: Note, section: Section): boolean {
  const { contact } = note
  const next = note.blocks[section.end]?.at ?? Infinity
  if (contact && section.span.from < contact.span.from && contact.span.from < next) return true
  for (let index = section.first; index < section.end; index++) {
    const { at, content } = note.blocks[index]!
    if (content.heading) continue
    if (content.passages.some(hasText)) return true
    let source = note.source.slice(at, at + content.length)
    if (content.passages.length > 0 && content.footnotes.some(mark => mark.definition)) continue
    for (const { span } of content.comments)
      source = source.slice(0, span.from) + ' '.repeat(span.to - span.from) + source.slice(span.to)
    if (source.trim() !== '') return true
  }
  return false
}

function hasText(passage: Passage): boolean {
  return passage.role !== 'footnote' && passage.prose.text.trim() !== ''
}

/** Whether a field has no value. */
export function isEmpty({ value }: Field): boolean {
  switch (value.form) {
    case 'empty':
      return true
    case 'text':
      return value.text.passage.prose.text.trim() === ''
    case 'list':
      return value.items.every(item => item.passage.prose.text.trim() === '')
    case 'groups':
      return value.groups.every(
        ({ value: inner }) =>
          inner.form === 'empty' ||
          (inner.form === 'text' && inner.text.passage.prose.text.trim() === '') ||
          (inner.form === 'list' && inner.items.length === 0),
      )
  }
}

/** Where something that a whole note lacks is reported: at its title, else at its first label, else at its first word. */
export function placeOfNote(note: Note): Span {
  return titleSpan(note) ?? note.fields[0]?.label.span ?? firstWord(note.source)
}

/** The title's text. */
export function titleSpan({ title }: Note): Span | undefined {
  if (!title) return undefined
  const { map, text } = title.prose
  return { from: title.at + map.start(0), to: title.at + map.end(text.length) }
}

/** The first word of a text; the beginning if there is none. */
export function firstWord(source: string): Span {
  const word = /[^\s\uFEFF]{1,40}/u.exec(source)
  return word ? { from: word.index, to: word.index + word[0].length } : { from: 0, to: 0 }
}

/** Labels or headings in a sentence: "Date", "Venue" and "Participants". */
export function inSentence(labels: readonly string[]): string {
  const quoted = labels.map(label => `"${label}"`)
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1)}`
}
