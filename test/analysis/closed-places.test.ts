// What is not the drafter's own words is closed to rules: each rule's invalid examples, put into each such place, are not found.
import { describe, expect, test } from 'vitest'
import { rules } from '../../server/rules/index.ts'
import type { ClosedPlace, InvalidExample, Rule } from '../../server/rules/rule.ts'
import { createLanguageService } from '../../server/service.ts'

const everything = Object.fromEntries(rules.map(rule => [rule.id, 'on'] as const))

const service = createLanguageService({ configuration: { severities: everything } })

/** The findings of a rule in a note, as it is when every case is on. */
function found(rule: Rule, source: string, names: readonly string[] = []): string[] {
  const own = names.length > 0 ? createLanguageService({ configuration: { severities: everything, names } }) : service
  return own
    .analyze(source, 'markdown')
    .findings.filter(finding => finding.rule === rule.id)
    .map(({ span }) => source.slice(span.from, span.to))
}

interface Parts {
  readonly body?: string
  readonly event?: string
  readonly participants?: string
  readonly contact?: string
  readonly date?: string
}

const noteOf = ({ body = 'The meeting was opened.', event = 'Security Dialogue', ...parts }: Parts) => `---
event: ${event}
organizers: Forum for Security Co-operation
date: ${parts.date ?? '8 July 2020'}
venue: Vienna
participants: ${parts.participants ?? 'Austria, Spain'}
---

## Background

${body}

## Highlights

It was frank.

${parts.contact ?? 'For further information, please contact the 1540 Committee experts by e-mail at 1540experts@un.org.'}
`

/** A place that closes what is put into it, and what it is to the rules. */
interface Place {
  readonly name: string
  readonly is?: ClosedPlace
  /** Closed to rules on wording alone. */
  readonly wording?: true
  readonly holds: (text: string) => Parts
  /** What is put there: the whole example, or the words it marks, run together. */
  readonly what?: 'mark'
}

const runTogether = (text: string) => text.replaceAll(/[^A-Za-z\d]+/g, '-').replaceAll(/^-|-$/g, '')

const places: readonly Place[] = [
  { name: 'a quotation', is: 'quotation', holds: text => ({ body: `The letter says: “${text}” and more.` }) },
  { name: 'a straight quotation', is: 'quotation', holds: text => ({ body: `The letter says: "${text}" and more.` }) },
  {
    name: 'a quotation in a quotation',
    is: 'quotation',
    holds: text => ({ body: `The letter says: “It was read: ‘${text}’ and then filed” and more.` }),
  },
  { name: 'a block quotation', holds: text => ({ body: `The letter says:\n\n> ${text}` }) },
  { name: 'code', is: 'code', holds: text => ({ body: `It begins \`${text}\` and goes on.` }) },
  {
    name: 'the target of a link',
    is: 'address',
    what: 'mark',
    holds: text => ({ body: `It is [on a page](https://example.org/${runTogether(text)}/x).` }),
  },
  {
    name: 'an address',
    is: 'address',
    what: 'mark',
    holds: text => ({ body: `It is at https://example.org/${runTogether(text)}/x and elsewhere.` }),
  },
  {
    name: 'an e-mail address',
    is: 'address',
    what: 'mark',
    holds: text => ({ body: `He wrote to ${runTogether(text)}@example.org again.` }),
  },
  {
    name: 'a document symbol',
    is: 'symbol',
    wording: true,
    what: 'mark',
    holds: text => ({ body: `He issued FSC.DEC/${runTogether(text).slice(0, 30)}/20 again.` }),
  },
  { name: 'the name of the event', holds: text => ({ event: `“${text}”` }) },
  {
    name: 'the name of the event in the text',
    is: 'title',
    holds: text => ({ event: `Dialogue on ${text.replace(/[.:]$/, '')}`, body: `The Dialogue on ${text}` }),
  },
  {
    name: 'a title in italics',
    is: 'title',
    what: 'mark',
    holds: text => ({ body: `He read from the *Study on ${text} in Practice* and went on.` }),
  },
  {
    name: 'a footnote',
    is: 'footnote',
    wording: true,
    holds: text => ({ body: `The meeting was opened.[^7]\n\n[^7]: ${text}` }),
  },
  { name: 'the participants', is: 'participants', wording: true, holds: text => ({ participants: text }) },
  {
    name: 'the contact line',
    is: 'clause',
    wording: true,
    holds: text => ({ contact: `For further information, please contact the 1540 Committee experts: ${text}` }),
  },
  {
    name: 'a heading in capitals',
    is: 'capitals',
    wording: true,
    holds: text => ({ body: `One.\n\n### ${text.toUpperCase()}\n\nTwo.` }),
  },
]

/** Examples that can stand anywhere: one line of prose without marks of their own. */
function movable(rule: Rule): InvalidExample[] {
  return rule
    .examples()
    .invalid.filter(({ in: place = 'body', text }) => place === 'body' && !/["“”‘’`\n[\]*_#<>]/u.test(text))
}

const looksAtPassages = rules.filter(rule => 'checkPassage' in rule || 'words' in rule || 'gather' in rule)

describe.each(places)('closed: $name', ({ is, wording, holds, what }) => {
  const closed = looksAtPassages.filter(
    rule => (!wording || rule.group === 'wording') && !(is && rule.opens?.includes(is)),
  )
  test.each(closed.map(rule => [rule.id, rule] as const))('%s', (_, rule) => {
    for (const example of movable(rule)) {
      const text = what === 'mark' ? (example.marks[0] ?? '') : example.text
      const date = example.date === undefined ? {} : { date: example.date }
      expect(found(rule, noteOf({ ...holds(text), ...date })), text).toEqual([])
    }
  })
})

describe('names a project lists are closed to rules on wording', () => {
  const closed = rules.filter(rule => rule.group === 'wording' && rule.checkWords && !rule.opens?.includes('name'))
  test.each(closed.map(rule => [rule.id, rule] as const))('%s', (_, rule) => {
    for (const { text, date } of movable(rule)) {
      const source = noteOf({ body: text, ...(date !== undefined && { date }) })
      expect(found(rule, source, [text]), text).toEqual([])
    }
  })
})

test.each([
  ['a body', 'The Forum for Security Co-operation and the International Science and Technology Center met.'],
  ['a treaty', 'The Treaty on the Non-Proliferation of Nuclear Weapons was signed.'],
  ['an institute', 'The Belfer Center and the James Martin Center for Nonproliferation Studies took part.'],
  ['a ministry', 'The Department of Defense and the Labor Ministry took part.'],
])('own names are closed to rules on spelling: %s', (_, body) => {
  const spelling = rules.filter(({ id }) => id.startsWith('spelling') || id === 'compound-words')
  for (const rule of spelling) expect(found(rule, noteOf({ body }))).toEqual([])
})

test('what stands beside a closed place is open', () => {
  const body = 'The centers “of defense” and their programs were shown; see `labor` on-going.'
  const source = noteOf({ body })
  const of = (id: string) =>
    found(
      rules.find(rule => rule.id === id)!,
      source,
    )
  expect([...of('spelling'), ...of('compound-words')]).toEqual(['centers', 'programs', 'on-going'])
})
