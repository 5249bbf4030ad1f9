// Reading notes: what is told where a text cannot be read as it stands, and what mends it.
import { describe, expect, it } from 'vitest'
import type { Notation } from '../../server/note/note.ts'
import { drawn, fieldsOf, found, problems, read } from './reading.ts'

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

  it.each([
    ['fenced', (entries: string) => `---\n${entries}---\n\nText.\n`, '---'],
    ['without fences', (entries: string) => `event: A\ndate: B\n${entries}\nText.\n`, 'event: A'],
  ])('are a header too long to be read, for which nothing is proposed (%s)', (_, noteWith, marked) => {
    const long = read(noteWith('participants: Albania\n'.repeat(5_000)), 'markdown')
    const [open, ...others] = problems(long).filter(({ kind }) => kind === 'unclosed-header')
    expect(others).toEqual([])
    expect(long.source.slice(open!.span.from, open!.span.to)).toBe(marked)
    expect(open!.fix).toBeUndefined()
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

describe('lines that belong to no entry', () => {
  const told = (source: string) =>
    problems(read(source, 'yaml')).map(({ message, fix }) => [message.split('. ')[0], fix?.edits[0]?.newText])

  it.each([
    ['sections:\n  A: |\n    One.\nconta', 'This line belongs to no entry', undefined],
    ['sections:\n- A: |\n    One.\n', 'Sections are not written as a list', undefined],
    ['sections:\n  A: |\n  One.\n', 'This line is neither a heading nor the text of a section', undefined],
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
