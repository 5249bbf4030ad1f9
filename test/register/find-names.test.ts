// Names in sentences: found where a State is meant, left alone inside longer names.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadRegister } from '../../server/register/index.ts'
import { expectProportional } from '../support/growth.ts'

const register = loadRegister()
const { states } = register
const statesIn = (text: string) => register.findNames(text).filter(({ kind }) => kind === 'state')
const found = (text: string) => statesIn(text).map(({ from, to }) => text.slice(from, to))

describe('finds', () => {
  it.each([
    ['at the start and at the end of a sentence', 'Moldova spoke first. Then spoke Turkey.', ['Moldova', 'Turkey']],
    [
      'after the opening word of a sentence',
      'In Moldova, as in Ukraine, the law is new. The Moldova delegation agreed.',
      ['Moldova', 'Ukraine', 'Moldova'],
    ],
    ['after a participle', 'Including Moldova, Assisting Albania', ['Moldova', 'Albania']],
    [
      'in a list',
      'Germany, Albania; Montenegro and North Macedonia',
      ['Germany', 'Albania', 'Montenegro', 'North Macedonia'],
    ],
    ['one to a line', 'Albania\nArmenia\nAustria', ['Albania', 'Armenia', 'Austria']],
    [
      'the longest name',
      'the Republic of Moldova, the United States of America',
      ['Republic of Moldova', 'United States of America'],
    ],
    [
      'names with "and"',
      'Trinidad and Tobago, Bosnia and Herzegovina and Sao Tome and Principe',
      ['Trinidad and Tobago', 'Bosnia and Herzegovina', 'Sao Tome and Principe'],
    ],
    [
      'names with an article',
      'The former Yugoslav Republic of Macedonia and the former Yugoslav Republic of Macedonia',
      ['The former Yugoslav Republic of Macedonia', 'the former Yugoslav Republic of Macedonia'],
    ],
    ['names over two lines', 'Bosnia and \n   Herzegovina', ['Bosnia and \n   Herzegovina']],
    ['names with an apostrophe', "Côte d’Ivoire and Côte d'Ivoire", ['Côte d’Ivoire', "Côte d'Ivoire"]],
    [
      'names with a parenthesis',
      'Iran (Islamic Republic of), Bolivia (Plurinational State of)',
      ['Iran (Islamic Republic of)', 'Bolivia (Plurinational State of)'],
    ],
    ['in parentheses', 'Ambassador Keith Azoopardi (Malta) and the host (Austria)', ['Malta', 'Austria']],
    ['the possessive', "Moldova’s action plan and Turkey's reply", ['Moldova', 'Turkey']],
    ['abbreviations', 'the UK, the US and the DPRK', ['UK', 'US', 'DPRK']],
    [
      'one Congo from the other',
      'the Congo and the Democratic Republic of the Congo',
      ['Congo', 'Democratic Republic of the Congo'],
    ],
    [
      'one Guinea from the others',
      'Guinea, Guinea-Bissau, Equatorial Guinea, Papua New Guinea',
      ['Guinea', 'Guinea-Bissau', 'Equatorial Guinea', 'Papua New Guinea'],
    ],
    [
      'what a comma parts',
      'Moldova, Republic of Korea; Congo, Democratic Republic of the Congo; Iran, Islamic Republic of',
      ['Moldova', 'Republic of Korea', 'Congo', 'Democratic Republic of the Congo', 'Iran, Islamic Republic of'],
    ],
    [
      'after an office',
      'the Government of Moldova, the Permanent Representative of Turkey, Representatives of Albania, the Minister for Foreign Affairs of Serbia',
      ['Moldova', 'Turkey', 'Albania', 'Serbia'],
    ],
    ['after a date', 'On 8 July Moldova hosted, on Monday Turkey replied', ['Moldova', 'Turkey']],
    ['after a name cut short', 'Ms. Ann B. of Moldova spoke', ['Moldova']],
    ['after a small word', 'experts from Moldova visited the border of Ukraine', ['Moldova', 'Ukraine']],
    ['after an abbreviation with a full stop', 'States, e.g. Moldova, joined', ['Moldova']],
    [
      'former names and everyday forms',
      'Swaziland, Ivory Coast and Czech Republic',
      ['Swaziland', 'Ivory Coast', 'Czech Republic'],
    ],
    ['known misspellings', "Kyrgystan and Cote d'Ivoire", ['Kyrgystan', "Cote d'Ivoire"]],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected)
  })
})

describe('leaves alone', () => {
  it.each([
    'the Netherlands Forensic Institute',
    'Moldova State University',
    'the Bank of Moldova',
    'National Bank of the Netherlands',
    'the University of Georgia and Georgia Institute of Technology',
    'Central Macedonia, Eastern Macedonia and Thrace',
    'the region of Western Macedonia',
    'the Turkey Point plant',
    'the OSCE Moldova programme',
    'Mr. Jordan, Dr. Chad and J. Israel',
    'Michael Jordan met Chad Smith',
    'the Gulf of Mexico, the Gulf of Guinea and the Gulf of Oman',
    'American Samoa, New Mexico, British Columbia and Northern Ireland',
    'the South China Sea and the Sea of Japan',
    'the Vietnam Academy of Science',
    'Zaire ebolavirus',
    'the International Criminal Tribunal for the former Yugoslavia',
    'Moldova-based, Turkey–Syria, post-Turkey',
    'https://Moldova.org, info@Moldova, www.Turkey.com',
    'Indiana, Romanian, Nigerien, Chadian, Maliciously',
    'moldova, turkey and china',
    'he can, us, it; CARS',
  ])('%s', text => {
    expect(found(text)).toEqual([])
  })
})

describe('the law of finding', () => {
  it('every name in force is found whole, alone and in a list', () => {
    for (const state of states.all) {
      for (const { name, inText, article } of state.names) {
        expect(found(`from ${name}, as agreed`)).toEqual([name])
        expect(found(`the delegation of ${name}.`)).toEqual([name])
        if (name !== `the ${inText}`) expect(found(`with ${article ? 'the ' : ''}${inText}: yes`)).toEqual([inText])
      }
    }
  })

  it('what is found is in order, without overlaps, and can be read', () => {
    const words = fc.constantFrom(
      'Moldova',
      'the',
      'The',
      'Republic',
      'of',
      'and',
      'Serbia',
      'Montenegro',
      'Congo',
      'United',
      'States',
      ' ',
      '\n',
      ',',
      '.',
      '(',
      ')',
      "'",
      '-',
      'US',
      'é',
    )
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), parts => {
        const text = parts.join(' ')
        let last = 0
        for (const { from, to } of statesIn(text)) {
          expect(from).toBeGreaterThanOrEqual(last)
          expect(states.read(text.slice(from, to), undefined)).toBeDefined()
          last = to
        }
      }),
    )
  })

  it.each([
    ['the beginning of many names', 'United '],
    ['blanks', ' '],
    ['line feeds', '\n'],
    ['one long word', 'U'],
    ['apostrophes', "'"],
    ['initials', 'A.'],
    ['a name that almost goes on', 'the former Yugoslav Republic of '],
    ['names side by side', 'Moldova '],
    ['a name and many blanks', `Bosnia and${' '.repeat(1000)}`],
    ['parentheses', 'Iran ('],
    ['lone surrogates', 'A\ud800'],
  ])('takes time proportional to the length of %s', (_, part) => {
    expectProportional(size => {
      const text = part.repeat(Math.ceil(size / part.length))
      return () => register.findNames(text)
    })
  })
})
