// What was found in a note as a whole, taken over while only the words of one of its paragraphs change.
import type { BlockContent, Note, Passage } from '../note/note.ts'
import { moved, type Span, type TextChange } from '../note/span.ts'
import type { Finding } from './finding.ts'

/**
 * What has changed between two versions of a note that differ in one block, if that is nothing but the words of a paragraph:
 * rules on the note as a whole do not look at these. Else undefined.
 */
export function changedWords(before: Note, now: Note, index: number): TextChange | undefined {
  const [old, block] = [before.blocks[index]!, now.blocks[index]!]
  if (old.at !== block.at || !isSameOutline(before, now)) return undefined
  const [was, is] = [wordsOf(old.content), wordsOf(block.content)]
  if (!was || !is || was.from !== is.from || old.content.length - was.to !== block.content.length - is.to)
    return undefined
  return { from: old.at + was.from, to: old.at + was.to, length: is.to - is.from }
}

/** The findings after such a change; undefined if one of them has to do with the paragraph. */
export function takeOverFindings(findings: readonly Finding[], change: TextChange): Finding[] | undefined {
  const kept: Finding[] = []
  for (const finding of findings) {
    const span = moved(finding.span, change)
    const related = movedAll(finding.related, change)
    const fixes = finding.fixes.map(fix => ({ ...fix, edits: movedAll(fix.edits, change) }))
    if (!span || !related || fixes.some(({ edits }) => !edits)) return undefined
    kept.push({ ...finding, span, related, fixes: fixes as Finding['fixes'] })
  }
  return kept
}

function movedAll<Placed extends { readonly span: Span }>(
  all: readonly Placed[],
  change: TextChange,
): readonly Placed[] | undefined {
  const kept = all.flatMap(placed => {
    const span = moved(placed.span, change)
    return span ? [{ ...placed, span }] : []
  })
  return kept.length === all.length ? kept : undefined
}

/** Where the words of a block stand in it, if it is a paragraph and nothing else. */
function wordsOf({ passages, heading, footnotes, comments, problems, contact }: BlockContent): Span | undefined {
  const [only, other] = passages
  if (only?.role !== 'paragraph' || other || heading || contact) return undefined
  if (footnotes.length + comments.length + problems.length > 0) return undefined
  const { map, text } = only.prose
  // What looks like a mark takes its number away from a footnote that a fix would add.
  if (text.trim() === '' || text.includes('[^')) return undefined
  return { from: map.start(0), to: map.end(map.length) }
}

function isSameOutline(before: Note, now: Note): boolean {
  const isSame = (old: Passage | undefined, passage: Passage | undefined) => old?.prose === passage?.prose
  return (
    before.fields === now.fields &&
    before.problems.length + now.problems.length === 0 &&
    before.lead === now.lead &&
    isSame(before.title, now.title) &&
    isSame(before.disclaimer?.passage, now.disclaimer?.passage) &&
    isSame(before.contact?.passage, now.contact?.passage) &&
    before.sections.length === now.sections.length &&
    before.sections.every(({ heading, level }, index) => {
      const section = now.sections[index]!
      return heading.text === section.heading.text && level === section.level
    })
  )
}
