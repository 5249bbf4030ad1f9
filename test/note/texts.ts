// Generators of notes out of meaningful fragments, and of edits to them.
import fc from 'fast-check'
import type { Notation } from '../../server/note/note.ts'
import type { TextChange } from '../../server/note/span.ts'
import { headers } from './headers.ts'

const markdownFragments = [
  '---\n',
  '...\n',
  'event: Dialogue: WMD\n',
  'event: "Dialogue" on WMD\n',
  'organizers: "OSCE, the \\u201cForum\\u201d\n  for Security"\n',
  "venue: 'Vienna''s centre'\n",
  'date: 8 July 2020 # today\n',
  'date:8 July 2020\n',
  'participants: |\n  Germany, Albania\n\n  Ms. X\n',
  'participants:\n  States: [Albania, "Korea, Republic of"]\n  Others:\n  - OSCE\n  # a comment\n  - a: b\n',
  'participants: Germany,\nAlbania\n',
  'participants: >-\n    Germany,\n    Albania\n',
  'unknown: *alias\n',
  '\tindented: tab\n',
  '# comment\n',
  '# Information Note[^1]\n',
  '## Background\n',
  '### Details ###\n',
  'Additional Comments\n---\n',
  '\n',
  '\n\n',
  'Resolution 1540\n(2004) “decides *that* all” States.\n',
  '- an item\n',
  '- another\n\n  with more\n',
  '1. first\n   - inner\n',
  '> quoted\n> twice\n',
  '```\ncode\n',
  '```\n',
  '<!-- a comment\n',
  '-->\n',
  '<!-- rapporteur-disable-next-line x: why -->\n',
  '| a | b |\n|---|---|\n| c | d |\n',
  'See [the text](https://un.org/x) or write to 1540experts@un.org.\n',
  'For further information, please contact us.\n',
  '[^1]: For information – not an official report.\n',
  '[^2]: Another\n    one.\n',
  'A mark[^2] and \\*escape\\* &ndash; `code`\n',
  '<<<<<<< HEAD\n',
  '=======\n',
  '>>>>>>> theirs\n',
  '    indented\n',
  '\ufeff',
  '\0',
  '\ud800',
  'x',
  ' ',
  '\r',
]

const yamlFragments = [
  'title: Information Note\n',
  'sections:\n',
  'introduction: |\n  Some words.\n\n  More.\n',
  '  Background: |\n    Resolution 1540\n    (2004) *decides*.\n\n    - a\n    - b\n',
  '  "High: lights": >\n    Folded text\n    goes on\n\n      more indented\n\n    end\n',
  '  Plain: text that\n    goes on\n',
  "  Quoted: 'It''s\n    over'\n",
  '  Double: "one \\\n    two\\n\\nthree [^2]"\n',
  '  Empty:\n',
  '  Listed:\n  - a\n  - b\n',
  '    ## Inner\n',
  '    more text\n',
  '      deeper\n',
  '  # inner comment\n',
  'contact: For further information, please contact us.\n',
  'disclaimer: >-\n  For information – not\n  an official report.\n',
  '|2-\n',
  ': ',
  '"',
  "'",
  '[',
]

/** Texts in lines of a notation, half of them broken. */
export function texts(notation: Notation): fc.Arbitrary<string> {
  const fragments =
    notation === 'markdown'
      ? markdownFragments
      : [...yamlFragments, ...markdownFragments.slice(2, 15), ...markdownFragments.slice(19)]
  const fragment = fc.oneof(
    { weight: 20, arbitrary: fc.constantFrom(...fragments) },
    fc.string({ maxLength: 5, unit: 'binary' }),
  )
  const start =
    notation === 'markdown'
      ? fc.constantFrom('', '', '---\n', '---\nevent: A\n---\n\n# Note[^1]\n\n')
      : fc.constantFrom('', 'title: Note\nsections:\n')
  const lines = fc
    .tuple(start, fc.array(fragment, { maxLength: 14 }), fc.boolean())
    .map(([first, rest, isCrlf]) => (isCrlf ? (first + rest.join('')).replaceAll('\n', '\r\n') : first + rest.join('')))
  const whole = notation === 'yaml' ? headers : headers.map(header => `---\n${header}\n---\n\n# Note[^1]\n\nText.\n`)
  return fc.oneof({ weight: 2, arbitrary: lines }, whole)
}

/** A replacement in a text, by fractions of its length. */
export interface Edit {
  readonly from: number
  readonly length: number
  readonly insert: string
}

/** Edits that insert fragments of a notation and delete a little or much. */
export function edits(notation: Notation): fc.Arbitrary<Edit[]> {
  const small = fc.constantFrom('', 'x', '\n', ' ', '#', '-', '`', '"', ':', '\t', '\r', '\n\n')
  return fc.array(
    fc.record({
      from: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 3 }), fc.integer({ min: 0, max: 60 })),
      insert: fc.oneof(
        small,
        texts(notation).map(text => text.slice(0, 60)),
      ),
    }),
    { minLength: 1, maxLength: 6 },
  )
}

/** Applies an edit: the new text and the change. */
export function applyEdit(text: string, edit: Edit): { readonly text: string; readonly change: TextChange } {
  const from = Math.round(edit.from * text.length)
  const to = Math.min(text.length, from + edit.length)
  return {
    text: text.slice(0, from) + edit.insert + text.slice(to),
    change: { from, to, length: edit.insert.length },
  }
}
