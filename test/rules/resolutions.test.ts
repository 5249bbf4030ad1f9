// The rules on resolutions on texts that tempt them, beyond their own examples.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findCitations } from '../../server/mentions/citations.ts'
import { loadRegister } from '../../server/register/index.ts'
import { resolutionDate } from '../../server/rules/resolutions/resolution-date.ts'
import { resolutionForm } from '../../server/rules/resolutions/resolution-form.ts'
import { resolutionNotYetAdopted } from '../../server/rules/resolutions/resolution-not-yet-adopted.ts'
import { resolutionYear } from '../../server/rules/resolutions/resolution-year.ts'
import { unknownParagraph } from '../../server/rules/resolutions/unknown-paragraph.ts'
import { unknownResolution } from '../../server/rules/resolutions/unknown-resolution.ts'
import { check, fixed, mended, passageOf } from './passage.ts'

const rules = [
  unknownResolution,
  resolutionYear,
  resolutionForm,
  unknownParagraph,
  resolutionNotYetAdopted,
  resolutionDate,
]

/** What all rules on resolutions find in a note of an event on `date`: "rule/case: marked text". */
function findings(text: string, date?: string): string[] {
  return rules.flatMap(rule =>
    check(rule, passageOf(text), date)
      .filter(({ case: name }) => !rule.cases[name]!.optIn)
      .map(({ case: name, span }) => `${rule.id}/${name}: ${text.slice(span.from, span.to)}`),
  )
}

describe('silence', () => {
  test.each([
    'Resolution 1540 (2004) decides that all States shall take measures.',
    'It was held in support of resolution 1540\n(2004), and of United Nations Security Council resolution\n1540 (2004).',
    'They recalled resolutions 1540 (2004), 1673 (2006), 1810 (2008), 1977 (2011) and 2325 (2016).',
    'They recalled resolution 1540 (2004) and resolution 1977 (2011).',
    'They recalled resolutions 1540 (2004) of 28 April 2004, 1673 (2006) of 27 April 2006 and 1810 (2008).',
    'They recalled resolutions 1540 (2004) and General Assembly resolution 60/288.',
    'The Assembly adopted resolutions 68/41, 32/40 A, 2625 (XXV), 377 A (V), ES-8/2 and S-18/3.',
    'See A/RES/60/1, S/RES/1540 (2004), S/RES/1540(2004), S/2022/899 and S/PRST/2014/7.',
    'General Assembly resolution 1514 (1960) and Economic and Social Council resolution 2016/2 were named.',
    'The General Assembly adopted resolution 2758 (1971) and resolution 181 (1947).',
    'They named resolution 56/220 (2001) and resolution 75/200 (2020).',
    'They named resolution 912 (1989) of the Parliamentary Assembly of the Council of Europe.',
    'The Committee pursuant to resolutions 1267 (1999), 1989 (2011) and 2253 (2015) met.',
    'The 1267/1989/2253 Committee and the 1540 Committee met, as did the resolution 1540 Committee.',
    'The Security Council Committee established pursuant to resolution 1540 (2004) met.',
    'See paragraph 3 of Annex B to resolution 2231 (2015), and annex I, paragraph 99, to resolution 2231 (2015).',
    'It concluded the 2016 Review of resolution 1540 (2004), before the 2021 Comprehensive Review.',
    'It was held at the 26th OSCE Ministerial Council, with 1540 Points of Contact and 1540-related workshops.',
    'As of March 2014, 51 of the 57 participating States had a 1540 PoC.',
    'Resolution 1540 (2004) and 2,000 seals; resolution 1540 (2004) and 150 States.',
    'The mandate of paragraph 4 of that resolution, and paragraph 99 (z) of the resolution, were recalled.',
    'In resolution 1540 (2004), paragraph 33 of the report was echoed.',
    'Paragraphs 3 (a) to (d), 8 (a) and (d), and 12 of resolution 1540 (2004) were recalled.',
    'Paragraph 10 (d) of resolution 1810 (2008), paragraph 22 (e) of resolution 1977 (2011) and paragraph 26 (c) were recalled.',
    'Paragraph 99 (z) of resolution 2270 (2016) and paragraph 60 of resolution 2178 (2014) were recalled.',
    'Paragraph 99 of resolution 242 (1967) was recalled.',
    'In a preambular paragraph of resolution 1977 (2011) that was recognized.',
    'In the thirty-third preambular paragraph of resolution 1977 (2011) that was recognized.',
    'It was adopted as resolution 2850 (2026), then as resolution 2900 (2027), and perhaps as resolution 3100.',
    'A screen resolution 1080 pixels high, and a high-resolution 1080 image, were shown.',
    'He moved draft resolution 1540, and House resolution 1540.',
    'The conflict resolution (1999) and its resolution were discussed.',
    'RESOLUTION 1540 (2004)',
  ])('%s', text => {
    expect(findings(text, '1 December 2026')).toEqual([])
  })
})

describe('forms that drafters use', () => {
  test.each([
    [
      'OP 13 of 1540 (2004) was cited.',
      [
        'resolution-form/bare-number: 1540 (2004)',
        'resolution-form/operative-paragraph: OP 13',
        'unknown-paragraph/no-such-paragraph: OP 13 of 1540 (2004)',
      ],
    ],
    ["In 1540's OP 15 it says so.", ["unknown-paragraph/no-such-paragraph: 1540's OP 15"]],
    [
      'OP13 of resolution 1540 (2004), and its OP 14, were cited.',
      [
        'unknown-paragraph/no-such-paragraph: OP13 of resolution 1540 (2004)',
        'unknown-paragraph/no-such-paragraph: OP 14',
      ],
    ],
    [
      'Operative paragraph 3, subparagraph (e), of resolution 1540 (2004) was cited.',
      ['unknown-paragraph/no-such-subparagraph: Operative paragraph 3, subparagraph (e), of resolution 1540 (2004)'],
    ],
    [
      'See resolution 1540 (2004). Paragraph 5(b) of the same resolution was cited.',
      [
        'resolution-form/paragraph: 5(b)',
        'unknown-paragraph/no-such-subparagraph: Paragraph 5(b) of the same resolution',
      ],
    ],
    ['See resolution 1540 (2004), paras. 6, 8 and 24 thereof.', ['unknown-paragraph/no-such-paragraph: 24']],
    [
      'Under Resolution 1540-2004 States report.',
      ['resolution-form/capital: Resolution', 'resolution-form/number-and-year: 1540-2004'],
    ],
    ['Under resolution 1540 (04) States report.', ['resolution-form/number-and-year: 1540 (04)']],
    ['Under resolution1540 States report.', ['resolution-year/missing: resolution1540']],
    ['Under UNSC 1540 States report.', ['resolution-year/missing: UNSC 1540']],
    ['Under UNSC 1540 (2004) States report.', ['resolution-form/abbreviation: UNSC']],
    ['Under UNSCR 1540 States report.', ['resolution-year/missing: UNSCR 1540']],
    ['Under the UNSCR States report.', ['resolution-form/abbreviation: UNSCR']],
    ['Under resolution 1540 (1540) States report.', ['resolution-year/wrong: 1540 (1540)']],
    ['Under resolution 0 (1946) States report.', ['unknown-resolution/no-such-number: 0 (1946)']],
    ['They recalled resolution 1977 (2011) and 2325 (2016).', ['resolution-form/singular: resolution']],
    [
      'They were implementing 1540 and had obligations under 1540.',
      ['resolution-form/bare-number: 1540', 'resolution-form/bare-number: 1540'],
    ],
    [
      'OP 3 (a), under op. para. 2, Operative Paragraph 8.',
      [
        'resolution-form/operative-paragraph: OP 3 (a)',
        'resolution-form/operative-paragraph: op. para. 2',
        'resolution-form/operative-paragraph: Operative Paragraph 8',
      ],
    ],
    [
      'As § 3 of the resolution and sub-paragraph (a) say, under para 3.',
      ['resolution-form/paragraph: § 3', 'resolution-form/paragraph: para', 'resolution-form/paragraph: sub-paragraph'],
    ],
  ])('%s', (text, expected) => {
    expect(findings(text, '1 December 2026').sort()).toEqual(expect.arrayContaining([...expected].sort()))
  })

  test.each([
    'A New Year’s resolution 2020 was made; the screen has resolution 1080.',
    'The conflict resolution 2020 process went on, and a picture of resolution 2160.',
    'Operative paragraph 4 (see para. 140, and paras. 3 and 4) and (resolution 70/1, para. 140) were cited.',
    'Paragraph 3 provides that. In paragraph 3 (a) and (b) it does.',
    'The 1540 Committee matrix, the 1540 regional coordinator and the 1540 Committee Group of Experts.',
    'Under § 129 of the Penal Code it is an offence.',
    'The room holds 1540 persons, and of 1540 experts 20 came.',
  ])('silence: %s', text => {
    expect(findings(text)).toEqual([])
  })
})

describe('wrong years that stand in real texts', () => {
  test.each([
    ['1989 (2001)', 2011],
    ['1612 (2006)', 2005],
    ['2161 (2015)', 2014],
    ['2140 (2015)', 2014],
    ['2124 (2014)', 2013],
    ['1809 (2007)', 2008],
    ['1521 (2005)', 2003],
    ['986 (1991)', 1995],
  ])('%s', (written, right) => {
    for (const text of [`Recalling resolution ${written},`, `Recalling resolutions 1540 (2004) and ${written},`]) {
      expect(findings(text, '1 December 2026')).toEqual([`resolution-year/wrong: ${written}`])
      const reports = check(resolutionYear, passageOf(text))
      expect(fixed(text, reports)).toBe(text.replace(/\(\d{4}\),$/, `(${right}),`))
      expect(reports[0]!.fixes![0]!.safe).toBe(false)
    }
  })
})

describe('one place, one finding', () => {
  test.each([
    ['It is about UNSCR 1540.', 'resolution-year/missing: UNSCR 1540'],
    ['It is about resolution 1540.', 'resolution-year/missing: resolution 1540'],
    ['It is about S/RES/1540.', 'resolution-year/missing: S/RES/1540'],
    ['It is about UNSCR 1540 (2004).', 'resolution-form/abbreviation: UNSCR'],
    ['It is about UNSC resolution 1540 (2004).', 'resolution-form/abbreviation: UNSC resolution'],
    ['It is about resolution 1540(2004).', 'resolution-form/number-and-year: 1540(2004)'],
    ['It is about resolution 1540 of 2004.', 'resolution-form/number-and-year: 1540 of 2004'],
    ['It is about resolution 1,540 (2004).', 'resolution-form/number-and-year: 1,540 (2004)'],
    ['It is about resolution 1540  (2004).', 'resolution-form/number-and-year: 1540  (2004)'],
    ['It is about Resolution 1540 (2004).', 'resolution-form/capital: Resolution'],
    ['It is about resolutions 1540 (2004) alone.', 'resolution-form/plural: resolutions'],
    ['It is about resolution 4077 (2011).', 'unknown-resolution/no-such-number: 4077 (2011)'],
    [
      'It is about paragraph 13 of resolution 1540 (2004).',
      'unknown-paragraph/no-such-paragraph: paragraph 13 of resolution 1540 (2004)',
    ],
    ['It is about paragraph 11 (e) of resolution 1540 (2014).', 'resolution-year/wrong: 1540 (2014)'],
    ['It is about resolution 2663 (2022).', 'resolution-not-yet-adopted/later: 2663 (2022)'],
    ['It is about resolution 1540 (2004) of 24 April 2004.', 'resolution-date/mismatch: 24 April 2004'],
  ])('%s', (text, finding) => {
    expect(findings(text)).toEqual([finding])
  })
})

describe('paragraphs', () => {
  test('names the one resolution of the family that has the paragraph', () => {
    const text = 'Under OP 11 (e) of resolution 1540 (2004) that was asked for.'
    const [report] = check(unknownParagraph, passageOf(text))
    expect(report!.message).toContain('it is OP 11 (e) of resolution 1810 (2008)')
    expect(report!.fixes).toHaveLength(1)
    expect(report!.fixes![0]!.safe).toBe(false)
  })

  test.each([
    ['OP11(e) of resolution 1540(2004)', 'OP11(e) of resolution 1810(2008)'],
    ['paragraph 11 (e) of UNSCR 1540 [2004]', 'paragraph 11 (e) of UNSCR 1810 [2008]'],
    ['S/RES/1540 (2004), para. 11 (e)', 'S/RES/1810 (2008), para. 11 (e)'],
    ['OP 11\n(e) of resolution 1540\n(2004)', 'OP 11\n(e) of resolution 1810\n(2008)'],
    ['OP 11 (e) of resolution 1540', 'OP 11 (e) of resolution 1810 (2008)'],
  ])('keeps the way it is written: %s', (text, mended) => {
    expect(fixed(text, check(unknownParagraph, passageOf(text)))).toBe(mended)
  })

  test('names none where several have it, and offers no fix', () => {
    const [report] = check(unknownParagraph, passageOf('OP 13 of resolution 1540 (2004)'))
    expect(report!.message).not.toContain('only one')
    expect(report!.fixes).toBeUndefined()
  })

  test('a range is judged by its ends', () => {
    expect(findings('paragraphs 4 to 13 of resolution 1540 (2004)')).toEqual([
      'unknown-paragraph/no-such-paragraph: paragraphs 4 to 13 of resolution 1540 (2004)',
    ])
  })
})

describe('against the date of the event', () => {
  test('the last day counts, and without a date nothing is said', () => {
    const text = 'They welcomed resolution 2325 (2016).'
    expect(findings(text, '14 December 2016')).toEqual(['resolution-not-yet-adopted/later: 2325 (2016)'])
    expect(findings(text, '14–15 December 2016')).toEqual([])
    expect(findings(text, 'to be announced')).toEqual([])
    expect(findings('They welcomed resolution 2807 (2025).', '10 April 2014')).toEqual([])
  })
})

test('a fix that could make a citation of words that were none is not safe', () => {
  const [report] = check(resolutionForm, passageOf('resolution 1540 (2004) OP OP 3'))
  expect(report!.fixes!.map(({ safe }) => safe)).toEqual([false])
})

test('safe fixes come to an end and never change which resolutions and paragraphs are cited', () => {
  const word = fc.constantFrom(
    'resolution',
    'Resolution',
    'resolutions',
    'UNSCR',
    'UNSC resolution',
    'resolution (UNSCR)',
    'Security Council',
    'S/RES/',
    'paragraph',
    'Paragraph',
    'para',
    'OP',
    'No.',
    '1540',
    '1,540',
    '1977',
    '(2004)',
    '[2004]',
    '/2004',
    '(2011)',
    ',',
    'and',
    'of',
    '3',
    '3(a)',
    '(e)',
    'the',
    '.',
    'of 2004',
  )
  const reading = { register: loadRegister(), period: undefined, eventTitle: undefined }
  const cited = (text: string) =>
    findCitations({ text }, reading).flatMap(({ resolutions, paragraphs }) => [
      ...resolutions.map(({ number }) => `${number}`),
      ...paragraphs.map(({ paragraph, letter }) => `${paragraph}${letter ?? ''}`),
    ])
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 2, maxLength: 12 }),
      fc.constantFrom(' ', ' ', '  ', '\n'),
      (words, joint) => {
        const text = words.join(joint).replaceAll(' ,', ',').replaceAll(' /', '/')
        expect(cited(mended(rules, text).at(-1)!)).toEqual(cited(text))
      },
    ),
    { numRuns: 3000 },
  )
})
