// Formatting of the text of a note: gaps, headings, lists, ends of lines.
import { describe, expect, test } from 'vitest'
import { body, formatted } from './layout.ts'

describe('between blocks', () => {
  test('stands one blank line', () => {
    expect(body('# Note\n## Background\nOne.\n\n\n\nTwo.\n- a\n- b\n## Highlights\n\nThree.\n')).toBe(
      '# Note\n\n## Background\n\nOne.\n\nTwo.\n\n- a\n- b\n\n## Highlights\n\nThree.\n',
    )
  })

  test('stands none where two belong together', () => {
    const text = [
      '<!-- rapporteur-disable-next-line spelling: as in the title -->\nThe color of it.',
      '[^1]: One.\n[^2]: Two.',
      'Text.\n<!-- a remark -->\nMore text.',
      'A mark[^1] and another[^2].',
    ].join('\n\n')
    expect(body(`${text}\n`)).toBe(`${text}\n`)
  })

  test('a blank line follows the header', () => {
    expect(formatted('---\nevent: A\n---\n# Note\n', 'markdown')).toBe('---\nevent: A\n---\n\n# Note\n')
    expect(formatted('---\nevent: A\n---\n\n\n\n# Note\n', 'markdown')).toBe('---\nevent: A\n---\n\n# Note\n')
  })
})

describe('lines', () => {
  test('a paragraph stays as its lines were broken, or not broken', () => {
    const text = `${'A very long sentence of a paragraph on one line. '.repeat(9).trim()}\n\nA paragraph\nof three\nlines.\n`
    expect(body(text)).toBe(text)
  })

  test('lose the blanks at their ends, but for two that break the line', () => {
    expect(body('One \nline.   \nBroken.\t\n\nEnd.  \n')).toBe('One\nline.  \nBroken.\n\nEnd.\n')
  })

  test('keep their blanks in code, in a text that is set in, in HTML', () => {
    const text = '```\ncode   \n```\n\n    set in   \n    by four\n\n<div>   \nx\n</div>\n'
    expect(body(text)).toBe(text)
  })

  test('headings have one space behind their marks', () => {
    expect(body('##   Background\n\n ###\tDetails ###\n')).toBe('## Background\n\n### Details ###\n')
  })

  test('line ends stay as the file has them', () => {
    expect(formatted('---\r\nevent:A\r\ndate :  1 May 2020\r\n---\r\n# Note\r\nText.', 'markdown')).toBe(
      '---\r\nevent: A\r\ndate: 1 May 2020\r\n---\r\n\r\n# Note\r\n\r\nText.\r\n',
    )
  })
})

describe('lists', () => {
  test('have even marks and indents', () => {
    expect(body(' -  one\n * two\n   -   inner\n')).toBe('- one\n- two\n  - inner\n')
  })

  test('go on below the text of their items', () => {
    expect(body('-  one\ngoes on\n     and on\n- two\n\n  with a second paragraph\n')).toBe(
      '- one\n  goes on\n  and on\n- two\n\n  with a second paragraph\n',
    )
  })

  test('count up', () => {
    expect(body('1. one\n1. two\n7. three\n')).toBe('1. one\n2. two\n3. three\n')
    expect(body('3) one\n3) two\n\n9) three\n')).toBe('3) one\n4) two\n\n5) three\n')
  })

  test('grow with their numbers', () => {
    const items = (numbers: readonly number[]) => numbers.map(number => `${number}. item\n   more\n`).join('')
    expect(body(items([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]))).toContain('9. item\n   more\n10. item\n    more\n')
  })

  test('keep the code in them', () => {
    const text = '- one\n\n  ```\n    code   \n  ```\n'
    expect(body(text)).toBe(text)
  })

  test('stay where they are not understood', () => {
    const text = '-      code, as Markdown has it\n-  another\n'
    expect(body(text)).toBe(text)
  })
})

describe('the end', () => {
  test('is one line break', () => {
    expect(body('Text.')).toBe('Text.\n')
    expect(body('Text.  \n \n\n')).toBe('Text.\n')
    expect(formatted('', 'markdown')).toBe('')
  })

  test.each([
    [{ insertFinalNewline: false }, 'Text.', 'Text.'],
    [{ trimFinalNewlines: false }, 'Text.\n\n', 'Text.\n\n'],
    [{ trimTrailingWhitespace: false }, 'One. \nTwo.  \n', 'One. \nTwo.  \n'],
  ])('and blanks are the matter of the client: %j', (options, before, after) => {
    expect(formatted(before, 'markdown', options)).toBe(after)
  })
})

test('of a range only what lies within is done', () => {
  const source = '## A\nOne.  \n\n\n## B\nTwo.  \n\n\n## C\n'
  const [from, to] = [source.indexOf('## B'), source.indexOf('## C')]
  expect(formatted(source, 'markdown', {}, [{ from, to }])).toBe('## A\nOne.  \n\n\n## B\n\nTwo.\n\n## C\n')
})

test('what is broken stays: the marks of a conflict, a header that is not closed', () => {
  const conflict = '# Note\n\n<<<<<<< HEAD\n\n\nOne.\n\n\n=======\nTwo.\n>>>>>>> theirs\n'
  expect(body(conflict)).toBe(conflict)
  const open = '---\nevent :  A\n\n# Note\n'
  expect(formatted(open, 'markdown')).toBe(open)
})
