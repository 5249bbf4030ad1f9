// Rule: a Security Council resolution is cited in the form "resolution 1540 (2004)".
import type { Citation } from '../../mentions/mention.ts'
import type { PassageContext, Reporter } from '../rule.ts'
import { defineRule } from '../rule.ts'
import { resolutionManual } from './citing.ts'

type Case = 'abbreviation' | 'number-and-year' | 'capital' | 'plural' | 'paragraph'

export const resolutionForm = defineRule<Case>({
  id: 'resolution-form',
  group: 'resolutions',
  title: 'The resolution is not cited in the usual form',
  reason:
    'United Nations texts name the organ and the word in full and set number and year as in "Security Council resolution 1540 (2004)". One form lets a reader, and a search, find every mention. "OP 3" for an operative paragraph is let pass, and so is the singular before a list. A citation without its year is first of all a matter for `resolution-year`; its abbreviation is spoken of once the year is there.',
  source: resolutionManual,
  cases: {
    abbreviation: { title: 'UNSCR, SCR or UNSC instead of the words', severity: 'warning' },
    'number-and-year': { title: 'Number and year not in the form "1540 (2004)"', severity: 'warning' },
    capital: { title: 'A capital letter within a sentence', severity: 'warning' },
    plural: { title: 'The plural before a single number', severity: 'warning' },
    paragraph: { title: 'A paragraph not in the form "paragraph 3 (a)"', severity: 'warning' },
  },
  examples: {
    invalid: [
      {
        text: 'The role of UNSCR 1540 (2004) grew.',
        case: 'abbreviation',
        marks: ['UNSCR'],
        fixed: 'The role of Security Council resolution 1540 (2004) grew.',
      },
      {
        text: 'The Security Council resolution (UNSCR) 1540 (2004) was recalled.',
        case: 'abbreviation',
        marks: ['resolution (UNSCR)'],
        fixed: 'The Security Council resolution 1540 (2004) was recalled.',
      },
      {
        text: 'Under resolution 1540(2004) States report.',
        case: 'number-and-year',
        marks: ['1540(2004)'],
        fixed: 'Under resolution 1540 (2004) States report.',
      },
      {
        text: 'Under resolution No. 1540 [2004] States report.',
        case: 'number-and-year',
        marks: ['No. 1540 [2004]'],
        fixed: 'Under resolution 1540 (2004) States report.',
      },
      {
        text: 'Under resolution 1540/2004 States report.',
        case: 'number-and-year',
        marks: ['1540/2004'],
        fixed: 'Under resolution 1540 (2004) States report.',
      },
      {
        text: 'It is based on Security Council Resolution 1540 (2004).',
        case: 'capital',
        marks: ['Resolution'],
        fixed: 'It is based on Security Council resolution 1540 (2004).',
      },
      {
        text: 'In resolutions 1540 (2004) the Council decided so.',
        case: 'plural',
        marks: ['resolutions'],
        fixed: 'In resolution 1540 (2004) the Council decided so.',
      },
      {
        text: 'See paragraph 3(a) of resolution 1540 (2004).',
        case: 'paragraph',
        marks: ['3(a)'],
        fixed: 'See paragraph 3 (a) of resolution 1540 (2004).',
      },
      {
        text: 'It is set out in Paragraph 3 of resolution 1540 (2004).',
        case: 'paragraph',
        marks: ['Paragraph'],
        fixed: 'It is set out in paragraph 3 of resolution 1540 (2004).',
      },
      {
        text: 'The Committee noted that the Resolution requires States to act.',
        case: 'capital',
        marks: ['Resolution'],
        fixed: 'The Committee noted that the resolution requires States to act.',
      },
    ],
    valid: [
      'Resolution 1540 (2004) was adopted in 2004.',
      'In OP3 of resolution 1540 (2004) and in S/RES/1977(2011) that was said.',
      'See resolution 1977 (2011) and 2325 (2016).',
      'See resolutions 1977 (2011) and 2325 (2016).',
      'The letter noted the decision on “The role of the OSCE in support of UNSCR 1540 (2004)”.',
      'The 1540 Committee welcomed 1540-related developments.',
      'Paragraph 3 of resolution 1540 (2004) names them.',
      'They recalled the Agreement on the Resolution of the Conflict and the Resolution Support Mission.',
    ],
  },
  checkPassage(context, report) {
    checkLoneNoun(context, report)
    for (const citation of context.mentions.citations) {
      checkNoun(citation, context, report)
      checkNumbers(citation, context, report)
      checkParagraphs(citation, context, report)
    }
  },
})

/** The word before the numbers. */
function checkNoun(
  { form, noun, resolutions }: Citation,
  { text, passage, register }: PassageContext,
  report: Reporter<Case>,
) {
  const replace = (ruleCase: Case, newText: string, message: string) =>
    report({
      case: ruleCase,
      span: noun.span,
      message,
      fixes: [{ title: `Write "${newText.trim()}"`, safe: true, edits: [{ span: noun.span, newText }] }],
    })
  const plural = resolutions.length > 1 ? 's' : ''
  const before = text.slice(Math.max(0, noun.span.from - 20), noun.span.from)

  if (form === 'abbreviation') {
    if (resolutions.some(({ number, year }) => year === undefined && register.resolutions.get(number))) return
    const organ = /Council\s+$/.test(before) ? '' : 'Security Council '
    const space = resolutions[0]!.numberSpan.from === noun.span.to ? ' ' : ''
    replace(
      'abbreviation',
      `${organ}resolution${plural}${space}`,
      `"${noun.text}" is short for words that United Nations texts write out: write "${organ}resolution${plural}".`,
    )
    return
  }
  if (form !== 'resolution') return
  if (/^Res/.test(noun.text) && /[\p{L},;)]\s+$/u.test(before) && !isHeadline(passage.role)) {
    const lower = noun.text.toLowerCase()
    replace('capital', lower, `Within a sentence "resolution" has no capital letter: write "${lower}".`)
    return
  }
  const after = text.slice(resolutions.at(-1)!.span.to, resolutions.at(-1)!.span.to + 24)
  const goesOn = /^,?\s*(?:and|or|to|as\s+well|through|of\s+\d|on\s)|^,\s*\d|^;|^\s*[-–/&]/.test(after)
  if (resolutions.length === 1 && /s$/.test(noun.text) && !goesOn && !isHeadline(passage.role)) {
    const one = noun.text.slice(0, -1)
    replace('plural', one, `Only one resolution is cited here: write "${one}".`)
  }
}

/** "the Resolution requires" within a sentence; not where it begins a name ("the Resolution Support Mission"). */
function checkLoneNoun({ text, passage }: PassageContext, report: Reporter<Case>) {
  if (isHeadline(passage.role) || !text.includes(' Resolution')) return
  for (const match of text.matchAll(
    /\b(?:[Tt]he|[Tt]his|[Tt]hat|[Ss]aid|[Ii]ts)\s(Resolution)\b(?=\s\p{Ll}|[,;.)]|$)(?!\s+of\b)/gu,
  )) {
    const from = match.index + match[0].length - 'Resolution'.length
    const span = { from, to: from + 'Resolution'.length }
    report({
      case: 'capital',
      span,
      message: 'Within a sentence "resolution" has no capital letter: write "resolution".',
      fixes: [{ title: 'Write "resolution"', safe: true, edits: [{ span, newText: 'resolution' }] }],
    })
  }
}

function isHeadline(role: PassageContext['passage']['role']): boolean {
  return role === 'title' || role === 'heading' || role === 'table-cell'
}

/** Number and year. */
function checkNumbers({ form, noun, resolutions }: Citation, { text }: PassageContext, report: Reporter<Case>) {
  resolutions.forEach(({ span, number, numberSpan, year }, index) => {
    const gap = text.slice(noun.span.to, numberSpan.from)
    const lead = index === 0 && form !== 'symbol' ? /\S.*/s.exec(gap) : null
    const written = text.slice(span.from, span.to)
    const isRight =
      year === undefined
        ? written === String(number)
        : form === 'symbol'
          ? /^\d+\s?\(\d{4}\)$/.test(written)
          : /^\d+\s\(\d{4}\)$/.test(written) || /^\d+\s*\n\s*\(\d{4}\)$/.test(written)
    if (isRight && !lead) return
    const from = lead ? noun.span.to + lead.index : span.from
    const right = year === undefined ? String(number) : `${number} (${year})`
    report({
      case: 'number-and-year',
      span: { from, to: span.to },
      message: `"${text.slice(from, span.to)}" is not how a resolution is cited: number, space, year in parentheses. Write "${right}".`,
      fixes: [{ title: `Write "${right}"`, safe: true, edits: [{ span: { from, to: span.to }, newText: right }] }],
    })
  })
}

/** The word "paragraph", and letters closed up to the number; "OP 3(a)" is let pass with the rest of that form. */
function checkParagraphs(
  { paragraphs, span, noun }: Citation,
  { text, passage }: PassageContext,
  report: Reporter<Case>,
) {
  if (paragraphs.length === 0 || /^o\.?p/i.test(text.slice(span.from, span.from + 3))) return
  const first = paragraphs[0]!.span.from
  const word =
    first < noun.span.from ? /^(?:para(?=\s)|Paragraph)s?/.exec(text.slice(span.from, first))?.[0] : undefined
  const isWithin =
    /[\p{L},;)]\s+$/u.test(text.slice(Math.max(0, span.from - 3), span.from)) && !isHeadline(passage.role)
  if (word !== undefined && (word.startsWith('para') || isWithin)) {
    const right = word.endsWith('s') ? 'paragraphs' : 'paragraph'
    const place = { from: span.from, to: span.from + word.length }
    report({
      case: 'paragraph',
      span: place,
      message: `The word is written out and, within a sentence, has no capital letter: write "${right}".`,
      fixes: [{ title: `Write "${right}"`, safe: true, edits: [{ span: place, newText: right }] }],
    })
  }
  for (const { span: place } of paragraphs) {
    const written = text.slice(place.from, place.to)
    const right = written.replace(/^(\d+)(\([a-z]\))/i, '$1 $2')
    if (right === written) continue
    report({
      case: 'paragraph',
      span: place,
      message: `A space stands between the number of a paragraph and its letter: write "${right}".`,
      fixes: [{ title: `Write "${right}"`, safe: true, edits: [{ span: place, newText: right }] }],
    })
  }
}
