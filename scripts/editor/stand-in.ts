// Stands in for the VS Code executable that @vscode/test-electron starts: runs a test bundle in the served VS Code.
import { createWriteStream } from 'node:fs'
import { join, resolve } from 'node:path'
import { listen } from './automation.ts'
import { openBrowser } from './chromium.ts'
import { removeFolder, temporaryFolder, within } from './processes.ts'
import { serve, servedCode, type ServedCode } from './served-code.ts'

/** No test run takes longer, in seconds. */
const limit = 300

interface Arguments {
  readonly developmentPath: string
  readonly testsPath: string
  readonly folder: string | undefined
  /** Where everything that the editor logs goes; without it, to standard output. */
  readonly logFile: string | undefined
}

function readArguments(args: readonly string[]): Arguments {
  const value = (name: string) => {
    const found = args.find(arg => arg.startsWith(`--${name}=`))?.slice(name.length + 3)
    return found === undefined ? undefined : resolve(found)
  }
  const developmentPath = value('extensionDevelopmentPath')
  const testsPath = value('extensionTestsPath')
  if (developmentPath === undefined || testsPath === undefined)
    throw new Error(
      'Wants --extensionDevelopmentPath=FOLDER and --extensionTestsPath=BUNDLE, as @vscode/test-electron gives them.',
    )
  const folder = args.find(arg => !arg.startsWith('-'))
  return {
    developmentPath,
    testsPath,
    folder: folder === undefined ? undefined : resolve(folder),
    logFile: value('log-file'),
  }
}

async function run({ developmentPath, testsPath, folder, logFile }: Arguments): Promise<number> {
  const server = await servedCode()
  const log = logFile === undefined ? process.stdout : createWriteStream(logFile)
  const profile = temporaryFolder()
  let code: ServedCode | undefined
  try {
    const folders = { userData: join(profile, 'user'), extensions: join(profile, 'extensions') }
    code = await serve(server, { ...folders, settings: {}, forTests: true })
    const browser = await openBrowser()
    try {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
      const exit = await listen(page, line => log.write(`${line}\n`))
      await page.goto(
        code.address(folder, [
          ['extensionDevelopmentPath', code.resource(developmentPath)],
          ['extensionTestsPath', code.resource(testsPath)],
        ]),
      )
      return await within(limit, 'The tests in the editor', Promise.race([exit.code, code.ended]))
    } finally {
      await browser.close()
    }
  } finally {
    await code?.stop()
    removeFolder(profile)
  }
}

try {
  process.exit(await run(readArguments(process.argv.slice(2))))
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}
