// unknown-field: the header has a label, or names a kind of note, that is not known.
import type { Field } from '../../note/note.ts'
import { foldLabel } from '../../project/fold.ts'
import { isNamed, sectionOf, statedKind } from '../../project/kind-of.ts'
import type { Kind } from '../../project/kind.ts'
import { knownLabels } from '../../project/labels.ts'
import { nearest } from '../../project/near.ts'
import { defineRule } from '../rule.ts'
import { markdownNote, yamlNote } from './example-notes.ts'
import { inSentence } from './outline.ts'

const header = (organizers: string) => `event: Security Dialogue on non-proliferation
${organizers}: Forum for Security Co-operation
date: 8 July 2020
venue: Vienna, Austria
participants: Austria, Spain`

/** A header with more labels of its own than this has a plan of its own; to be told of each would only be in the way. */
const mostOfOwn = 20

export const unknownField = defineRule({
  id: 'unknown-field',
  group: 'structure',
  title: 'A label of the header is not known',
  reason:
    'What stands under a label that nobody expects is overlooked: a misspelled "Particpants" leaves the note without participants. A label of your own is welcome where the note needs it; it is only pointed out.',
  source: { name: 'The published information notes of 2014 and 2020' },
  cases: {
    misspelled: { title: 'Nearly a known label', severity: 'warning' },
    unknown: { title: 'A label of your own', severity: 'info' },
    kind: { title: 'A kind of note that does not exist', severity: 'warning' },
  },
  examples: () => ({
    invalid: [
      {
        in: 'note',
        text: markdownNote({ header: header('Organzers') }),
        case: 'misspelled',
        marks: ['Organzers'],
        fixed: markdownNote({ header: header('Organizers') }),
      },
      {
        in: 'note',
        notation: 'yaml',
        text: yamlNote({ header: `${header('organizers')}\nlanguages: English` }),
        case: 'unknown',
        marks: ['languages'],
      },
      {
        in: 'note',
        text: markdownNote({ header: `kind: 2021\n${header('organizers')}` }),
        case: 'kind',
        marks: ['2021'],
        fixed: markdownNote({ header: `kind: 2020\n${header('organizers')}` }),
      },
    ],
    valid: [
      { in: 'note', text: markdownNote({ header: header('ORGANISED BY') }) },
      { in: 'note', notation: 'yaml', text: yamlNote({ header: `kind: 2020\n${header('organizers')}` }) },
    ],
  }),
  checkHeader({ fields, kind, project: { kinds } }, report) {
    let own = 0
    for (const field of fields) {
      if (field.key !== undefined) continue
      if (++own > mostOfOwn) break
      const meant = labelMeant(field, fields, kind)
      if (meant === undefined)
        report({
          case: 'unknown',
          span: field.label.span,
          message: sectionOf(kind, field.label.text)
            ? `"${field.label.text}" is a section of the note and no field of its header. Move it to the sections.`
            : `"${field.label.text}" is not a field that information notes usually have. Check that it is meant.`,
        })
      else
        report({
          case: 'misspelled',
          span: field.label.span,
          message: `There is no field "${field.label.text}"; did you mean "${meant}"? What stands here is not read as such.`,
          fixes: [
            {
              title: `Write "${meant}"`,
              safe: false,
              edits: [{ span: field.label.span, newText: meant }],
            },
          ],
        })
    }
    const stated = statedKind(fields)
    if (!stated || kinds.some(known => isNamed(known, stated.text)) || stated.field.value.form !== 'text') return
    const { passage } = stated.field.value.text
    const span = { from: 0, to: stated.text.length }
    report({
      case: 'kind',
      passage,
      span,
      message: `There is no kind of note "${stated.text}", so it is told from the sections. Known are ${inSentence(kinds.map(({ id }) => id))}.`,
      fixes: kinds.map(({ id, name }) => ({
        title: `Write "${id}": ${name}`,
        safe: false,
        edits: [{ span, newText: id }],
      })),
    })
  },
})

/** The known label that was probably meant, written as the label in question is; of a field that is not there yet. */
function labelMeant({ label }: Field, fields: readonly Field[], kind: Kind): string | undefined {
  const known = knownLabels(kind)
  const near = nearest(foldLabel(label.text), known.keys())
  const key = near === undefined ? undefined : known.get(near)
  if (near === undefined || fields.some(field => field.key === key)) return undefined
  const first = label.text[0]!
  return first === first.toLowerCase() ? near : first + near.slice(1)
}
