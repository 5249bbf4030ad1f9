// Choices from the register, as snippets: a resolution on 1540 (2004), States of a group on the day.
import { describe, expect, test } from 'vitest'
import { complete } from '../../../server/features/completion.ts'
import { withoutPlaceholders } from '../../../server/lsp/answers/completion.ts'
import { accept, inMarkdown, marked, type Marked, offers } from '../draw.ts'

/** What an item writes, tab stops and choices included. */
function written({ analysis, offset }: Marked, label: string): string | undefined {
  return complete(analysis, offset).items.find(item => item.label === label)?.insert
}

describe('a resolution on 1540 (2004)', () => {
  test('is a choice of those that the event could know', () => {
    expect(written(inMarkdown('Under reso|', '8 July 2007'), 'resolution …')).toBe(
      'resolution ${1|1540 (2004),1673 (2006)|}',
    )
    expect(written(inMarkdown('Resol|'), 'Resolution …')).toMatch(
      /^Resolution \$\{1\|1540 \(2004\),1673 \(2006\),1810 \(2008\)/u,
    )
  })

  test.each(['Under res|', 'Under resolution|', 'To resolve|', 'Under reso|lution'])('is not for %s', text => {
    expect(offers(inMarkdown(text)).filter(label => label.includes('…'))).toEqual([])
  })
})

describe('the States of a group', () => {
  const header = (participants: string, date = '8 July 2020') =>
    marked(`---\nevent: Dialogue\ndate: ${date}\nparticipants:${participants}\n---\n\nText.\n`)

  test('are one choice among those of the day', () => {
    const choice = written(header('\n  States: [OSCE p|]'), 'OSCE participating States: one of 57')!
    expect(choice).toMatch(/^\$\{1\|Albania,Andorra,Armenia,.*,Turkey,.*\|\}$/u)
  })

  test('are written all at once, in UN order and by the names of the day', () => {
    const note = accept(header('\n  States: [OSCE p|]'), 'OSCE participating States: all 57')
    expect(note).toMatch(/ {2}States: \[Albania, Andorra, Armenia, .*, Turkey, .*, Uzbekistan\|\]\n/u)
    expect(note).not.toContain('Türkiye')
  })

  test('stand on lines of their own where the list does', () => {
    const note = accept(header('\n  States:\n    - Albania\n    - OSCE p|'), 'OSCE participating States: all 56')
    expect(note).toContain('    - Albania\n    - Andorra\n    - Armenia\n')
  })

  test('are not offered under organizations, without a date, or where nothing tells the group', () => {
    const groups = (note: Marked) => offers(note).filter(label => label.includes('OSCE participating'))
    expect(groups(header('\n  Organizations: [OSCE p|]'))).toEqual([])
    expect(groups(header('\n  States: [OSCE p|]', ''))).toEqual([])
    expect(groups(header('\n  States: [|]'))).toEqual([])
  })
})

test('a kind and a status are chosen where their label is written', () => {
  const note = marked('---\nevent: Dialogue\n|\n---\n')
  expect(written(note, 'status')).toBe('status: ${1|draft,final|}')
  expect(written(note, 'kind')).toMatch(/^kind: \$\{1\|[\w,-]+\|\}$/u)
})

test('a client without snippets is left the place of the choice', () => {
  expect(withoutPlaceholders('resolution ${1|1540 (2004),a\\,b\\|c|} of')).toBe('resolution  of')
})
