// missing-field: the header lacks a field that every note of its kind has.
import { standardKinds } from '../../project/data/kinds.ts'
import { insertFields } from '../../project/insert.ts'
import { missingFields } from '../../project/kind-of.ts'
import { newNote } from '../../project/new-note.ts'
import { defineRule } from '../rule.ts'
import { markdownNote, yamlNote } from './example-notes.ts'
import { misplacedHeader } from './misplaced-header.ts'
import { firstWord, inSentence, titleSpan } from './outline.ts'

export const missingField = defineRule({
  id: 'missing-field',
  group: 'structure',
  title: 'A field is missing in the header',
  reason:
    'The header tells a reader at a glance which event the note is about: what it was, who organized it, when and where, and who took part. The date also decides which State names and resolutions are right. A field that both kinds of published notes have should be there; date and venue may stand in one field.',
  source: { name: 'The published information notes of 2014 and 2020' },
  cases: {
    field: { title: 'The header lacks a field', severity: 'warning', onlyWhenFinal: true },
    header: { title: 'The note has no header', severity: 'warning' },
    'empty-note': { title: 'The note is empty', severity: 'info' },
  },
  examples: () => ({
    invalid: [
      {
        in: 'note',
        text: markdownNote({
          header:
            'event: Security Dialogue\norganizers: Forum for Security Co-operation\ndate: 8 July 2020\nparticipants: Spain',
        }),
        case: 'field',
        marks: ['event'],
        fixed: markdownNote({
          header:
            'event: Security Dialogue\norganizers: Forum for Security Co-operation\ndate: 8 July 2020\nvenue:\nparticipants: Spain',
        }),
      },
      {
        in: 'note',
        notation: 'yaml',
        text: yamlNote({ header: 'organizers: Forum for Security Co-operation\ndate and venue: 8 July 2020, Vienna' }),
        case: 'field',
        marks: ['organizers'],
        fixed: yamlNote({
          header:
            'event:\norganizers: Forum for Security Co-operation\ndate and venue: 8 July 2020, Vienna\nparticipants:',
        }),
      },
      {
        in: 'note',
        text: '# Information Note\n\nThe meeting was opened.\n',
        case: 'header',
        marks: ['Information Note'],
        fixed:
          '---\nevent:\norganizers:\ndate:\nvenue:\nparticipants:\n---\n\n# Information Note\n\nThe meeting was opened.\n',
      },
      {
        in: 'note',
        text: '# Information Note\n\n**Event:** Security Dialogue\n\n**Date:** 8 July 2020\n\nThe meeting was opened.\n',
        case: 'header',
        marks: ['**Event:** Security Dialogue'],
        fixed:
          '---\nEvent: Security Dialogue\nDate: 8 July 2020\n---\n\n# Information Note\n\nThe meeting was opened.\n',
      },
      { in: 'note', text: '\n', case: 'empty-note', marks: [''], fixed: newNote(standardKinds[0]!, 'markdown') },
    ],
    valid: [
      { in: 'note', text: markdownNote({}) },
      {
        in: 'note',
        notation: 'yaml',
        text: yamlNote({
          header:
            'Event: Security Dialogue\nOrganised by: Forum for Security Co-operation\nVenue and Date: Vienna, 8 July 2020\nParticipants: Spain',
        }),
      },
    ],
  }),
  checkNote({ note, kind, project }, report) {
    const { source, fields, notation } = note
    if (source.trim() === '') {
      report({
        case: 'empty-note',
        span: { from: 0, to: 0 },
        message: 'This note is still empty. Begin with the outline of an information note.',
        fixes: project.kinds.map(outline => ({
          title: `Begin with the outline: ${outline.name}`,
          safe: false,
          edits: [{ span: { from: 0, to: source.length }, newText: newNote(outline, notation, project.clauses) }],
        })),
      })
      return
    }
    const missing = missingFields(fields, kind)
    if (missing.length === 0 || note.problems.some(({ kind: problem }) => problem === 'unreadable')) return
    const edits = insertFields(note, kind, missing)
    const labels = inSentence(missing.map(field => field.label))
    const misplaced = fields.length === 0 ? misplacedHeader(note, kind) : undefined
    if (misplaced)
      report({
        case: 'header',
        span: misplaced.span,
        message:
          'These lines say what the header of a note says, but stand in its text, where they are not read as such. Move them to the very top, between two lines of three hyphens (---), each as a plain label, colon and text.',
        ...(misplaced.edits && {
          fixes: [{ title: 'Make a header of these lines', safe: false, edits: misplaced.edits }],
        }),
      })
    else if (fields.length === 0)
      report({
        case: 'header',
        span: titleSpan(note) ?? firstWord(source),
        message: `The note has no header, so nothing tells which event it is about. Add ${labels} at the top.`,
        ...(edits.length > 0 && { fixes: [{ title: 'Add a header', safe: false, edits }] }),
      })
    else
      report({
        case: 'field',
        span: fields[0]!.label.span,
        message: `The header lacks ${labels}, which every note of this kind has.`,
        ...(edits.length > 0 && { fixes: [{ title: `Add ${labels}`, safe: false, edits }] }),
      })
  },
})
