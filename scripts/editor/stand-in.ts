// Stands in for the VS Code executable that @vscode/test-electron starts: runs a test bundle in the served VS Code.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { openBrowser } from './chromium.ts'
import { within } from './processes.ts'
import { serve, servedCode, type ServedCode } from './served-code.ts'

/** No test run takes longer, in seconds. */
const limit = 300

interface Arguments {
  readonly developmentPath: string
  readonly testsPath: string
  readonly folder: string | undefined
}

function readArguments(args: readonly string[]): Arguments {
  const value = (name: string) => args.find(arg => arg.startsWith(`--${name}=`))?.slice(name.length + 3)
  const developmentPath = value('extensionDevelopmentPath')
  const testsPath = value('extensionTestsPath')
  if (developmentPath === undefined || testsPath === undefined)
    throw new Error('Wants --extensionDevelopmentPath=FOLDER and --extensionTestsPath=BUNDLE, as @vscode/test-electron gives them.')
  const folder = args.find(arg => !arg.startsWith('-'))
  return {
    developmentPath: resolve(developmentPath),
    testsPath: resolve(testsPath),
    folder: folder === undefined ? undefined : resolve(folder),
  }
}

async function run({ developmentPath, testsPath, folder }: Arguments): Promise<number> {
  const server = await servedCode()
  const profile = mkdtempSync(join(tmpdir(), 'rapporteur-editor-'))
  let code: ServedCode | undefined
  try {
    code = await serve(server, {
      userData: join(profile, 'user'),
      extensions: join(profile, 'extensions'),
      settings: {},
      forTests: true,
    })
    const browser = await openBrowser()
    try {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
      const exit = Promise.withResolvers<number>()
      await page.exposeFunction('codeAutomationLog', (type: string, args: unknown[]) => {
        const line = args.map(arg => (typeof arg === 'string' ? arg : JSON.stringify(arg))).join(' ')
        process[type === 'error' || type === 'warn' ? 'stderr' : 'stdout'].write(`${line}\n`)
      })
      await page.exposeFunction('codeAutomationExit', exit.resolve)
      page.on('crash', () => {
        exit.reject(new Error('The page of the served VS Code crashed.'))
      })
      await page.goto(
        code.address(folder, [
          ['extensionDevelopmentPath', code.resource(developmentPath)],
          ['extensionTestsPath', code.resource(testsPath)],
        ]),
      )
      return await within(limit, 'The tests in the editor', Promise.race([exit.promise, code.ended]))
    } finally {
      await browser.close()
    }
  } finally {
    await code?.stop()
    rmSync(profile, { recursive: true, force: true })
  }
}

try {
  process.exit(await run(readArguments(process.argv.slice(2))))
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}
