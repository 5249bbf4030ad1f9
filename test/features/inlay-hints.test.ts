// Inlay hints, drawn where an editor shows them: ⟨31 States⟩.
import { describe, expect, test } from 'vitest'
import type { Analysis } from '../../server/analysis/analysis.ts'
import { type HintKind, hintTooltip, inlayHints } from '../../server/features/inlay-hints.ts'
import type { Notation } from '../../server/note/note.ts'
import { applyEdits } from '../../server/features/text-changes.ts'
import { service } from './draw.ts'

function hintsOf(source: string, notation: Notation = 'markdown', wanted: (kind: HintKind) => boolean = () => true) {
  const analysis = service.analyze(source, notation)
  const hints = inlayHints(analysis, { from: 0, to: source.length }, wanted)
  return hints.map(hint => ({ ...hint, tooltip: hintTooltip(analysis, hint) }))
}

/** The lines with hints, each hint at its place. */
function drawn(source: string, notation: Notation = 'markdown', wanted?: (kind: HintKind) => boolean): string[] {
  let text = source
  for (const { at, text: hint } of hintsOf(source, notation, wanted).toReversed())
    text = `${text.slice(0, at)}⟨${hint}⟩${text.slice(at)}`
  return text.split(/\r?\n/u).filter(line => line.includes('⟨'))
}

const inBody = (body: string, date = '8 July 2020') =>
  `---\nevent: Dialogue\ndate: ${date}\n---\n\n## Background\n\n${body}\n`
const bodyHints = (body: string, date?: string) => drawn(inBody(body, date)).slice(1)

describe('how many States there are', () => {
  const header = (participants: string) => `---\nparticipants:${participants}\n---\n`

  test('stands behind the label, or behind that of each group', () => {
    expect(drawn(header(' Albania, Armenia, OSCE'))).toEqual(['participants:⟨2 States⟩ Albania, Armenia, OSCE'])
    expect(drawn(header('\n  States: [Albania, Armenia]\n  Organizations: [OSCE]'))).toEqual([
      '  States:⟨2 States⟩ [Albania, Armenia]',
    ])
  })

  test('of several groups together stands behind the field’s label', () => {
    expect(
      drawn(header('\n  OSCE participating States: [Albania, Armenia]\n  Partners for Co-operation: [Egypt, Jordan]')),
    ).toEqual([
      'participants:⟨4 States⟩',
      '  OSCE participating States:⟨2 States⟩ [Albania, Armenia]',
      '  Partners for Co-operation:⟨2 States⟩ [Egypt, Jordan]',
    ])
  })

  test('counts each State once and says what it did not count', () => {
    const [hint] = hintsOf(header('\n  States: [Albania, Armenia, Republic of Albania, Atlantis]'))
    expect(hint!.text).toBe('2 States')
    expect(hint!.tooltip).toBe(
      '2 States among 4 entries. Listed more than once and counted once: Republic of Albania. Not counted, since it is not clear which States they are: Atlantis.',
    )
  })

  test('is silent where the label says a number, and for what can be seen at a glance', () => {
    expect(drawn(header('\n  States (2): [Albania, Armenia]'))).toEqual([])
    expect(drawn(header(' Albania, OSCE'))).toEqual([])
    expect(drawn(header(''))).toEqual([])
  })
})

describe('the day of the week', () => {
  test('stands behind the date of the event, in both notations', () => {
    expect(drawn('---\ndate: 8 July 2020\n---\n')).toEqual(['date: 8 July 2020⟨Wednesday⟩'])
    expect(drawn('Date and Venue: "8 July 2020, Vienna"\n', 'yaml')).toEqual([
      'Date and Venue: "8 July 2020⟨Wednesday⟩, Vienna"',
    ])
  })

  test('stands behind dates near the event and no others', () => {
    expect(bodyHints('They met on 7 July 2020, and before on 28 April 2004 and in July 2020.')).toEqual([
      'They met on 7 July 2020⟨Tuesday⟩, and before on 28 April 2004 and in July 2020.',
    ])
  })

  test('stands once behind the date of the event itself', () => {
    expect(bodyHints('They met on 8 July 2020.')).toEqual([])
  })

  test('is silent where the text says it', () => {
    expect(bodyHints('On Wednesday, 8 July 2020, and on 9 July 2020 (a Thursday).')).toEqual([])
  })

  test('is silent in the words of others', () => {
    expect(bodyHints('He said “we meet on 9 July 2020”.')).toEqual([])
  })

  test('can be written into the text', () => {
    const source = inBody('They met on *7 July 2020* again.')
    const [, hint] = hintsOf(source)
    expect(applyEdits(source, [hint!.edit!])).toContain('They met on *Tuesday, 7 July 2020* again.')
  })

  test('is not written into ranges and other forms', () => {
    const kinds = hintsOf(inBody('From 6 to 7 July 2020, or on 2020-07-07.')).filter(({ kind }) => kind === 'weekday')
    expect(kinds.map(({ edit }) => edit?.newText)).toEqual(['Wednesday, ', undefined, undefined])
  })
})

describe('the number of days', () => {
  test('stands behind a range of dates', () => {
    expect(drawn('---\ndate: 8 to 10 July 2020\n---\n')).toEqual([
      'date: 8 to 10 July 2020⟨3 days⟩⟨Wednesday to Friday⟩',
    ])
    expect(bodyHints('The mission of 3–5 March 2019 was short.')).toEqual([
      'The mission of 3–5 March 2019⟨3 days⟩ was short.',
    ])
  })

  test('is silent where the text says it, and for long ranges and months', () => {
    expect(bodyHints('The three-day meeting of 3 to 5 March 2019.')).toEqual([])
    expect(bodyHints('From 3 March to 28 November 2019, and from May to June 2019.')).toEqual([])
  })
})

describe('the day of adoption', () => {
  test('stands behind the first citation of each resolution', () => {
    expect(bodyHints('Under resolutions 1540 (2004) and 1810 (2008).\n\nResolution 1540 (2004) again.')).toEqual([
      'Under resolutions 1540 (2004)⟨adopted 28 April 2004⟩ and 1810 (2008)⟨adopted 25 April 2008⟩.',
    ])
  })

  test('is silent where the text says it, with or without the year', () => {
    expect(bodyHints('Resolution 1540 (2004), adopted on 28 April 2004.')).toEqual([])
    expect(bodyHints('On 28 April the Council adopted resolution 1540 (2004).')).toEqual([])
  })

  test('is silent for a wrong year, an unknown resolution, in headings and in the words of others', () => {
    expect(bodyHints('Resolution 1540 (2006), resolution 9999 (2040).')).toEqual([])
    expect(bodyHints('### Resolution 1540 (2004)')).toEqual([])
    expect(bodyHints('The talk “What resolution 1540 (2004) asks”.')).toEqual([])
  })

  test('is explained by the card of the resolution', () => {
    const hint = hintsOf(inBody('Resolution 1540 (2004).')).find(({ kind }) => kind === 'adoption')
    expect(hint!.tooltip).toContain('**Security Council resolution 1540 (2004)**')
  })
})

const everything = `---
date: 8 to 10 July 2020
participants:
  States: [Albania, Armenia]
---

## Background

Resolution 1540 (2004) on 9 July 2020.

Resolution 1810 (2008).
`

test('no rule is asked for them', () => {
  const source = inBody('On 9 July 2020, resolution 1540 (2004).')
  const asked = () => {
    throw new Error('The note was checked.')
  }
  // Own properties, so that a copy of the analysis asks for them, too.
  const unchecked = Object.create(service.analyze(source, 'markdown'), {
    findings: { get: asked, enumerable: true },
    count: { get: asked, enumerable: true },
  }) as Analysis
  expect(inlayHints(unchecked, { from: 0, to: source.length }, () => true).length).toBeGreaterThan(2)
})

test('each kind can be left out', () => {
  const kinds: HintKind[] = ['states', 'weekday', 'duration', 'adoption']
  expect(kinds.map(kind => drawn(everything, 'markdown', other => other === kind).join('|'))).toEqual([
    '  States:⟨2 States⟩ [Albania, Armenia]',
    'date: 8 to 10 July 2020⟨Wednesday to Friday⟩|Resolution 1540 (2004) on 9 July 2020⟨Thursday⟩.',
    'date: 8 to 10 July 2020⟨3 days⟩',
    'Resolution 1540 (2004)⟨adopted 28 April 2004⟩ on 9 July 2020.|Resolution 1810 (2008)⟨adopted 25 April 2008⟩.',
  ])
})

test('of a part are those of the whole that stand in it', () => {
  const analysis = service.analyze(everything, 'markdown')
  const all = inlayHints(analysis, { from: 0, to: everything.length }, () => true)
  for (let from = 0; from < everything.length; from += 7) {
    const within = { from, to: Math.min(everything.length, from + 40) }
    const expected = all.filter(({ at }) => within.from <= at && at <= within.to)
    expect(inlayHints(analysis, within, () => true)).toEqual(expected)
  }
})
