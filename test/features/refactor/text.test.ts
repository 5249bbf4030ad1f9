// Refactorings in the text: citations in another form, abbreviations spelled out and back.
import { describe, expect, test } from 'vitest'
import { inMarkdown, inYaml, marked } from '../draw.ts'
import { offered, refactored } from './draw.ts'

const resolution = 'Write "Security Council resolution'
const short = 'Write "UNSCR'
const symbol = 'Write "S/RES'

/** The line that a refactoring leaves in the place of the one given. */
function line(text: string, title: string): string {
  return refactored(inMarkdown(text), title).split('\n').at(-1)!
}

describe('a citation', () => {
  test.each([
    ['Under resolution 15|40 (2004) all act.', short, 'Under UNSCR 1540 (2004) all act.'],
    ['Under resolution 15|40 (2004) all act.', symbol, 'Under S/RES/1540 (2004) all act.'],
    ['Under UN|SCR 1540 (2004) all act.', resolution, 'Under Security Council resolution 1540 (2004) all act.'],
    ['Under UN|SCR 1540 all act.', resolution, 'Under Security Council resolution 1540 (2004) all act.'],
    ['In S/RES/15|40 (2004) they act.', short, 'In UNSCR 1540 (2004) they act.'],
    ['Under United Nations Security Council resolution| 1540 (2004).', short, 'Under UNSCR 1540 (2004).'],
    ['Under the Security Council’s |resolution 1540 (2004).', symbol, 'Under S/RES/1540 (2004).'],
    [
      'See resolutions| 1540 (2004), 1673 (2006) and 1977 (2011).',
      short,
      'See UNSCRs 1540 (2004), 1673 (2006) and 1977 (2011).',
    ],
    ['See resolutions| 1540 (2004) and 1977 (2011).', symbol, 'See S/RES/1540 (2004) and S/RES/1977 (2011).'],
    ['See OP| 3 (a) of resolution 1540 (2004).', 'Write "paragraph', 'See paragraph 3 (a) of resolution 1540 (2004).'],
    [
      'See OPs| 3 and 4 of resolution 1540 (2004).',
      'Write "paragraph',
      'See paragraphs 3 and 4 of resolution 1540 (2004).',
    ],
    ['Para|graph 3 (a) and (b) of resolution 1540 (2004).', 'Write "OP', 'OP 3 (a) and (b) of resolution 1540 (2004).'],
    ['OP| 3 of resolution 1540 (2004).', 'Write "Paragraph', 'Paragraph 3 of resolution 1540 (2004).'],
  ])('%s: %s', (before, title, after) => {
    expect(line(before, title)).toBe(after)
  })

  test('stays in the words of others, and where something would be lost', () => {
    for (const text of [
      '“Under resolution |1540 (2004) all act”, they said.',
      'Under resolutions |1540 (2004), adopted in April, and 1977 (2011).',
      'The Council’s |resolution 1540 (2004).',
      'It is |sunny.',
    ])
      expect(offered(inMarkdown(text))).toEqual([])
  })

  test('is written as its place needs it', () => {
    expect(refactored(inYaml('Under *resolution* 15|40\n(2004).'), short)).toContain(
      '    Under *UNSCR* 1540\n    (2004).',
    )
  })
})

describe('an abbreviation', () => {
  test.each([
    ['Experts of IA|EA came.', 'Experts of the International Atomic Energy Agency (IAEA) came.'],
    ['The IA|EA came.', 'The International Atomic Energy Agency (IAEA) came.'],
    ['IAEA| came.', 'The International Atomic Energy Agency (IAEA) came.'],
    ['The IA|EA Director came.', 'The International Atomic Energy Agency (IAEA) Director came.'],
    [
      'A chemical inventory tool (CIT) helps. They used the C|IT.',
      'A chemical inventory tool (CIT) helps. They used the chemical inventory tool (CIT).',
    ],
  ])('is spelled out: %s', (before, after) => {
    expect(line(before, 'Write "')).toBe(after)
  })

  test('is not, where the long form would not fit or is not known', () => {
    for (const text of [
      'All 57 OS|CE participating States.',
      'An IA|EA-led visit.',
      'The XY|Z came.',
      '“The IA|EA came.”',
      '(IA|EA)',
    ])
      expect(offered(inMarkdown(text))).toEqual([])
  })

  test('stands for the long form that was explained before', () => {
    const header = '---\ndate: 8 July 2020\norganizers: International Atomic Energy Agency (IAEA)\n---\n\n'
    const text = 'The International Atomic |Energy Agency (IAEA) came.'
    expect(refactored(marked(header + text), 'Write "IAEA"')).toBe(`${header}The IAEA came.`)
    expect(offered(inMarkdown(text))).toEqual([])
  })

  test('has no article in a field', () => {
    expect(refactored(marked('---\norganizers: IA|EA\n---\n'), 'Write "International')).toContain(
      'organizers: International Atomic Energy Agency (IAEA)\n',
    )
  })
})
