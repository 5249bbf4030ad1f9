// The grammars on the published notes as retold in examples/, and on the places where notations are hard to tell apart.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { patternsFor, textsWith, tokens } from './tokens.ts'

const markdown = 'text.html.markdown.note'
const yaml = 'source.yaml.note'
const label = 'entity.name.tag.label.note'
const citation = 'variable.other.constant.citation.note'
const date = 'constant.numeric.date.note'

const example = (name: string) => readFileSync(join(import.meta.dirname, '..', '..', 'examples', name), 'utf8')

describe('the 2020 note in Markdown', () => {
  const note = example('2020-osce-security-dialogue.note.md')

  test('labels of the header, and nothing else, are labels', async () => {
    expect(await textsWith(label, note, markdown)).toEqual(['Event', 'Organizers', 'Date and Venue', 'Participants'])
  })

  test('citations', async () => {
    const found = await textsWith(citation, note, markdown)
    expect(found).toContain('OP 11 (e)')
    expect(found).toContain('resolution 1977 (2011)')
    expect(found).toContain('UNSCR 1540 (2004)')
  })

  test('dates', async () => {
    expect(await textsWith(date, note, markdown)).toEqual(
      expect.arrayContaining(['8 July 2020', '24 June 2020', 'December 2019']),
    )
  })

  test('footnote marks, the contact line and its address', async () => {
    expect(await textsWith('meta.footnote.note', note, markdown)).toEqual(['[^1]', '[^1]:'])
    expect(await textsWith('string.other.contact.note', note, markdown)).toEqual([
      'For further information, please contact',
    ])
    expect(await textsWith('markup.underline.link.email.note', note, markdown)).toEqual(['1540experts@un.org'])
  })

  test("the body is the editor's Markdown", async () => {
    expect(await textsWith('markup.heading.markdown', note, markdown)).toContain('## Background')
  })
})

describe('the 2020 note in YAML', () => {
  const note = () => example('2020-osce-security-dialogue.note.yaml')

  test('labels of the header and of the sections are labels', async () => {
    expect(await textsWith(label, note(), yaml)).toEqual(
      expect.arrayContaining(['Event', 'Participants', 'Background', 'Highlights']),
    )
  })

  test('citations and dates in prose', async () => {
    expect(await textsWith(citation, note(), yaml)).toContain('resolution 1977 (2011)')
    expect(await textsWith(date, note(), yaml)).toContain('24 June 2020')
  })
})

describe.each(['2014-osce-points-of-contact.note.md', '2014-osce-points-of-contact.note.yaml'])('%s', name => {
  test('its labels, date and citations', async () => {
    const note = example(name)
    const scope = name.endsWith('.md') ? markdown : yaml
    expect(await textsWith(label, note, scope)).toEqual(expect.arrayContaining(['Event', 'Participants']))
    expect(await textsWith(date, note, scope)).toEqual(expect.arrayContaining(['10 April 2014', 'March 2014']))
    expect(await textsWith(citation, note, scope)).toContain('resolution 1540 (2004)')
  })
})

describe('headers', () => {
  test('a value is read to the end of its line, colons and all', async () => {
    const note = '---\nevent: Dialogue: WMD\ndate: 8 July 2020\n---\n\nNote: not a label\n'
    expect(await textsWith(label, note, markdown)).toEqual(['event', 'date'])
    expect(await textsWith('string.unquoted.value.note', note, markdown)).toEqual(['Dialogue: WMD', '8 July 2020'])
  })

  test("lists and quoted values are the editor's YAML", async () => {
    const note = '---\nparticipants:\n  States: [Albania, Armenia]\n  Organizations: "European Union: EU"\n---\n'
    expect(await textsWith(label, note, markdown)).toEqual(['participants', 'States', 'Organizations'])
    expect(await textsWith('meta.flow-sequence.yaml', note, markdown)).toEqual(['[Albania, Armenia]'])
    expect(await textsWith('string.quoted.double.yaml', note, markdown)).toEqual(['"European Union: EU"'])
  })

  test('a block of text ends where the indent ends', async () => {
    const note = '---\nparticipants:\n  States: |\n    Note: Albania\n  Others: EU\nvenue: Vienna\n---\n'
    expect(await textsWith(label, note, markdown)).toEqual(['participants', 'States', 'Others', 'venue'])
  })

  test('a header that was not closed colours no heading as a label', async () => {
    expect(await textsWith(label, '---\nevent: Dialogue\n\n# Note\n', markdown)).toEqual(['event'])
  })

  test('after the closing fence the body begins', async () => {
    const found = await tokens('---\nevent: Dialogue\n---\n# Note', markdown)
    expect(found.filter(({ line }) => line === 3).flatMap(({ scopes }) => scopes)).not.toContain('meta.header.note')
  })

  // The editor gives up a line that takes half a second: on a busy machine it would miss a fence, and the header be coloured as body.
  test('the fences do not wait for the patterns of the body', async () => {
    const heading = '^#{1,6} '
    expect(await patternsFor('---\nevent: Dialogue\n---', markdown)).not.toContain(heading)
    expect(await patternsFor('---\nevent: Dialogue\n---\n', markdown)).toContain(heading)
  })
})

describe('citations', () => {
  test.each([
    ['resolutions 1540 (2004), 1673 (2006) and 1810 (2008)', ['resolutions 1540 (2004), 1673 (2006) and 1810 (2008)']],
    ['Security Council resolution 1540 (2004)', ['Security Council resolution 1540 (2004)']],
    ['paragraphs 4 to 7 of resolution 1540 (2004)', ['paragraphs 4 to 7', 'resolution 1540 (2004)']],
    ['operative paragraph 3 (a) and (d)', ['operative paragraph 3 (a) and (d)']],
    ['S/RES/1540 (2004)', ['S/RES/1540 (2004)']],
    ['the 1540 Committee', []],
    ['General Assembly resolution 60/288', []],
  ])('%s', async (text, expected) => {
    expect(await textsWith(citation, text, markdown)).toEqual(expected)
  })

  test('nothing is coloured in code and comments', async () => {
    expect(await textsWith(citation, '`resolution 1540 (2004)` <!-- resolution 1540 (2004) -->', markdown)).toEqual([])
  })
})

describe('dates', () => {
  test.each([
    ['on Monday, 8 July 2020', ['Monday, 8 July 2020']],
    ['from 8 to 10 July 2020', ['8 to 10 July 2020']],
    ['8–10 July', ['8–10 July']],
    ['July 8, 2020', ['July 8, 2020']],
    ['2020-07-08', ['2020-07-08']],
    ['May we', []],
  ])('%s', async (text, expected) => {
    expect(await textsWith(date, text, markdown)).toEqual(expected)
  })
})
