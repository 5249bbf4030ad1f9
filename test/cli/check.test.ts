// `rapporteur check`: findings in text and JSON, exit codes, and everything that can be wrong with its input.
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { reason } from '../../server/cli/inputs.ts'
import { Folder, rapporteur } from '../support/command.ts'
import { notesAround } from '../support/notes.ts'

const note = (body: string) => notesAround({ text: body })[0]!.source
const sound = note('Resolution 1540 (2004) binds every State.')
const faulty = note('Under OP 11 (e) of resolution 1540 (2004) it was asked.')
const warned = note('Delegates of Moldova spoke.')

interface Report {
  version: number
  files: { path: string; findings: { rule: string; text: string; start: object; end: object }[] }[]
  errors: { path: string; message: string }[]
  summary: object
}

describe('what it finds', () => {
  test('a sound note: nothing, exit 0', async () => {
    using folder = new Folder({ 'a.note.md': sound })
    expect(await rapporteur(folder.path, ['check', 'a.note.md'])).toEqual({
      code: 0,
      out: '1 note checked: 0 errors, 0 warnings, 0 infos.\n',
      error: '',
    })
  })

  test('an error: the line with carets under the words, exit 1', async () => {
    using folder = new Folder({ 'a.note.md': faulty })
    const { code, out } = await rapporteur(folder.path, ['check', 'a.note.md'])
    expect(code).toBe(1)
    expect(out).toContain('a.note.md:13:7 error')
    expect(out).toContain(
      `   13 | Under OP 11 (e) of resolution 1540 (2004) it was asked.
      |       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^`,
    )
    expect(out).toContain('resolution 1810 (2008)')
    expect(out).toMatch(/1 note checked: 1 error, 0 warnings, 0 infos\.\n$/u)
  })

  test('colour where it is asked for, none where it is refused', async () => {
    using folder = new Folder({ 'a.note.md': faulty })
    const coloured = await rapporteur(folder.path, ['check', '.'], { env: { FORCE_COLOR: '1' } })
    expect(coloured.out).toContain('\u001b[31merror\u001b[39m')
    const plain = await rapporteur(folder.path, ['check', '.'], { env: { NO_COLOR: '1' } })
    expect(plain.out).not.toContain('\u001b')
  })

  test.each([
    ['error', 0],
    ['warning', 1],
    ['info', 1],
    ['never', 0],
  ])('--fail-on %s with a warning exits %i', async (failOn, code) => {
    using folder = new Folder({ 'a.note.md': warned })
    expect((await rapporteur(folder.path, ['check', '--fail-on', failOn, '.'])).code).toBe(code)
  })

  test('JSON holds the place in lines, UTF-16 characters and offsets', async () => {
    using folder = new Folder({ 'a.note.md': faulty, 'b.note.yaml': 'title: Information Note\n' })
    const { code, out } = await rapporteur(folder.path, ['check', '--format', 'json', 'a.note.md'])
    const report = JSON.parse(out) as Report
    const offset = faulty.indexOf('OP 11')
    expect(code).toBe(1)
    expect(report).toMatchObject({ version: 1, errors: [], summary: { files: 1, errors: 1, warnings: 0, infos: 0 } })
    expect(report.files).toMatchObject([
      {
        path: 'a.note.md',
        findings: [
          {
            rule: 'unknown-paragraph',
            case: 'no-such-subparagraph',
            severity: 'error',
            text: 'OP 11 (e) of resolution 1540 (2004)',
            start: { line: 12, character: 6, offset },
            end: { line: 12, character: 41, offset: offset + 35 },
            fixes: [{ safe: false }],
          },
        ],
      },
    ])
  })

  test('all notes below a folder, in order, and nothing else', async () => {
    using folder = new Folder({
      'archive/2020/b.note.md': sound,
      'archive/2014/a.note.yaml': 'title: Information Note\n',
      'archive/readme.md': '# Not a note',
      'archive/node_modules/c.note.md': sound,
      'archive/.git/d.note.md': sound,
    })
    const { out } = await rapporteur(folder.path, ['check', '--format', 'json', 'archive'])
    expect((JSON.parse(out) as Report).files.map(file => file.path)).toEqual([
      join('archive', '2014', 'a.note.yaml'),
      join('archive', '2020', 'b.note.md'),
    ])
  })

  test('a note that is named twice, once', async () => {
    using folder = new Folder({ 'notes/a.note.md': faulty })
    const { out } = await rapporteur(folder.path, ['check', '--format', 'json', 'notes', './notes/a.note.md', 'notes'])
    expect(JSON.parse(out)).toMatchObject({ files: [{ path: join('notes', 'a.note.md') }], summary: { files: 1 } })
  })

  test('standard input under a name', async () => {
    using folder = new Folder()
    const { code, out } = await rapporteur(folder.path, ['check', '-', '--stdin-filename', 'x.note.md'], {
      input: faulty,
    })
    expect(code).toBe(1)
    expect(out).toContain('x.note.md:13:7 error')
  })

  test('a configuration sets severities', async () => {
    using folder = new Folder({ 'a.note.md': warned, 'c.yaml': 'rules:\n  informal-state-name: error\n' })
    expect((await rapporteur(folder.path, ['check', 'a.note.md'])).code).toBe(0)
    expect((await rapporteur(folder.path, ['check', '--config', 'c.yaml', 'a.note.md'])).code).toBe(1)
  })
})

describe('bad input', () => {
  test('a file that is not there: a line on standard error, exit 2, the others still checked', async () => {
    using folder = new Folder({ 'a.note.md': faulty })
    const { code, out, error } = await rapporteur(folder.path, ['check', 'gone.note.md', 'a.note.md'])
    expect(code).toBe(2)
    expect(error).toBe('rapporteur: gone.note.md: cannot be read: there is no such file or folder\n')
    expect(out).toContain('unknown-paragraph')
  })

  test('what cannot be read stands in the JSON too', async () => {
    using folder = new Folder()
    const { out } = await rapporteur(folder.path, ['check', '--format', 'json', 'gone.note.md'])
    expect((JSON.parse(out) as Report).errors).toEqual([
      { path: 'gone.note.md', message: 'cannot be read: there is no such file or folder' },
    ])
  })

  test('a folder that cannot be read', async () => {
    using folder = new Folder({ 'b.note.md': sound })
    symlinkSync('closed', join(folder.path, 'closed'))
    const { code, out, error } = await rapporteur(folder.path, ['check', 'closed', '.'])
    expect(code).toBe(2)
    expect(error).toContain('closed: cannot be read: too many symbolic links')
    expect(out).toContain('1 note checked')
  })

  test('the reasons of the system in words', () => {
    const failure = (code: string) => Object.assign(new Error(`${code}: in the words of the system`), { code })
    expect(reason(failure('EACCES'))).toBe('permission denied')
    expect(reason(failure('ENOENT'))).toBe('there is no such file or folder')
    expect(reason(failure('EIO'))).toBe('EIO: in the words of the system')
  })

  test('a file that is no note by its name', async () => {
    using folder = new Folder({ 'a.txt': 'x' })
    const { code, error } = await rapporteur(folder.path, ['check', 'a.txt'])
    expect(code).toBe(2)
    expect(error).toContain('a.txt: is not a note')
  })

  test('bytes that are no UTF-8', async () => {
    using folder = new Folder({ 'a.note.md': new Uint8Array([0x43, 0xf4, 0x74, 0x65]) })
    const { code, error } = await rapporteur(folder.path, ['check', '.'])
    expect(code).toBe(2)
    expect(error).toContain('a.note.md: cannot be read: it is not UTF-8 text')
  })

  test('a binary file', async () => {
    using folder = new Folder({ 'a.note.md': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]) })
    expect((await rapporteur(folder.path, ['check', '.'])).code).toBe(2)
    using other = new Folder({ 'a.note.md': 'PK\u0003\u0004\0\0\0\0\0' })
    const { code, out } = await rapporteur(other.path, ['check', '.'])
    expect(code).toBe(1)
    expect(out).toContain('unreadable-text')
  })

  test('a folder that contains itself by a symbolic link', async () => {
    using folder = new Folder({ 'notes/a.note.md': sound })
    symlinkSync('.', join(folder.path, 'notes', 'loop'))
    const { code, out } = await rapporteur(folder.path, ['check', '.'])
    expect(code).toBe(0)
    expect(out).toContain('1 note checked')
  })

  test('an empty file is a note without anything', async () => {
    using folder = new Folder({ 'a.note.md': '', 'b.note.yaml': '' })
    const { code, error } = await rapporteur(folder.path, ['check', '.'])
    expect(code).toBe(0)
    expect(error).toBe('')
  })

  test('a file of 10 MB', async () => {
    using folder = new Folder({ 'a.note.md': note('Resolution 1540 (2004) binds every State. '.repeat(250_000)) })
    const { code, out } = await rapporteur(folder.path, ['check', '.'])
    expect(code).toBe(1)
    expect(out).toContain('unreadable-text')
  })

  test.each([
    ['that is not YAML', 'rules: [', /c\.yaml:\d+:\d+: /u],
    ['with a rule that there is not', 'rules:\n  no-such-rule: off\n', /c\.yaml:2:3: .*no-such-rule/u],
    ['with a severity that there is not', 'rules:\n  date-format: loud\n', /c\.yaml:2:16: .*"date-format"/u],
  ])('a configuration %s: a line on standard error, exit 2, checking goes on', async (_, text, line) => {
    using folder = new Folder({ 'a.note.md': faulty, 'c.yaml': text })
    const { code, out, error } = await rapporteur(folder.path, ['check', '--config', 'c.yaml', '.'])
    expect(code).toBe(2)
    expect(error).toMatch(line)
    expect(out).toContain('unknown-paragraph')
    expect(out).toMatch(/1 note checked: 1 error, 0 warnings, 0 infos\. \d problems?, see below\.\n$/u)
  })

  test('what is wrong with a configuration stands in the JSON too, with its place', async () => {
    using folder = new Folder({ 'a.note.md': sound, 'c.yaml': 'rules:\n  date-format: loud\n' })
    const { out } = await rapporteur(folder.path, ['check', '--config', 'c.yaml', '--format', 'json', '.'])
    expect((JSON.parse(out) as Report).errors).toMatchObject([{ path: 'c.yaml', start: { line: 1, character: 15 } }])
  })

  test('a folder without notes: said on standard error, nothing found', async () => {
    using folder = new Folder({ 'readme.md': '# No note' })
    expect(await rapporteur(folder.path, ['check', '.'])).toEqual({
      code: 0,
      out: '0 notes checked: 0 errors, 0 warnings, 0 infos.\n',
      error: 'rapporteur: .: no note is there (.note.md, .note.yaml, .note.yml)\n',
    })
  })

  test.each([
    [[], 'say what to do'],
    [['chekc', '.'], 'there is no command "chekc"'],
    [['check'], 'give a file, a folder or -'],
    [['check', '--loud', '.'], '--loud'],
    [['check', '--format', 'xml', '.'], '--format is one of text, json, sarif, github'],
    [['check', '--max-findings', 'few', '.'], '--max-findings takes a number'],
    [['check', '-'], '--stdin-filename'],
    [['convert', 'a.note.md'], '--to is one of'],
    [['register', '--on', 'soon', 'Albania'], '--on takes a day'],
    [['server'], '--stdio'],
  ])('bad usage %j: one clear line, exit 2', async (args, message) => {
    using folder = new Folder({ 'a.note.md': sound })
    const { code, out, error } = await rapporteur(folder.path, args)
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(error).toContain(message)
  })
})
