// Hovering shows a card for what stands at the cursor.
import { describe, expect, test } from 'vitest'
import { hover } from '../../server/features/hover.ts'
import { inMarkdown, inYaml, marked, type Marked } from './draw.ts'

function card({ analysis, offset }: Marked): string | undefined {
  return hover(analysis, offset)?.markdown
}

function covered({ analysis, offset, source }: Marked): string | undefined {
  const span = hover(analysis, offset)?.span
  return span && source.slice(span.from, span.to)
}

describe.each([
  ['Markdown', inMarkdown],
  ['YAML', inYaml],
])('in the text of a note in %s', (_, inNote) => {
  test('a State: its names through time, the one of the day marked', () => {
    expect(card(inNote('met in Tur|key then'))).toBe(
      [
        '**Turkey**',
        'The name in force on 8 July 2020',
        '- **Turkey until 31 May 2022** (in force)\n- Türkiye since 1 June 2022',
        '- Formal name today: the Republic of Türkiye\n- ISO codes: TR, TUR\n- Member of the United Nations since 24 October 1945\n- Groups on 8 July 2020: OSCE, NATO, EAPC, WEOG',
      ].join('\n\n'),
    )
  })

  test('a State named as it must not be: the right name, and the rule', () => {
    const found = card(inNote('Delegates of Tur|key spoke.', '8 July 2023'))
    expect(found).toContain('**Türkiye**')
    expect(found).toContain('`outdated-state-name/')
  })

  test('a State while one name follows another: both are right', () => {
    const [before, after] = ['Turkey until 31 May 2022', 'Türkiye since 1 June 2022']
    expect(card(inNote('met in Tur|key then', '10 June 2022'))).toContain(
      `- ${before} (right as well)\n- **${after}** (in force)`,
    )
    expect(card(inNote('met in Tur|key then', '27 May 2022'))).toContain(
      `- **${before}** (in force)\n- ${after} (right as well)`,
    )
    expect(card(inNote('met in Tur|key then', '1 July 2022'))).not.toContain('right as well')
  })

  test('a State without a date', () => {
    expect(card(inNote('met in Tur|key then', ''))).toContain('- **Türkiye since 1 June 2022**')
  })

  test('the name in running text, where it differs', () => {
    expect(card(inNote('in the Russian Fed|eration then'))).toContain('in running text “the Russian Federation”')
  })

  test('a resolution', () => {
    const note = inNote('under resolution 18|10 (2008) then')
    expect(covered(note)).toBe('resolution 1810 (2008)')
    expect(card(note)).toBe(
      [
        '**Security Council resolution 1810 (2008)**',
        'Non-proliferation of weapons of mass destruction',
        [
          '- Adopted 25 April 2008 at the 5877th meeting',
          '- 15 operative paragraphs',
          '- The 3rd of 9 resolutions on the 1540 Committee: after 1673 (2006), before 1977 (2011)',
          '- Paragraph 6: mandate extended three years to 25 April 2011',
        ].join('\n'),
      ].join('\n\n'),
    )
  })

  test('a resolution without a meeting, and one that the event could not know', () => {
    expect(card(inNote('under resolution 25|72 (2021) then', '8 July 2021'))).toContain(
      '- Adopted 22 April 2021 by written procedure\n',
    )
    expect(card(inNote('under resolution 26|63 (2022) then'))).toContain('- Not yet adopted on 8 July 2020\n')
  })

  test('each resolution of a list', () => {
    const note = inNote('under resolutions 1540 (2004) and 18|10 (2008) then')
    expect(covered(note)).toBe('1810 (2008)')
    expect(card(inNote('under resolu|tions 1540 (2004) and 1810 (2008) then'))).toBeUndefined()
  })

  test('a resolution beside its paragraph', () => {
    expect(covered(inNote('under OP 3 of resolu|tion 1540 (2004) then'))).toBe('resolution 1540 (2004)')
  })

  test('a paragraph', () => {
    const note = inNote('under OP 11| (e) of resolution 1810 (2008) then')
    expect(covered(note)).toMatch(/11 \(e\)$/u)
    expect(card(note)).toMatch(/^\*\*Paragraph 11 \(e\) of resolution 1810 \(2008\)\*\*\n\n\p{Lu}/u)
    expect(card(inNote('under paragraph 3| of resolution 1540 (2004) then'))).toContain('- (c) border controls')
    expect(covered(inNote('under para|graph 3 of resolution 1540 (2004) then'))).toBe('paragraph 3')
    expect(card(inNote('under para|graph 3 of resolution 1540 (2004) then'))).toContain('- (c) border controls')
  })

  test('a paragraph that does not exist', () => {
    const silenced = 'then <!-- rapporteur-disable-line unknown-paragraph: as said -->'
    expect(card(inNote(`under OP 11| (e) of resolution 1540 (2004) ${silenced}`))).toContain(
      'There is no such part: paragraph 11 has no lettered parts.',
    )
    expect(card(inNote(`under paragraph 13| of resolution 1540 (2004) ${silenced}`))).toContain(
      'There is no such paragraph: the resolution has 12 operative paragraphs.',
    )
    // The finding says it already.
    expect(card(inNote('under paragraph 13| of resolution 1540 (2004) then'))).toMatch(
      /^\*\*The resolution has no such paragraph\*\*/u,
    )
  })

  test('an organization', () => {
    const found = card(inNote('with the OS|CE then'))
    expect(found).toContain('**Organization for Security and Co-operation in Europe** (OSCE)')
    expect(found).toContain('- Conference on Security and Co-operation in Europe (CSCE) ')
  })

  test('an organization under the name it had at the time', () => {
    const names = [
      '- Office International des Epizooties (OIE) from 25 January 1924 to 23 May 2003',
      '- **World Organisation for Animal Health (OIE) from 24 May 2003 to 30 May 2022** (in force)',
      '- World Organisation for Animal Health (WOAH) since 31 May 2022',
    ]
    expect(card(inNote('with the World Organisation for Animal He|alth then'))).toContain(
      ['**World Organisation for Animal Health** (OIE)', names.join('\n')].join('\n\n'),
    )
  })

  test('a date: its day of the week, and how far it is from the event', () => {
    expect(card(inNote('on 8 Ju|ly 2020 then'))).toBe('Wednesday, 8 July 2020; the day of the event')
    expect(card(inNote('a letter of 24 Ju|ne 2020 then'))).toBe('Wednesday, 24 June 2020; 14 days before the event')
    expect(card(inNote('on 8 Ju|ly 2020 then', ''))).toBe('Wednesday, 8 July 2020')
    expect(card(inNote('from 6 to 7 Ju|ly 2020 then'))).toBe(
      '6 and 7 July 2020: Monday to Tuesday; 1 day before the event',
    )
  })

  test('nothing where nothing is mentioned', () => {
    expect(card(inNote('the meet|ing of experts'))).toBeUndefined()
  })
})

test('a participant', () => {
  const note = marked('---\ndate: 10 April 2014\nparticipants: [Albania, United King|dom (UK)]\n---\n')
  expect(card(note)).toContain('**United Kingdom of Great Britain and Northern Ireland**')
})

test('a finding beside other notes shows its rule, with its source', () => {
  const { analysis, offset } = marked('---\nevent: Dia|logue\n---\n')
  const [finding] = analysis.findings
  const span = { from: offset - 3, to: offset + 3 }
  const beside = { ...finding!, rule: 'duplicate-event', case: 'same', span }
  expect(hover(analysis, offset)).toBeUndefined()
  expect(hover(analysis, offset, [beside])?.markdown).toContain('(`duplicate-event/same`)')
  expect(hover(analysis, offset, [beside])?.markdown).toContain('Source: Rapporteur, docs/note-format.md.')
  expect(hover(analysis, span.to + 1, [beside])).toBeUndefined()
})

test('a finding on a label shows its rule', () => {
  const found = card(marked('---\nevent: Dialogue\nev|ent: Dialogue\n---\n'))
  expect(found).toContain('`duplicate-field/')
  expect(found).toContain('`duplicate-field: off`')
})
