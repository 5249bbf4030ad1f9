// How a resolution is cited: "Security Council resolution 1540 (2004)".
import type { Citation } from '../../mentions/mention.ts'
import { isLetter, isWord, wordBefore } from '../../mentions/steps.ts'
import type { Span } from '../../note/span.ts'
import type { PassageContext, Reporter } from '../rule.ts'
import { isInHeadline } from '../wording/around.ts'
import { standsAlone } from '../states/name-fix.ts'
import { isHeadline } from './citing.ts'

export type CitationCase =
  'abbreviation' | 'number-and-year' | 'capital' | 'plural' | 'singular' | 'slash' | 'symbol' | 'bare-number' | 'label'

/** Reports the citations of a passage that are not in the usual form. */
export function checkCitations(context: PassageContext, report: Reporter<CitationCase>): void {
  for (const citation of context.mentions.citations) {
    checkNoun(citation, context, report)
    checkNumbers(citation, context, report)
    checkJoints(citation, context, report)
  }
  checkLoneAbbreviation(context, report)
  if (context.text.includes('1540')) checkLoneNumber(context, report)
}

function replacement(span: Span, newText: string, isSafe: boolean) {
  return { title: `Write "${newText.trim()}"`, safe: isSafe, edits: [{ span, newText }] }
}

/** The word before the numbers. */
function checkNoun(citation: Citation, { text, passage, register }: PassageContext, report: Reporter<CitationCase>) {
  const { form, noun, resolutions } = citation
  const replace = (ruleCase: CitationCase, newText: string, message: string) =>
    report({ case: ruleCase, span: noun.span, message, fixes: [replacement(noun.span, newText, true)] })
  const before = text.slice(Math.max(0, noun.span.from - 20), noun.span.from)
  const isCouncilNamed = /Council(?:['’]s)?\s+$/.test(before)
  const plural = resolutions.length > 1 ? 's' : ''

  switch (form) {
    case 'abbreviation': {
      if (resolutions.some(({ number, year }) => year === undefined && register.resolutions.get(number))) return
      const organ = isCouncilNamed ? '' : 'Security Council '
      const space = resolutions[0]!.numberSpan.from === noun.span.to ? ' ' : ''
      const right = `${organ}resolution${plural}`
      // "the UNSCR 1540 (2004)", but "the UNSCR 1540 (2004) obligations"
      const article =
        organ && standsAlone(text, resolutions.at(-1)!.span.to) ? /(?:^|\s)([Tt]he\s+)$/.exec(before) : null
      const span = { from: noun.span.from - (article?.[1]!.length ?? 0), to: noun.span.to }
      report({
        case: 'abbreviation',
        span: noun.span,
        message: `"${noun.text}" is short for words that United Nations texts write out: write "${right}".`,
        // "resolution 1540 (2004) (UNSCR 1540 (2004))": the bracket had better go.
        fixes: [replacement(span, `${right}${space}`, !before.endsWith('('))],
      })
      return
    }
    case 'symbol':
      checkSymbol(citation, text, passage.role, report)
      return
    case 'number': {
      const { span } = resolutions[0]!
      const written = text.slice(span.from, span.to)
      const known = register.resolutions.get(resolutions[0]!.number)
      const right = `resolution ${known ? `${known.number} (${known.year})` : written}`
      report({
        case: 'bare-number',
        span,
        message: `The number alone does not say what it counts: write "${right}".`,
        fixes: [replacement(span, right, false)],
      })
      return
    }
    case 'resolution':
  }
  if (
    noun.text.startsWith('Res') &&
    /[\p{L},;)]\s+$/u.test(before) &&
    !isHeadline(passage.role) &&
    (/Council\s+$/.test(before) || !isInHeadline(text, noun.span))
  ) {
    const lower = noun.text.toLowerCase()
    replace('capital', lower, `"${noun.text}" takes no capital letter within a sentence: write "${lower}".`)
    return
  }
  if (isHeadline(passage.role)) return
  if (resolutions.length > 1) {
    if (!/^resolution$/i.test(noun.text) || resolutions.some(({ year }) => year === undefined)) return
    const several = `${noun.text}s`
    replace('singular', several, `"${noun.text}" stands before several resolutions: write "${several}".`)
    return
  }
  const { to } = resolutions[0]!.span
  const rest = text.slice(to, to + 60)
  const goesOn =
    /^,?\s*(?:and|or|to|as\s+well|through|of\s+\d|on\s)|^,\s*\d|^;|^\s*[-–/&]/.test(rest) && !andItsLike.test(rest)
  if (/s$/.test(noun.text) && !goesOn) {
    const one = noun.text.slice(0, -1)
    replace('plural', one, `"${noun.text}" stands before one resolution only: write "${one}".`)
  }
}

/** "and its successors", "and subsequent resolutions": the noun before belongs to one resolution all the same. */
const andItsLike =
  /^,?\s+and\s+(?:its\s|(?:all\s+|any\s+)?(?:other|later|subsequent|related|relevant|successor)\s+(?:[a-z]+\s+){0,2}resolutions\b)/

/** "S/RES/1540 (2004)" in running text; lists of documents and notes cite by symbol. */
function checkSymbol(
  { noun, resolutions }: Citation,
  text: string,
  role: PassageContext['passage']['role'],
  report: Reporter<CitationCase>,
) {
  const [cited] = resolutions
  if ((role !== 'paragraph' && role !== 'list-item') || /[(\[]\s*$/.test(text.slice(0, noun.span.from))) return
  const span = { from: noun.span.from, to: cited!.span.to }
  const right = `Security Council resolution ${cited!.number}${cited!.year === undefined ? '' : ` (${cited!.year})`}`
  report({
    case: 'symbol',
    span,
    message: `"${text.slice(span.from, span.to)}" is the symbol of a document; in running text the resolution is named: write "${right}".`,
    fixes: [replacement(span, right, false)],
  })
}

/** Number and year. */
function checkNumbers({ form, noun, resolutions }: Citation, { text }: PassageContext, report: Reporter<CitationCase>) {
  resolutions.forEach(({ span, number, numberSpan, year }, index) => {
    const gap = text.slice(noun.span.to, numberSpan.from)
    const lead = index === 0 && form !== 'symbol' ? /\S.*/s.exec(gap) : null
    // "resolution1540"
    const isJoined = index === 0 && form === 'resolution' && gap === '' && isLetter(text.charCodeAt(noun.span.to - 1))
    const written = text.slice(span.from, span.to)
    const isRight =
      year === undefined
        ? written === String(number)
        : form === 'symbol'
          ? /^\d+\s?\(\d{4}\)$/.test(written)
          : /^\d+\s\(\d{4}\)$/.test(written) || /^\d+\s*\n\s*\(\d{4}\)$/.test(written)
    if (isRight && !lead && !isJoined) return
    const from = isJoined ? noun.span.from : lead ? noun.span.to + lead.index : span.from
    const right = `${isJoined ? `${noun.text} ` : ''}${number}${year === undefined ? '' : ` (${year})`}`
    report({
      case: 'number-and-year',
      span: { from, to: span.to },
      message: `"${text.slice(from, span.to)}" is not how a resolution is cited: number, space, year in parentheses. Write "${right}".`,
      fixes: [replacement({ from, to: span.to }, right, true)],
    })
  })
}

/** "1540/1673/1810". */
function checkJoints({ resolutions }: Citation, { text, register }: PassageContext, report: Reporter<CitationCase>) {
  const hasSlash = resolutions.some(
    ({ span }, index) => index > 0 && text.slice(resolutions[index - 1]!.span.to, span.from).trim() === '/',
  )
  if (!hasSlash) return
  const span = { from: resolutions[0]!.span.from, to: resolutions.at(-1)!.span.to }
  const names = resolutions.map(({ number, year }) => {
    const known = year ?? register.resolutions.get(number)?.year
    return known === undefined ? String(number) : `${number} (${known})`
  })
  const right = `${names.slice(0, -1).join(', ')} and ${names.at(-1)!}`
  report({
    case: 'slash',
    span,
    message: `Resolutions are not joined by slashes, which stand in the numbers of other bodies: write "${right}".`,
    fixes: [replacement(span, right, true)],
  })
}

/** "the UNSCR" without a number. */
function checkLoneAbbreviation({ text, mentions }: PassageContext, report: Reporter<CitationCase>) {
  for (let from = text.indexOf('UNSCR'); from >= 0; from = text.indexOf('UNSCR', from + 5)) {
    const to = text[from + 5] === 's' ? from + 6 : from + 5
    // With a number behind it, it is cited or part of a name ("UNSCR 1540 Points of Contact").
    if (/^[\p{L}\d_]|^\s*\d|^[)-]/u.test(text.slice(to, to + 4)) || /[\p{L}\d_(/.-]$/u.test(text.slice(0, from)))
      continue
    if (mentions.citations.some(({ span }) => span.from <= from && from < span.to)) continue
    const span = { from, to }
    const right = `Security Council resolution${to === from + 6 ? 's' : ''}`
    report({
      case: 'abbreviation',
      span,
      message: `"${text.slice(from, to)}" is short for words that United Nations texts write out: write "${right}", with number and year if they are not clear.`,
      fixes: [replacement(span, right, false)],
    })
  }
}

/** Words after which "1540" stands for the resolution. */
const leads = 'implement implements implemented implementing under of on with to for by'.split(' ')

/** "under 1540", and the number as a label: "1540 obligations", "1540-related activities". */
function checkLoneNumber({ text, mentions, register }: PassageContext, report: Reporter<CitationCase>) {
  const right = `resolution 1540 (${register.resolutions.get(1540)!.year})`
  for (let from = text.indexOf('1540'); from >= 0; from = text.indexOf('1540', from + 4)) {
    const after = text.slice(from + 4, from + 48)
    const before = text.charCodeAt(from - 1)
    if (
      isWord(before) ||
      (before > 39 && before < 48) ||
      mentions.citations.some(({ span }) => span.from <= from && from < span.to)
    )
      continue
    const label =
      /^[-‐‑\s](obligations?|implementation|commitments?|requirements?|matters|activities|process|framework|(?:related|relevant|specific)(?=\s([a-z]+)))(?![\w-])/.exec(
        after,
      )
    if (label) {
      const [noun, link] = label[2] === undefined ? [label[1]!, 'under'] : [label[2], `${label[1]} to`]
      const span = { from, to: from + 4 + label[0].length + (label[2] === undefined ? 0 : label[2].length + 1) }
      const recast = `${noun} ${link} ${right}`
      report({
        case: 'label',
        span,
        message: `"${text.slice(span.from, span.to)}" uses the number of a resolution as a name: write "${recast}".`,
        fixes: [replacement(span, recast, false)],
      })
      continue
    }
    // "the 1540 Committee", "of 1540 experts": a label, or a count.
    if (
      /^(?:[\w/,.]*\d|[-‐‑]|\s*[([]|\s[A-Z]|\s(?:(?:inter)?national|regional|focal|contact)\s|\s[a-z]+s\b|\s(?:[a-z]+people|matrix|women|men|staff)\b)/.test(
        after,
      )
    )
      continue
    if (!leads.includes(wordBefore(text, from).toLowerCase())) continue
    const span = { from, to: from + 4 }
    report({
      case: 'bare-number',
      span,
      message: `"1540" alone does not say what it counts: write "${right}".`,
      fixes: [replacement(span, right, false)],
    })
  }
}
