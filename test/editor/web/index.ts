// The tests that run inside the web-worker extension host, as vscode.dev and github.dev have it: no Node, no disk.
import 'mocha/mocha.js'

declare const mocha: {
  setup(options: { ui: 'tdd'; timeout: number; reporter: unknown }): void
  run(done: (failures: number) => void): MochaRunner
}
interface MochaRunner {
  on(event: 'pass' | 'fail', listener: (test: { fullTitle(): string }, error?: Error) => void): void
}

/** Before each result in the log, which is the only way out of the worker. */
const mark = 'EDITOR_TEST_RESULT '

/** Runs the suites that need no Node, and those of virtual workspaces; rejects if a test failed. */
export async function run(): Promise<void> {
  mocha.setup({ ui: 'tdd', timeout: 60_000, reporter: function none() {} })
  await import('../suite/languages.test.ts')
  await import('../suite/findings.test.ts')
  await import('../suite/writing.test.ts')
  await import('../suite/reading.test.ts')
  await import('../suite/commands.test.ts')
  await import('./virtual.test.ts')
  const failures = await new Promise<number>(resolve => {
    const runner = mocha.run(resolve)
    runner.on('pass', test => {
      report({ title: test.fullTitle(), passed: true })
    })
    runner.on('fail', (test, error) => {
      report({ title: test.fullTitle(), passed: false, message: error?.stack ?? String(error) })
    })
  })
  if (failures > 0) throw new Error(`${failures} tests failed.`)
}

function report(result: { title: string; passed: boolean; message?: string }): void {
  console.log(mark + JSON.stringify(result))
}
