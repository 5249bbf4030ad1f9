// `rapporteur archive`: what all notes say together, as a table, CSV and JSON; and `check` across notes.
import { expect, test } from 'vitest'
import { Folder, rapporteur, repository } from '../support/command.ts'

const note = (header: string, body = '') => `---\n${header}\n---\n\n# Information Note\n\n## Background\n\n${body}\n`

const notes = {
  'a.note.md': note('event: Dialogue\ndate: 10 April 2014\nvenue: Vienna\nparticipants: Turkey, Albania'),
  'b.note.md': note('event: Dialogue\ndate: 8 July 2022\nvenue: Vienna\nparticipants: Türkiye, Mongolia'),
  'c.note.yaml': 'event: Seminar\nparticipants: Albania\n',
}

async function archive(files: Readonly<Record<string, string>>, ...args: string[]) {
  using folder = new Folder(files)
  return await rapporteur(folder.path, ['archive', ...args, '.'], { env: { COLUMNS: '80' } })
}

async function json(files: Readonly<Record<string, string>>, ...args: string[]): Promise<Record<string, unknown>> {
  const { code, out } = await archive(files, '--format', 'json', ...args)
  expect(code).toBe(0)
  return JSON.parse(out) as Record<string, unknown>
}

test('the register of attendance for a person', async () => {
  const { code, out, error } = await archive(notes)
  expect({ code, error }).toEqual({ code: 0, error: '' })
  expect(out).toBe(`3 States at 3 events; 5 attendances in all.

   Date           Event     Venue   States
1  10 April 2014  Dialogue  Vienna       2
2  8 July 2022    Dialogue  Vienna       2
3  (no date)      Seminar                1

State                Events  First          Last           1 2 3
Albania                   2  10 April 2014  10 April 2014  x · x
Mongolia                  1  8 July 2022    8 July 2022    · x ·
Türkiye (as Turkey)       2  10 April 2014  8 July 2022    x x ·
`)
})

test('a narrow terminal: what is long is cut, and the marks are left to CSV', async () => {
  using folder = new Folder(notes)
  const { out } = await rapporteur(folder.path, ['archive', '.'], { env: { COLUMNS: '58' } })
  for (const line of out.split('\n').slice(2, -2)) expect(line.length).toBeLessThanOrEqual(58)
  expect(out).toContain('--format csv has it')
})

test('CSV: a row a State, a column an event, totals; by RFC 4180', async () => {
  const { out } = await archive(notes, '--format', 'csv')
  expect(out.split('\r\n')).toEqual([
    'State,Code,Names used,Events,First,Last,2014-04-10 Dialogue,2022-07-08 Dialogue,Seminar',
    'Albania,ALB,Albania,2,2014-04-10,2014-04-10,1,,1',
    'Mongolia,MNG,Mongolia,1,2022-07-08,2022-07-08,,1,',
    'Türkiye,TUR,Turkey; Türkiye,2,2014-04-10,2022-07-08,1,1,',
    'Total,,,5,,,2,2,1',
    '',
  ])
})

test('CSV: quotation marks and commas are quoted, and nothing is a formula', async () => {
  const formula = '=HYPERLINK("http://example.org","x")'
  const { out } = await archive(
    {
      'a.note.md': note(`event: ${formula}\ndate: 8 July 2020\nvenue: "@home, \\"here\\""`),
      'b.note.md': note('event: +1 is a start\ndate: 9 July 2020\nvenue: -'),
    },
    ...['--format', 'csv', '--view', 'timeline'],
  )
  expect(out.split('\r\n').slice(1, 3)).toEqual([
    `2020-07-08,2020-07-08,"'=HYPERLINK(""http://example.org"",""x"")","'@home, ""here""",,0,,a.note.md`,
    `2020-07-09,2020-07-09,'+1 is a start,'-,,0,,b.note.md`,
  ])
})

test('JSON has a version, the view, the data, and paths', async () => {
  expect(await json(notes, '--view', 'timeline', '--states', 'Mongolia')).toEqual({
    version: 1,
    view: 'timeline',
    dated: [
      {
        title: 'Dialogue',
        period: { from: '2022-07-08', to: '2022-07-08' },
        venue: 'Vienna',
        organizers: [],
        states: 2,
        resolutions: [],
        paths: ['b.note.md'],
      },
    ],
    undated: [],
    errors: [],
  })
})

test.each([
  ['years', ['2022', '2014', 'Without a date']],
  ['states', ['Albania', 'Mongolia', 'Türkiye']],
  ['organizations', []],
  ['resolutions', []],
])('the notes by %s', async (view, labels) => {
  const { groups } = (await json(notes, '--view', view)) as { groups: { label: string }[] }
  expect(groups.map(({ label }) => label)).toEqual(labels)
  expect((await archive(notes, '--view', view)).code).toBe(0)
})

test('filters together', async () => {
  const shown = async (...args: string[]) => {
    const { events } = (await json(notes, ...args)) as { events: { paths: string[] }[] }
    return events.flatMap(({ paths }) => paths)
  }
  expect(await shown('--from', '2014', '--to', '2020')).toEqual(['a.note.md'])
  expect(await shown('--text', 'vienna', '--from', '2015')).toEqual(['b.note.md'])
  const { states } = (await json(notes, '--states', 'OSCE', '--from', '2022', '--absent')) as { states: object[] }
  expect(states).toHaveLength(57)
})

test('where no event meets the filters, the counts alone', async () => {
  expect((await archive(notes, '--from', '2030')).out).toBe('0 States at 0 events; 0 attendances in all.\n')
  expect((await archive(notes, '--from', '2030', '--view', 'timeline')).out).toBe('0 events.\n')
})

test('the notes by State', async () => {
  const { out } = await archive({ 'c.note.yaml': notes['c.note.yaml'] }, '--view', 'states')
  expect(out).toBe('1 State.\nAlbania (1 note)\n  c.note.yaml\n')
})

test('what cannot be understood is bad usage', async () => {
  for (const [args, message] of [
    [['--states', 'Ruritania'], 'the register knows no State or group "Ruritania"'],
    [['--organization', 'No Such Body'], 'the register knows no organization "No Such Body"'],
    [['--kind', 'x'], 'no note is of the kind "x"'],
    [['--from', 'long ago'], '--from takes a year'],
    [['--view', 'x'], '--view is one of attendance'],
  ] as const) {
    const { code, out, error } = await archive(notes, ...args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(error).toContain(message)
  }
})

test('what cannot be read is said, and the rest is shown; problems are a view of their own', async () => {
  const broken = {
    ...notes,
    'copy.note.md': notes['a.note.md'],
    'half.note.md': note('event: X', '<<<<<<< ours\nThis.\n=======\nThat.\n>>>>>>> theirs'),
  }
  using folder = new Folder(broken)
  folder.write('bad.note.md', new Uint8Array([0xff, 0xfe, 0x41]))
  const { code, out, error } = await rapporteur(folder.path, ['archive', '.'])
  expect(code).toBe(2)
  expect(error).toBe('rapporteur: bad.note.md: cannot be read: it is not UTF-8 text\n')
  expect(out).toContain('Albania')
  const problems = await archive(broken, '--view', 'problems')
  expect(problems.out).toMatch(/^1 note could not be read in full\.\n {2}half\.note\.md: /u)
  expect(problems.out).toContain(
    '1 event with more than one note.\n  Dialogue, 10 April 2014\n    a.note.md\n    copy.note.md\n',
  )
})

test('the examples give a sensible register: each event once, though each note is there in both notations', async () => {
  const { out } = await rapporteur(repository, ['archive', '--format', 'json', 'examples'])
  const table = JSON.parse(out) as {
    events: { title: string; total: number; paths: string[] }[]
    states: { name: string; events: number[]; namesUsed: string[]; first: string; last: string }[]
  }
  expect(table.events.map(({ total, paths }) => [total, paths.length])).toEqual([
    [27, 2],
    [24, 2],
  ])
  expect(table.states.find(({ name }) => name === 'Türkiye')).toMatchObject({
    namesUsed: ['Turkey'],
    events: [0, 1],
    first: '2014-04-10',
    last: '2020-07-08',
  })
  expect((await rapporteur(repository, ['archive', '--view', 'problems', 'examples'])).out).toBe(
    '0 notes could not be read in full.\n0 events with more than one note.\n',
  )
})

const abbreviated = (day: number, abbreviation: string) =>
  note(
    `event: Workshop number ${day}\ndate: ${day} July 2020\nvenue: Vienna`,
    `The Economic Commission for Europe (${abbreviation}) opened. ${abbreviation} was thanked.`,
  )

test('check looks across the notes it is given, in every report', async () => {
  const files = {
    '1.note.md': abbreviated(1, 'UNECE'),
    '2.note.md': abbreviated(2, 'UNECE'),
    '3.note.md': abbreviated(3, 'ECE'),
  }
  using folder = new Folder(files)
  const check = (...args: string[]) => rapporteur(folder.path, ['check', ...args])
  const text = (await check('.')).out
  expect(text).toContain('"Economic Commission for Europe" is abbreviated as "UNECE" in 2 notes, "ECE" in one note.')
  expect(text).toContain('      1.note.md:11:37 "UNECE" here.\n      2.note.md:11:37 "UNECE" here.\n')
  expect((await check('3.note.md')).out).not.toContain('abbreviation-variants')

  const sarif = JSON.parse((await check('--format', 'sarif', '.')).out) as {
    runs: { results: { ruleId: string; relatedLocations?: object[] }[] }[]
  }
  const result = sarif.runs[0]!.results.find(({ ruleId }) => ruleId === 'abbreviation-variants')!
  expect(result.relatedLocations).toMatchObject(
    ['1.note.md', '2.note.md'].map(uri => ({
      physicalLocation: { artifactLocation: { uri }, region: { startLine: 11, startColumn: 37, endColumn: 42 } },
      message: { text: '"UNECE" here.' },
    })),
  )

  folder.write(
    '3.note.md',
    files['3.note.md'].replace(
      '## Background',
      '<!-- rapporteur-disable-note abbreviation-variants: as it signed -->\n\n## Background',
    ),
  )
  const suppressed = (await check('.')).out
  expect(suppressed).not.toMatch(/abbreviation-variants\/|unused-suppression/u)

  folder.write('3.note.md', files['3.note.md'])
  await check('--write-baseline', 'known.json', '.')
  expect((await check('--baseline', 'known.json', '--fail-on', 'info', '.')).code).toBe(0)
})

test('a suppression of a rule across notes that silences nothing: told where all notes of the project are checked', async () => {
  const remark = '<!-- rapporteur-disable-note abbreviation-variants: as it signed -->'
  const files = {
    'rapporteur.yaml': '{}\n',
    'a/1.note.md': abbreviated(1, 'UNECE'),
    'a/2.note.md': abbreviated(2, 'UNECE'),
    'b/3.note.md': abbreviated(3, 'ECE').replace('## Background', `${remark}\n\n## Background`),
    'b/4.note.md': abbreviated(4, 'UNECE').replace('## Background', `${remark}\n\n## Background`),
  }
  using folder = new Folder(files)
  const told = async (...paths: string[]) => {
    const { out } = await rapporteur(folder.path, ['check', '--format', 'json', ...paths])
    const { files: checked } = JSON.parse(out) as {
      files: { path: string; findings: { rule: string; message: string }[] }[]
    }
    return checked.flatMap(({ path, findings }) =>
      findings.filter(({ rule }) => rule === 'unused-suppression').map(({ message }) => `${path}: ${message}`),
    )
  }
  const inVain = '"abbreviation-variants" finds nothing in this note, so this suppression can go.'
  expect(await told('.')).toEqual([`b/4.note.md: ${inVain}`])
  expect(await told(folder.path)).toEqual([`${folder.path}/b/4.note.md: ${inVain}`])
  // In a part of the project, what it silences may be missing.
  expect(await told('b')).toEqual([])
  expect(await told('b/4.note.md')).toEqual([])
  folder.write('a/unreadable.note.md', new Uint8Array([0xff, 0xfe]))
  expect(await told('.')).toEqual([])
})

test('a choice in the configuration marks the other form in every note, of one note too', async () => {
  using folder = new Folder({
    'rapporteur.yaml': 'abbreviations:\n  - { name: Economic Commission for Europe, write: ECE, not: [UNECE] }\n',
    '1.note.md': abbreviated(1, 'UNECE'),
  })
  const { out } = await rapporteur(folder.path, ['check', '1.note.md'])
  expect(out.match(/abbreviation-variants\/not-chosen/gu)).toHaveLength(2)
})
