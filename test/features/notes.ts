// Generators of notes with much to be found in them.
import fc from 'fast-check'
import type { Notation } from '../../server/note/note.ts'

const sentences = [
  'Turkey and Moldova met with Swaziland.',
  'Resolution 1540 was cited, and UNSCR 1810.',
  'Under OP 11 (e) of resolution 1540 (2004), and resolutions 1540 (2006), 1673(2006) and\n1977 (2011).',
  'On Monday, 8 July 2020, or on July 8, 2020, or on 31 June 2020.',
  'The United Kingdom, the USA and Russia spoke on 8.7.2020.',
  '“The role of the OSCE in support of UNSCR 1540 (2004)”.',
  'The Security Council’s resolution 9999 (2020) of 2020-07-08.',
  'Cote d’Ivoire, Côte d’Ivoire and Vietnam agreed.',
]

const fields = [
  'event: Security Dialogue',
  'event: Dialogue: WMD',
  'Organiser: OSCE, FSC',
  'date: July 8, 2020',
  'date: 10 April 2014',
  'date: 2023-07-08',
  'date:',
  'Date and Venue: 8 July 2023, Vienna',
  'venue: Vienna',
  'participants: Turkey, Moldova, Albania, Turkey and the USA',
  'participants: [Turkey, Moldava, Republic of Macedonia]',
  'participants:\n  States: [Turkey, Swaziland]\n  Organizations: [OSCE]',
  'participants: "Turkey, Russia"',
  'colour: red',
]

const headings = ['Background', 'Highlights', 'Additional Comments', 'Conference Objectives', 'Backround']

/** Notes with fields and sections in any order, missing and doubled, and mistakes of every kind in their text. */
export function badNotes(notation: Notation): fc.Arbitrary<string> {
  const header = fc.array(fc.constantFrom(...fields), { maxLength: 6 })
  const body = fc.array(
    fc.tuple(fc.constantFrom(...headings), fc.array(fc.constantFrom(...sentences), { maxLength: 3 })),
    { maxLength: 4 },
  )
  const lineBreak = fc.constantFrom('\n', '\n', '\r\n')
  return fc.tuple(header, body, lineBreak).map(([header, body, eol]) => {
    const lines = notation === 'markdown' ? inMarkdown(header, body) : inYaml(header, body)
    return lines.join('\n').replaceAll('\n', eol)
  })
}

type Body = readonly (readonly [heading: string, sentences: readonly string[]])[]

function inMarkdown(header: readonly string[], body: Body): string[] {
  const sections = body.flatMap(([heading, text]) => [`## ${heading}`, '', ...text.flatMap(line => [line, ''])])
  return ['---', ...header, '---', '', '# Information Note', '', ...sections]
}

function inYaml(header: readonly string[], body: Body): string[] {
  const indent = (line: string) => line.replaceAll(/^/gmu, '    ')
  const sections = body.flatMap(([heading, text]) => [`  ${heading}: |`, ...text.flatMap(line => [indent(line), ''])])
  return [...header, ...(body.length > 0 ? ['sections:', ...sections] : []), '']
}
