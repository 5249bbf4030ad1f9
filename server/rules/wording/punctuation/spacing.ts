// spacing: two spaces, a space before a mark or inside a bracket, none behind a full stop.
import { isLetter, isSpace, isWord, lettersStart } from '../../../mentions/steps.ts'
import type { OffsetMap } from '../../../note/offset-map.ts'
import { defineRule } from '../../rule.ts'
import { commonPractice } from '../../sources.ts'
import { isAmongForeign } from '../around.ts'
import { charactersOf, isMark } from './characters.ts'

/** Words of one letter or with points inside, behind whose last point a capital may follow at once. */
const shortest = 3

export const spacing = defineRule({
  id: 'spacing',
  group: 'wording',
  title: 'A space too many, or one too few',
  reason:
    'Words are separated by one space. Punctuation marks and brackets stand close to the word they belong to, a space follows a full stop or comma, and one full stop is enough.',
  source: commonPractice,
  cases: {
    double: { title: 'More than one space', severity: 'info' },
    'before-mark': { title: 'A space before a punctuation mark', severity: 'warning' },
    bracket: { title: 'A space inside a bracket', severity: 'warning' },
    missing: { title: 'No space behind a full stop or comma, or before a bracket', severity: 'warning' },
    'two-stops': { title: 'Two full stops', severity: 'warning' },
  },
  examples: () => ({
    invalid: [
      { text: 'The Committee  met.', case: 'double', marks: ['  '], fixed: 'The Committee met.' },
      { text: 'The Committee , which met.', case: 'before-mark', marks: [' ,'], fixed: 'The Committee, which met.' },
      { text: 'They met ,and left.', case: 'before-mark', marks: [' ,'], fixed: 'They met, and left.' },
      {
        text: 'They met again,and then left.',
        case: 'missing',
        marks: [',a'],
        fixed: 'They met again, and then left.',
      },
      {
        text: 'Ports ( Lima and Callao) replied.',
        case: 'bracket',
        marks: ['( '],
        fixed: 'Ports (Lima and Callao) replied.',
      },
      { text: 'It met in Lima.It was short.', case: 'missing', marks: ['.I'], fixed: 'It met in Lima. It was short.' },
      {
        text: 'The Regional Centre in Africa(UNREC) replied.',
        case: 'missing',
        marks: ['a('],
        fixed: 'The Regional Centre in Africa (UNREC) replied.',
      },
      {
        text: 'It met in Lima.. It was short.',
        case: 'two-stops',
        marks: ['..'],
        fixed: 'It met in Lima. It was short.',
      },
    ],
    valid: [
      'The Committee (with others) met; see S/2022/899, www.example.Org and i.e.States.',
      'It said: “... and so on ... .” The size is .5 metres.',
      'Le titre est le suivant : « Les ports ».',
      'A line\nthat goes on... See paragraph(s) 3 and resolution GC(46)/RES/16.',
    ],
  }),
  opens: ['name'],
  checkPassage({ text, passage }, report) {
    const { spaces, commas, stops } = charactersOf(text)
    const { map } = passage.prose
    if (passage.role === 'table-cell') return
    let done = 0
    for (const at of spaces) {
      if (at < done || !isAsWritten(map, at)) continue
      let from = at
      while (from > done && isSpace(text.charCodeAt(from - 1))) from--
      let to = at + 1
      while (isSpace(text.charCodeAt(to))) to++
      done = to
      if (from === 0 || to === text.length) continue
      const span = { from, to }
      const fault = faultOf(text, from, to)
      if (fault === undefined || (fault === 'before-mark' && isAmongForeign(text, { from, to }))) continue
      // "met ,and": the space is on the wrong side of the comma.
      const isBehind = fault === 'before-mark' && isLetter(text.charCodeAt(to + 1))
      const newText = isBehind ? `${text.charAt(to)} ` : fault === 'double' ? ' ' : ''
      report({
        case: fault,
        // A single space is hard to see: with the mark it stands at.
        span:
          fault === 'double'
            ? span
            : isMark(text.charCodeAt(to)) || text.charAt(to) === ')'
              ? { from, to: to + 1 }
              : { from: from - 1, to },
        message: why[fault],
        fixes: [
          {
            title: isBehind
              ? 'Put the space after the mark'
              : fault === 'double'
                ? 'Write one space'
                : 'Remove the space',
            safe: true,
            edits: [{ span: isBehind ? { from, to: to + 1 } : span, newText }],
          },
        ],
      })
    }
    for (const at of commas) {
      if (!isBetweenWords(text, at)) continue
      report({
        case: 'missing',
        span: { from: at, to: at + 2 },
        message: 'A space follows a comma.',
        fixes: [{ title: 'Add a space', safe: true, edits: [{ span: { from: at + 1, to: at + 1 }, newText: ' ' }] }],
      })
    }
    for (const at of stops) {
      if (!isSlip(text, at)) continue
      report({
        case: 'missing',
        span: { from: at, to: at + 2 },
        message: 'A space follows the end of a sentence.',
        fixes: [{ title: 'Add a space', safe: true, edits: [{ span: { from: at + 1, to: at + 1 }, newText: ' ' }] }],
      })
    }
    if (text.includes('('))
      for (const { index } of text.matchAll(/(?<=[a-z]{3})\((?=[A-Z]{3})/g))
        report({
          case: 'missing',
          span: { from: index - 1, to: index + 1 },
          message: 'A space stands before a bracket.',
          fixes: [{ title: 'Add a space', safe: true, edits: [{ span: { from: index, to: index }, newText: ' ' }] }],
        })
    if (text.includes('..'))
      for (const { index } of text.matchAll(/(?<=[a-z)])\.\.(?=\s|$)/g)) {
        const span = { from: index, to: index + 2 }
        report({
          case: 'two-stops',
          span,
          message: 'A sentence ends with one full stop.',
          fixes: [{ title: 'Write one full stop', safe: true, edits: [{ span, newText: '.' }] }],
        })
      }
  },
})

const why = {
  double: 'Words are separated by one space.',
  'before-mark': 'A punctuation mark stands close to the word before it.',
  bracket: 'Brackets stand close to the words inside them.',
}

function faultOf(text: string, from: number, to: number): keyof typeof why | undefined {
  const before = text.charAt(from - 1)
  const after = text.charAt(to)
  if (before === '(' && isWord(text.charCodeAt(to))) return 'bracket'
  if (after === ')' && isLetter(text.charCodeAt(from - 1))) return 'bracket'
  if (isMark(text.charCodeAt(to)) && (isWord(text.charCodeAt(from - 1)) || '”’")'.includes(before))) {
    const next = text.charAt(to + 1)
    // " ..." and " .5" are no slips.
    if (next === '' || isSpace(next.charCodeAt(0)) || '”’")'.includes(next)) return dotted(text, to)
    return (after === ',' || after === ';') && to - from === 1 && isLetter(next.charCodeAt(0))
      ? 'before-mark'
      : undefined
  }
  return to - from > 1 && !/[\n\r\t\u00a0\u202f]/.test(text.slice(from, to)) ? 'double' : undefined
}

/** Points with spaces between them are an ellipsis. */
function dotted(text: string, at: number): 'before-mark' | undefined {
  return text.charAt(at) === '.' && /^\s?\./.test(text.slice(at + 1, at + 3)) ? undefined : 'before-mark'
}

/** Whether the white space stands so in the source: not a line end, and nothing dropped beside it. */
function isAsWritten(map: OffsetMap, at: number): boolean {
  return map.end(at + 1) - map.start(at) === 1 && map.start(at + 1) === map.end(at + 1) && map.end(at) === map.start(at)
}

/** Whether a comma joins two words in small letters, each long enough to be one. */
function isBetweenWords(text: string, at: number): boolean {
  return (
    /^,[a-z]{2,}(?![\w./@-])/.test(text.slice(at, at + 20)) &&
    /(?<![\w./@-])[a-z]{3,}$/.test(text.slice(Math.max(0, at - 20), at))
  )
}

/** Whether a sentence ends at a mark with a capital right behind it: not in addresses, initials, names of files. */
function isSlip(text: string, at: number): boolean {
  if (!/[a-z]/.test(text.charAt(at + 2))) return false
  const before = text.charAt(at - 1)
  if (before === ')' || before === '”') return true
  if (!/[a-z]/.test(before)) return false
  const from = lettersStart(text, at)
  return at - from >= shortest && !/[.@/\\]/.test(text.charAt(from - 1))
}
