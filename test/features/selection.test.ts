// Selection ranges: how a selection grows, step by step.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { selectionSpans } from '../../server/features/selection.ts'
import { inMarkdown, inYaml, marked, type Marked, markedYaml, service } from './draw.ts'
import { badNotes } from './notes.ts'

/** What is selected step by step, the long ones by their beginning. */
function growth({ analysis, source, offset }: Marked): string[] {
  return selectionSpans(analysis, offset).map(({ from, to }) => {
    const text = source.slice(from, to).replaceAll('\n', '⏎')
    return text.length > 60 ? `${text.slice(0, 30)}… ${text.split('⏎').length} lines` : text
  })
}

describe('in the text', () => {
  const sentences = 'They met. Under paragraph 3 (a) of resol|ution 1540 (2004) they spoke again. It was good.'

  test('grows from the word over citation, sentence and paragraph to section, body and note', () => {
    expect(growth(inMarkdown(`${sentences}\n\nMore.\n`))).toEqual([
      'resolution',
      'paragraph 3 (a) of resolution 1540 (2004)',
      'Under paragraph 3 (a) of resol… 1 lines',
      'They met. Under paragraph 3 (a… 1 lines',
      '## Background⏎⏎They met. Under… 5 lines',
      '# Information Note⏎⏎## Backgro… 7 lines',
      '---⏎event: Dialogue⏎date: 8 Ju… 13 lines',
    ])
  })

  test('does so in YAML', () => {
    expect(growth(inYaml(`${sentences}\n\nMore.\n`))).toEqual([
      'resolution',
      'paragraph 3 (a) of resolution 1540 (2004)',
      'Under paragraph 3 (a) of resol… 1 lines',
      'They met. Under paragraph 3 (a… 1 lines',
      'Background: |⏎    They met. Un… 4 lines',
      'event: Dialogue⏎date: 8 July 2… 8 lines',
    ])
  })

  test('takes a courtesy title and an initial for no end of a sentence', () => {
    expect(growth(inMarkdown('He spoke. Then Mr. J. Do|e spoke. Good.'))).toContain('Then Mr. J. Doe spoke.')
  })

  test('takes the parts of a citation and of a date', () => {
    expect(growth(inMarkdown('In resolutions 1540 (20|04) and 1810 (2008).')).slice(0, 3)).toEqual([
      '2004',
      '1540 (2004)',
      'resolutions 1540 (2004) and 1810 (2008)',
    ])
    expect(growth(inMarkdown('From 6 to 7 Ju|ly 2020.')).slice(0, 3)).toEqual([
      'July',
      '7 July 2020',
      '6 to 7 July 2020',
    ])
  })

  test('takes an item of a list and then the list', () => {
    expect(growth(inMarkdown('- First.\n- Sec|ond.\n')).slice(0, 3)).toEqual([
      'Second',
      'Second.',
      '- First.⏎- Second.',
    ])
  })

  test('takes quoted words', () => {
    expect(growth(inMarkdown('He said “we wi|ll come” and came.')).slice(0, 3)).toEqual([
      'will',
      '“we will come”',
      'He said “we will come” and came.',
    ])
  })
})

describe('in the header', () => {
  test('grows from the entry over the list, its group and the field to the header', () => {
    const header = 'date: 8 July 2020\nparticipants:\n  States: [Albania, Bosnia and Herze|govina]\n  Others: [OSCE]'
    expect(growth(marked(`---\n${header}\n---\n\nText.\n`))).toEqual([
      'Herzegovina',
      'Bosnia and Herzegovina',
      '[Albania, Bosnia and Herzegovina]',
      'States: [Albania, Bosnia and Herzegovina]',
      'States: [Albania, Bosnia and Herzegovina]⏎  Others: [OSCE]',
      'participants:⏎  States: [Alban… 3 lines',
      'date: 8 July 2020⏎participants… 4 lines',
      '---⏎date: 8 July 2020⏎particip… 6 lines',
      '---⏎date: 8 July 2020⏎particip… 9 lines',
    ])
  })

  test('takes entries that stand in a sentence', () => {
    expect(growth(markedYaml('participants: Representatives from Albania and Tur▮key\n')).slice(0, 3)).toEqual([
      'Turkey',
      'Representatives from Albania and Turkey',
      'participants: Representatives from Albania and Turkey',
    ])
  })

  test('is the whole note where nothing else stands', () => {
    expect(growth(marked('|\n\n'))).toEqual(['⏎⏎'])
    expect(growth(marked('|'))).toEqual([''])
  })
})

describe.each(['markdown', 'yaml'] as const)('of any note in %s', notation => {
  test('each step holds the one before and is longer, from the cursor to the whole note', () => {
    fc.assert(
      fc.property(badNotes(notation), fc.nat(), (source, at) => {
        const offset = at % (source.length + 1)
        const spans = selectionSpans(service.analyze(source, notation), offset)
        expect(spans.at(-1)).toEqual({ from: 0, to: source.length })
        let inner = { from: offset, to: offset }
        for (const [index, span] of spans.entries()) {
          expect(span.from <= inner.from && inner.to <= span.to).toBe(true)
          if (index > 0) expect(span.to - span.from).toBeGreaterThan(inner.to - inner.from)
          inner = span
        }
      }),
      { numRuns: 60 },
    )
  })
})
