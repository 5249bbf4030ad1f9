// The tests that run inside VS Code: what @vscode/test-electron loads there.
import { appendFileSync } from 'node:fs'
import Mocha from 'mocha'

/** Runs every suite; rejects if a test failed. Each result goes as a line of JSON to the file `EDITOR_TEST_RESULTS` names. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'tdd', timeout: 60_000 })
  mocha.suite.emit('pre-require', globalThis, 'test/editor', mocha)
  await import('./suite/languages.test.ts')
  await import('./suite/findings.test.ts')
  await import('./suite/writing.test.ts')
  await import('./suite/reading.test.ts')
  await import('./suite/commands.test.ts')
  await import('./suite/drafter.test.ts')
  await import('./suite/restart.test.ts')
  const failures = await new Promise<number>(resolve => {
    const runner = mocha.run(resolve)
    runner.on('pass', test => {
      report({ title: test.fullTitle(), passed: true })
    })
    runner.on('fail', (test, error: Error) => {
      report({ title: test.fullTitle(), passed: false, message: error.stack ?? error.message })
    })
  })
  if (failures > 0) throw new Error(`${failures} tests failed.`)
}

function report(result: { title: string; passed: boolean; message?: string }): void {
  const file = process.env['EDITOR_TEST_RESULTS']
  if (file !== undefined) appendFileSync(file, `${JSON.stringify(result)}\n`)
}
