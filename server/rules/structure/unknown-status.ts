// unknown-status: the field `status` says neither "draft" nor "final".
import { nearest } from '../../project/near.ts'
import { noteStatuses, readStatus, statedStatus } from '../../project/note-status.ts'
import { defineRule } from '../rule.ts'
import { markdownNote } from './example-notes.ts'

const withStatus = (status: string) => markdownNote({}).replace('event:', `status: ${status}\nevent:`)

export const unknownStatus = defineRule({
  id: 'unknown-status',
  group: 'structure',
  title: 'The status is neither "draft" nor "final"',
  reason:
    'In a draft, what is missing is only pointed out; a final note must be complete. A note whose status cannot be read is taken as final.',
  source: { name: 'Rapporteur, docs/configuration.md' },
  cases: { unknown: { title: 'Neither "draft" nor "final"', severity: 'warning' } },
  examples: () => ({
    invalid: [
      { in: 'note', text: withStatus('drfat'), case: 'unknown', marks: ['drfat'], fixed: withStatus('draft') },
      { in: 'note', text: withStatus('open'), case: 'unknown', marks: ['open'], fixed: withStatus('draft') },
    ],
    valid: [
      { in: 'note', text: withStatus('Draft') },
      { in: 'note', text: withStatus('final') },
    ],
  }),
  checkHeader({ fields }, report) {
    const passage = statedStatus(fields)?.passage
    if (!passage) return
    const { text } = passage.prose
    if (readStatus(text) !== undefined) return
    const words = Object.keys(noteStatuses)
    const meant = nearest(text.trim().toLowerCase(), words)
    const span = { from: 0, to: text.length }
    report({
      case: 'unknown',
      passage,
      span,
      message: `The status "${text}" is not known, so the note is taken as final. Write "draft" or "final".`,
      fixes: (meant === undefined ? words : [meant]).map(word => ({
        title: `Write "${word}": ${noteStatuses[word as keyof typeof noteStatuses].toLowerCase()}`,
        safe: false,
        edits: [{ span, newText: word }],
      })),
    })
  },
})
