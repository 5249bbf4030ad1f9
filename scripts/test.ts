// `npm test`: the build, types, lint, unit and protocol tests, and those inside VS Code; ends with "N passed, N failed".
import { spawn } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

interface Count {
  readonly passed: number
  readonly failed: number
  /** What failed, a line each. */
  readonly failures: readonly string[]
}

interface Step {
  readonly name: string
  readonly command: readonly [string, ...string[]]
  /** Reads what the step counted from its output; without it the step counts as one. */
  readonly count?: (output: string) => Count | undefined
}

const root = join(import.meta.dirname, '..')
const vitestResults = join(root, 'dist', 'test-results.json')

const steps: readonly Step[] = [
  { name: 'Build', command: ['npm', 'run', '--silent', 'build'] },
  { name: 'Types', command: ['npm', 'run', '--silent', 'check:types'] },
  { name: 'Lint', command: ['npm', 'run', '--silent', 'check:lint'] },
  {
    name: 'Unit, property, protocol and command-line tests',
    command: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${vitestResults}`],
    count: readVitest,
  },
  { name: 'Tests inside VS Code', command: ['npm', 'run', '--silent', 'test:editor'], count: readClosingLine },
]

rmSync(vitestResults, { force: true })
let passed = 0
let failed = 0
const failures: string[] = []
for (const step of steps) {
  console.log(`\n== ${step.name}`)
  const started = performance.now()
  const { code, output } = await run(step.command)
  const counted = step.count?.(output) ?? { passed: code === 0 && !step.count ? 1 : 0, failed: 0, failures: [] }
  // A step that failed without a failed test (it could not run, say) is a failure of its own.
  const failedHere =
    counted.failed + (code !== 0 && counted.failed === 0 ? 1 : 0) + (code === 0 && counted.passed === 0 ? 1 : 0)
  passed += counted.passed
  failed += failedHere
  if (failedHere > 0) failures.push(step.name, ...counted.failures.map(failure => `  ${failure}`))
  console.log(
    `-- ${step.name}: ${failedHere > 0 ? 'FAILED' : 'passed'} (${((performance.now() - started) / 1000).toFixed(0)} s)`,
  )
  if (step.name === 'Build' && failedHere > 0) break
}

if (failures.length > 0) console.log(`\nFailed:\n${failures.join('\n')}`)
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0

function run([command, ...args]: readonly [string, ...string[]]): Promise<{ code: number; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
      shell: process.platform === 'win32',
    })
    let output = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text
      process.stdout.write(text)
    })
    child.on('error', reject)
    child.on('close', code => resolve({ code: code ?? 1, output }))
  })
}

function readVitest(): Count | undefined {
  try {
    const results = JSON.parse(readFileSync(vitestResults, 'utf8')) as {
      numPassedTests: number
      numFailedTests: number
      numPendingTests: number
      numTodoTests: number
      numFailedTestSuites: number
      testResults: readonly {
        assertionResults: readonly { status: string; fullName: string; failureMessages?: readonly string[] }[]
      }[]
    }
    const skipped = results.numPendingTests + results.numTodoTests
    if (skipped > 0) console.log(`${skipped} tests were skipped, which counts as failed`)
    return {
      passed: results.numPassedTests,
      failed: results.numFailedTests + skipped || (results.numFailedTestSuites > 0 ? results.numFailedTestSuites : 0),
      failures: results.testResults
        .flatMap(({ assertionResults }) => assertionResults)
        .filter(({ status }) => status === 'failed')
        .map(({ fullName, failureMessages }) => `${fullName}\n${failureMessages?.[0]?.slice(0, 2_000) ?? ''}`),
    }
  } catch {
    return undefined
  }
}

function readClosingLine(output: string): Count | undefined {
  const found = [...output.matchAll(/^(\d+) passed, (\d+) failed$/gmu)].at(-1)
  const failures = [...output.matchAll(/^Failed: (.*)$/gmu)].map(([, name]) => name!)
  return found && { passed: Number(found[1]), failed: Number(found[2]), failures }
}
