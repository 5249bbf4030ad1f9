// The outline of a note, what folds, what is coloured and what is linked.
import { describe, expect, test } from 'vitest'
import { folding } from '../../server/features/folding.ts'
import { links } from '../../server/features/links.ts'
import { semanticTokens } from '../../server/features/semantic-tokens.ts'
import { status } from '../../server/features/status.ts'
import { symbols, type NoteSymbol } from '../../server/features/symbols.ts'
import type { Notation } from '../../server/note/note.ts'
import { service, textsOf } from './draw.ts'

const markdown = `---
event: Dialogue
date: 8 July 2020
participants:
  States: [Albania, Turkey]
  Organizations:
    - UNODA
---

# Information Note[^1]

## Background

Resolution 1540 (2004) was
adopted on 28 April 2004.

### Details

- Albania
- Turkey

## Highlights

<!-- to be
written -->

[^1]: For information only.
`

const yaml = `# A note
# in YAML
title: Information Note
event: Dialogue
date: 8 July 2020
participants:
  States: [Albania, Turkey]
sections:
  Background: |
    Resolution 1540 (2004) was
    adopted on 28 April 2004.

    - Albania
    - Turkey
  Highlights: |
    Text.
disclaimer: For information only.
`

function outline(of: readonly NoteSymbol[], indent = ''): string {
  return of
    .map(
      ({ name, kind, detail, children }) =>
        `${indent}${kind} ${name}${detail && `: ${detail}`}\n${outline(children, `${indent}  `)}`,
    )
    .join('')
}

function analyze(source: string, notation: Notation) {
  return service.analyze(source, notation)
}

describe('the outline', () => {
  test('of a Markdown note', () => {
    expect(outline(symbols(analyze(markdown, 'markdown')))).toBe(`\
field event: Dialogue
field date: 8 July 2020
field participants: 2 States, 1 organization
  group States: 2 entries
  group Organizations: UNODA
title Information Note
section Background
  section Details
section Highlights
clause Disclaimer
`)
  })

  test('of a YAML note', () => {
    expect(outline(symbols(analyze(yaml, 'yaml')))).toBe(`\
title Information Note
field event: Dialogue
field date: 8 July 2020
field participants: 2 States
  group States: 2 entries
section Background
section Highlights
clause Disclaimer
`)
  })

  test('every part lies within the one around it, and its name within itself', () => {
    const check = (of: readonly NoteSymbol[], from: number, to: number): void => {
      for (const { span, selection, children } of of) {
        expect(from <= span.from && span.from <= selection.from && selection.to <= span.to && span.to <= to).toBe(true)
        check(children, span.from, span.to)
      }
    }
    check(symbols(analyze(markdown, 'markdown')), 0, markdown.length)
    check(symbols(analyze(yaml, 'yaml')), 0, yaml.length)
  })
})

/** First and last line of each range, as a person counts them, and what it is. */
function folds(source: string, notation: Notation): string[] {
  const line = (offset: number) => source.slice(0, offset).split(/\r\n|\n/u).length
  return folding(analyze(source, notation)).map(({ span, kind }) => `${line(span.from)}-${line(span.to)} ${kind}`)
}

describe('folding', () => {
  const expected = [
    '1-8 header',
    '4-7 list',
    '12-20 section',
    '17-20 section',
    '19-20 list',
    '22-25 section',
    '24-25 comment',
  ]

  test('in Markdown', () => {
    expect(folds(markdown, 'markdown')).toEqual(expected)
  })

  test('with CRLF', () => {
    expect(folds(markdown.replaceAll('\n', '\r\n'), 'markdown')).toEqual(expected)
  })

  test('in YAML', () => {
    expect(folds(yaml, 'yaml')).toEqual([
      '1-2 comment',
      '6-7 list',
      '8-16 section',
      '9-14 section',
      '13-14 list',
      '15-16 section',
    ])
  })
})

test('what is folded away is said in a few words', () => {
  const summaries = (source: string, notation: Notation) =>
    folding(analyze(source, notation)).map(({ summary }) => summary)
  expect(summaries(markdown, 'markdown')).toEqual([
    'Dialogue',
    '3 entries',
    '1 paragraph, 2 items',
    '2 items',
    '2 items',
    '',
    'comment',
  ])
  const listed = 'participants: |\n  Austria, Spain and the OSCE\n  Ms. Ana Example, Example University\n'
  expect(summaries(listed, 'yaml')).toEqual(['2 States, 1 organization, 1 person'])
  expect(summaries('sections:\n  # Nothing yet.\n  Background: One.\n  Highlights: Two.\n', 'yaml')).toEqual([
    '2 sections',
  ])
})

describe('semantic tokens', () => {
  const tokens = (source: string, notation: Notation = 'markdown') =>
    semanticTokens(analyze(source, notation)).map(
      ({ span, type, modifiers }) => `${[type, ...modifiers].join(' ')}: ${source.slice(span.from, span.to)}`,
    )

  test('are the same things in both notations', () => {
    const things = ['date: 8 July 2020', 'state: Albania', 'state: Turkey']
    const text = ['citation: Resolution 1540 (2004)', 'date: 28 April 2004', 'state: Albania', 'state: Turkey']
    expect(tokens(markdown)).toEqual([...things, 'organization: UNODA', ...text])
    expect(tokens(yaml, 'yaml')).toEqual([...things, ...text])
  })

  test('tell what is not right on the day', () => {
    expect(
      tokens('---\ndate: 8 July 2023\n---\n\nTurkey under OP 11 (e) of resolution 1540 (2004) on 31 June 2023.\n'),
    ).toEqual([
      'date: 8 July 2023',
      'state outdated: Turkey',
      'citation unknown: OP 11 (e) of resolution 1540 (2004)',
      'date unknown: 31 June 2023',
    ])
  })

  test('leave quoted names alone', () => {
    expect(tokens('---\ndate: 8 July 2023\n---\n\nHe said “Turkey agrees”.\n')).toContain('state: Turkey')
  })

  test('over two lines are two tokens', () => {
    const source = '---\ndate: 8 July 2020\n---\n\n> under resolution\n> 1540 (2004)\n'
    expect(tokens(source).slice(1)).toEqual(['citation: resolution', 'citation: 1540 (2004)'])
  })

  test('of a part are those of the whole that touch it', () => {
    const analysis = analyze(markdown, 'markdown')
    const all = semanticTokens(analysis)
    for (let from = 0; from < markdown.length; from += 7) {
      const within = { from, to: from + 40 }
      const expected = all.filter(({ span }) => span.from < within.to && within.from < span.to)
      expect(semanticTokens(analysis, within)).toEqual(expected)
    }
  })
})

describe('links', () => {
  test('lead to resolutions, pages and addresses', () => {
    const source = `Resolutions 1540 (2004) and 1810 (2008), see https://www.un.org/en/sc/1540/ or [the list](https://example.org/a_(b)) or write to 1540experts@un.org.\n`
    const found = links(analyze(source, 'markdown'))
    expect(found.map(({ target }) => target)).toEqual([
      'https://docs.un.org/en/S/RES/1540(2004)',
      'https://docs.un.org/en/S/RES/1810(2008)',
      'https://www.un.org/en/sc/1540/',
      'https://example.org/a_(b)',
      'mailto:1540experts@un.org',
    ])
    expect(textsOf(source, found)).toEqual([
      '1540 (2004)',
      '1810 (2008)',
      'https://www.un.org/en/sc/1540/',
      'the list',
      '1540experts@un.org',
    ])
    expect(found[0]!.tooltip).toBe(
      'Resolution 1540 (2004), adopted 28 April 2004: Non-proliferation of weapons of mass destruction',
    )
  })

  test('go by the number where the year is wrong or missing', () => {
    const found = links(analyze('Under resolution 1540 and resolution 1810 (2009).\n', 'markdown'))
    expect(found.map(({ target }) => target)).toEqual([
      'https://docs.un.org/en/S/RES/1540(2004)',
      'https://docs.un.org/en/S/RES/1810(2008)',
    ])
  })

  test('lead to documents named by their symbols', () => {
    const symbols = [
      'S/2020/345',
      'A/RES/75/240',
      'S/PRST/2017/18',
      'E/2020/L.7/Add.1',
      'S/AC.44/2013/2',
      'ST/SGB/2003/7',
    ]
    const found = links(analyze(`See ${symbols.join(', ')}.\n`, 'markdown'))
    expect(found.map(({ target }) => target)).toEqual(symbols.map(symbol => `https://docs.un.org/en/${symbol}`))
    expect(found[0]!.tooltip).toBe('Document S/2020/345')
  })

  test('a symbol of a resolution leads to the resolution, and other strokes nowhere', () => {
    const source = 'See S/RES/1540 (2004), https://undocs.org/S/2020/345, and/or A/2, N/A, 24/7 and A/B/5.\n'
    expect(links(analyze(source, 'markdown')).map(({ target }) => target)).toEqual([
      'https://docs.un.org/en/S/RES/1540(2004)',
      'https://undocs.org/S/2020/345',
    ])
  })

  test('lead to other notes, by their places beside this one', () => {
    const found = links(
      analyze('See [2014](../2014/osce.note.md#highlights) and [2020](osce.note.yaml).\n', 'markdown'),
    )
    expect(found.map(({ target, tooltip }) => [target, tooltip])).toEqual([
      ['../2014/osce.note.md#highlights', 'Open ../2014/osce.note.md#highlights'],
      ['osce.note.yaml', 'Open osce.note.yaml'],
    ])
  })

  test('never to anything but pages, mail and notes', () => {
    const source =
      'See [this](javascript:alert(1)), [that](file:///etc/passwd), [it](/etc/a.note.md) and [others](list.pdf).\n'
    expect(links(analyze(source, 'markdown'))).toEqual([])
  })
})

test('the status says what a note is and how long', () => {
  const words = 'word '.repeat(600)
  const source = `---\nkind: 2014\nevent: Dialogue\ndate: 8 July 2020\n---\n\n## Background\n\n${words}\n\nUnder OP 11 (e) of resolution 1540 (2004).\n`
  const found = status(analyze(source, 'markdown'))
  expect(found).toMatchObject({
    kind: 'Information note with conference objectives (2014)',
    period: { from: '2020-07-08', to: '2020-07-08' },
    errors: 1,
    pages: 1.6,
  })
})
