// invalid-contact: the contact line has no e-mail address, or another than the standard one.
import { clauseInForce } from '../../project/clauses.ts'
import { defineRule } from '../rule.ts'
import { contact, markdownNote, yamlNote } from './example-notes.ts'

const withAddress = (line: string) => markdownNote({ contact: `\n${line}\n` })

export const invalidContact = defineRule({
  id: 'invalid-contact',
  group: 'structure',
  title: 'The contact line leads nowhere, or elsewhere',
  reason:
    'The contact line is there to be used. Without a whole e-mail address nobody can write; with a misspelled one the letter is lost or goes to a stranger. If another office than the experts of the Committee is really to be written to, silence this rule.',
  source: { name: 'The published information notes of 2014 and 2020, last line' },
  cases: {
    'no-address': { title: 'No whole e-mail address', severity: 'warning' },
    'other-address': { title: 'Another address than the standard one', severity: 'warning' },
  },
  examples: () => ({
    invalid: [
      {
        in: 'note',
        text: withAddress('For further information, please contact the 1540 Committee experts by e-mail.'),
        case: 'no-address',
        marks: ['For further information, please contact the 1540 Committee experts by e-mail.'],
        fixed: withAddress(contact),
      },
      {
        in: 'note',
        notation: 'yaml',
        text: yamlNote({ contact: `contact: ${contact.replace('experts@', 'expert@')}\n` }),
        case: 'other-address',
        marks: ['1540expert@un.org'],
        fixed: yamlNote({ contact: `contact: ${contact}\n` }),
      },
    ],
    valid: [
      { in: 'note', text: withAddress('For more information, write to 1540experts@un.org') },
      { in: 'note', notation: 'yaml', text: yamlNote({}) },
    ],
  }),
  checkNote({ note, kind, event, project }, report) {
    const clause = clauseInForce(project.clauses, kind.contact, event.period)
    const passage = note.contact?.passage
    if (!clause || !passage) return
    const { text } = passage.prose
    if (text === clause.text) return
    const addresses = [...text.slice(0, 1000).matchAll(address)]
    const standard = clause.text.match(address)?.[0]
    if (addresses.length === 0) {
      const span = { from: 0, to: text.length }
      report({
        case: 'no-address',
        passage,
        span,
        message: 'The contact line has no whole e-mail address, so that nobody can write. Add it.',
        fixes: [{ title: 'Write the standard contact line', safe: false, edits: [{ span, newText: clause.text }] }],
      })
      return
    }
    if (standard === undefined || addresses.some(([found]) => found.toLowerCase() === standard.toLowerCase())) return
    const [first] = addresses
    const span = { from: first!.index, to: first!.index + first![0].length }
    report({
      case: 'other-address',
      passage,
      span,
      message: `The standard contact address is ${standard}. Check that ${first![0]} is meant.`,
      fixes: [{ title: `Write ${standard}`, safe: false, edits: [{ span, newText: standard }] }],
    })
  },
})

/** An e-mail address, its parts no longer than the mail standards allow. */
const address = /(?<![\w.+-])[\w.+-]{1,64}@(?:[\w-]{1,63}\.){1,8}[A-Za-z]{2,24}(?![\w-])/gu
