// Whether two notes say the same, whatever their notation and places.
import type { BlockContent, ClauseText, Field, FieldText, FieldValue, Note } from './note.ts'
import type { Prose } from './prose.ts'

/** Whether the notes are equal but for places, notation and syntax problems: fields as written, title, sections, text, clauses and comments. */
export function sameNote(a: Note, b: Note): boolean {
  return JSON.stringify(essence(a)) === JSON.stringify(essence(b))
}

/** What a note says, without places. */
export function essence(note: Note): unknown {
  return {
    fields: note.fields.map(fieldEssence),
    title: note.title?.prose.text,
    lead: note.lead,
    blocks: note.blocks.map(block => blockEssence(block.content)),
    sections: note.sections.map(({ heading, level, first, end }) => ({ heading: heading.text, level, first, end })),
    disclaimer: clauseEssence(note.disclaimer),
    contact: clauseEssence(note.contact),
    comments: note.comments.map(comment => comment.text),
  }
}

function fieldEssence({ key, label, value }: Field): unknown {
  return { key, label: label.text, value: valueEssence(value) }
}

function valueEssence(value: FieldValue): unknown {
  switch (value.form) {
    case 'empty':
      return {}
    case 'text':
      return textEssence(value.text)
    case 'list':
      return value.items.map(textEssence)
    case 'groups':
      return value.groups.map(group => ({ label: group.label.text, value: valueEssence(group.value) }))
  }
}

function textEssence({ raw, passage }: FieldText): unknown {
  return { raw: raw.replaceAll(/\r\n?/gu, '\n'), prose: proseEssence(passage.prose) }
}

function proseEssence({ text, regions }: Prose): unknown {
  return { text, regions: regions.map(({ kind, span }) => [kind, span.from, span.to]) }
}

function blockEssence({ passages, heading, footnotes, comments }: BlockContent): unknown {
  return {
    passages: passages.map(({ role, prose }) => ({ role, ...(proseEssence(prose) as object) })),
    level: heading?.level,
    footnotes: footnotes.map(({ id, definition }) => [id, definition]),
    comments: comments.map(comment => withLineFeeds(comment.text)),
  }
}

function clauseEssence(clause: ClauseText | undefined): unknown {
  return clause && { text: clause.passage.prose.text, host: clause.host }
}

function withLineFeeds(text: string): string {
  return text.replaceAll(/\r\n?/gu, '\n')
}
