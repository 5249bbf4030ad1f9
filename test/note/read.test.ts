// Reading notes: what each part is and where it stands.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Notation } from '../../server/note/note.ts'
import { shift, type Span } from '../../server/note/span.ts'
import { textsOf } from '../../server/note/texts.ts'
import { at, drawn, fieldsOf, found, passages, problems, read, sourceOf } from './reading.ts'
import { texts } from './texts.ts'

const markdown = `---
event: Dialogue: WMD
Date and Venue: 8 July 2020, on a Zoom! platform
participants: Representatives from the European Union, Germany,
  Albania and the United Kingdom
  Ms. Mariana Budjeryn
---

# Information Note[^1]

Words before.

## Background

Resolution 1540
(2004) “decides” *that* all. See [the text](https://un.org).

1. first
   - inner
2. second

> as said

## Additional Comments

For further information, please contact the experts at
1540experts@un.org.

[^1]: For information – not
    an official report.
`

const yaml = `title: Information Note
event: Dialogue: WMD
participants:
  States: [Albania, "Korea, Republic of"]
  Others:
    - OSCE # the host
    - 'Ms. O''Neill'
introduction: Words before.
sections:
  Background: |
    Resolution 1540
    (2004) “decides” *that* all.

    - first
  "Additional: Comments": >-
    For further information, please contact
    the experts.
disclaimer: "For information \\u2013 not an official report."
`

describe('a Markdown note', () => {
  const note = read(markdown, 'markdown')

  it('has a header', () => {
    expect(at(note, note.header)).toMatch(/^event:[^]*Budjeryn\n$/u)
    expect(fieldsOf(note)).toEqual({
      event: 'Dialogue: WMD',
      'Date and Venue': '8 July 2020, on a Zoom! platform',
      participants:
        'Representatives from the European Union, Germany, Albania and the United Kingdom Ms. Mariana Budjeryn',
    })
    expect(note.fields.map(field => field.key)).toEqual(['event', 'date-and-venue', 'participants'])
    const [, venue] = note.fields
    expect(at(note, venue!.label.span)).toBe('Date and Venue')
    expect(at(note, venue!.span)).toBe('Date and Venue: 8 July 2020, on a Zoom! platform')
    expect(at(note, venue!.value.span)).toBe('8 July 2020, on a Zoom! platform')
  })

  it('has title, disclaimer and contact line', () => {
    expect(note.title?.prose.text).toBe('Information Note')
    expect(sourceOf(note, note.title!)).toBe('Information Note')
    expect(note.disclaimer?.passage.prose.text).toBe('For information – not an official report.')
    expect(at(note, note.disclaimer!.span)).toBe('For information – not\n    an official report.')
    expect(at(note, note.contact!.span)).toBe(
      'For further information, please contact the experts at\n1540experts@un.org.',
    )
    expect(note.contact?.host).toBe('Additional Comments')
  })

  it('has a body in passages', () => {
    expect(drawn(note)).toEqual([
      'paragraph: Words before.',
      'heading: Background',
      'paragraph: Resolution 1540 (2004) “decides” that all. See the text. <- "Resolution 1540\\n(2004) “decides” *that* all. See [the text](https://un.org)."',
      'list-item: first',
      'list-item: inner',
      'list-item: second',
      'quote: as said',
      'heading: Additional Comments',
    ])
    expect(note.lead).toBe(1)
    expect(note.sections.map(({ heading, level, first, end }) => [heading.text, level, first, end])).toEqual([
      ['Background', 2, 2, 5],
      ['Additional Comments', 2, 6, 6],
    ])
    expect(at(note, note.sections[0]!.heading.span)).toBe('Background')
    expect(at(note, note.sections[0]!.span)).toMatch(/^## Background[^]*> as said\n\n$/u)
  })

  it('marks regions of prose', () => {
    const { prose } = note.blocks[2]!.content.passages[0]!
    expect(prose.regions.map(({ kind, span }) => `${kind} ${prose.text.slice(span.from, span.to)}`)).toEqual([
      'quotation “decides”',
      'link the text',
    ])
  })

  it('encloses its subsections in sections', () => {
    const nested = read('## A\n\none\n\n### B\n\ntwo\n\n## C\n', 'markdown')
    expect(nested.sections.map(({ heading, level, first, end }) => [heading.text, level, first, end])).toEqual([
      ['A', 2, 1, 4],
      ['B', 3, 3, 4],
      ['C', 2, 5, 5],
    ])
  })

  it('may come with the line ends of Windows', () => {
    const windows = read(markdown.replaceAll('\n', '\r\n'), 'markdown')
    expect(drawn(windows).map(line => line.split(' <- ')[0])).toEqual(drawn(note).map(line => line.split(' <- ')[0]))
    expect(fieldsOf(windows)).toEqual(fieldsOf(note))
    expect(windows.disclaimer?.passage.prose.text).toBe(note.disclaimer?.passage.prose.text)
  })

  it('may begin with a byte order mark, and may be empty', () => {
    expect(fieldsOf(read('\ufeff' + markdown, 'markdown'))).toEqual(fieldsOf(note))
    expect(problems(read('\ufeff' + markdown, 'markdown'))).toHaveLength(1)
    expect(problems(read('', 'markdown'))).toEqual([])
    expect(problems(read('', 'yaml'))).toEqual([])
  })
})

describe('a YAML note', () => {
  const note = read(yaml, 'yaml')

  it('has fields of every form', () => {
    expect(fieldsOf(note)).toEqual({
      event: 'Dialogue: WMD',
      participants: { States: ['Albania', 'Korea, Republic of'], Others: ['OSCE # the host', "Ms. O'Neill"] },
    })
    const value = note.fields[1]!.value
    const [states] = value.form === 'groups' ? value.groups : []
    expect(at(note, states!.label.span)).toBe('States')
    expect(textsOf(states!.value).map(text => text.raw)).toEqual(['Albania', '"Korea, Republic of"'])
    expect(textsOf(value).map(text => sourceOf(note, text.passage))).toEqual([
      'Albania',
      'Korea, Republic of',
      'OSCE # the host',
      "Ms. O''Neill",
    ])
  })

  it('may close a list at the indent of its label, where an editor puts the bracket', () => {
    const lists = read('participants:\n  States: [\n    Albania,\n    Spain\n  ]\n  Others: [OSCE]\n', 'yaml')
    expect(lists.problems).toEqual([])
    expect(fieldsOf(lists)).toEqual({ participants: { States: ['Albania', 'Spain'], Others: ['OSCE'] } })
    expect(read('participants:\n  States: Albania\n  ]\n', 'yaml').problems).toHaveLength(1)
  })

  it('has title, disclaimer and contact line', () => {
    expect(sourceOf(note, note.title!)).toBe('Information Note')
    expect(note.disclaimer?.passage.prose.text).toBe('For information – not an official report.')
    expect(sourceOf(note, note.disclaimer!.passage)).toBe('For information \\u2013 not an official report.')
    expect(note.contact?.passage.prose.text).toBe('For further information, please contact the experts.')
    expect(note.contact?.host).toBe('Additional: Comments')
  })

  it('has a body in passages', () => {
    expect(drawn(note)).toEqual([
      'paragraph: Words before.',
      'heading: Background',
      'paragraph: Resolution 1540 (2004) “decides” that all. <- "Resolution 1540\\n    (2004) “decides” *that* all."',
      'list-item: first',
      'heading: Additional: Comments',
    ])
    expect(note.sections.map(({ heading, level, first, end }) => [heading.text, level, first, end])).toEqual([
      ['Background', 2, 2, 4],
      ['Additional: Comments', 2, 5, 5],
    ])
  })
})

describe('prose', () => {
  const regions = (text: string) => {
    const { prose } = read(text, 'markdown').blocks[0]!.content.passages[0]!
    return prose.regions.map(
      ({ kind, span, isDoubtful }) => `${isDoubtful ? 'doubtful ' : ''}${kind} ${prose.text.slice(span.from, span.to)}`,
    )
  }

  it.each([
    ['A “quotation with “another” in it” here.', ['quotation “quotation with “another” in it”', 'quotation “another”']],
    ['An “open one and a “closed” one.', ['quotation “closed”']],
    ['The Chair said: “The ports', ['doubtful quotation “The ports']],
    ['“The ports are ‘safe’', ['doubtful quotation “The ports are ‘safe’', 'quotation ‘safe’']],
    ['are safe.” That was all.', ['doubtful quotation are safe.”']],
    ['are safe.” He closed: “All', ['doubtful quotation are safe.”', 'doubtful quotation “All']],
    ['The ”ports” are safe.', []],
    ['The States’ and the participants’ views.', []],
    ['It’s ‘the Expert’s view’ here.', ['quotation ‘the Expert’s view’']],
    ['A "straight one", and 5" wide.', ['quotation "straight one"']],
    ['The “theme" and a "no".', ['quotation “theme"', 'quotation "no"']],
    ['A "no" to the "theme” of all.', ['quotation "no"', 'quotation "theme”']],
    ['The “first" and “second" of “all”.', ['quotation “first"', 'quotation “second"', 'quotation “all”']],
    ['The “theme" and more" of all.', ['doubtful quotation “theme" and more" of all.']],
    ['The “theme" of "all” here.', ['doubtful quotation “theme" of "all”']],
    ['The “5" pipes” are old.', ['quotation “5" pipes”']],
    ['Le «Forum» siège.', ['quotation «Forum»']],
    [
      'Write to 1540experts@un.org, or see https://un.org/x (there).',
      ['address 1540experts@un.org', 'address https://un.org/x'],
    ],
    ['The `code` of [un.org](https://un.org).', ['code code', 'link un.org']],
    ['The *Study on Turkey* and the _Guide to **the** Ports_.', ['title Study on Turkey', 'title Guide to the Ports']],
    ['It *must* be said, *in fact*, that *Turkey* did. *They all went. Nobody came* back.', []],
    ['*The whole of a text in Italics*.', []],
  ])('%s', (text, expected) => {
    expect(regions(text)).toEqual(expected)
  })

  it('is without markup', () => {
    const note = read(
      'A \\*star\\*, **bold**, ~~old~~, &ndash; &#8212; <!-- gone -->and [sic] end[^9]  \nline\n',
      'markdown',
    )
    expect(note.blocks[0]!.content.passages[0]!.prose.text).toBe('A *star*, bold, old, – — and [sic] end line')
  })
})

describe('a header without fences', () => {
  it('is read where two lines at the top have labels of fields', () => {
    const note = read('Event: A\nDate: B,\nC\n\nVenue: D\nOther: E\n# Title\nText.\n', 'markdown')
    expect(fieldsOf(note)).toEqual({ Event: 'A', Date: 'B, C', Venue: 'D', Other: 'E' })
    expect(note.title?.prose.text).toBe('Title')
    expect(drawn(note)).toEqual(['paragraph: Text.'])
  })

  it('may lack only the fence above it', () => {
    const note = read('Event: A\nDate: B\n---\n\nText.\n', 'markdown')
    expect(fieldsOf(note)).toEqual({ Event: 'A', Date: 'B' })
    expect(drawn(note)).toEqual(['paragraph: Text.'])
    expect(problems(note)[0]!.fix!.edits).toEqual([{ span: { from: 0, to: 0 }, newText: '---\n' }])
  })

  it.each([
    ['\n\n---\nEvent: A\nDate: B\n---\n\nText.\n'],
    ['----\nEvent: A\nDate: B\n----\n\nText.\n'],
    ['***\nEvent: A\nDate: B\n***\n\nText.\n'],
  ])('may have fences that are none: %j', source => {
    const note = read(source, 'markdown')
    expect(fieldsOf(note)).toEqual({ Event: 'A', Date: 'B' })
    expect(drawn(note)).toEqual(['paragraph: Text.'])
    const mended = problems(note)[0]!
      .fix!.edits.toReversed()
      .reduce((text, { span, newText }) => text.slice(0, span.from) + newText + text.slice(span.to), source)
    expect(mended).toBe('---\nEvent: A\nDate: B\n---\n\nText.\n')
  })

  it('is none where a text only begins with a label', () => {
    expect(drawn(read('Date: the day of the\nmeeting.\n\nText.\n', 'markdown'))).toHaveLength(2)
    expect(read('# Title\n\nDate: A\nVenue: B\n', 'markdown').fields).toEqual([])
  })
})

describe('the text of a YAML section', () => {
  const textOf = (source: string) => drawn(read(source, 'yaml')).map(line => line.split(' <- ')[0])

  it('is known by its indent, written out or that of its first line', () => {
    expect(textOf('sections:\n  A: |2\n      deeper\n    less\n  B: |\n      one\n\n      two\n')).toEqual([
      'heading: A',
      'paragraph: deeper less',
      'heading: B',
      'paragraph: one',
      'paragraph: two',
    ])
  })

  it('holds a line at the margin that can be nothing else', () => {
    const source = 'sections:\n  A: |\n    One\nline.\n\n    Two.\n  B: |\n    Three.\n'
    expect(textOf(source)).toEqual([
      'heading: A',
      'paragraph: One line.',
      'paragraph: Two.',
      'heading: B',
      'paragraph: Three.',
    ])
    expect(found(source, 'yaml')).toEqual(['syntax: line.'])
  })

  it('goes on below a stray line, and the sections do', () => {
    const source = 'sections:\n  A: |\n    One.\n\nstray\n  B: |\n    Two.\n'
    expect(textOf(source)).toEqual(['heading: A', 'paragraph: One.', 'heading: B', 'paragraph: Two.'])
    expect(found(source, 'yaml')).toEqual(['syntax: stray'])
  })

  it('is not ended by a comment, but the drafter is told that it is for others', () => {
    const source = 'sections:\n  A: |\n    One.\n# why\n    Two.\n  # why not\n  B: |\n    Three.\n# end\n'
    const note = read(source, 'yaml')
    expect(textOf(source)).toEqual([
      'heading: A',
      'paragraph: One.',
      'paragraph: Two.',
      'heading: B',
      'paragraph: Three.',
    ])
    expect(note.comments.map(comment => comment.text)).toEqual(['why', 'why not', 'end'])
    expect(found(source, 'yaml')).toEqual(['syntax: Two.'])
  })

  it('may be indented with tabs, which is told once', () => {
    const source = 'sections:\n\tA: |\n\t\tOne.\n\n\t\tTwo.\n\n\t\tThree.\n'
    expect(textOf(source)).toEqual(['heading: A', 'paragraph: One.', 'paragraph: Two.', 'paragraph: Three.'])
    expect(found(source, 'yaml')).toEqual(['tab-indent: \t'])
  })
})

describe('comments of a header', () => {
  it('may stand at the margin within an entry', () => {
    const note = read('participants:\n  States: Spain\n# the host\n  Others: OSCE\n# end\ndate: x\n', 'yaml')
    expect(fieldsOf(note)).toEqual({ participants: { States: 'Spain', Others: 'OSCE' }, date: 'x' })
    expect(problems(note)).toEqual([])
    expect(note.comments.map(comment => comment.text)).toEqual(['the host', 'end'])
  })

  it('are no text of a block, whose end they are to others', () => {
    const note = read('event: |\n  One\n# why\n  two\nvenue: |\n  Vienna\n# why not\n', 'yaml')
    expect(fieldsOf(note)).toEqual({ event: 'One\ntwo', venue: 'Vienna' })
    expect(problems(note).map(({ kind, span }) => `${kind}: ${at(note, span)}`)).toEqual(['syntax: two'])
  })
})

it('three full stops may end a YAML note, but nothing may follow', () => {
  expect(found('event: A\n...\n', 'yaml')).toEqual([])
  expect(found('event: A\n...\n# end\n\n', 'yaml')).toEqual([])
  expect(found('event: A\n...\ndate: x\nvenue: y\n', 'yaml')).toEqual(['syntax: date: x'])
})

describe.each<Notation>(['markdown', 'yaml'])('any %s text', notation => {
  it('gives a note whose places lie in it, in order', () => {
    fc.assert(
      fc.property(fc.oneof(texts(notation), fc.string({ unit: 'binary' })), source => {
        const note = read(source, notation)
        const inside = ({ from, to }: Span) => from >= 0 && from <= to && to <= source.length
        for (const passage of passages(note)) {
          const { map, text } = passage.prose
          expect(map.length).toBe(text.length)
          let last = -1
          for (let offset = 0; offset < text.length; offset++) {
            const span = shift(map.span({ from: offset, to: offset + 1 }), passage.at)
            if (!inside(span) || span.from < last || span.to <= span.from)
              expect.fail(`${JSON.stringify(text)} at ${offset}: ${JSON.stringify(span)}`)
            last = span.from
          }
          for (const region of passage.prose.regions)
            expect(region.span.from >= 0 && region.span.from < region.span.to && region.span.to <= text.length).toBe(
              true,
            )
        }
        let end = 0
        for (const { at, content } of note.blocks) {
          expect(at).toBeGreaterThanOrEqual(end)
          end = at + content.length
        }
        expect(end).toBeLessThanOrEqual(source.length)
        for (const { span } of [...note.fields, ...note.sections, ...note.comments]) expect(inside(span)).toBe(true)
        for (const field of note.fields)
          for (const text of textsOf(field.value)) expect(at(note, text.span)).toBe(text.raw)
        for (const problem of problems(note)) {
          expect(inside(problem.span)).toBe(true)
          for (const edit of problem.fix?.edits ?? []) expect(edit.span.from).toBeLessThanOrEqual(edit.span.to)
        }
      }),
      { numRuns: 250 },
    )
  }, 60_000)
})
