// Formatting on type: Enter in lists, in the header, in sections; the line that closes a header.
import { describe, expect, test } from 'vitest'
import { typed, typedYaml } from './layout.ts'

const start = '---\nevent: A\n---\n\n'

describe('Enter in a list', () => {
  test('goes on with it', () => {
    expect(typed(`${start}- one\n|`)).toBe(`${start}- one\n- |`)
    expect(typed(`${start}* one\n  * inner\n|\n* two\n`)).toBe(`${start}* one\n  * inner\n  * |\n* two\n`)
    expect(typed(`${start}9. one\n|`)).toBe(`${start}9. one\n10. |`)
    expect(typed(`${start}2) one\n   |rest\n`)).toBe(`${start}2) one\n3) |rest\n`)
  })

  test('ends it below an empty item', () => {
    expect(typed(`${start}- one\n- \n|`)).toBe(`${start}- one\n\n|`)
    expect(typed(`${start}1. one\n2. \n|`)).toBe(`${start}1. one\n\n|`)
  })

  test('leaves alone what the editor wrote itself, code, and text', () => {
    for (const text of ['- one\n- |', '```\n- one\n|', 'Text.\n|', 'Born in\n2014. A year\n|'])
      expect(typed(start + text)).toBe(start + text)
  })
})

describe('Enter in a quotation', () => {
  test('ends it below an empty line, as the editor goes on with it by itself', () => {
    expect(typed(`${start}> one\n> \n|`)).toBe(`${start}> one\n\n|`)
    expect(typed(`${start}> > one\n> > \n|\nText.`)).toBe(`${start}> > one\n\n|\nText.`)
    expect(typedYaml('sections:\n  Background: |\n    > one\n    > \n    ▮')).toBe(
      'sections:\n  Background: |\n    > one\n    \n    ▮',
    )
  })

  test('leaves alone what is quoted, what goes on below, and code', () => {
    for (const text of ['> one\n|', '> one\n>\n|> two', '> one\n>\n|\n> two', '```\n> \n|'])
      expect(typed(start + text)).toBe(start + text)
  })
})

describe('Enter in a header', () => {
  test('indents below a label that holds more', () => {
    expect(typed('---\nparticipants:\n|\n---\n')).toBe('---\nparticipants:\n  |\n---\n')
    expect(typed('---\nparticipants:\n  States:\n  |\n---\n')).toBe('---\nparticipants:\n  States:\n    |\n---\n')
    expect(typed('---\nparticipants:\n  States: Austria\n|\n---\n')).toBe(
      '---\nparticipants:\n  States: Austria\n  |\n---\n',
    )
    expect(typed('---\nevent:\n|\n---\n')).toBe('---\nevent:\n|\n---\n')
  })

  test('goes on with a list, and ends it', () => {
    expect(typed('---\nparticipants:\n  - Austria\n|\n---\n')).toBe('---\nparticipants:\n  - Austria\n  - |\n---\n')
    expect(typed('---\nparticipants:\n  - Austria\n  - \n|\n---\n')).toBe('---\nparticipants:\n  - Austria\n\n|\n---\n')
  })

  test('ends a list where the editor has indented, too, one level at a time', () => {
    expect(typedYaml('participants:\n  - Austria\n  - \n  ▮')).toBe('participants:\n  - Austria\n\n▮')
    const states = 'participants:\n  States:\n    - Austria\n'
    expect(typedYaml(`${states}    - \n    ▮`)).toBe(`${states}\n  ▮`)
    expect(typedYaml(`${states}\n\n  ▮`)).toBe(`${states}\n\n▮`)
  })

  test('ends a group of participants at a second one', () => {
    const group = 'participants:\n  States: [Austria]\n'
    expect(typedYaml(`${group}\n  ▮`)).toBe(`${group}\n▮`)
    expect(typed(`---\n${group}\n  |\n---\n`)).toBe(`---\n${group}\n|\n---\n`)
    expect(typedYaml(`${group}\r\n  ▮`)).toBe(`${group}\r\n▮`)
    for (const open of [
      'participants:\n  States:\n',
      'participants:\n  States: [\n',
      'sections:\n  Background: Text.\n',
    ])
      expect(typedYaml(`${open}\n  ▮`)).toBe(`${open}\n  ▮`)
    expect(typedYaml('sections:\n  Background: |\n    Text.\n\n    ▮')).toBe(
      'sections:\n  Background: |\n    Text.\n\n    ▮',
    )
  })

  test('in a YAML note, and in its sections', () => {
    expect(typedYaml('sections:\n▮')).toBe('sections:\n  ▮')
    expect(typedYaml('sections:\n  Background: |\n▮')).toBe('sections:\n  Background: |\n    ▮')
    expect(typedYaml('sections:\n  Background: |\n    Text.\n▮')).toBe('sections:\n  Background: |\n    Text.\n    ▮')
    expect(typedYaml('sections:\n  Background: |\n    - one\n▮')).toBe('sections:\n  Background: |\n    - one\n    - ▮')
  })
})

test('the line that closes a header stands at the margin', () => {
  expect(typed('---\nparticipants:\n  States: Austria\n  ---|\n')).toBe('---\nparticipants:\n  States: Austria\n---|\n')
  expect(typed('---\nevent: A\n---\n\n  ---|\n')).toBe('---\nevent: A\n---\n\n  ---|\n')
})

test('nothing happens in an empty note, or with Windows line ends where nothing is to do', () => {
  expect(typed('\n|')).toBe('\n|')
  expect(typed(`${start.replaceAll('\n', '\r\n')}- one\r\n|`)).toBe(`${start.replaceAll('\n', '\r\n')}- one\r\n- |`)
})
