// Writing a note in the other notation: the same note when it is read again.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Notation, Note } from '../../server/note/note.ts'
import { readNote } from '../../server/note/read.ts'
import { essence, sameNote } from '../../server/note/same.ts'
import { writeNote } from '../../server/note/write.ts'
import { labels } from './labels.ts'
import { texts } from './texts.ts'

const other: Record<Notation, Notation> = { markdown: 'yaml', yaml: 'markdown' }

function convert(note: Note): Note {
  const notation = other[note.notation]
  return readNote(writeNote(note, notation), notation, labels)
}

const markdown = `---
# Draft of 9 July
Event: "Dialogue: WMD"
Date and Venue: 8 July 2020, on a Zoom! platform # to be checked
participants: |
  Germany, Albania and the FSC Co-ordinator
  Ms. Mariana Budjeryn, Belfer Center
Rapporteur:
  - one
  # inner
  - two
---

# Information Note[^1]

Some words *before*
the first section.

## Background: the "facts"

Resolution 1540 (2004) “decides”
that[^2] all States act.

- one item

  of two paragraphs
- another

### Details

> A quotation

<!-- rapporteur-disable-next-line x: why -->
\`code\` &ndash; end

## Additional Comments

For further information, please contact the experts.

[^2]: A note of the text.

[^1]: For information – not an official report.
    The views are those of the authors.
`

const yaml = `title: Information Note
# Draft of 9 July
Event: "Dialogue: WMD"
Date and Venue: 8 July 2020, on a Zoom! platform # to be checked
participants: |
  Germany, Albania and the FSC Co-ordinator
  Ms. Mariana Budjeryn, Belfer Center
Rapporteur:
  - one
  # inner
  - two
introduction: |
  Some words *before*
  the first section.
sections:
  "Background: the \\"facts\\"": |
    Resolution 1540 (2004) “decides”
    that[^2] all States act.

    - one item

      of two paragraphs
    - another

    ### Details

    > A quotation

    <!-- rapporteur-disable-next-line x: why -->
    \`code\` &ndash; end
  Additional Comments: |
    For further information, please contact the experts.

    [^2]: A note of the text.
disclaimer: |
  For information – not an official report.
  The views are those of the authors.
`

describe('writing a note', () => {
  it('in YAML', () => {
    const note = readNote(markdown, 'markdown', labels)
    expect(writeNote(note, 'yaml')).toBe(yaml)
    expect(essence(convert(note))).toEqual(essence(note))
  })

  it('in Markdown', () => {
    const note = readNote(yaml, 'yaml', labels)
    const written = writeNote(note, 'markdown')
    expect(essence(readNote(written, 'markdown', labels))).toEqual(essence(note))
    expect(written).toContain(
      '# Information Note[^1]\n\nSome words *before*\nthe first section.\n\n## Background: the "facts"\n',
    )
    expect(writeNote(readNote(written, 'markdown', labels), 'yaml')).toBe(yaml)
  })

  it('in its own notation changes nothing', () => {
    expect(writeNote(readNote(markdown, 'markdown', labels), 'markdown')).toBe(markdown)
  })

  it('keeps the order of what stands after the contact line', () => {
    const source =
      '## Background\n\nOne.\n\nFor further information, please contact us.\n\nTwo.\n\n## Highlights\n\nThree.\n'
    const there = convert(readNote(source, 'markdown', labels))
    expect(convert(there).source).toBe(source)
    expect(there.contact?.passage.prose.text).toBe('For further information, please contact us.')
  })

  it('keeps text that begins like a header for text', () => {
    const note = readNote('---\n---\nevent: "Dialogue" on export\nvenue: Vienna\n\nMore.\n', 'markdown', labels)
    expect(note.fields).toEqual([])
    expect(essence(convert(convert(note)))).toEqual(essence(note))
  })

  it('keeps the line ends of Windows', () => {
    const note = readNote(markdown.replaceAll('\n', '\r\n'), 'markdown', labels)
    expect(writeNote(note, 'yaml')).toBe(yaml.replaceAll('\n', '\r\n'))
  })

  it.each([
    [
      'a contact line of its own',
      'title: A\nsections:\n  B: Text.\ncontact: For further information, please contact us.\n',
    ],
    ['a contact line in other words', 'title: A\nsections:\n  B: Text.\ncontact: Write to us.\n'],
    [
      'a contact line after an empty section',
      'title: A\nsections:\n  B:\ncontact: For further information, please contact us.\n',
    ],
    ['a disclaimer without a title', 'disclaimer: For information.\nsections:\n  B: Text.\n'],
    ['a disclaimer of two paragraphs', 'title: A\ndisclaimer: |\n  One\n  line.\n\n  Two.\n'],
    ['a title that no heading can hold', 'title: "A\\n\\nB"\nsections:\n  B: Text.\n'],
    ['footnotes that use the number 1', 'title: A\nsections:\n  B: "Text[^1]\\n\\n[^1]: Note."\ndisclaimer: D.\n'],
    ['headings that need quoting', 'title: A\nsections:\n  "- B": x\n  "": y\n  "C #": z\n  "1540": z\n  ": D": z\n'],
    ['a text that begins with white space', 'title: A\nsections:\n  B: |2\n      indented\n    less\n'],
    ['an open fence before a section', 'title: A\nsections:\n  B: |\n    ```\n    code\n  C: Text.\n'],
    ['an open comment before a section', 'title: A\nsections:\n  B: |\n    <!-- comment\n  C: Text.\n'],
    ['a heading of the second level in a section', 'title: A\nsections:\n  B: |\n    one\n\n    ## C\n\n    two\n'],
    ['comments among the sections', '# a\ntitle: A # b\nsections: # c\n  # d\n  B: | # e\n    Text.\n# f\n'],
    ['a section as a list', 'title: A\nsections:\n  B:\n    - one\n    - two\n'],
  ])('keeps %s', (_, source) => {
    const note = readNote(source, 'yaml', labels)
    const there = convert(note)
    expect(essence(there)).toEqual(essence(note))
    expect(essence(convert(there))).toEqual(essence(note))
  })
})

/** Notes in which nothing is broken. */
function soundNotes(notation: Notation): fc.Arbitrary<Note> {
  return texts(notation)
    .map(text => readNote(text, notation, labels))
    .filter(
      note =>
        [...note.problems, ...note.blocks.flatMap(block => block.content.problems)].every(
          ({ kind }) => kind === 'needs-quoting' || kind === 'undefined-footnote' || kind === 'heading-in-section',
        ) && !note.source.includes('\ufeff', 1),
    )
}

describe.each<Notation>(['markdown', 'yaml'])('a %s note', notation => {
  it('there and back is the same note', () => {
    fc.assert(
      fc.property(soundNotes(notation), note => {
        const there = convert(note)
        if (!sameNote(there, note)) expect(essence(there)).toEqual(essence(note))
        const back = convert(there)
        if (!sameNote(back, note)) expect(essence(back)).toEqual(essence(note))
      }),
      { numRuns: 150 },
    )
  }, 60_000)
})
