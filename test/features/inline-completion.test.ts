// Inline completion: the rest of a clause behind the cursor.
import { describe, expect, test } from 'vitest'
import { inlineCompletions } from '../../server/features/inline-completion.ts'
import { inMarkdown, inYaml, marked, type Marked, markedYaml } from './draw.ts'

const offered = ({ analysis, offset }: Marked, asked = false) => inlineCompletions(analysis, offset, asked)

const contact = 'For further information, please contact the 1540 Committee experts by e-mail at 1540experts@un.org.'
const mandate =
  'By its resolution 1977 (2011), the Security Council extended the mandate of the 1540 Committee until 25 April 2021.'

describe('goes on with', () => {
  test('the contact line', () => {
    expect(offered(inMarkdown('For further information|'))).toEqual([contact.slice(23)])
    expect(offered(inYaml('For further information|'))).toEqual([contact.slice(23)])
    expect(offered(markedYaml('contact: For further information▮\n'))).toEqual([contact.slice(23)])
  })

  test('the statement on the mandate that was in force, also within a paragraph', () => {
    expect(offered(inMarkdown('By its resolution|'))).toEqual([mandate.slice(17)])
    expect(offered(inMarkdown('They met. By its resolution |'))).toEqual([mandate.slice(18)])
    expect(offered(inMarkdown('By its resolution|', '8 July 2023'))[0]).toMatch(
      /^ 2663 \(2022\).* 30 November 2032\.$/u,
    )
  })

  test('the disclaimer, however its dash is typed', () => {
    const note = (text: string) => marked(`---\ndate: 8 July 2020\n---\n\n# Information Note[^1]\n\n[^1]: ${text}`)
    expect(offered(note('For information - not|'))[0]).toMatch(/^ an official report\. The views/u)
    expect(offered(note('For information – not an official report. The vie|'))[0]).toMatch(/^ws expressed here/u)
  })

  test('what was begun on the line before', () => {
    expect(offered(inMarkdown('For further information,\nplease con|'))).toEqual([contact.slice(35)])
  })

  test('less where the person asks for it', () => {
    expect(offered(inMarkdown('For fur|'))).toEqual([])
    expect(offered(inMarkdown('For fur|'), true)).toEqual([contact.slice(7)])
  })
})

describe('is silent', () => {
  test.each([
    ['before enough is typed', 'By its res|'],
    ['where the words go on otherwise', 'By its resolutions the Council|'],
    ['in the middle of a sentence', 'He said that for further information|'],
    ['in front of other words', 'By its resolution| 1977 (2011)'],
    ['in a paragraph that goes on', 'By its resolution|\nof 2011'],
    ['where nothing is missing', `${mandate}|`],
  ])('%s', (_, text) => {
    expect(offered(inMarkdown(text))).toEqual([])
  })

  test('where the note has the clause already', () => {
    expect(offered(inMarkdown(`${mandate}\n\nBy its resolution|`))).toEqual([])
    expect(offered(inMarkdown(`For further information|\n\n${contact}`))).toEqual([])
  })

  test('about a mandate before there was one', () => {
    expect(offered(inMarkdown('By its resolution|', '8 July 2005'))).toEqual([])
  })
})
