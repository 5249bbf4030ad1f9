// missing-disclaimer: a note of a kind that ends with a disclaimer has none.
import { clauseInForce } from '../../project/clauses.ts'
import { insertDisclaimer } from '../../project/insert.ts'
import { missingSections } from '../../project/kind-of.ts'
import { defineRule } from '../rule.ts'
import { earlyNote, markdownNote, yamlNote } from './example-notes.ts'
import { hasBodyText, placeOfNote } from './outline.ts'

export const missingDisclaimer = defineRule({
  id: 'missing-disclaimer',
  group: 'structure',
  title: 'The disclaimer is missing',
  reason:
    'The disclaimer says that the note is for information and not an official report, and that it does not speak for the Committee, the organizers or the participants. Without it, a view reported in the note may be taken for the position of the Committee. It is the footnote to the title. Notes of the shape of 2014 have none.',
  source: { name: 'The published information note of 8 July 2020, footnote to the title' },
  cases: { missing: { title: 'The note has no disclaimer', severity: 'warning', onlyWhenFinal: true } },
  examples: {
    invalid: [
      {
        in: 'note',
        text: markdownNote({ title: '# Information Note', footnote: '' }),
        case: 'missing',
        marks: ['Information Note'],
        fixed: markdownNote({}),
      },
      {
        in: 'note',
        notation: 'yaml',
        text: yamlNote({ disclaimer: '' }),
        case: 'missing',
        marks: ['Information Note'],
        fixed: yamlNote({}),
      },
    ],
    valid: [
      { in: 'note', text: markdownNote({}) },
      { in: 'note', text: earlyNote({}) },
    ],
  },
  checkNote({ note, kind, event, project }, report) {
    const clause = clauseInForce(project.clauses, kind.disclaimer, event.period)
    if (!clause || note.disclaimer || !hasBodyText(note)) return
    // While sections are still to be written, there is no hurry with what closes the note.
    const edits = insertDisclaimer(note, kind, event.period, project.clauses)
    report({
      case: 'missing',
      ...(missingSections(note, kind).length > 0 && { severity: 'info' as const }),
      span: placeOfNote(note),
      message: `The note has no disclaimer, so that it may be taken for an official report. Add the standard disclaimer ${note.notation === 'yaml' ? 'under the label "disclaimer"' : 'as a footnote to the title'}.`,
      ...(edits.length > 0 && { fixes: [{ title: 'Add the standard disclaimer', safe: true, edits }] }),
    })
  },
})
