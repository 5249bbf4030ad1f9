// Decoding YAML scalars: the same value as the `yaml` package gives, and every character's way back.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDocument, stringify, type Scalar as YamlScalar } from 'yaml'
import {
  blockHeader,
  decodeBlock,
  decodeDoubleQuoted,
  decodePlain,
  decodeSingleQuoted,
  type Scalar,
} from '../../server/note/scalar.ts'

/** Decodes the value of the only entry of a document `key: ...`. */
function decode(document: string): Scalar | undefined {
  const at = 'key: '.length
  const header = blockHeader(document, at, document.length)
  if (header) return decodeBlock(document, header, document.length, 0)
  if (document.charAt(at) === '"') return decodeDoubleQuoted(document, at, document.length)
  if (document.charAt(at) === "'") return decodeSingleQuoted(document, at, document.length)
  return decodePlain(document, at, document.length)
}

/** The value that the `yaml` package reads, or undefined where it objects or sees no text. */
function expected(document: string): string | undefined {
  const parsed = parseDocument<YamlScalar>(document, { schema: 'failsafe' })
  if (parsed.errors.length > 0 || parsed.warnings.length > 0) return undefined
  const value: unknown = parsed.get('key')
  return typeof value === 'string' ? value : undefined
}

/** Every character that stands unchanged in the source is found there. */
function expectWayBack(document: string, { text, map }: Scalar): void {
  expect(map.length).toBe(text.length)
  let last = 0
  for (let at = 0; at < text.length; at++) {
    const { from, to } = map.span({ from: at, to: at + 1 })
    expect(from).toBeGreaterThanOrEqual(last)
    expect(to).toBeGreaterThan(from)
    expect(to).toBeLessThanOrEqual(document.length)
    last = from
    const written = document.slice(from, to)
    const unit = text.charAt(at)
    if (written.length === 1) expect(/\s/u.test(unit) ? ' ' : written).toBe(/\s/u.test(unit) ? ' ' : unit)
    else expect(written).toMatch(/^\s+$|^''$|^\\|^\s*\\?\s|^[\ud800-\udbff]/u)
  }
}

const words = fc.constantFrom(
  'resolution',
  '1540 (2004)',
  '“quoted”',
  'it’s',
  "it's",
  '"said"',
  'a\\b',
  'é',
  '😀',
  '#',
  ': ',
  '- ',
  '\t',
  ' ',
  '  ',
  '\n',
  '\n\n',
  '\n\n\n',
  '\n  ',
  '\n ',
  '',
  '\n\t',
)
const values = fc.array(words, { maxLength: 12 }).map(parts => parts.join(''))

describe('a scalar written by the `yaml` package', () => {
  it.each(['BLOCK_LITERAL', 'BLOCK_FOLDED', 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'PLAIN'] as const)('%s', type => {
    fc.assert(
      fc.property(values, fc.boolean(), fc.integer({ min: 20, max: 60 }), (value, isCrlf, lineWidth) => {
        const written = stringify({ key: value }, { defaultStringType: type, defaultKeyType: 'PLAIN', lineWidth })
        fc.pre(written.startsWith('key: ') && !written.startsWith('key: []'))
        const document = isCrlf ? written.replaceAll('\n', '\r\n') : written
        const scalar = decode(document)
        fc.pre(expected(document) === value)
        expect(scalar?.text).toBe(value)
        expectWayBack(document, scalar!)
      }),
      { numRuns: 70 },
    )
  })
})

describe('a scalar written by hand', () => {
  const line = fc
    .tuple(
      fc.constantFrom('', '  ', '   ', '    ', '  \t'),
      fc.constantFrom(
        '',
        'word',
        'two words',
        '- item',
        'x  ',
        "it''s",
        '\\"',
        '\\u00e9',
        '\\',
        '\\  ',
        'a\\tb',
        '\\x41',
        '\\U0001F600',
      ),
    )
    .map(parts => parts.join(''))
  const lines = fc.array(line, { maxLength: 7 })

  it.each(['|', '>', '|-', '>-', '|+', '>+', '|2', '>1', '|2-', '>+1', '| # why'])('under %s', header => {
    fc.assert(
      fc.property(lines, fc.constantFrom('\n', '\r\n'), (content, lineEnd) => {
        // Of text that is all blank the package makes less than the standard says.
        fc.pre(content.some(line => line.trim() !== ''))
        // Below a written indent it drops white space at the end, which the standard keeps.
        fc.pre(!/\d/u.test(header) || !/\s$/u.test(content.join('')))
        const document = ['key: ' + header, ...content].join(lineEnd) + lineEnd
        const value = expected(document)
        fc.pre(value !== undefined)
        const scalar = decode(document)!
        expect(scalar.text).toBe(value)
        expectWayBack(document, scalar)
      }),
      { numRuns: 70 },
    )
  })

  it.each(['"', "'"])('between %s', mark => {
    fc.assert(
      fc.property(lines, fc.constantFrom('\n', '\r\n'), (content, lineEnd) => {
        const document = `key: ${mark}${content.join(lineEnd)}${mark}${lineEnd}`
        const value = expected(document)
        fc.pre(value !== undefined)
        const scalar = decode(document)!
        expect(scalar.text).toBe(value)
        expectWayBack(document, scalar)
      }),
      { numRuns: 70 },
    )
  })

  it('without marks', () => {
    fc.assert(
      fc.property(lines, fc.constantFrom('\n', '\r\n'), (content, lineEnd) => {
        const document = `key: first${lineEnd}${content.join(lineEnd)}${lineEnd}`
        const value = expected(document)
        fc.pre(value !== undefined)
        const scalar = decode(document)!
        expect(scalar.text).toBe(value)
        expectWayBack(document, scalar)
      }),
      { numRuns: 70 },
    )
  })
})

describe('the way back', () => {
  it('leads from a folded line break to the break and the indent', () => {
    const document = 'key: >\n  resolution\n  1540 (2004)\n'
    const { text, map } = decode(document)!
    expect(text).toBe('resolution 1540 (2004)\n')
    expect(document.slice(map.start(6), map.end(15))).toBe('tion\n  1540')
  })

  it('leads from a literal line break to the break and the indent, but not over a comment', () => {
    const document = 'key: |\n  capacity\n  building\n# a remark\n  again\n'
    const { map } = decode(document)!
    expect(document.slice(map.start(8), map.end(9))).toBe('\n  ')
    expect(document.slice(map.start(17), map.end(18))).toBe('\n')
  })

  it('leads from a character to its escape', () => {
    const document = 'key: "caf\\u00e9 \\\n   open"'
    const { text, map } = decode(document)!
    expect(text).toBe('café open')
    expect(document.slice(map.start(3), map.end(4))).toBe('\\u00e9')
    expect(document.slice(map.start(5), map.end(9))).toBe('open')
  })
})
