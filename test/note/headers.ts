// Generator of headers out of all that YAML can write, and of what it cannot.
import fc from 'fast-check'

/** Words that YAML takes as they are, though it may see more in them than text. */
const tame = fc.constantFrom(
  ...['Vienna', 'resolution 1540 (2004)', 'the “Forum”', "Ms. O'Neill", '"said"', 'a:b', 'é😀', 'https://un.org/x'],
  ...['NO', '~', 'null', 'true', '0x1F', '1e3', '2020-07-08', '12:30', '.inf', '5%', '-x', ':x', '?x', '<<', '=', '\\'],
)
const wild = fc.constantFrom(
  ...['Dialogue: WMD', 'x:', ':', '#', '#5', 'a # b', '-', '- x', '?', '? x', '@x', '`x`', '%x', '&x y', '*x', '!x'],
  ...['!!str x', '|', '>-', '|x', '[', ']', '[x]', '{', '}', '{x: y}', ',', 'a,', '---', '...', "''", '""', 'a\tb'],
)
const word = fc.oneof({ weight: 4, arbitrary: tame }, wild)
const plain = fc
  .array(word, { minLength: 1, maxLength: 3 })
  .chain(words => fc.constantFrom(' ', ' ', '  ', '\t', '').map(gap => words.join(gap)))
const break_ = fc.constantFrom('\n', '\n', '\n\n', '\n  \n', '\n # why\n', '\n# why\n')

/** Lines below a label at `indent`, now and then with an indent that is not theirs. */
function lines(indent: number, line: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const space = fc.oneof(
    { weight: 12, arbitrary: fc.constant(' '.repeat(indent)) },
    fc.constantFrom('', ' ', '\t', ' '.repeat(indent + 1), ' '.repeat(indent + 2), ' '.repeat(indent) + '\t'),
  )
  return fc
    .array(fc.tuple(break_, space, line), { minLength: 1, maxLength: 3 })
    .map(parts => parts.map(part => part.join('')).join(''))
}

const inQuotes = fc.oneof(
  fc.constantFrom(
    '"a: b"',
    '"\\u201cx\\u201d \\\\"',
    '"\\q"',
    '"x\\',
    '"x" y',
    '"x"# y',
    '"x" # y',
    '"x',
    '" x "',
    '""',
  ),
  fc.constantFrom("'a # b'", "'it''s'", "'x' y", "'x", "' x '", "''"),
)
const flow = fc
  .tuple(
    fc.array(fc.oneof(plain, inQuotes), { maxLength: 3 }),
    fc.constantFrom(', ', ', ', ',', ' ,', ',\n  ', ',\n', ' # x\n  , ', ', , '),
    fc.constantFrom(']', ']', ' ]', ',]', '\n  ]', '\n]', '', '] # x', ']#x', '] x', '\n]\n]'),
  )
  .map(([items, comma, end]) => `[${items.join(comma)}${end}`)
const scalar = fc.oneof(plain, inQuotes, flow)

/** What stands after the colon of a label whose content is indented by `indent`. */
function value(indent: number, inGroups: boolean): fc.Arbitrary<string> {
  const gap = fc.constantFrom(' ', ' ', '  ', '\t', '')
  const inLine = fc.tuple(gap, scalar).map(parts => parts.join(''))
  const header = fc.constantFrom(...['|', '>', '|-', '>+', '|2', '>1-', '| # why', '|0', '|x', '|9', '|\t'])
  const below = (line: fc.Arbitrary<string>) => lines(indent, line)
  const item = fc.tuple(fc.constantFrom('- ', '- ', '-   ', '-\t', '-', '- # x\n' + ' '.repeat(indent + 2)), scalar)
  const inBrokenQuotes = fc.tuple(gap, fc.constantFrom('"', "'"), plain, below(plain), fc.constantFrom('"', "'", ''))
  return fc.oneof(
    { weight: 3, arbitrary: inLine },
    fc.tuple(inLine, below(plain)).map(parts => parts.join('')),
    fc.tuple(gap, header, below(plain)).map(parts => parts.join('')),
    inBrokenQuotes.map(parts => parts.join('')),
    below(scalar),
    below(item.map(parts => parts.join(''))),
    fc.constantFrom('', ' ', ' # why'),
    ...(inGroups ? [below(fc.tuple(label, value(indent + 2, false)).map(parts => parts.join('')))] : []),
  )
}

const label = fc
  .tuple(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom('event', 'date', 'participants', 'A', 'Date  and Venue', 'é') },
      fc.constantFrom(
        '"A: B"',
        "'it''s'",
        '"A',
        'NO',
        '~',
        '-x',
        '?x',
        '? x',
        '- x',
        '#x',
        'a #x',
        'a#',
        'a?',
        '[a]',
        '&a b',
        '!a b',
        '*a',
      ),
    ),
    fc.constantFrom(':', ':', ':', ' :', '', '::'),
  )
  .map(parts => parts.join(''))
const entry = fc.tuple(label, value(2, true)).map(parts => parts.join(''))
const clause = fc
  .tuple(fc.constantFrom('title', 'introduction', 'contact', 'disclaimer'), value(2, false))
  .map(([name, says]) => `${name}:${says}`)
const sections = fc
  .tuple(
    fc.constantFrom('', '', ' # why', ' x'),
    lines(
      2,
      fc.tuple(label, value(4, false)).map(parts => parts.join('')),
    ),
  )
  .map(([after, content]) => `sections:${after}${content}`)
const aside = fc.constantFrom(
  '# why',
  '  # why',
  '',
  '---',
  '...',
  '%YAML 1.2',
  '--- x',
  '--- a: b',
  '\t',
  '- x',
  '? a\n: b',
  '!!map',
)

/** Headers of notes, every other damaged somewhere. */
export const headers = fc
  .tuple(
    fc.constantFrom('', '', '', '\ufeff', '---\n', '# why\n', '%YAML 1.2\n---\n', '\n', ' '),
    fc.array(
      fc.oneof(
        { weight: 4, arbitrary: entry },
        { weight: 2, arbitrary: clause },
        { weight: 2, arbitrary: sections },
        aside,
      ),
      { maxLength: 4 },
    ),
    fc.option(
      fc.record({
        place: fc.double({ min: 0, max: 1, noNaN: true }),
        length: fc.integer({ min: 0, max: 3 }),
        insert: fc.constantFrom(
          '',
          ' ',
          '\n',
          ':',
          ': ',
          '\t',
          '"',
          "'",
          '[',
          ']',
          '- ',
          '#',
          ' #',
          '{',
          ',',
          '|',
          '\\',
        ),
      }),
    ),
    fc.boolean(),
    fc.constantFrom('\n', ''),
  )
  .map(([start, entries, damage, isCrlf, end]) => {
    const whole = start + entries.join('\n') + end
    const at = Math.round((damage?.place ?? 0) * whole.length)
    const text = damage ? whole.slice(0, at) + damage.insert + whole.slice(at + damage.length) : whole
    return isCrlf ? text.replaceAll('\n', '\r\n') : text
  })
