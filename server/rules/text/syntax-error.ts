// syntax-error: the notation is broken, so that part of the note cannot be read as meant.
import { defineRule } from '../rule.ts'
import { reportProblems } from './problems.ts'

const inMarkdown = (line: string) => `---\n${line}\n---\n\n## Background\n\nThe meeting was called.\n`

export const syntaxError = defineRule({
  id: 'syntax-error',
  group: 'text',
  title: 'The notation is broken here',
  reason:
    'A note is read by programs as well as by people. Where the marks of the notation are broken, a program reads something else than the drafter meant, or nothing at all: a header that is never closed swallows the note, and a value with a colon in it is lost to other tools.',
  source: { name: 'YAML 1.2.2; CommonMark 0.31', url: 'https://yaml.org/spec/1.2.2/' },
  cases: {
    syntax: { title: 'The notation is broken', severity: 'error' },
    tab: { title: 'A tab where YAML wants spaces', severity: 'error' },
    'unclosed-quotation': { title: 'A quotation mark without its partner', severity: 'error' },
    'needs-quoting': { title: 'A value that other programs would read otherwise', severity: 'warning' },
    'heading-in-section': { title: 'A heading inside a section of a YAML note', severity: 'warning' },
    'unspaced-heading': { title: 'A heading without a space behind its marks', severity: 'warning' },
    'unclosed-header': { title: 'A header without its lines of hyphens', severity: 'error' },
    'undefined-footnote': { title: 'A footnote mark without its footnote', severity: 'warning' },
  },
  examples: () => ({
    invalid: [
      {
        in: 'note',
        text: inMarkdown('participants: [Austria, Spain'),
        case: 'syntax',
        marks: ['[Austria, Spain'],
        fixed: inMarkdown('participants: [Austria, Spain]'),
      },
      {
        in: 'note',
        notation: 'yaml',
        text: 'participants:\n\tStates: Spain\n',
        case: 'tab',
        marks: ['\t'],
        fixed: 'participants:\n  States: Spain\n',
      },
      {
        in: 'note',
        text: inMarkdown('event: "Security Dialogue'),
        case: 'unclosed-quotation',
        marks: ['"'],
        fixed: inMarkdown('event: "Security Dialogue"'),
      },
      {
        in: 'note',
        notation: 'yaml',
        text: 'event: Security Dialogue: next steps\n',
        case: 'needs-quoting',
        marks: ['Security Dialogue: next steps'],
        fixed: 'event: "Security Dialogue: next steps"\n',
      },
      {
        in: 'note',
        notation: 'yaml',
        text: 'sections:\n  Background: |\n    The meeting was called.\n\n    ## Mandate\n\n    It was renewed.\n',
        case: 'heading-in-section',
        marks: ['Mandate'],
      },
      {
        in: 'note',
        text: '## Background\n\nThe meeting was called.\n\n##Highlights\nThe mandate was renewed.\n',
        case: 'unspaced-heading',
        marks: ['##Highlights'],
        fixed: '## Background\n\nThe meeting was called.\n\n## Highlights\nThe mandate was renewed.\n',
      },
      {
        in: 'note',
        text: '---\nevent: Security Dialogue\n\n## Background\n\nThe meeting was called.\n',
        case: 'unclosed-header',
        marks: ['---'],
        fixed: '---\nevent: Security Dialogue\n---\n\n## Background\n\nThe meeting was called.\n',
      },
      {
        in: 'note',
        text: 'Event: Security Dialogue\nDate: 8 July 2020\n\n## Background\n\nThe meeting was called.\n',
        case: 'unclosed-header',
        marks: ['Event: Security Dialogue'],
        fixed: '---\nEvent: Security Dialogue\nDate: 8 July 2020\n---\n\n## Background\n\nThe meeting was called.\n',
      },
      {
        in: 'note',
        text: '## Background\n\nThe meeting was called.[^2]\n',
        case: 'undefined-footnote',
        marks: ['[^2]'],
      },
    ],
    valid: [
      { in: 'note', text: inMarkdown('event: The "Security Dialogue" of 2020') },
      { in: 'note', notation: 'yaml', text: 'event: "Security Dialogue: next steps"\n' },
      'The meeting was called.',
      '#1540Committee and #Resolution were the words most used; ##2 and ## are no headings.',
    ],
  }),
  checkNote({ note }, report) {
    reportProblems(
      note,
      {
        syntax: 'syntax',
        'tab-indent': 'tab',
        'unclosed-quotation': 'unclosed-quotation',
        'needs-quoting': 'needs-quoting',
        'heading-in-section': 'heading-in-section',
        'unspaced-heading': 'unspaced-heading',
        'unclosed-header': 'unclosed-header',
        'undefined-footnote': 'undefined-footnote',
      },
      report,
    )
  },
})
