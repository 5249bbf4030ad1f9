// The rule stray-character: what came in by copying and is no part of the text, though it may not be seen.
import { isWord } from '../../mentions/steps.ts'
import { defineRule, type ProposedEdit } from '../rule.ts'
import { charactersOf, isInvisible, isPrivate } from '../wording/punctuation/characters.ts'

export const strayCharacter = defineRule({
  id: 'stray-character',
  group: 'text',
  title: 'A character that is not seen, or seen as a box',
  reason:
    'Texts copied from Word, PDF or the web bring along soft hyphens, spaces without width, marks for the direction of writing, and signs of symbol fonts. A word with one inside looks right and is found by no search, nor by the other rules; a sign of a symbol font is a box for most readers.',
  source: {
    name: 'The Unicode Standard, special areas and format characters (chapter 23)',
    url: 'https://www.unicode.org/versions/latest/core-spec/chapter-23/',
  },
  cases: {
    invisible: { title: 'A character that is not seen', severity: 'warning' },
    symbol: { title: 'A character of a symbol font', severity: 'warning' },
  },
  examples: () => ({
    invalid: [
      {
        text: 'It was held in Swazi\u00adland and in Esto\u200bnia.',
        case: 'invisible',
        marks: ['Swazi\u00adland', 'Esto\u200bnia'],
        fixed: 'It was held in Swaziland and in Esto\u200bnia.',
      },
      {
        in: 'participants',
        text: 'Albania, Por\u00adtu\u00adgal, Spain',
        case: 'invisible',
        marks: ['Por\u00adtu\u00adgal'],
        fixed: 'Albania, Portugal, Spain',
      },
      {
        text: 'The first session\u000bwas short.',
        case: 'invisible',
        marks: ['session\u000bwas'],
        fixed: 'The first session was short.',
      },
      { text: '\uf0b7 The first session was short.', case: 'symbol', marks: ['\uf0b7'] },
    ],
    valid: [
      'The 1540 Expert thanked Côte d’Ivoire – and \u{1f1fa}\u{1f1f3}, \u{1f469}\u200d\u{1f52c}.',
      'A space that does not break (resolution\u00a01540\u00a0(2004)) and a hyphen that does not (non\u2011proliferation) may stand.',
    ],
  }),
  looksAt: 'strays',
  checkPassage({ text }, report) {
    let done = 0
    for (const at of charactersOf(text).strays) {
      if (at < done) continue
      if (isPrivate(text.charCodeAt(at))) {
        report({
          case: 'symbol',
          span: { from: at, to: at + 1 },
          message:
            'This sign belongs to a symbol font, so that most readers see a box. Write what is meant: for a bullet, a hyphen and a space at the beginning of the line.',
        })
        continue
      }
      // What is not seen cannot be pointed at: the word is marked.
      let from = at
      while (from > done && isWord(text.charCodeAt(from - 1))) from--
      const edits: ProposedEdit[] = []
      for (done = at; done < text.length; done++) {
        const code = text.charCodeAt(done)
        if (isInvisible(code)) edits.push({ span: { from: done, to: done + 1 }, newText: insteadOf(code) })
        else if (!isWord(code)) break
      }
      report({
        case: 'invisible',
        span: { from, to: done },
        message: `Here stands ${nameOf(text.charCodeAt(at))}, which is not seen; it came in by copying. The word is found neither by a search nor by the other rules. Delete it.`,
        fixes: [{ title: 'Delete what is not seen', safe: true, edits }],
      })
    }
  },
})

function nameOf(code: number): string {
  if (code === 0xad) return 'a soft hyphen'
  if (code === 0x200b) return 'a space without width'
  if (code === 0x2060 || code === 0xfeff) return 'a mark against a line break'
  return code < 0x20 ? 'a control character' : 'a mark for the direction of writing'
}

/** Word's break of a line parts two words. */
function insteadOf(code: number): string {
  return code === 0x0b ? ' ' : ''
}
