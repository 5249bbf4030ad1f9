// `rapporteur fix`, `convert`, `explain` and `server`.
import { describe, expect, test } from 'vitest'
import { Folder, rapporteur, repository } from '../support/command.ts'

const moved = (date: string, participants: string) => `---
event: Security Dialogue on non-proliferation
organizers: Forum for Security Co-operation
date: ${date}
venue: Vienna
participants: ${participants}
---

## Background

Under resolution 1540 States report. OP 11 (e) of resolution 1540 (2004) is not theirs.
`

describe('fix', () => {
  test('applies what is safe, leaves the rest, and then finds nothing more to do', async () => {
    using folder = new Folder({ 'a.note.md': moved('8 July 2023', 'Austria, Turkey') })
    const first = await rapporteur(folder.path, ['fix', 'a.note.md'])
    expect(first).toMatchObject({ code: 0, error: '' })
    expect(first.out).toMatch(/^a\.note\.md: (\d+) fixes\n\1 fixes in 1 of 1 note; what remains: 1 error, /u)
    const text = folder.read('a.note.md')
    expect(text).toContain('participants: Austria, Türkiye')
    expect(text).toContain('Under resolution 1540 (2004) States report.')
    expect(text).toContain('OP 11 (e) of resolution 1540 (2004) is not theirs.')
    const second = await rapporteur(folder.path, ['fix', 'a.note.md'])
    expect(second).toMatchObject({ code: 0, error: '' })
    expect(second.out).toMatch(/^0 fixes in 0 of 1 note; what remains: 1 error, /u)
    expect(folder.read('a.note.md')).toBe(text)
  })

  test('what remains is what check finds, also beside other notes', async () => {
    using folder = new Folder({
      'a.note.md': moved('8 July 2020', 'Austria'),
      'b.note.md': moved('8 July 2020', 'Spain'),
    })
    const fixed = await rapporteur(folder.path, ['fix', '.'])
    const checked = await rapporteur(folder.path, ['check', '.'])
    expect(checked.out).toContain('(duplicate-event/same)')
    const counts = /checked: (.*)\.\n$/u.exec(checked.out)![1]!
    expect(fixed.out).toContain(`what remains: ${counts}.`)
  })

  test('--dry-run shows the lines and writes nothing', async () => {
    const before = moved('8 July 2023', 'Austria, Turkey')
    using folder = new Folder({ 'a.note.md': before })
    const { code, out } = await rapporteur(folder.path, ['fix', '--dry-run', '.'])
    expect(code).toBe(0)
    expect(out).toContain('- participants: Austria, Turkey\n+ participants: Austria, Türkiye\n')
    expect(out).toMatch(/\d+ fixes possible in 1 of 1 note; what remains: 1 error, /u)
    expect(folder.read('a.note.md')).toBe(before)
  })

  test('standard input is mended on standard output', async () => {
    using folder = new Folder()
    const { out, error } = await rapporteur(folder.path, ['fix', '-', '--stdin-filename', 'a.note.md'], {
      input: moved('8 July 2023', 'Austria, Turkey'),
    })
    expect(out).toContain('participants: Austria, Türkiye\n')
    expect(out).not.toContain('what remains')
    expect(error).toMatch(/^rapporteur: \d+ fixes in 1 of 1 note; what remains: /u)
  })

  test('line ends and byte order mark stay', async () => {
    using folder = new Folder({
      'a.note.md': `\u{feff}${moved('8 July 2023', 'Austria, Turkey').replaceAll('\n', '\r\n')}`,
    })
    await rapporteur(folder.path, ['fix', '.'])
    const text = folder.read('a.note.md')
    expect(text).toMatch(/^\u{feff}---\r\n/u)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u)
    expect(text).toContain('Türkiye\r\n')
  })
})

describe('convert', () => {
  test.each(['2014-osce-points-of-contact', '2020-osce-security-dialogue'])(
    '%s there and back is the same',
    async name => {
      using folder = new Folder()
      const examples = `${repository}/examples/${name}`
      const yaml = await rapporteur(folder.path, ['convert', '--to', 'yaml', `${examples}.note.md`])
      expect(yaml).toMatchObject({ code: 0, error: '' })
      folder.write('a.note.yaml', yaml.out)
      const back = await rapporteur(folder.path, ['convert', '--to', 'markdown', 'a.note.yaml', '-o', 'b.note.md'])
      expect(back).toEqual({ code: 0, out: '', error: '' })
      folder.write('b.note.yaml', (await rapporteur(folder.path, ['convert', '--to', 'yaml', 'b.note.md'])).out)
      expect(folder.read('b.note.yaml')).toBe(yaml.out)
    },
  )

  test('an output that is there already is overwritten only with --force', async () => {
    using folder = new Folder({ 'a.note.md': moved('8 July 2020', 'Austria'), 'b.note.yaml': 'mine' })
    const convert = ['convert', '--to', 'yaml', 'a.note.md', '-o', 'b.note.yaml']
    expect(await rapporteur(folder.path, convert)).toEqual({
      code: 2,
      out: '',
      error: 'rapporteur: b.note.yaml: is there already; --force overwrites it\n',
    })
    expect(folder.read('b.note.yaml')).toBe('mine')
    expect(await rapporteur(folder.path, [...convert, '--force'])).toEqual({ code: 0, out: '', error: '' })
    expect(folder.read('b.note.yaml')).toContain('participants: Austria')
  })

  test('does not write one notation under the ending of the other', async () => {
    using folder = new Folder({ 'a.note.md': moved('8 July 2020', 'Austria') })
    expect(await rapporteur(folder.path, ['convert', '--to', 'yaml', 'a.note.md', '-o', 'b.note.md'])).toEqual({
      code: 2,
      out: '',
      error: 'rapporteur: b.note.md: has the ending of the other notation; end it in .note.yaml\n',
    })
  })

  test('a folder is not taken for one of its notes', async () => {
    using folder = new Folder({ 'a.note.md': '---\nevent: Dialogue\n---\n' })
    expect(await rapporteur(folder.path, ['convert', '--to', 'yaml', '.'])).toEqual({
      code: 2,
      out: '',
      error: 'rapporteur: .: is a folder, and convert takes one file\n',
    })
  })

  test('a note whose syntax is broken is not converted', async () => {
    using folder = new Folder({ 'a.note.md': '<<<<<<< ours\na\n=======\nb\n>>>>>>> theirs\n' })
    const { code, out, error } = await rapporteur(folder.path, ['convert', '--to', 'yaml', 'a.note.md'])
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(error).toContain('a.note.md: mend its syntax first')
  })
})

describe('explain', () => {
  test('prints the page of a rule', async () => {
    using folder = new Folder()
    const { code, out } = await rapporteur(folder.path, ['explain', 'unknown-paragraph'])
    expect(code).toBe(0)
    expect(out).toContain('unknown-paragraph')
  })

  test('shows examples as they stand, without the marks of Markdown', async () => {
    using folder = new Folder()
    const { out } = await rapporteur(folder.path, ['explain', 'resolution-year'])
    expect(out).not.toMatch(/```|^#|\]\(/mu)
    expect(out).toMatch(/^ {4}\S/mu)
    expect(Math.max(...out.split('\n').map(line => (line.startsWith(' ') ? 0 : line.length)))).toBeLessThanOrEqual(100)
    const coloured = await rapporteur(folder.path, ['explain', 'resolution-year'], { env: { FORCE_COLOR: '1' } })
    expect(coloured.out).toMatch(/^\u001b\[1mThe year/u)
  })

  test('lists the rules', async () => {
    using folder = new Folder()
    expect((await rapporteur(folder.path, ['explain'])).out).toMatch(/^date-format +\S/mu)
  })

  test('a rule that there is not', async () => {
    using folder = new Folder()
    const { code, error } = await rapporteur(folder.path, ['explain', 'no-such-rule'])
    expect(code).toBe(2)
    expect(error).toBe('rapporteur: there is no rule "no-such-rule"; "rapporteur explain" lists them\n')
  })

  test.each([
    ['missing-contct', 'is this meant: missing-contact?'],
    ['Missing contact', 'is this meant: missing-contact?'],
    ['unknown_state', 'is this meant: unknown-state?'],
    ['heading', 'is this meant: heading-sentence-case?'],
    ['contact', 'is one of these meant: missing-contact, invalid-contact, contact-line-form?'],
  ])('says what may be meant by %s', async (asked, meant) => {
    using folder = new Folder()
    const { code, error } = await rapporteur(folder.path, ['explain', asked])
    expect(code).toBe(2)
    expect(error).toContain(meant)
  })

  test('takes capitals for small letters', async () => {
    using folder = new Folder()
    expect((await rapporteur(folder.path, ['explain', 'Unknown-State'])).code).toBe(0)
  })

  test('a case is known by the rule that has it', async () => {
    using folder = new Folder()
    const { code, error } = await rapporteur(folder.path, ['explain', 'spacing/no-such-case'])
    expect(code).toBe(2)
    expect(error).toBe(
      'rapporteur: the rule "spacing" has no case "no-such-case"; "rapporteur explain spacing" shows its cases\n',
    )
    const page = await rapporteur(folder.path, ['explain', 'spacing'])
    expect(await rapporteur(folder.path, ['explain', 'spacing/double'])).toEqual(page)
  })
})

test('server --stdio answers', async () => {
  using folder = new Folder()
  const messages = [
    { jsonrpc: '2.0', id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } },
    { jsonrpc: '2.0', id: 2, method: 'shutdown' },
    { jsonrpc: '2.0', method: 'exit' },
  ]
  const input = messages
    .map(message => JSON.stringify(message))
    .map(json => `Content-Length: ${Buffer.byteLength(json)}\r\n\r\n${json}`)
    .join('')
  const { code, out } = await rapporteur(folder.path, ['server', '--stdio'], { input, stayOpen: true })
  expect(out).toContain('"capabilities"')
  expect(code).toBe(0)
})

test('--version and --help', async () => {
  using folder = new Folder()
  expect((await rapporteur(folder.path, ['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/u)
  const { out } = await rapporteur(folder.path, ['--help'])
  for (const option of ['check', 'fix', 'explain', 'register', 'convert', '--stdin-filename', '--max-findings'])
    expect(out).toContain(option)
})
