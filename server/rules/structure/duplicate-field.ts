// duplicate-field: the header says the same thing twice.
import type { Field, Note } from '../../note/note.ts'
import { contains, overlaps, type Span } from '../../note/span.ts'
import type { Kind } from '../../project/kind.ts'
import { foldLabel } from '../../project/fold.ts'
import { rememberLast } from '../remember-last.ts'
import { defineRule, type ProposedFix } from '../rule.ts'
import { markdownNote, yamlNote } from './example-notes.ts'
import { isEmpty } from './outline.ts'

const twice = `event: Security Dialogue
organizers: Forum for Security Co-operation
date: 8 July 2020
venue: Vienna, Austria
participants: Austria, Spain`

export const duplicateField = defineRule({
  id: 'duplicate-field',
  group: 'structure',
  title: 'A field stands twice in the header',
  reason:
    'Where two fields say the same thing, nobody can tell which of them holds, and programs that read the note take one and drop the other. YAML forbids the same label twice.',
  source: { name: 'YAML 1.2.2, section 3.2.1.3', url: 'https://yaml.org/spec/1.2.2/#3213-node-comparison' },
  cases: {
    repeated: { title: 'The same label twice', severity: 'error' },
    'same-meaning': { title: 'Two labels for the same field', severity: 'warning' },
  },
  examples: () => ({
    invalid: [
      {
        in: 'note',
        text: markdownNote({ header: `${twice}\ndate: 8 July 2020` }),
        case: 'repeated',
        marks: ['date'],
        fixed: markdownNote({ header: twice }),
      },
      {
        in: 'note',
        notation: 'yaml',
        text: yamlNote({ header: `${twice}\nplace: Geneva` }),
        case: 'same-meaning',
        marks: ['place'],
      },
      {
        in: 'note',
        text: markdownNote({ header: `${twice}\ndate and venue: Vienna, 9 July 2020` }),
        case: 'same-meaning',
        marks: ['date and venue'],
      },
    ],
    valid: [{ in: 'note', text: markdownNote({ header: `${twice}\nlanguages: English` }) }],
  }),
  checkNote({ note, kind }, report) {
    const { fields } = note
    const told: Span[] = []
    for (const { first, field } of repetitionsOf(fields, kind)) {
      const sameLabel = foldLabel(first.label.text) === foldLabel(field.label.text)
      told.push(field.label.span)
      const fix = removal(note, first, field)
      report({
        case: sameLabel ? 'repeated' : 'same-meaning',
        span: field.label.span,
        message: sameLabel
          ? `"${field.label.text}" stands twice in the header, so that it is not clear which one holds. Keep one of them.`
          : `"${field.label.text}" says again what "${first.label.text}" says, so that it is not clear which one holds. Keep one of them.`,
        related: [{ span: first.label.span, message: `"${first.label.text}" stands here first.` }],
        ...(fix && { fixes: [fix] }),
      })
    }
    for (const { kind: problem, span, message, related } of note.problems) {
      if (problem !== 'duplicate-key' || told.some(label => overlaps(label, span))) continue
      if (fields.some(field => contains(field.span, span)))
        report({ case: 'repeated', span, message, ...(related && { related }) })
    }
  },
})

/** The fields that say again what one before them says; asked at every edit, and the header seldom changes. */
const repetitionsOf = rememberLast((fields: readonly Field[], kind: Kind) => {
  const firsts = new Map<string, Field>()
  const found: { readonly first: Field; readonly field: Field }[] = []
  for (const field of fields) {
    const said = meanings(field, kind)
    const first = said.map(meaning => firsts.get(meaning)).find(known => known !== undefined)
    if (first) found.push({ first, field })
    else firsts.set(said[0]!, field)
  }
  return found
})

/** What a field says, and what of it other fields may say: those it covers and those that cover it. */
function meanings({ key, label }: Field, kind: Kind): readonly string[] {
  if (key === undefined) return [`"${foldLabel(label.text)}"`]
  const covered = kind.fields.find(field => field.key === key)?.covers ?? []
  const covering = kind.fields.filter(field => field.covers?.includes(key)).map(field => field.key)
  return [key, ...covered, ...covering]
}

/** Nothing is lost where the second field is empty or says the same. */
function removal({ source }: Note, first: Field, second: Field): ProposedFix | undefined {
  const value = ({ value: { span } }: Field) => source.slice(span.from, span.to).trim()
  if (!isEmpty(second) && (first.key !== second.key || value(first) !== value(second))) return undefined
  const from = source.lastIndexOf('\n', second.label.span.from) + 1
  const feed = source.indexOf('\n', second.span.to)
  if (/[^\s"']/u.test(source.slice(from, second.label.span.from))) return undefined
  return {
    title: `Remove the second "${second.label.text}"`,
    safe: true,
    edits: [{ span: { from, to: feed < 0 ? source.length : feed + 1 }, newText: '' }],
  }
}
