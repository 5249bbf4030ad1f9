// How a paragraph is cited: "paragraph 3 (a)", whether its resolution is named beside it or not.
import { nextCitationWord, type ParagraphWord } from '../../mentions/citation-words.ts'
import type { Citation } from '../../mentions/mention.ts'
import { readParagraphs, type ParagraphList } from '../../mentions/cited-paragraphs.ts'
import type { PassageRole } from '../../note/note.ts'
import type { Span } from '../../note/span.ts'
import { spaceEnd } from '../../mentions/steps.ts'
import type { PassageContext, Reporter } from '../rule.ts'
import { isSentenceStart } from '../wording/around.ts'
import { isHeadline } from './citing.ts'

export type ParagraphCase = 'paragraph' | 'operative-paragraph'

/** What every word for a paragraph has one of. */
const hints = ['ara', 'OP', 'op', 'O.P', '§', 'PARA']

/** Reports the paragraphs of a passage that are not cited in the usual form. */
export function checkParagraphs({ text, passage, mentions }: PassageContext, report: Reporter<ParagraphCase>): void {
  if (!hints.some(hint => text.includes(hint))) return
  const replace = (ruleCase: ParagraphCase, span: Span, newText: string, why: string, isSafe = true) =>
    report({
      case: ruleCase,
      span,
      message: `"${text.slice(span.from, span.to)}": ${why}. Write "${newText}".`,
      fixes: [{ title: `Write "${newText}"`, safe: isSafe, edits: [{ span, newText }] }],
    })
  let at = 0
  for (let word = nextCitationWord(text, at); word; word = nextCitationWord(text, at)) {
    at = word.to
    const list = word.kind === 'paragraph' ? paragraphsOf(word, text, mentions.citations) : undefined
    if (word.kind === 'noun' || !list) continue
    at = list.to
    checkWord(text, word, list, passage.role, replace)
  }
  for (let from = text.indexOf('ub-para'); from >= 0; from = text.indexOf('ub-para', from + 1)) {
    const found = /^ub-(para(?:graph)?s?)(?![a-z])/.exec(text.slice(from, from + 16))
    if (!found || !/[Ss]/.test(text[from - 1] ?? '') || /\d/.test(text[spaceEnd(text, from + found[0].length)] ?? ''))
      continue
    const right = `${text[from - 1]!}ub${found[1]!.replace(/^para(?=s?$)/, 'paragraph')}`
    replace('paragraph', { from: from - 1, to: from + found[0].length }, right, 'one word, without a hyphen')
  }
}

/** What the word counts, letters without parentheses included where a resolution is cited or named beside it. */
function paragraphsOf(word: ParagraphWord, text: string, citations: readonly Citation[]): ParagraphList | undefined {
  const sure = readParagraphs(text, word.to)
  const bare = sure && readParagraphs(text, word.to, true)
  if (!bare || bare.to === sure.to || isOfResolution(text, bare.to)) return bare
  return citations.some(({ span }) => span.from <= word.from && word.from < span.to) ? bare : sure
}

type Replace = (ruleCase: ParagraphCase, span: Span, newText: string, why: string, isSafe?: boolean) => void

/** One word with the numbers behind it. */
function checkWord(text: string, word: ParagraphWord, list: ParagraphList, role: PassageRole, replace: Replace): void {
  const written = text.slice(word.from, word.to)
  const isPlural = list.paragraphs.some(
    ({ paragraph, last }) => last !== undefined || paragraph !== list.paragraphs[0]!.paragraph,
  )
  const isStart = isSentenceStart(text, word.from)
  const full = `${isStart ? 'P' : 'p'}aragraph${isPlural ? 's' : ''}`
  if (word.isOperative) {
    const from = spaceEnd(text, word.to)
    const span = { from: word.from, to: list.to }
    const isJoined = isDirect(text, list.to)
    const right = `${full} ${formed(text.slice(from, list.to))}${isJoined ? ' of' : ''}`
    // "OP OP 3" would become "OP paragraph 3", which may be read as a citation where there was none.
    const isDoubled = /\bop(?:erative)?\.?\s+$/i.test(text.slice(Math.max(0, word.from - 16), word.from))
    // "operative paragraph 3" is the Committee's own usage now and then, and may set it against a preambular one.
    const isWritten = /^[Oo]perative paragraphs?$/.test(written)
    if (isWritten) checkLetters(text, list, replace)
    else
      replace(
        'operative-paragraph',
        span,
        right,
        'a paragraph of a resolution is cited as "paragraph"',
        !isJoined && !isDoubled,
      )
    return
  }
  const place = { from: word.from, to: word.to }
  if (written.startsWith('§')) {
    if (!isOfResolution(text, list.to)) return
    const cited = formed(text.slice(spaceEnd(text, word.to), list.to))
    replace('paragraph', { from: word.from, to: list.to }, `${full} ${cited}`, 'the word is written out')
    return
  }
  if (/^[Ss]ub-/.test(written)) {
    const right = `${written[0]!}ub${full.toLowerCase()}`
    replace('paragraph', place, right, 'one word, without a hyphen')
  } else if (
    /^paras?$/i.test(written) ||
    (/^paras?\.$/i.test(written) && role !== 'footnote' && isInSentence(text, word.from, list.to))
  )
    replace('paragraph', place, full, 'the word is written out')
  else if (/^Paragraphs?$/.test(written) && isWithin(text, word.from) && !isHeadline(role))
    replace('paragraph', place, written.toLowerCase(), 'within a sentence the word takes no capital letter')
  checkLetters(text, list, replace)
}

/** The letters behind the numbers. */
function checkLetters(text: string, { paragraphs, to }: ParagraphList, replace: Replace): void {
  const span = { from: paragraphs[0]!.span.from, to }
  const written = text.slice(span.from, to)
  const right = formed(written)
  if (right === written) return
  if (right !== spaced(written)) {
    replace('paragraph', span, right, 'the letter of a paragraph stands in parentheses, a space before it')
    return
  }
  for (const { span } of paragraphs) {
    const cited = text.slice(span.from, span.to)
    if (spaced(cited) !== cited)
      replace('paragraph', span, spaced(cited), 'a space stands between the number and the letter')
  }
}

/** Whether "para. 3 of" stands in a sentence: in brackets and in notes, where the short form is right, "of" is left out. */
function isInSentence(text: string, from: number, to: number): boolean {
  return text.lastIndexOf('(', from) <= text.lastIndexOf(')', from) && /^\s+of\s/.test(text.slice(to, to + 4))
}

/** Whether a resolution follows that was named before: "of that resolution". */
function isOfResolution(text: string, at: number): boolean {
  return /^,?\s+(?:of|in)\s+(?:the|that|this|the\s+said|the\s+same)\s+resolution/.test(text.slice(at, at + 40))
}

/** Whether the resolution follows without "of": "OP 3 UNSCR 1540 (2004)". */
function isDirect(text: string, at: number): boolean {
  return /^\s+(?:(?:UN|United\s+Nations)\s+)?(?:Security\s+Council\s+)?(?:[Rr]esolutions?\b|RESOLUTION|(?:UN)?SC|S\/RES|\d)/.test(
    text.slice(at, at + 48),
  )
}

/** A list with its letters in parentheses, and "to" for a hyphen between two of them: "3 a-d" is "3 (a) to (d)". */
function formed(list: string): string {
  const lettered = list.replace(/(?<![a-z(])[a-z](?![a-z)])/g, '($&)')
  const isBare = lettered !== list
  return spaced(lettered).replace(isBare ? /\)\s?[-‐-―]\s?\(/g : /\)-\(/g, ') to (')
}

/** Each number with a space before its letter. */
function spaced(list: string): string {
  return list.replace(/(\d)(?=\([a-z]\))/gi, '$1 ')
}

/** Whether a small letter or a comma before it shows that the word stands within a sentence. */
function isWithin(text: string, from: number): boolean {
  return /[a-z,;]\s+$/.test(text.slice(Math.max(0, from - 4), from))
}
