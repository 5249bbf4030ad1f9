// The hooks for pre-commit, the example for GitHub Actions, and the package that the hooks install.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { parseCommandLine } from '../../server/cli/arguments.ts'
import { repository } from '../support/command.ts'

function readYaml(path: string): unknown {
  return parse(readFileSync(join(repository, path), 'utf8'))
}

test('each hook is a command, for notes and nothing else', () => {
  const hooks = readYaml('.pre-commit-hooks.yaml') as { id: string; entry: string; files: string; language: string }[]
  expect(hooks.map(({ id }) => id)).toEqual(['rapporteur', 'rapporteur-fix'])
  // Notes are checked beside each other, so in one run.
  expect(hooks[0]).toMatchObject({ require_serial: true })
  for (const { entry, files, language } of hooks) {
    const [program, ...args] = entry.split(' ')
    expect([program, language]).toEqual(['rapporteur', 'node'])
    expect(parseCommandLine([...args, 'a.note.md'])).toMatchObject({ paths: ['a.note.md'] })
    const isNote = (name: string) => new RegExp(files, 'u').test(name)
    expect(['a.note.md', 'b/a.note.yaml', 'a.note.yml'].every(isNote)).toBe(true)
    expect(['a.md', 'note.md', 'a.note.md.bak'].some(isNote)).toBe(false)
  }
})

test('the steps of the workflow are commands', () => {
  const workflow = readYaml('docs/ci/github-actions.yml') as { jobs: { check: { steps: { run?: string }[] } } }
  const commands = workflow.jobs.check.steps.flatMap(
    ({ run }) => /cli\.cjs ([^>|]*)/u.exec(run ?? '')?.[1]?.trim() ?? [],
  )
  expect(commands).toHaveLength(2)
  expect(commands.map(command => parseCommandLine(command.split(' ')))).toMatchObject([
    { name: 'check', format: 'github', maxFindings: 50, paths: ['.'] },
    { name: 'check', format: 'sarif', failOn: 'never', paths: ['.'] },
  ])
})

test('what is suppressed is not uploaded: GitHub would show it as open', () => {
  const workflow = readFileSync(join(repository, 'docs/ci/github-actions.yml'), 'utf8')
  const [, filter] = /jq '([^']*)' > notes\.sarif/u.exec(workflow)!
  expect(filter).toBe('del(.runs[].results[] | select(.suppressions))')
})

test('what npm runs behind an installation needs no tool: a global one, as pre-commit makes it, has none yet', () => {
  const { scripts } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>
  }
  const [program, script] = scripts.prepare!.split(' ')
  expect([program, script]).toEqual(['node', expect.stringMatching(/\.mjs$/u)])
  const imports = readFileSync(join(repository, script!), 'utf8').matchAll(/^import .* from '(.*)'$/gmu)
  for (const [, from] of imports) expect(from).toMatch(/^node:/u)
})

test('the package holds what the command needs', () => {
  const listed = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: repository,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    shell: process.platform === 'win32',
  })
  const [{ files }] = JSON.parse(listed) as [{ files: { path: string }[] }]
  const paths = files.map(({ path }) => path)
  expect(paths).toEqual(
    expect.arrayContaining(['dist/cli.cjs', 'dist/commands.cjs', 'dist/server.cjs', 'package.json']),
  )
  expect(paths.filter(path => /^(?:server|test|client|bench)\//u.test(path))).toEqual([])
})
