// `npm run test:editor`: the tests that want a real VS Code. Wants the build; ends with "N passed, N failed".
// One of them alone: `npm run test:editor -- inTheBrowser` (or insideTheEditor, onTheScreen).
import {
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { runTests } from '@vscode/test-electron'
import { startVitest } from 'vitest/node'
import { cache, repository } from './editor/cache.ts'
import { desktopExecutable } from './editor/desktop.ts'
import { removeFolder, temporaryFolder } from './editor/processes.ts'
import { servedCode } from './editor/served-code.ts'
import { quietSettings } from './editor/settings.ts'
import { runInWebHost } from './editor/web-host.ts'

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
  // A run fails, too, because a test failed: that is no failure of its own.
  const all = reported.some(({ passed }) => !passed) ? reported : [...reported, ...failed]
  return show(all, desktop === undefined ? log : undefined)
}

/** The same suites, and those of virtual workspaces, in the web-worker extension host of a page without a server. */
async function inTheBrowser(): Promise<readonly Result[]> {
  console.log('In the browser: VS Code’s web-worker extension host, with notes that are only in its memory')
  const folder = temporaryFolder()
  const log = join(cache, 'web.log')
  copyFileSync(join(repository, 'test', 'editor', 'web', 'memory-files', 'package.json'), join(folder, 'package.json'))
  copyFileSync(join(repository, 'dist', 'test-memory-files.cjs'), join(folder, 'memory-files.cjs'))
  const examples = join(repository, 'examples')
  const files = readdirSync(examples).map(name => [`/notes/${name}`, readFileSync(join(examples, name), 'utf8')])
  writeFileSync(join(folder, 'files.json'), JSON.stringify(Object.fromEntries(files)))
  const mark = 'EDITOR_TEST_RESULT '
  const reported: Result[] = []
  try {
    const code = await runInWebHost({
      extensions: { rapporteur: repository, 'memory-files': folder },
      tests: 'rapporteur/dist/test-editor-web.cjs',
      folder: 'memory:/notes',
      settings: quietSettings,
      logFile: log,
      log(line) {
        const at = line.indexOf(mark)
        if (at >= 0) reported.push(JSON.parse(line.slice(at + mark.length)) as Result)
      },
    })
    if (code !== 0 && reported.every(({ passed }) => passed)) throw new Error(`The run ended with code ${code}.`)
  } catch (error) {
    reported.push({ title: 'The run in the browser', passed: false, message: (error as Error).message })
  }
  removeFolder(folder)
  return show(reported, log)
}

/** Prints results, and where to read more of those that failed. */
function show(results: readonly Result[], log: string | undefined): readonly Result[] {
  for (const { title, passed, message } of results)
    console.log(`  ${passed ? '✓' : '✗'} ${title}${passed ? '' : `\n${message}`}`)
  if (results.some(({ passed }) => !passed) && log !== undefined) console.log(`The editor's log: ${log}`)
  return results
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
const levels = [insideTheEditor, inTheBrowser, onTheScreen]
const wanted = process.argv[2]
for (const level of levels.filter(({ name }) => wanted === undefined || name === wanted)) {
  try {
    results.push(...(await level()))
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    console.log(`These tests could not be run: ${message}`)
    results.push({ title: level.name, passed: false, message })
  }
}
for (const { title, passed } of results) if (!passed) console.log(`Failed: ${title}`)
const passed = results.filter(result => result.passed).length
console.log(`\n${passed} passed, ${results.length - passed} failed`)
process.exit(passed === results.length && passed > 0 ? 0 : 1)
