// unknown-paragraph: a resolution has the operative paragraph that is cited of it.
import { findBackReferences, mayReferBack } from '../../mentions/back-references.ts'
import type { CitedParagraph, CitedResolution } from '../../mentions/mention.ts'
import type { ParagraphVerdict, Resolutions, Structure } from '../../register/resolutions.ts'
import { defineRule } from '../rule.ts'
import { numberAndYear, operativeParagraph } from './citing.ts'

export const unknownParagraph = defineRule({
  id: 'unknown-paragraph',
  group: 'resolutions',
  title: 'The resolution has no such paragraph',
  reason:
    'A citation of a paragraph that does not exist sends the reader to the wrong text, often to that of a sister resolution: successive resolutions on one subject repeat and renumber each other. Only resolutions whose full text was read are judged.',
  source: {
    name: 'Full texts of the resolutions on 1540 (2004) and of those often cited beside them',
    url: 'https://www.un.org/en/sc/1540/resolutions-committee-mandate.shtml',
  },
  cases: {
    'no-such-paragraph': { title: 'The resolution has fewer paragraphs', severity: 'error' },
    'no-such-subparagraph': { title: 'The paragraph has no such letter', severity: 'error' },
    unnumbered: { title: 'The only operative paragraph of the resolution has no number', severity: 'warning' },
  },
  examples: () => ({
    invalid: [
      {
        text: 'Under OP 11 (e) of resolution 1540 (2004) the Committee was asked to reach out.',
        case: 'no-such-subparagraph',
        marks: ['OP 11 (e) of resolution 1540 (2004)'],
        fixed: 'Under OP 11 (e) of resolution 1810 (2008) the Committee was asked to reach out.',
      },
      {
        text: 'Paragraph 32 of resolution 1540 (2004) was recalled.',
        case: 'no-such-paragraph',
        marks: ['Paragraph 32 of resolution 1540 (2004)'],
      },
      {
        text: 'They spoke of paragraphs 3 (a) and (f) of resolution 1540 (2004).',
        case: 'no-such-subparagraph',
        marks: ['(f)'],
      },
      {
        text: 'They spoke of resolution 2055 (2012), paragraph 1.',
        case: 'unnumbered',
        marks: ['resolution 2055 (2012), paragraph 1'],
      },
      {
        text: 'They spoke of OP 3 (a) of resolution 2055 (2012).',
        case: 'no-such-paragraph',
        marks: ['OP 3 (a) of resolution 2055 (2012)'],
        fixed: 'They spoke of OP 3 (a) of resolution 1540 (2004).',
      },
      {
        text: 'They recalled resolution 1540 (2004). Under OP 11 (e) of that resolution much was done.',
        case: 'no-such-subparagraph',
        marks: ['OP 11 (e) of that resolution'],
      },
    ],
    valid: [
      'Under OP 11 (e) of resolution 1810 (2008) the Committee was asked to reach out.',
      'Paragraphs 3 (a) to (d) and 8 (c) of resolution 1540 (2004) were recalled.',
      'It follows paragraph 3 of Annex B to resolution 2231 (2015).',
      'Paragraph 99 of resolution 2270 (2016) was recalled.',
      'Paragraph 32 of that resolution was recalled.',
      'They recalled resolutions 1540 (2004) and 1977 (2011). Paragraph 14 of that resolution was read out.',
    ],
  }),
  looksAround: mayReferBack,
  looksAt: 'citations',
  checkPassage({ register: { resolutions }, text, mentions }, report) {
    const { citations } = mentions
    const references = [
      ...citations
        .filter(({ resolutions: cited }) => cited.length === 1)
        .map(({ span, resolutions: [resolution], paragraphs }) => ({
          span,
          resolution: resolution!,
          paragraphs,
          isNamed: true,
        })),
      ...findBackReferences(text, citations).map(reference => ({ ...reference, isNamed: false })),
    ]
    for (const { span, resolution, paragraphs, isNamed } of references) {
      if (paragraphs.length === 0) continue
      const known = resolutions.get(resolution.number)
      const structure = resolutions.structure(resolution.number)
      if (!structure?.verified || !known || (resolution.year ?? known.year) !== known.year) continue
      for (const paragraph of paragraphs) {
        const wrong = firstWrong(resolutions, resolution.number, paragraph)
        if (!wrong) continue
        const isAlone = paragraphs.length === 1
        const other =
          paragraph.last === undefined && structure.family ? onlyOther(resolutions, resolution, paragraph) : undefined
        const otherNamed = other && `${operativeParagraph(paragraph)} of resolution ${other}`
        report({
          case: wrong.verdict,
          span: isAlone ? span : paragraph.span,
          message:
            `Resolution ${numberAndYear(known)} has no ${operativeParagraph(wrong)}: ${explain(structure, wrong)}. ` +
            (otherNamed
              ? `Of the resolutions on the same subject only one has such a paragraph: it is ${otherNamed}. Check the text that is meant.`
              : 'Check the number of the paragraph, and of the resolution.'),
          ...(other &&
            isAlone &&
            isNamed && {
              fixes: [
                {
                  title: `Write "${otherNamed}"`,
                  safe: false,
                  edits: [{ span: resolution.span, newText: rewritten(text, resolution, other) }],
                },
              ],
            }),
        })
      }
    }
  },
})

type Wrong = Pick<CitedParagraph, 'paragraph' | 'letter'> & {
  readonly verdict: Exclude<ParagraphVerdict, 'exists' | 'unknown'>
}

/** The first paragraph of a reference that the resolution does not have. */
function firstWrong(
  resolutions: Resolutions,
  number: number,
  { paragraph, last, letter }: CitedParagraph,
): Wrong | undefined {
  for (const one of last === undefined ? [paragraph] : [paragraph, last]) {
    const verdict = resolutions.paragraph(number, one, letter)
    if (verdict !== 'exists' && verdict !== 'unknown') return { paragraph: one, letter, verdict }
  }
  return undefined
}

/** "1810 (2008)", where exactly one other resolution of the family has the paragraph. */
function onlyOther(
  resolutions: Resolutions,
  { number }: CitedResolution,
  { paragraph, letter }: CitedParagraph,
): string | undefined {
  const others = resolutions.structures.filter(
    structure =>
      structure.family &&
      structure.number !== number &&
      resolutions.paragraph(structure.number, paragraph, letter) === 'exists',
  )
  const other = others.length === 1 ? resolutions.get(others[0]!.number) : undefined
  return other && numberAndYear(other)
}

/** The cited number and year exchanged for those of another resolution, in the manner written. */
function rewritten(text: string, { span, numberSpan, yearSpan }: CitedResolution, other: string): string {
  if (!yearSpan) return other
  const [number, year] = other.match(/\d+/g)!
  return number + text.slice(numberSpan.to, yearSpan.from) + year + text.slice(yearSpan.to, span.to)
}

function explain(structure: Structure, { verdict, paragraph }: Wrong): string {
  if (!structure.numbered) return 'its only operative paragraph carries no number'
  if (verdict === 'no-such-paragraph') return `it has ${structure.count} operative paragraphs`
  const letters = structure.paragraphs.find(({ number }) => number === paragraph)?.letters ?? []
  if (letters.length === 0) return `its paragraph ${paragraph} has no lettered parts`
  return `its paragraph ${paragraph} has (${letters[0]!.letter}) to (${letters.at(-1)!.letter})`
}
