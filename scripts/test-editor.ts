// `npm run test:editor`: the tests that want a real VS Code. Wants the build; ends with "N passed, N failed".
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runTests } from '@vscode/test-electron'
import { startVitest } from 'vitest/node'
import { cache, repository } from './editor/cache.ts'
import { desktopExecutable } from './editor/desktop.ts'
import { removeFolder, temporaryFolder } from './editor/processes.ts'
import { servedCode } from './editor/served-code.ts'

interface Result {
  readonly title: string
  readonly passed: boolean
  readonly message?: string
}

const bundle = join(repository, 'dist', 'test-editor.cjs')

/** The suite inside the editor's extension host, in a workspace of copies of examples/. */
async function insideTheEditor(): Promise<readonly Result[]> {
  const desktop = desktopExecutable()
  const folder = temporaryFolder()
  const workspace = join(folder, 'workspace')
  const results = join(folder, 'results')
  const log = join(cache, 'editor.log')
  console.log(`Inside VS Code: ${desktop ?? 'the served one, since there is no desktop VS Code'}`)
  cpSync(join(repository, 'examples'), workspace, { recursive: true })
  writeFileSync(results, '')
  const failed: Result[] = []
  try {
    await runTests({
      vscodeExecutablePath: desktop ?? (await standIn()),
      extensionDevelopmentPath: repository,
      extensionTestsPath: bundle,
      launchArgs: [workspace, ...(desktop === undefined ? [`--log-file=${log}`] : ['--disable-extensions'])],
      extensionTestsEnv: { EDITOR_TEST_RESULTS: results },
    })
  } catch (error) {
    failed.push({ title: 'The run inside the editor', passed: false, message: (error as Error).message })
  }
  const reported = readFileSync(results, 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as Result)
  removeFolder(folder)
  const all = reported.some(({ passed }) => !passed) || failed.length === 0 ? reported : [...reported, ...failed]
  for (const { title, passed, message } of all)
    console.log(`  ${passed ? '✓' : '✗'} ${title}${passed ? '' : `\n${message}`}`)
  if (all.some(({ passed }) => !passed) && desktop === undefined) console.log(`The editor's log: ${log}`)
  return all
}

/** An executable that runs the stand-in, as @vscode/test-electron wants it. */
async function standIn(): Promise<string> {
  await servedCode()
  mkdirSync(cache, { recursive: true })
  const script = join(repository, 'scripts', 'editor', 'stand-in.ts')
  const [name, text] =
    process.platform === 'win32'
      ? ['served-code.cmd', `@"${process.execPath}" "${script}" %*\r\n`]
      : ['served-code', `#!/bin/sh\nexec "${process.execPath}" "${script}" "$@"\n`]
  const path = join(cache, name)
  writeFileSync(path, text)
  chmodSync(path, 0o755)
  return path
}

/** The tests that look at the screen of the served VS Code, with the packaged extension installed. */
async function onTheScreen(): Promise<readonly Result[]> {
  const vitest = await startVitest('test', [], {
    root: repository,
    config: join(repository, 'test', 'editor', 'vitest.config.ts'),
    watch: false,
  })
  const results = vitest.state.getTestModules().flatMap(module => [
    ...module.errors().map(({ message }) => ({ title: module.moduleId, passed: false, message })),
    ...[...module.children.allTests()].map(test => ({
      title: test.fullName,
      passed: test.result().state === 'passed',
    })),
  ])
  await vitest.close()
  return results
}

if (!existsSync(bundle)) throw new Error('There is nothing to test yet. Run "npm run build" first.')
const results: Result[] = []
for (const level of [insideTheEditor, onTheScreen]) {
  try {
    results.push(...(await level()))
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    console.log(`These tests could not be run: ${message}`)
    results.push({ title: level.name, passed: false, message })
  }
}
const passed = results.filter(result => result.passed).length
console.log(`\n${passed} passed, ${results.length - passed} failed`)
process.exit(passed === results.length && passed > 0 ? 0 : 1)
