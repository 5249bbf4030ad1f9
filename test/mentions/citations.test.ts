// Citations in prose: what is read as a citation of a Security Council resolution, and what is not.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findCitations } from '../../server/mentions/citations.ts'
import type { Reading } from '../../server/mentions/mention.ts'
import { loadRegister } from '../../server/register/index.ts'
import { expectProportional } from '../support/growth.ts'

const reading: Reading = { register: loadRegister(), period: undefined, eventTitle: undefined }

/** Each citation as written, then what it cites: "OP 11 (e) of resolution 1540 (2004): 1540 (2004), 11 (e)". */
function citations(text: string): string[] {
  return findCitations({ text }, reading).map(({ span, resolutions, paragraphs }) => {
    const numbers = resolutions.map(({ number, year }) => (year === undefined ? `${number}` : `${number} (${year})`))
    const cited = paragraphs.map(
      ({ paragraph, last, letter }) =>
        `${paragraph}${last === undefined ? '' : `–${last}`}${letter === undefined ? '' : ` (${letter})`}`,
    )
    return `${text.slice(span.from, span.to)}: ${[...numbers, ...cited.map(one => `§ ${one}`)].join(', ')}`
  })
}

describe('one resolution', () => {
  test.each([
    ['resolution 1540 (2004)', '1540 (2004)'],
    ['Resolution 1540 (2004)', '1540 (2004)'],
    ['resolution\n1540 (2004)', '1540 (2004)'],
    ['resolution 1540\n(2004)', '1540 (2004)'],
    ['resolution\u00a01540\u00a0(2004)', '1540 (2004)'],
    ['UNSCR 1540 (2004)', '1540 (2004)'],
    ['UNSCR1540', '1540'],
    ['SCR 1540', '1540'],
    ['UNSC resolution 1540 (2004)', '1540 (2004)'],
    ['UNSC Res. 1540', '1540'],
    ['resolution (UNSCR) 1540 (2004)', '1540 (2004)'],
    ['S/RES/1540 (2004)', '1540 (2004)'],
    ['S/RES/1540(2004)', '1540 (2004)'],
    ['S/RES/1540', '1540'],
    ['resolution 1540', '1540'],
    ['resolution 1540(2004)', '1540 (2004)'],
    ['resolution 1540 [2004]', '1540 (2004)'],
    ['resolution 1540, (2004)', '1540 (2004)'],
    ['resolution 1540/2004', '1540 (2004)'],
    ['resolution 1540 of 2004', '1540 (2004)'],
    ['resolutions 1540/1673/1810', '1540, 1673, 1810'],
    ['UNSCR 1540/1673', '1540, 1673'],
    ['resolutions 1540/1977', '1540, 1977'],
    ['resolutions 2016/2017', undefined],
    ['resolution No. 1540 (2004)', '1540 (2004)'],
    ['resolution 1,540 (2004)', '1540 (2004)'],
    ['resolution 47 (1948)', undefined],
    ['resolution 242 (1967)', '242 (1967)'],
    ['resolution 15400 (2004)', '15400 (2004)'],
    ['Resolution 1540-2004', '1540 (2004)'],
    ['resolution 1540 (04)', '1540 (2004)'],
    ['resolution1540', '1540'],
    ['UNSC 1540', '1540'],
    ['UNSC Res 1540 (2004)', '1540 (2004)'],
    ['Res. 1540 (2004)', '1540 (2004)'],
    ['UNSC 1540 (2004)', '1540 (2004)'],
    ['resolution 1540 (1540)', '1540 (1540)'],
    ['resolution 0 (1946)', '0 (1946)'],
    ['OP 13 of 1540 (2004)', '1540 (2004), § 13'],
    ['OP 13 of 1540', '1540, § 13'],
    ["1540's OP 15", '1540, § 15'],
    ['1540’s OP 15', '1540, § 15'],
    ["resolution 1540 (2004)'s OP 3", '1540 (2004), § 3'],
    ['Operative paragraph 3, subparagraph (e), of resolution 1540 (2004)', '1540 (2004), § 3 (e)'],
    ['§ 3 of resolution 1540 (2004)', '1540 (2004), § 3'],
  ])('%s', (written, cited) => {
    expect(citations(`It follows ${written}.`)).toEqual(cited === undefined ? [] : [`${written}: ${cited}`])
  })

  test('with the organ named before or after', () => {
    expect(citations('the United Nations Security Council resolution 1540 (2004)')).toEqual([
      'resolution 1540 (2004): 1540 (2004)',
    ])
    expect(citations("the Security Council's resolution 47 (1948)")).toEqual(['resolution 47 (1948): 47 (1948)'])
    expect(citations('resolution 47 (1948) of the Security Council')).toEqual(['resolution 47 (1948): 47 (1948)'])
  })

  test('number, year and noun have their own places', () => {
    const text = 'Under UNSCR 1,540 [2004].'
    const [citation] = findCitations({ text }, reading)
    const at = (span: { from: number; to: number }) => text.slice(span.from, span.to)
    expect(citation!.form).toBe('abbreviation')
    expect(at(citation!.noun.span)).toBe('UNSCR')
    expect(at(citation!.resolutions[0]!.numberSpan)).toBe('1,540')
    expect(at(citation!.resolutions[0]!.yearSpan!)).toBe('2004')
    expect(at(citation!.resolutions[0]!.span)).toBe('1,540 [2004]')
  })
})

describe('several resolutions', () => {
  test.each([
    ['resolutions 1540 (2004), 1673 (2006) and 1810 (2008)', '1540 (2004), 1673 (2006), 1810 (2008)'],
    ['resolutions 1540\n(2004), 1673 (2006)\nand 1810 (2008)', '1540 (2004), 1673 (2006), 1810 (2008)'],
    ['resolution 1540 (2004), 1673 (2006) and 1810 (2008)', '1540 (2004), 1673 (2006), 1810 (2008)'],
    ['UNSCRs 1540 (2004) and 1977 (2011)', '1540 (2004), 1977 (2011)'],
    [
      'resolutions 1540 (2004) of 28 April 2004, 1673 (2006) of 27 April 2006 and 1810 (2008)',
      '1540 (2004), 1673 (2006), 1810 (2008)',
    ],
    ['resolutions 1540 (2004), as well as 1977 (2011)', '1540 (2004), 1977 (2011)'],
    ['resolutions 1267 (1999) 1989 (2011) and 2253 (2015)', '1267 (1999), 1989 (2011), 2253 (2015)'],
    ['resolutions 1540 (2004) and 1977', '1540 (2004), 1977'],
    ['resolutions 1540, 1673 and 1810', '1540, 1673, 1810'],
    ['resolutions 1540 and 1977 (2011)', '1540, 1977 (2011)'],
    ['resolutions 1267, 1373, 1540', '1267, 1373, 1540'],
  ])('%s', (written, cited) => {
    expect(citations(`They recalled ${written}.`)).toEqual([`${written}: ${cited}`])
  })

  test('the word repeated makes two citations', () => {
    expect(citations('resolution 1540 (2004) and resolution 1977 (2011)')).toEqual([
      'resolution 1540 (2004): 1540 (2004)',
      'resolution 1977 (2011): 1977 (2011)',
    ])
  })

  test.each([
    'resolution 1540 (2004) and 2,000 seals',
    'resolution 1540 (2004) and 1977 experts',
    'resolutions 1540 (2004) and 150 participants',
    'resolutions 1540 (2004), 120 of the States',
    'resolution 1540 (2004), 2020 edition',
    'resolution 1540 (2004) and General Assembly resolution 60/288',
    'resolution 1540 (2004) and 60/288',
  ])('what only stands beside it is not on the list: %s', text => {
    expect(findCitations({ text }, reading).map(({ resolutions }) => resolutions.map(({ number }) => number))).toEqual([
      [1540],
    ])
  })
})

describe('paragraphs', () => {
  test.each([
    ['OP 11 (e) of resolution 1540 (2004)', '§ 11 (e)'],
    ['OP 11\n(e) of resolution 1540\n(2004)', '§ 11 (e)'],
    ['OP11(e) of resolution 1540 (2004)', '§ 11 (e)'],
    ['OP3 of UNSCR 1540 (2004)', '§ 3'],
    ['OP 3 UNSCR 1540 (2004)', '§ 3'],
    ['OPs 2 and 3 of resolution 1540 (2004)', '§ 2, § 3'],
    ['operative paragraph 3 of resolution 1540 (2004)', '§ 3'],
    ['Operative Paragraphs 2, 3 and 8 of resolution 1540 (2004)', '§ 2, § 3, § 8'],
    ['paragraph 3 (a) and (d) of resolution 1540 (2004)', '§ 3 (a), § 3 (d)'],
    ['paragraph 3 (a), (b) and (d) of resolution 1540 (2004)', '§ 3 (a), § 3 (b), § 3 (d)'],
    ['paragraphs 3 (a), 8 (c) and 10 of resolution 1540 (2004)', '§ 3 (a), § 8 (c), § 10'],
    ['paragraphs 4 to 7 of resolution 1540 (2004)', '§ 4–7'],
    ['paragraphs 4-7 of resolution 1540 (2004)', '§ 4–7'],
    ['paras. 4–7 of Security Council resolution 1540 (2004)', '§ 4–7'],
    ['paragraph 3 of its resolution 1540 (2004)', '§ 3'],
    ['paragraph 3 of the United Nations Security Council resolution 1540 (2004)', '§ 3'],
    ['paragraph 3 (a) (i) of resolution 1540 (2004)', '§ 3 (a)'],
    ['resolution 1540 (2004), paragraph 3 (a)', '§ 3 (a)'],
    ['resolution 1540 (2004), paras. 3 and 8', '§ 3, § 8'],
    ['resolution 1540 (2004), OP 3', '§ 3'],
    ['S/RES/1540 (2004), para. 3', '§ 3'],
  ])('%s', (written, cited) => {
    expect(citations(`It follows ${written}.`)).toEqual([`${written}: 1540 (2004), ${cited}`])
  })

  test('of several resolutions none in particular', () => {
    expect(citations('paragraph 3 of resolutions 1540 (2004) and 1977 (2011)')).toEqual([
      'paragraph 3 of resolutions 1540 (2004) and 1977 (2011): 1540 (2004), 1977 (2011)',
    ])
  })

  test.each([
    'In resolution 1540 (2004), paragraph 3 of the report says so.',
    'See paragraph 3 of Annex B to resolution 1540 (2004).',
    'See annex I, paragraph 3, to resolution 1540 (2004).',
    'See preambular paragraph 3 of resolution 1540 (2004).',
    'In the third preambular paragraph of resolution 1540 (2004) it says so.',
    'In paragraph 3 of the report on resolution 1540 (2004) it says so.',
    'See resolution 1540 (2004), annex, paragraph 3.',
    'In resolution 1540 (2004) the Council decided that; paragraph 99 of that resolution was recalled.',
    'After OP 3, resolution 1540 (2004) was recalled.',
    'In paragraph 33, resolution 1540 (2004) is mentioned.',
  ])('no paragraph of it: %s', text => {
    expect(citations(text)).toEqual(['resolution 1540 (2004): 1540 (2004)'])
  })

  test('each citation keeps its own paragraph', () => {
    expect(citations('paragraph 5 of resolution 1540 (2004) and paragraph 6 of resolution 1673 (2006)')).toEqual([
      'paragraph 5 of resolution 1540 (2004): 1540 (2004), § 5',
      'paragraph 6 of resolution 1673 (2006): 1673 (2006), § 6',
    ])
    expect(citations('in resolution 1540 (2004), paragraph 3 of resolution 1977 (2011)')).toEqual([
      'resolution 1540 (2004): 1540 (2004)',
      'paragraph 3 of resolution 1977 (2011): 1977 (2011), § 3',
    ])
  })
})

describe('not the Security Council’s', () => {
  test.each([
    'General Assembly resolution 68/41',
    'resolution 32/40 A',
    'resolution 377 A (V)',
    'resolution 2625 (XXV)',
    'resolutions 3419 A to D (XXX)',
    'resolutions 31/6 A and B',
    'resolution ES-8/2',
    'resolution S-18/3',
    'A/RES/60/1',
    'General Assembly resolution 1514 (1960)',
    'General Assembly resolutions 1514 (1960) and 2625 (1970)',
    'General Assembly and Economic and Social Council resolutions 1514 (1960)',
    'the Assembly, in its resolution 1514 (1960)',
    'the General Assembly, in resolution 2758 (1971), decided so',
    'resolution 2758 (1971)',
    'resolution 181 (1947)',
    'resolution 2758',
    'resolution 56/220 (2001)',
    'resolution 75/200 (2020)',
    'Economic and Social Council resolution 2016/2',
    'resolution 2016/2',
    'Commission on Human Rights resolution 2004/1',
    'Human Rights Council resolution 35/28',
    'resolution 912 (1989) of the Parliamentary Assembly of the Council of Europe',
    'Parliamentary Assembly resolution 1540 (2007)',
    'resolution 1540 (2007) of the OSCE Parliamentary Assembly',
    'resolution 1540 (2007) adopted by the European Parliament',
    'draft resolution 1540 (2004)',
    'S/2021/388',
    'S/PRST/2014/7',
    'the 1267/1989/2253 Committee',
    'resolutions 1267/1989/2253',
    'the 1540 Committee',
    'the resolution 1540 Committee',
    'the UNSCR 1540 Points of Contact',
    '1540-related developments',
    'resolution 1540-related activities',
    'the 2016 Review of the resolution',
    'the 2021 Comprehensive Review',
    'the 26th OSCE Ministerial Council',
    'a resolution of 300 dpi, resolution 1080p, high-resolution 1080 images, resolution 1080 pixels',
    'resolution 12',
    'resolution 1540 (20',
    'resolution of 8 July 2020',
    'https://undocs.org/S/RES/1540(2004)',
    'SCRAP 1540, SCR-1540',
    'resolutions and 1540 reports',
    'a New Year’s resolution 2020',
    'the screen resolution 1080 and the resolution 1080 of an image',
    'conflict resolution 1988',
    'resolution1080p and resolution12',
    'UNSC 15 members, UNSC 2020 priorities and UNSC 2,000 seals',
    'paragraph 13 of 2016 and OP 3 of 2004',
    'paragraph 12 of 2005 (2006)',
    "the 2020's OP 3",
    'resolution 1540-related',
    'Res. 1080, Res. 12 (2004) and Res. 1540 (2006)',
    'resolution 1540 (05)',
  ])('%s', text => {
    expect(citations(text)).toEqual([])
  })

  test('what another body has in a resolution is not its own, without a comma', () => {
    expect(citations('It described the task of the Assembly in resolution 1540 (2004).')).toEqual([
      'resolution 1540 (2004): 1540 (2004)',
    ])
  })

  test('the Committee’s long name cites a resolution', () => {
    expect(citations('Security Council Committee established pursuant to resolution 1540 (2004)')).toEqual([
      'resolution 1540 (2004): 1540 (2004)',
    ])
  })
})

test('citations lie in the text, in order and apart, whatever the text', () => {
  const word = fc.constantFrom(
    'resolution',
    'resolutions',
    'UNSCR',
    'S/RES/',
    'paragraph',
    'OP',
    '1540',
    '(2004)',
    '3',
    '(a)',
    '(e)',
    ',',
    'and',
    'of',
    'to',
    '1977',
    '(2011)',
    '–',
    '/',
    'No.',
    'General Assembly',
    'Security Council',
    '2,000',
    '.',
    '\n',
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), fc.constantFrom('', ' '), (words, joint) => {
      const text = words.join(joint)
      let end = 0
      for (const { span, noun, resolutions, paragraphs } of findCitations({ text }, reading)) {
        expect(span.from).toBeGreaterThanOrEqual(end)
        expect(span.to).toBeLessThanOrEqual(text.length)
        expect(text.slice(noun.span.from, noun.span.to)).toBe(noun.text)
        let inner = noun.span.to
        for (const cited of resolutions) {
          expect(cited.span.from).toBeGreaterThanOrEqual(inner)
          expect(cited.span.to).toBeLessThanOrEqual(span.to)
          expect(text.slice(cited.numberSpan.from, cited.numberSpan.to).replace(',', '')).toBe(String(cited.number))
          if (cited.yearSpan) expect(text.slice(cited.yearSpan.from, cited.yearSpan.to)).toBe(String(cited.year))
          inner = cited.span.to
        }
        for (const { span: place } of paragraphs) {
          expect(place.from).toBeGreaterThanOrEqual(span.from)
          expect(place.to).toBeLessThanOrEqual(span.to)
        }
        end = span.to
      }
    }),
    { numRuns: 3000 },
  )
})

test.each([
  ['figures', 'resolution ', '1'],
  ['a list without years', 'resolutions ', '1, '],
  ['a list without years, long numbers', 'resolutions ', '1540, '],
  ['a list with years', 'resolutions ', '1540 (2004), '],
  ['the word', '', 'resolution '],
  ['citations', '', 'resolution 1540 '],
  ['organs', '', 'resolution 1540 of the Big And Of The '],
  ['capitals', 'resolution 1540 (2004) of the ', 'Of '],
  ['brackets', 'resolution 1540 ', '('],
  ['commas', 'resolutions 1540 (2004)', ', '],
  ['letters', 'paragraph 3', ' (a),'],
  ['paragraphs', 'paragraphs ', '3 (a) and '],
  ['joiners', 'resolution 1540', ' and'],
  ['spaces', 'resolution', ' '],
  ['symbols', '', 'S/RES/'],
  ['closing brackets', '', '1) '],
  ['numbers that something owns', '', "1540's OP 3 "],
  ['subparagraphs', 'paragraph 3', ', subparagraph (a)'],
])('%s are read in time proportional to their length', (_, lead, piece) => {
  expectProportional(size => {
    const text = lead + piece.repeat(size / piece.length)
    return () => findCitations({ text }, reading)
  })
})
