// Reading notes: what each part is and where it stands.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FieldValue, Notation, Note, Passage, SyntaxProblem } from '../../server/note/note.ts'
import { readNote } from '../../server/note/read.ts'
import { shift, type Span } from '../../server/note/span.ts'
import { textsOf } from '../../server/note/texts.ts'
import { labels } from './labels.ts'
import { texts } from './texts.ts'

const read = (source: string, notation: Notation) => readNote(source, notation, labels)
const at = (note: Note, span: Span) => note.source.slice(span.from, span.to)

/** The source of a passage. */
function sourceOf(note: Note, { at: place, prose }: Passage): string {
  return at(note, shift({ from: prose.map.start(0), to: prose.map.end(prose.text.length) }, place))
}

/** All passages of a note at their places. */
function passages(note: Note): Passage[] {
  const inHeader = note.fields.flatMap(field => textsOf(field.value).map(text => text.passage))
  const inBody = note.blocks.flatMap(block => block.content.passages.map(passage => ({ ...passage, at: block.at })))
  const clauses = [note.title, note.disclaimer?.passage, note.contact?.passage].filter(passage => passage !== undefined)
  return [...clauses, ...inHeader, ...inBody]
}

/** All problems of a note, absolute. */
function problems(note: Note): SyntaxProblem[] {
  const inBody = note.blocks.flatMap(({ at, content }) =>
    content.problems.map(problem => ({ ...problem, span: shift(problem.span, at) })),
  )
  return [...note.problems, ...inBody]
}

/** What is drawn of the body: role, prose and source of each passage. */
function drawn(note: Note): string[] {
  return note.blocks.flatMap(block =>
    block.content.passages.map(passage => {
      const placed = { ...passage, at: block.at }
      const source = sourceOf(note, placed)
      return `${passage.role}: ${passage.prose.text}${source === passage.prose.text ? '' : ` <- ${JSON.stringify(source)}`}`
    }),
  )
}

/** What is drawn of a value. */
function drawnValue(value: FieldValue): unknown {
  switch (value.form) {
    case 'empty':
      return ''
    case 'text':
      return value.text.passage.prose.text
    case 'list':
      return value.items.map(item => item.passage.prose.text)
    case 'groups':
      return Object.fromEntries(value.groups.map(group => [group.label.text, drawnValue(group.value)]))
  }
}

const fieldsOf = (note: Note) =>
  Object.fromEntries(note.fields.map(field => [field.label.text, drawnValue(field.value)]))

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
    return prose.regions.map(({ kind, span }) => `${kind} ${prose.text.slice(span.from, span.to)}`)
  }

  it.each([
    ['A “quotation with “another” in it” here.', ['quotation “quotation with “another” in it”', 'quotation “another”']],
    ['An “open one and a “closed” one.', ['quotation “closed”']],
    ['The Chair said: “The ports', ['quotation “The ports']],
    ['“The ports are ‘safe’', ['quotation “The ports are ‘safe’', 'quotation ‘safe’']],
    ['are safe.” That was all.', ['quotation are safe.”']],
    ['are safe.” He closed: “All', ['quotation are safe.”', 'quotation “All']],
    ['The ”ports” are safe.', []],
    ['The States’ and the participants’ views.', []],
    ['It’s ‘the Expert’s view’ here.', ['quotation ‘the Expert’s view’']],
    ['A "straight one", and 5" wide.', ['quotation "straight one"']],
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

/** Kind and source of the problems. */
const found = (source: string, notation: Notation) => {
  const note = read(source, notation)
  return problems(note).map(problem => `${problem.kind}: ${at(note, problem.span)}`)
}

describe('problems', () => {
  it.each<[string, Notation, string, string[]]>([
    ['a tab', 'yaml', 'sections:\n\tA: |\n\t\tText.\n', ['tab-indent: \t']],
    ['an open quotation', 'yaml', 'event: "Dialogue\n', ['unclosed-quotation: "']],
    ['more after a quotation', 'yaml', 'event: "Dialogue" on WMD\n', ['needs-quoting: "Dialogue" on WMD']],
    ['a colon in a value', 'markdown', '---\nevent: A: B\n---\n', ['needs-quoting: A: B']],
    ['a number sign in a value', 'yaml', 'event: A # B\n', ['needs-quoting: A # B']],
    ['an open list', 'yaml', 'participants: [Albania, Armenia\ndate: x\n', ['syntax: [Albania, Armenia']],
    ['a missing space', 'yaml', 'date:8 July 2020\n', ['syntax: :']],
    ['a stray line', 'yaml', 'event: A\n\nfoo\n', ['syntax: foo']],
    ['a line not indented', 'yaml', 'participants: A,\nB\n', ['syntax: B']],
    ['a header without fences', 'markdown', '\nEvent: A\n\nDate: B\n\nText.\n', ['unclosed-header: Event: A']],
    ['an open header', 'markdown', '---\nevent: A\n\nText.\n', ['unclosed-header: ---']],
    ['a heading in a section', 'yaml', 'sections:\n  A: |\n    ## B\n', ['heading-in-section: B']],
    ['a heading without its space', 'markdown', ' ##Background\nText.\n', ['unspaced-heading: ##Background']],
    ['a mark without a footnote', 'markdown', 'Text[^1].\n', ['undefined-footnote: [^1]']],
    ['a key twice', 'yaml', 'date: a\nevent: b\nDate: c\n', ['duplicate-key: Date']],
    ['a title twice', 'yaml', 'title: a\ntitle: b\n', ['syntax: title']],
    ['a group twice', 'yaml', 'participants:\n  States: A\n  States: B\n', ['duplicate-key: States']],
    ['a section twice', 'yaml', 'sections:\n  A: x\n  A: y\n', ['duplicate-key: A']],
    ['a number sign in a label', 'yaml', 'Event #2: A\n', ['needs-quoting: Event #2']],
    ['an unknown escape', 'yaml', 'event: "A \\& B"\n', ['syntax: \\']],
    ['a comma too many', 'yaml', 'participants: [Albania, , Spain]\n', ['syntax: ,']],
    ['a list with more in it than text', 'yaml', 'sections:\n  A:\n    - b: c\n', ['needs-quoting: - b: c']],
    ['an item indented less', 'yaml', 'participants:\n  - A\n - B\n', ['syntax: - B']],
    ['a group indented less', 'yaml', 'participants:\n  A: a\n B: b\n', ['syntax: B: b']],
    ['a heading indented less', 'yaml', 'sections:\n  A: a\n B: b\n', ['syntax: B: b']],
    ['a line of a text indented less', 'yaml', 'event: |\n    a\n  b\n', ['syntax: b']],
    ['spaces above a text', 'yaml', 'event: |\n    \n  a\n', ['syntax:     ']],
    ['a second document', 'yaml', '---\nevent: A\n---\ndate: B\n', ['syntax: ---']],
    ['a directive', 'yaml', '%YAML 1.2\n---\nevent: A\n', ['syntax: %YAML 1.2', 'syntax: ---']],
    ['a key with a question mark', 'yaml', '? event\n: A\n', ['syntax: ? event', 'syntax: : A']],
    ['a tag', 'yaml', 'event: !!str A\n', ['needs-quoting: !!str A']],
    ['a map in braces', 'yaml', 'event: {a: b}\n', ['needs-quoting: {a: b}']],
    ['aliases', 'yaml', 'a: &x [lol, lol]\nb: [*x, *x, *x]\n', ['alias-limit: &x', 'alias-limit: *x']],
    ['NUL', 'markdown', 'Te\0xt.\n', ['unreadable: \0']],
    ['half a character', 'yaml', 'event: A\ud83d\n', ['unreadable: \ud83d']],
    ['binary data', 'markdown', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0', ['unreadable: ']],
  ])('%s', (_, notation, source, expected) => {
    expect(found(source, notation)).toEqual(expected)
  })

  it('are the marks of a conflict, but not the line below a heading', () => {
    const conflict = '<<<<<<< HEAD\nOne.\n=======\nTwo.\n>>>>>>> theirs\n'
    const marks = ['conflict-marker: <<<<<<< HEAD', 'conflict-marker: =======', 'conflict-marker: >>>>>>> theirs']
    expect(found(conflict, 'markdown')).toEqual(marks)
    expect(found(conflict.replaceAll('One', 'date: 1').replaceAll('Two', 'venue: 2'), 'yaml')).toEqual(marks)
    expect(found('Title\n=======\n', 'markdown')).toEqual([])
    expect(read('Title\n=======\n', 'markdown').title?.prose.text).toBe('Title')
  })

  it('is a file that is too large', () => {
    const note = read('x'.repeat(10_000_000), 'markdown')
    expect(note.blocks).toEqual([])
    expect(problems(note).map(problem => problem.kind)).toEqual(['unreadable'])
  })

  it('are mended by their fixes, and the note says the same', () => {
    for (const source of [
      'event: "Dialogue" on\n  WMD: it\'s\n',
      'event: A # B\n',
      'participants: [Albania, Armenia\n',
      'date:8 July 2020\n',
      'participants: A,\nB\n',
      'sections:\n\tA: |\n\t\tText.\n',
      'event: |\n\tA\n\n\tB\nvenue: A,\n\tB\n',
      'sections:\n  A: |\n\tOne.\n\n\t- two\n\t\t- three\n  B: |\n    Four.\n\n\tFive.\n',
      'sections:\n\tA: |\n\t\tOne.\n\n\t\t- two\n\t\t\t- three\n\tB: |\n\t\tFour.\n',
      'Event #2: A\n',
      'event: "A \\& B"\n',
      'participants: [Albania, , Spain]\n',
      'participants: [Albania, Spain,\ndate: x\n',
      'sections:\n  A:\n  - b: c\n  - d\n',
      'participants:\n  - A\n - B\n',
      'participants:\n  A: a\n B: b\n',
      'event: |\n    a\n  b\n',
    ]) {
      const note = read(source, 'yaml')
      const edits = problems(note).flatMap(problem => problem.fix?.edits ?? [])
      const mended = edits
        .toSorted((a, b) => b.span.from - a.span.from)
        .reduce((text, { span, newText }) => text.slice(0, span.from) + newText + text.slice(span.to), source)
      const after = read(mended, 'yaml')
      expect(problems(after), mended).toEqual([])
      expect(fieldsOf(after)).toEqual(fieldsOf(note))
      expect(drawn(after)).toEqual(drawn(note))
    }
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

describe('a quotation mark without partner', () => {
  const mended = (source: string) => {
    const [fix] = problems(read(source, 'yaml')).map(problem => problem.fix)
    const [edit] = fix?.edits ?? []
    return edit && source.slice(0, edit.span.from) + edit.newText + source.slice(edit.span.to)
  }

  it.each([
    ['event: "Dialogue\n', 'event: "Dialogue"\n'],
    ['event: "Dialogue\n  on WMD\n', 'event: "Dialogue\n  on WMD"\n'],
    ['participants: ["Albania, Spain]\n', 'participants: ["Albania", Spain]\n'],
    // A backslash would get a meaning of its own, and an apostrophe begins a word as well.
    ['event: "C:\\dir\n', `event: '"C:\\dir'\n`],
    ["event: '90s\n", 'event: "\'90s"\n'],
  ])('%j is closed', (source, expected) => {
    expect(mended(source)).toBe(expected)
    expect(problems(read(expected, 'yaml'))).toEqual([])
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

describe('lines that belong to no entry', () => {
  const told = (source: string) =>
    problems(read(source, 'yaml')).map(({ message, fix }) => [message.split('. ')[0], fix?.edits[0]?.newText])

  it.each([
    ['sections:\n  A: |\n    One.\nconta', 'This line belongs to no entry', undefined],
    ['sections:\n- A: |\n    One.\n', 'Sections are no list', undefined],
    [
      'sections:\n  A: |\n\u00a0\u00a0\u00a0\u00a0One.\n',
      'This line is indented with special spaces, which do not count as an indent',
      '    ',
    ],
    ['  event: A\n  date: B\n', 'The labels of a note begin at the margin', ''],
    ['{"event": "A"}\n', 'A note is not written between braces', undefined],
    ['participants: {States: Spain}\n', 'Labels between braces are not read in a note', undefined],
  ])('%j is told of', (source, message, newText) => {
    expect(told(source)).toEqual([[message, newText]])
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
