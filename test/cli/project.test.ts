// The project of a note on the command line: rapporteur.yaml above it, and a baseline of what is known.
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { Folder, rapporteur } from '../support/command.ts'
import { notesAround } from '../support/notes.ts'

const note = (body: string) => notesAround({ text: body })[0]!.source
/** The same on an event of its own. */
const ofAnother = (text: string) => text.replace(/^event: .*$/mu, 'event: Seminar on export controls')
const warned = note('Delegates of Moldova spoke.')
const off = 'rules:\n  informal-state-name: off\n'
const strict = 'rules:\n  informal-state-name: error\n'

describe('rapporteur.yaml', () => {
  test('is found above the note, the nearest first', async () => {
    using folder = new Folder({
      'rapporteur.yaml': strict,
      'a.note.md': warned,
      'archive/rapporteur.yaml': off,
      'archive/2020/b.note.md': ofAnother(warned),
    })
    const { code, out } = await rapporteur(folder.path, ['check', '.'])
    expect(out).toContain('a.note.md:13:14 error')
    expect(out).not.toContain('b.note.md')
    expect(code).toBe(1)
    const inside = await rapporteur(join(folder.path, 'archive', '2020'), ['check', 'b.note.md'])
    expect(inside.code).toBe(0)
    expect(inside.out).toContain('0 errors, 0 warnings')
  })

  test('goes by the name of standard input', async () => {
    using folder = new Folder({ 'sub/rapporteur.yaml': strict })
    const at = (name: string) => rapporteur(folder.path, ['check', '-', '--stdin-filename', name], { input: warned })
    expect((await at('a.note.md')).code).toBe(0)
    expect((await at('sub/a.note.md')).code).toBe(1)
  })

  test('gives way to --config', async () => {
    using folder = new Folder({ 'rapporteur.yaml': strict, 'other.yaml': off, 'a.note.md': warned })
    expect((await rapporteur(folder.path, ['check', '--config', 'other.yaml', '.'])).code).toBe(0)
  })

  test('counts for fixes', async () => {
    using folder = new Folder({ 'rapporteur.yaml': off, 'a.note.md': warned })
    await rapporteur(folder.path, ['fix', '.'])
    expect(folder.read('a.note.md')).toBe(warned)
  })

  test('with an own kind of note, own names and additions to the register', async () => {
    using folder = new Folder({
      'rapporteur.yaml': `
kinds:
  - id: visit
    name: Note on a visit
    fields: [event, date, venue]
    sections: [Findings of the Visit]
    contact: false
register:
  states:
    - { iso3: MDA, aliases: [{ name: Moldova, kind: accepted-short }] }
  resolutions:
    - { number: 2999, year: 2027, adopted: 2027-03-01 }
`,
      'a.note.md':
        '---\nevent: Visit\ndate: 8 July 2027\nvenue: Vienna\n---\n\n## Findings of the Visit\n\nDelegates of Moldova cited resolution 2999 (2027).\n',
    })
    expect(await rapporteur(folder.path, ['check', '.'])).toMatchObject({ code: 0, error: '' })
    expect((await rapporteur(folder.path, ['check', '.'])).out).toContain('1 note checked: 0 errors, 0 warnings')
  })

  test.each([
    ['that is a folder', { 'rapporteur.yaml/x': '' }, 'rapporteur.yaml: cannot be read: it is a folder\n'],
    [
      'with an unknown rule',
      { 'rapporteur.yaml': `${strict}  no-such: off\n` },
      'rapporteur.yaml:3:3: There is no rule "no-such".\n',
    ],
    [
      'with no real reason',
      { 'rapporteur.yaml': `${strict}  date-format:\n    severity: off\n    reason: TBC\n` },
      'rapporteur.yaml:5:13: "TBC" is no reason. Write why "date-format" is set to "off".\n',
    ],
    [
      'that is no YAML',
      { 'rapporteur.yaml': `${strict}names: [a\n` },
      'rapporteur.yaml:4:1: This line is not indented',
    ],
  ])('%s: a line on standard error, exit 2, checking goes on with what is sound', async (_, files, line) => {
    using folder = new Folder({ ...files, 'a.note.md': warned, 'b.note.md': warned })
    const { code, out, error } = await rapporteur(folder.path, ['check', '.'])
    expect(code).toBe(2)
    expect(error).toContain(`rapporteur: ${line}`)
    expect(error.split('\n')).toHaveLength(2)
    expect(out).toContain('Moldova')
    if (!('rapporteur.yaml/x' in files)) expect(out).toContain('2 errors')
  })
})

describe('a baseline', () => {
  test('makes an archive start at zero, and tells what is gone', async () => {
    using folder = new Folder({ 'a.note.md': warned, 'b.note.md': ofAnother(note('Resolution 1540 was named.')) })
    const written = await rapporteur(folder.path, ['check', '--write-baseline', 'known.json', '.'])
    expect(written).toEqual({ code: 0, out: 'known.json: 2 findings of 2 notes recorded.\n', error: '' })
    expect(folder.read('known.json')).toBe(`{
  "version": 1,
  "notes": {
    "a.note.md": [
      {"rule":"informal-state-name/everyday-form","text":"Moldova","around":"Delegates of … spoke. ##"}
    ],
    "b.note.md": [
      {"rule":"resolution-year/missing","text":"Resolution 1540","around":"## Background … was named."}
    ]
  }
}
`)
    const args = ['check', '--baseline', 'known.json', '--fail-on', 'info', '.']
    expect(await rapporteur(folder.path, args)).toMatchObject({ code: 0, error: '' })

    folder.write('a.note.md', note('Welcome.\n\nDelegates of Moldova left. July 9, 2020 was named.'))
    folder.write('b.note.md', ofAnother(note('Resolution 1540 (2004) was named.')))
    const { code, out, error } = await rapporteur(folder.path, args)
    expect(code).toBe(1)
    expect(out).toContain('date-format')
    expect(out).not.toContain('Moldova”')
    expect(out).toContain('1 warning')
    expect(error).toBe('rapporteur: b.note.md: 1 finding of the baseline no longer there\n')
  })

  test.each([
    ['that is not there', 'gone.json', 'cannot be read: there is no such file or folder'],
    ['that is something else', 'a.note.md', 'is not a baseline; --write-baseline makes one'],
  ])('%s: a line on standard error, exit 2, checking goes on', async (_, file, message) => {
    using folder = new Folder({ 'a.note.md': warned })
    const { code, out, error } = await rapporteur(folder.path, ['check', '--baseline', file, 'a.note.md'])
    expect(code).toBe(2)
    expect(error).toBe(`rapporteur: ${file}: ${message}\n`)
    expect(out).toContain('Moldova')
  })

  test('that cannot be written, or is asked for twice', async () => {
    using folder = new Folder({ 'a.note.md': warned })
    const unwritable = await rapporteur(folder.path, ['check', '--write-baseline', 'no/such.json', '.'])
    expect(unwritable.code).toBe(2)
    expect(unwritable.error).toBe('rapporteur: no/such.json: cannot be written: there is no such file or folder\n')
    const both = await rapporteur(folder.path, ['check', '--write-baseline', 'x', '--baseline', 'x', '.'])
    expect(both.code).toBe(2)
  })
})
