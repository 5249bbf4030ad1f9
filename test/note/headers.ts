// Generator of headers out of all that YAML can write, and now and then of what it cannot.
import fc from 'fast-check'

const joined = (...parts: readonly fc.Arbitrary<string>[]) => fc.tuple(...parts).map(texts => texts.join(''))

/** One of the first, seldom one of the second. */
const mostly = (good: fc.Arbitrary<string> | readonly string[], bad: readonly string[]) =>
  fc.oneof(
    { weight: 24, arbitrary: good instanceof fc.Arbitrary ? good : fc.constantFrom(...good) },
    fc.constantFrom(...bad),
  )

/** Words that YAML takes as they are, though it may see more in them than text; and others. */
const word = mostly(
  [
    ...['Vienna', 'resolution 1540 (2004)', 'the “Forum”', "Ms. O'Neill", 'a "said"', 'a:b', 'é😀', 'https://un.org/x'],
    ...[
      'NO',
      '~',
      'null',
      'true',
      '0x1F',
      '1e3',
      '2020-07-08',
      '12:30',
      '.inf',
      '5%',
      '-x',
      ':x',
      '?x',
      '<<',
      '=',
      '\\',
    ],
  ],
  [
    ...['Dialogue: WMD', 'x:', ':', '#', '#5', 'a # b', '-', '- x', '?', '? x', '@x', '`x`', '%x', '&x y', '*x', '!x'],
    ...['!!str x', '|', '>-', '|x', '[', ']', '[x]', '{', '}', '{x: y}', ',', 'a,', '---', '...', "''", '""', 'a\tb'],
  ],
)
const gap = fc.constantFrom(' ', ' ', '  ', '\t')
const plain = fc.oneof(word, joined(word, gap, word), joined(word, mostly([', ', ' and '], [': ', ' #', ' - ']), word))

const quoted = mostly(
  [
    ...[
      '"a: b"',
      '"\\u201cx\\u201d \\\\ \\x41"',
      '" x "',
      '""',
      '"- # ["',
      '"x" # y',
      "'a # b'",
      "'it''s'",
      "' x '",
      "''",
    ],
    ...["'{,}' # z"],
  ],
  ['"\\q"', '"x\\', '"x" y', '"x"# y', '"x', "'x' y", "'x", '"\\x4"', '"\\U00110000"'],
)
const flow = fc
  .tuple(
    fc.array(fc.oneof(plain, quoted), { maxLength: 3 }),
    mostly([', ', ', ', ',', ' ,', ',\n  ', ' # x\n  , '], [',\n', ', , ', ',\n ']),
    mostly([']', ']', ' ]', ',]', '\n  ]', '\n]', '] # x'], ['', ']#x', '] x', '\n]\n]']),
  )
  .map(([items, comma, end]) => `[${items.join(comma)}${end}`)
const scalar = fc.oneof(plain, plain, quoted, flow)

/** One to three lines below a label, indented by `indent`. */
function below(
  indent: number,
  line: fc.Arbitrary<string>,
  breaks = ['\n', '\n', '\n\n', '\n  \n'],
): fc.Arbitrary<string> {
  const own = ' '.repeat(indent)
  const space = mostly([own], ['', ' ', '\t', own + ' ', own + '  ', own + '\t'])
  const parts = joined(mostly(breaks, ['\n # why\n', '\n# why\n', '\n\t\n', '\n     \n']), space, line)
  return fc.array(parts, { minLength: 1, maxLength: 3 }).map(lines => lines.join(''))
}

/** What stands after the colon of a label, its lines indented by `indent`. */
function value(indent: number, isGrouped: boolean): fc.Arbitrary<string> {
  const own = ' '.repeat(indent)
  const after = mostly(gap, [''])
  const header = mostly(['|', '>', '|-', '>+', '|2', '>2-', '| # why'], ['|1', '|0', '|x', '|9', '|\t'])
  const deeper = joined(fc.constantFrom('', '', '  ', '- '), plain)
  const mark = mostly(['- ', '-   '], ['-', '-\t', `- # x\n${own}  `])
  const breaks = ['\n', '\n\n', `\n${own}# why\n`]
  const spread = fc
    .constantFrom('"', "'")
    .chain(mark => joined(after, fc.constant(mark), word, below(indent, word), mostly([mark], [''])))
  const inLine = joined(after, scalar)
  return fc.oneof(
    { weight: 4, arbitrary: inLine },
    fc.constantFrom('', ' ', ' # why'),
    joined(after, plain, below(indent, plain)),
    joined(after, header, below(indent, deeper)),
    spread,
    joined(fc.constant(`\n${own}`), scalar),
    below(indent, joined(mark, scalar), breaks),
    ...(isGrouped ? [groups(indent, breaks)] : []),
  )
}

const label = joined(
  mostly(
    [
      'event',
      'date',
      'participants',
      'A',
      'B',
      'C',
      'Date  and Venue',
      'é',
      '"A: B"',
      "'it''s'",
      'NO',
      '~',
      '-x',
      'a#',
      'a?',
    ],
    ['"A', '? x', '- x', '#x', 'a #x', '[a]', '&a b', '!a b', '*a', '"\\q"', '--- x', '%A'],
  ),
  mostly([':', ':', ' :'], ['', '::', ':\n']),
)
const aside = mostly(
  ['# why', '  # why', ''],
  ['---', '...', '%YAML 1.2', '--- x', '\t', '- x', '? a\n: b', '!!map', ' x'],
)

function groups(indent: number, breaks?: string[]): fc.Arbitrary<string> {
  return below(indent, joined(label, value(indent + 2, false)), breaks)
}

const clause = joined(fc.constantFrom('title:', 'introduction:', 'contact:', 'disclaimer:'), value(2, false))
const sections = joined(mostly(['sections:', 'sections: # why'], ['sections: x', 'sections:\n# why']), groups(2))
const entry = joined(label, value(2, true))

/** Headers of notes, some of them damaged somewhere. */
export const headers = fc
  .tuple(
    fc.constantFrom('', '', '', '\ufeff', '# why\n', '\n'),
    mostly([''], ['---\n', '%YAML 1.2\n---\n', ' ']),
    fc.array(fc.oneof(entry, entry, clause, sections, aside), { minLength: 1, maxLength: 4 }),
    fc.option(
      fc.record({
        place: fc.double({ min: 0, max: 1, noNaN: true }),
        length: fc.integer({ min: 0, max: 3 }),
        insert: fc.constantFrom(
          ...['', ' ', '\n', ':', ': ', '\t', '"', "'", '[', ']', '- ', '#', ' #', '{', ',', '|', '\\'],
        ),
      }),
      { freq: 2 },
    ),
    fc.boolean(),
    fc.constantFrom('\n', ''),
  )
  .map(([mark, start, entries, damage, isCrlf, end]) => {
    const whole = mark + start + entries.join('\n') + end
    const at = Math.round((damage?.place ?? 0) * whole.length)
    const text = damage ? whole.slice(0, at) + damage.insert + whole.slice(at + damage.length) : whole
    return isCrlf ? text.replaceAll('\n', '\r\n') : text
  })
