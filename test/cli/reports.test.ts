// The reports of `check` for other programs: SARIF, GitHub annotations; and reports cut short.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { Folder, rapporteur, repository } from '../support/command.ts'
import { notesAround } from '../support/notes.ts'

const note = (body: string) => `---
event: Security Dialogue on non-proliferation
organizers: Forum for Security Co-operation
date: 8 July 2020
venue: Vienna
participants: Austria, Spain
---

# Information Note

## Background

${body}
`
const faulty = note('The 😀 of OP 11 (e) of resolution 1540 (2004) was asked for by Moldova.')

interface Log {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string; readonly help: object }[] } }
    readonly columnKind: string
    readonly invocations: readonly object[]
    readonly results: readonly Result[]
  }[]
}

interface Result {
  readonly ruleId: string
  readonly ruleIndex: number
  readonly partialFingerprints: Record<string, string>
  readonly suppressions?: readonly { readonly kind: string }[]
}

/** The schema of the standard, made for an older JSON Schema, which this validator reads under the newer name of its id. */
function isSarif(log: unknown): string {
  const { $schema, id, ...schema } = JSON.parse(
    readFileSync(join(import.meta.dirname, 'sarif-2.1.0.schema.json'), 'utf8'),
  ) as Record<string, unknown>
  expect([$schema, id]).toEqual([expect.stringContaining('draft-04'), expect.stringContaining('sarif-2.1.0')])
  const ajv = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false })
  return ajv.validate(schema, log) ? 'valid' : ajv.errorsText()
}

async function sarif(folder: Folder, ...args: string[]): Promise<{ code: number | null; log: Log }> {
  const { code, out } = await rapporteur(folder.path, ['check', '--format', 'sarif', ...args])
  return { code, log: JSON.parse(out) as Log }
}

describe('SARIF', () => {
  test('the schema does find what is wrong', () => {
    expect(isSarif({ version: '2.1.0', runs: [{}] })).toContain("must have required property 'tool'")
  })

  test('a finding with its place, fixes and rule', async () => {
    using folder = new Folder({ 'archive/a b.note.md': faulty })
    const { code, log } = await sarif(folder, 'archive')
    expect(code).toBe(1)
    expect(isSarif(log)).toBe('valid')
    const [run] = log.runs
    expect(run).toMatchObject({
      columnKind: 'utf16CodeUnits',
      invocations: [{ executionSuccessful: true, exitCode: 1 }],
    })
    const paragraph = run!.results.find(({ ruleId }) => ruleId === 'unknown-paragraph')!
    expect(run!.tool.driver.rules[paragraph.ruleIndex]).toMatchObject({
      id: 'unknown-paragraph',
      helpUri: 'rapporteur-rule:/unknown-paragraph.md',
      defaultConfiguration: { level: 'error' },
      help: { markdown: expect.stringContaining('# ') as unknown, text: expect.not.stringContaining('```') as unknown },
    })
    const region = { startLine: 13, startColumn: 11, endLine: 13, endColumn: 46 }
    expect(paragraph).toMatchObject({
      level: 'error',
      locations: [{ physicalLocation: { artifactLocation: { uri: 'archive/a%20b.note.md' }, region } }],
      fixes: [
        {
          artifactChanges: [
            { replacements: [{ insertedContent: { text: expect.stringContaining('810') as unknown } }] },
          ],
        },
      ],
      properties: { case: 'no-such-subparagraph' },
    })
    expect(run!.results.find(({ ruleId }) => ruleId === 'informal-state-name')).toMatchObject({ level: 'warning' })
  })

  test('every rule is described', async () => {
    using folder = new Folder({ 'a.note.md': faulty })
    const { log } = await sarif(folder, '.')
    const listed = (await rapporteur(folder.path, ['explain'])).out.trimEnd().split('\n')
    expect(log.runs[0]!.tool.driver.rules.map(({ id }) => id)).toEqual(listed.map(line => line.split(' ')[0]))
  })

  test('a fingerprint stays when lines before change, and tells two of a kind apart', async () => {
    using folder = new Folder({
      'a.note.md': note('Moldova and Moldova.'),
      'b.note.md': note('One more.\n\nMoldova and Moldova.'),
    })
    const prints = async (name: string) =>
      (await sarif(folder, name)).log.runs[0]!.results.filter(({ ruleId }) => ruleId === 'informal-state-name').map(
        ({ partialFingerprints }) => partialFingerprints['ruleAndText/v1'],
      )
    const [first, second, ...more] = await prints('a.note.md')
    expect(first).toMatch(/^[0-9a-f]{32}$/u)
    expect(second).not.toBe(first)
    expect(more).toEqual([])
    expect(await prints('b.note.md')).toEqual([first, second])
  })

  test('the examples, and what could not be read', async () => {
    using folder = new Folder({ 'c.yaml': 'rules:\n  date-format: loud\n' })
    const { code, log } = await sarif(folder, '--config', 'c.yaml', join(repository, 'examples'), 'gone.note.md')
    expect(code).toBe(2)
    expect(isSarif(log)).toBe('valid')
    expect(log.runs[0]!.invocations).toMatchObject([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [
          { message: { text: 'cannot be read: there is no such file or folder' } },
          { locations: [{ physicalLocation: { artifactLocation: { uri: 'c.yaml' }, region: { startLine: 2 } } }] },
        ],
      },
    ])
  })
})

describe('SARIF of what is suppressed', () => {
  const complete = (text: string) => notesAround({ text })[0]!.source
  const remark = '<!-- rapporteur-disable-line informal-state-name: as printed -->'
  const found = (log: Log) =>
    log.runs[0]!.results.map(({ ruleId, suppressions = [] }) => [ruleId, ...suppressions.map(({ kind }) => kind)])

  test('in the note: the reason and the place of the remark', async () => {
    using folder = new Folder({ 'a.note.md': complete(`Moldova came. ${remark}\n\nMoldova left.`) })
    const { log } = await sarif(folder, '.')
    expect(isSarif(log)).toBe('valid')
    expect(found(log)).toEqual([['informal-state-name'], ['informal-state-name', 'inSource']])
    const region = { startLine: 13, startColumn: 15, endLine: 13, endColumn: 15 + remark.length }
    expect(log.runs[0]!.results[1]).toMatchObject({
      locations: [{ physicalLocation: { region: { startLine: 13, startColumn: 1 } } }],
      suppressions: [{ justification: 'as printed', location: { physicalLocation: { region } } }],
    })
  })

  test('by the project, where it says why', async () => {
    const off = (why: string) => `rules:\n  informal-state-name:\n    severity: off\n    reason: ${why}\n`
    using folder = new Folder({ 'rapporteur.yaml': off('as printed'), 'a.note.md': complete('Moldova left.') })
    const { code, log } = await sarif(folder, '--fail-on', 'info', '.')
    expect(code).toBe(0)
    expect(isSarif(log)).toBe('valid')
    expect(log.runs[0]!.results).toMatchObject([
      { ruleId: 'informal-state-name', suppressions: [{ kind: 'external', justification: 'as printed' }] },
    ])
    for (const rules of ['rules: { informal-state-name: off }\n', off('TBC')]) {
      folder.write('rapporteur.yaml', rules)
      expect(found((await sarif(folder, '.')).log)).toEqual([])
    }
  })

  test('beside other notes', async () => {
    const other = complete('Spain left.').replace('---\n', '---\n# rapporteur-disable-note duplicate-event: a copy\n')
    using folder = new Folder({ 'a.note.md': complete('Spain left.'), 'b.note.md': other })
    const { log } = await sarif(folder, '.')
    expect(isSarif(log)).toBe('valid')
    expect(found(log)).toEqual([['duplicate-event'], ['duplicate-event', 'inSource']])
  })

  test('by a baseline, with the fingerprint that it had', async () => {
    using folder = new Folder({ 'a.note.md': complete('Moldova left.') })
    const before = await sarif(folder, '.')
    await rapporteur(folder.path, ['check', '--write-baseline', 'known.json', '.'])
    const { code, log } = await sarif(folder, '--baseline', 'known.json', '--fail-on', 'info', '.')
    expect(code).toBe(0)
    expect(isSarif(log)).toBe('valid')
    const suppressions = [{ kind: 'external', justification: 'Recorded in the baseline known.json.' }]
    expect(log.runs[0]!.results).toEqual(before.log.runs[0]!.results.map(result => ({ ...result, suppressions })))
  })

  test('counts neither for the exit code nor for --max-findings', async () => {
    const error = 'OP 11 (e) of resolution 1540 (2004) was cited.'
    using folder = new Folder({
      'a.note.md': complete(`${error} <!-- rapporteur-disable-line unknown-paragraph: as printed -->`),
    })
    const { code, log } = await sarif(folder, '--max-findings', '0', '.')
    expect(code).toBe(0)
    expect(found(log)).toContainEqual(['unknown-paragraph', 'inSource'])
  })
})

describe('GitHub', () => {
  test('a command a finding, then the summary', async () => {
    using folder = new Folder({ 'a,b.note.md': faulty })
    const { code, out } = await rapporteur(folder.path, ['check', '--format', 'github', '.'], {
      env: { GITHUB_WORKSPACE: '' },
    })
    expect(code).toBe(1)
    const lines = out.trimEnd().split('\n')
    expect(lines.find(line => line.startsWith('::error'))).toMatch(
      /^::error file=a%2Cb\.note\.md,line=13,endLine=13,col=11,endColumn=46,title=unknown-paragraph\/no-such-subparagraph::.*1810 \(2008\)/u,
    )
    expect(lines.at(-1)).toMatch(/^1 note checked: 1 error, /u)
  })

  test('paths count from the checkout', async () => {
    using folder = new Folder({ 'notes/a.note.md': faulty })
    const { out } = await rapporteur(join(folder.path, 'notes'), ['check', '--format', 'github', 'a.note.md'], {
      env: { GITHUB_WORKSPACE: folder.path },
    })
    expect(out).toContain('file=notes/a.note.md,')
  })

  test('line breaks and per cent signs of a message do not end the command', async () => {
    using folder = new Folder({ 'a.note.md': note('On 8 July\n2021, 100% of OP 11\n(e) of resolution 1540 (2004).') })
    const { out } = await rapporteur(folder.path, ['check', '--format', 'github', '.'])
    expect(out.split('\n').every(line => line === '' || /^::(?:error|warning|notice) |^1 note/u.test(line))).toBe(true)
    expect(out).toMatch(/line=14,endLine=15,title=unknown-paragraph/u)
  })

  test('what could not be read is an annotation too', async () => {
    using folder = new Folder()
    const { code, out } = await rapporteur(folder.path, ['check', '--format', 'github', 'gone.note.md'])
    expect(code).toBe(2)
    expect(out).toContain(
      '::error file=gone.note.md,title=rapporteur::cannot be read: there is no such file or folder\n',
    )
  })
})

describe('JSON', () => {
  test('a finding beside other notes has their places', async () => {
    using folder = new Folder({ 'a.note.md': note('Spain left.'), 'b.note.md': `\n${note('Spain left.')}` })
    const { out } = await rapporteur(folder.path, ['check', '--format', 'json', '.'])
    const { files } = JSON.parse(out) as { files: { findings: { rule: string; related: unknown[] }[] }[] }
    const [finding] = files[0]!.findings.filter(({ rule }) => rule === 'duplicate-event')
    expect(finding!.related).toMatchObject([
      {
        path: 'b.note.md',
        message: 'The event in the other note.',
        start: { line: 2, character: 7, offset: 12 },
        end: { line: 2, character: 45, offset: 50 },
      },
    ])
  })
})

describe('--max-findings', () => {
  const many = note('Moldova, Moldova and Moldova cited OP 11 (e) of resolution 1540 (2004).')

  test('shows so many, counts all, and the exit code is that of all', async () => {
    using folder = new Folder({ 'a.note.md': many, 'b.note.md': many })
    const all = await rapporteur(folder.path, ['check', '.'])
    const cut = await rapporteur(folder.path, ['check', '--max-findings', '1', '.'])
    const found = all.out.match(/^\S+\.note\.md:\d+:\d+ /gmu)!.length
    expect(cut.code).toBe(1)
    expect(cut.out.match(/^\S+\.note\.md:\d+:\d+ /gmu)).toHaveLength(1)
    expect(cut.out).toContain(`${found - 1} more findings not shown.\n`)
    expect(cut.out.split('\n').at(-2)).toBe(all.out.split('\n').at(-2))
  })

  test('in JSON the summary counts all', async () => {
    using folder = new Folder({ 'a.note.md': many })
    const summary = async (...args: string[]) => {
      const { out } = await rapporteur(folder.path, ['check', '--format', 'json', ...args, '.'])
      return JSON.parse(out) as { files: { findings: unknown[] }[]; summary: object }
    }
    const all = await summary()
    const cut = await summary('--max-findings', '0')
    expect(all.files[0]!.findings.length).toBeGreaterThan(3)
    expect(cut).toMatchObject({ files: [{ findings: [] }], summary: all.summary })
  })
})
