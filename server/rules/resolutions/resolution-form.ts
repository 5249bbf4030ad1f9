// resolution-form: a Security Council resolution is cited in the form "resolution 1540 (2004)".
import type { PassageContext, Reporter } from '../rule.ts'
import { resolutionManual } from '../sources.ts'
import { defineRule } from '../rule.ts'
import { charactersOf } from '../wording/punctuation/characters.ts'
import { checkCitations, type CitationCase } from './citation-form.ts'
import { isHeadline } from './citing.ts'
import { checkParagraphs, type ParagraphCase } from './paragraph-form.ts'

type Case = CitationCase | ParagraphCase

/** What one passage says of the word with a capital: that the note defines it so, or where it stands. */
type LoneNoun = 'defined' | { readonly from: number }

export const resolutionForm = defineRule<Case, LoneNoun>({
  id: 'resolution-form',
  group: 'resolutions',
  title: 'The resolution is not cited in the usual form',
  reason:
    'United Nations texts name the organ and the word in full and set number and year as in "Security Council resolution 1540 (2004)"; paragraphs are cited as "paragraph 3 (a)". One form lets a reader, and a search, find every mention. Where the year is missing, `resolution-year` speaks first, and the short form is a matter for later. "Operative paragraph 3" is let pass, since the Committee itself writes so and it may set a paragraph against the preamble. Labels such as "1540-related", which the published notes use as well, and symbols in running text are found on request.',
  source: resolutionManual,
  cases: {
    abbreviation: { title: 'UNSCR, SCR or UNSC instead of the words', severity: 'warning' },
    'number-and-year': { title: 'Number and year not in the form "1540 (2004)"', severity: 'warning' },
    capital: { title: 'A capital letter within a sentence', severity: 'warning' },
    plural: { title: 'The plural before a single number', severity: 'warning' },
    singular: { title: 'The singular before several numbers', severity: 'warning' },
    slash: { title: 'Several resolutions joined by slashes', severity: 'warning' },
    paragraph: { title: 'A paragraph not in the form "paragraph 3 (a)"', severity: 'warning' },
    'operative-paragraph': { title: '"OP 3" instead of "paragraph 3"', severity: 'warning' },
    'bare-number': { title: '"1540" alone for the resolution', severity: 'warning' },
    label: { title: '"1540" as a label: "1540-related"', severity: 'info', optIn: true },
    symbol: { title: 'A symbol instead of the resolution, in running text', severity: 'info', optIn: true },
  },
  examples: () => ({
    invalid: [
      {
        text: 'The role of UNSCR 1540 (2004) grew.',
        case: 'abbreviation',
        marks: ['UNSCR'],
        fixed: 'The role of Security Council resolution 1540 (2004) grew.',
      },
      {
        text: 'It referred to the UNSCR 1540 (2004) and the UNSCR 1540 (2004) obligations.',
        case: 'abbreviation',
        marks: ['UNSCR', 'UNSCR'],
        fixed: 'It referred to Security Council resolution 1540 (2004) and the UNSCR 1540 (2004) obligations.',
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
        text: 'See paragraph 8 c and paragraphs 3 a-d of resolution 1540 (2004).',
        case: 'paragraph',
        marks: ['3 a-d'],
        fixed: 'See paragraph 8 c and paragraphs 3 (a) to (d) of resolution 1540 (2004).',
      },
      {
        text: 'In resolution 1540 (2004), paragraphs 3(a)-(d), States are named; paragraph 8c of that resolution is another.',
        case: 'paragraph',
        marks: ['3(a)-(d)', '8c'],
        fixed:
          'In resolution 1540 (2004), paragraphs 3 (a) to (d), States are named; paragraph 8c of that resolution is another.',
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
      {
        text: 'Under resolution1540 (2004) States report.',
        case: 'number-and-year',
        marks: ['resolution1540 (2004)'],
        fixed: 'Under resolution 1540 (2004) States report.',
      },
      {
        text: 'They recalled resolution 1977 (2011) and 2325 (2016).',
        case: 'singular',
        marks: ['resolution'],
        fixed: 'They recalled resolutions 1977 (2011) and 2325 (2016).',
      },
      {
        text: 'They recalled resolutions 1540/1673/1810.',
        case: 'slash',
        marks: ['1540/1673/1810'],
        fixed: 'They recalled resolutions 1540 (2004), 1673 (2006) and 1810 (2008).',
      },
      {
        text: 'They recalled resolutions 1540 (2004) and its successors.',
        case: 'plural',
        marks: ['resolutions'],
        fixed: 'They recalled resolution 1540 (2004) and its successors.',
      },
      {
        text: 'They relied on OP 3(a) of resolution 1540 (2004).',
        case: 'operative-paragraph',
        marks: ['OP 3(a)'],
        fixed: 'They relied on paragraph 3 (a) of resolution 1540 (2004).',
      },
      {
        text: 'States act under para 3 and sub-paragraph (a) of it.',
        case: 'paragraph',
        marks: ['para', 'sub-paragraph'],
        fixed: 'States act under paragraph 3 and sub-paragraph (a) of it.',
      },
      {
        text: 'They read paras. 3 and 8 of resolution 1540 (2004).',
        case: 'paragraph',
        marks: ['paras.'],
        fixed: 'They read paragraphs 3 and 8 of resolution 1540 (2004).',
      },
      {
        text: 'The duties of States under 1540 were explained.',
        case: 'bare-number',
        marks: ['1540'],
        fixed: 'The duties of States under resolution 1540 (2004) were explained.',
      },
      {
        text: 'Nine 1540-relevant workshops were held.',
        case: 'label',
        marks: ['1540-relevant workshops'],
        fixed: 'Nine workshops relevant to resolution 1540 (2004) were held.',
      },
      {
        text: 'All 1540-related events are listed.',
        case: 'label',
        marks: ['1540-related events'],
        fixed: 'All events related to resolution 1540 (2004) are listed.',
      },
      {
        text: 'The Council adopted S/RES/1977 (2011) that day.',
        case: 'symbol',
        marks: ['S/RES/1977 (2011)'],
        fixed: 'The Council adopted Security Council resolution 1977 (2011) that day.',
      },
    ],
    valid: [
      'Ways to Enhance the Implementation of Resolution 1540 (2004)',
      'Resolution 1540 (2004) was adopted in 2004.',
      'Operative paragraph 3 of resolution 1540 (2004) was read out (S/RES/1540(2004)).',
      'See resolution 1977 (2011) and resolution 2325 (2016).',
      'See resolutions 1977 (2011) and 2325 (2016).',
      'The letter noted the decision on “The role of the OSCE in support of UNSCR 1540 (2004)”.',
      'Training for 1540 national points of contact was offered; resolutions 1540 (2004) and others were read out.',
      'A course was held for 1540 national Points of Contact.',
      'The 1540 Committee, its 1540 experts and 1540 national points of contact met 1540 persons.',
      'Security Council resolution 1540 (2004) (hereafter “the Resolution”) was explained. States report under the Resolution.',
      'They cited (resolution 70/1, para. 140) and paragraphs 3 (a) and (b) (see para. 3 of resolution 1540 (2004)).',
      'Under resolution 1540 (2004), paragraph 8 a meeting was held; paragraph 3a of the Directive is another text.',
      'Paragraph 3 of resolution 1540 (2004) names them.',
      'They recalled the Agreement on the Resolution of the Conflict and the Resolution Support Mission.',
    ],
  }),
  checkPassage(context, report) {
    checkCitations(context, report)
    checkParagraphs(context, report)
  },
  gather: ({ text, passage }) => loneNouns(text, passage.role),
  checkGathered(gathered, _context, report) {
    if (gathered.some(({ items }) => items.includes('defined'))) return
    for (const { passage, items } of gathered)
      for (const item of items) if (item !== 'defined') reportLoneNoun(passage, item.from, report)
  },
})

/** "the Resolution requires" within a sentence; not where it begins a name ("the Resolution Support Mission"). */
function loneNouns(text: string, role: PassageContext['passage']['role']): readonly LoneNoun[] {
  if (!text.includes('Resolution')) return []
  const { quotes } = charactersOf(text)
  if (quotes.length > 0 && /\([^()]{0,60}[“"‘'](?:[Tt]he\s)?Resolution[”"’']/.test(text)) return ['defined']
  if (isHeadline(role)) return []
  const found = text.matchAll(
    /\b(?:[Tt]he|[Tt]his|[Tt]hat|[Ss]aid|[Ii]ts)\s(Resolution)\b(?=\s[a-z]|[,;.)]|$)(?!\s+of\b)/g,
  )
  return [...found].map(({ 0: words, index }) => ({ from: index + words.length - 'Resolution'.length }))
}

function reportLoneNoun(passage: PassageContext['passage'], from: number, report: Reporter<Case>) {
  const span = { from, to: from + 'Resolution'.length }
  report({
    case: 'capital',
    passage,
    span,
    message: '"Resolution" takes no capital letter within a sentence: write "resolution".',
    fixes: [{ title: 'Write "resolution"', safe: true, edits: [{ span, newText: 'resolution' }] }],
  })
}
