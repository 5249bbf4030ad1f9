// Rule: the Charter of the United Nations, its Chapters and Articles.
import { defineRule, type Reporter } from '../../rule.ts'
import { capitalization } from '../../sources.ts'
import type { Span } from '../../../note/span.ts'

type Case = 'charter' | 'small' | 'chapter' | 'article'

export const capitalsCharter = defineRule<Case>({
  id: 'capitals-charter',
  group: 'wording',
  title: 'The Charter, or a Chapter or Article of it, is not written in the official form',
  reason:
    'Chapters and Articles of the Charter of the United Nations have a capital, and Chapters a Roman numeral; those of all other texts have none. The full name is usual in documents.',
  source: capitalization,
  cases: {
    charter: { title: 'A short name of the Charter', severity: 'info' },
    small: { title: 'The Charter in small letters', severity: 'warning' },
    chapter: { title: 'A Chapter in small letters or with another numeral', severity: 'warning' },
    article: { title: 'An Article in small letters', severity: 'warning' },
  },
  examples: () => ({
    invalid: [
      {
        text: 'It acted under chapter VII of the Charter.',
        case: 'chapter',
        marks: ['chapter VII'],
        fixed: 'It acted under Chapter VII of the Charter.',
      },
      {
        text: 'Acting under Chapter 7, it decided.',
        case: 'chapter',
        marks: ['Chapter 7'],
        fixed: 'Acting under Chapter VII, it decided.',
      },
      {
        text: 'See articles 39 and 41 of the Charter.',
        case: 'article',
        marks: ['articles'],
        fixed: 'See Articles 39 and 41 of the Charter.',
      },
      {
        text: 'States recalled the charter of the United Nations.',
        case: 'small',
        marks: ['charter'],
        fixed: 'States recalled the Charter of the United Nations.',
      },
      {
        text: 'Under the UN Charter’s Chapter VII they may.',
        case: 'charter',
        marks: ['UN Charter'],
      },
      {
        text: 'States recalled the UN Charter.',
        case: 'charter',
        marks: ['UN Charter'],
        fixed: 'States recalled the Charter of the United Nations.',
      },
    ],
    valid: [
      'Under Chapter VII of the Charter of the United Nations, Article 41 applies.',
      'Article 3 of the Convention and chapter II of the report, article 5 of the Charter of Fundamental Rights.',
    ],
  }),
  opens: ['name'],
  words: () => 'un charter|u.n. charter|united nations charter|charter of the united nations|chapter|article|articles',
  checkWords({ words, span, plain }, { passage }, report) {
    const after = plain.slice(span.to, span.to + 120)
    if (words.startsWith('charter')) checkSmall(plain, span, report)
    else if (words.endsWith('charter')) checkName(plain, span, report)
    else if (words === 'chapter') {
      if (passage.role !== 'heading' && passage.role !== 'title') checkChapter(plain, span, after, report)
    } else if (plain[span.from] === 'a' && ofCharter.test(after.replace(articleNumbers, ''))) {
      const right = `A${words.slice(1)}`
      report({
        case: 'article',
        span,
        message: `${right} of the Charter of the United Nations ${words.endsWith('s') ? 'are' : 'is'} written with a capital.`,
        fixes: [{ title: `Write "${right}"`, safe: true, edits: [{ span, newText: right }] }],
      })
    }
  },
})

const ofCharter = /^ of the (?:UN |United Nations )?Charter(?! of (?!the United Nations))(?!\w)/
const articleNumbers = /^ \d{1,3}(?: ?\(\d\))?(?:(?:, | and |, and | to |-|–)\d{1,3}(?: ?\(\d\))?){0,9}/
const chapterNumber = /^ ([IVX]{1,5}|\d{1,2}|Six|Seven|Eight|six|seven|eight)(?![\w.]\w|\w)/

function checkName(plain: string, { from, to }: Span, report: Reporter<Case>): void {
  if (
    !plain.slice(from, to).endsWith('Charter') ||
    /^ (?:of|Committee|Day|School|[A-Z])/.test(plain.slice(to, to + 12))
  )
    return
  const span = { from, to }
  const name = 'Charter of the United Nations'
  report({
    case: 'charter',
    span,
    message: `Documents have the full name, "${name}"; later on, "the Charter".`,
    // "the Charter’s Chapter VII" cannot have the full name for the short one.
    fixes: plain[to] === "'" ? [] : [{ title: `Write "${name}"`, safe: false, edits: [{ span, newText: name }] }],
  })
}

function checkSmall(plain: string, { from, to }: Span, report: Reporter<Case>): void {
  // "a charter of the United Nations Association" is another.
  if (
    plain[from] !== 'c' ||
    !/[Tt]he $/.test(plain.slice(Math.max(0, from - 4), from)) ||
    /^ [A-Z]/.test(plain.slice(to, to + 2))
  )
    return
  const span = { from, to: from + 7 }
  report({
    case: 'small',
    span,
    message: 'The Charter of the United Nations is written with a capital.',
    fixes: [{ title: 'Write "Charter"', safe: true, edits: [{ span, newText: 'Charter' }] }],
  })
}

const romans: Readonly<Record<string, string>> = {
  '6': 'VI',
  six: 'VI',
  '7': 'VII',
  seven: 'VII',
  '8': 'VIII',
  eight: 'VIII',
}

function checkChapter(plain: string, { from, to }: Span, after: string, report: Reporter<Case>): void {
  const [numbered, number] = chapterNumber.exec(after) ?? []
  if (numbered === undefined || number === undefined) return
  const rest = after.slice(numbered.length)
  const isCharters = ofCharter.test(rest)
  // "Chapter VII" alone is the Charter's in notes; "chapter II of the report" is not.
  const isKnown = number === 'VII' || (plain[from] === 'C' && romans[number.toLowerCase()] !== undefined)
  if (!isCharters && (!isKnown || /^,? (?:of|in|on) /.test(rest))) return
  const right = `Chapter ${romans[number.toLowerCase()] ?? number}`
  const span = { from, to: to + numbered.length }
  if (plain.slice(from, span.to) === right || /^\d/.test(right.slice(8))) return
  report({
    case: 'chapter',
    span,
    message: `This Chapter of the Charter of the United Nations is written "${right}".`,
    fixes: [{ title: `Write "${right}"`, safe: isCharters, edits: [{ span, newText: right }] }],
  })
}
