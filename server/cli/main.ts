// The `rapporteur` command: reads its arguments and hands over to a subcommand.
import { showArchive } from './archive.ts'
import { parseCommandLine, UsageError } from './arguments.ts'
import { check } from './check.ts'
import { convert } from './convert.ts'
import { explain } from './explain.ts'
import { fix } from './fix.ts'
import { nodeConsole } from './console.ts'
import { showRegister } from './register.ts'
import { usage } from './usage.ts'

/** Exit codes: 0 nothing found, 1 findings, 2 bad usage or something unreadable. */
async function main(): Promise<number> {
  try {
    const command = parseCommandLine(process.argv.slice(2))
    switch (command.name) {
      case 'help':
        nodeConsole.out(usage)
        return 0
      case 'version':
        nodeConsole.out(`${command.version}\n`)
        return 0
      case 'check':
        return await check(command, nodeConsole)
      case 'fix':
        return await fix(command, nodeConsole)
      case 'explain':
        return explain(command, nodeConsole)
      case 'convert':
        return await convert(command, nodeConsole)
      case 'register':
        return await showRegister(command, nodeConsole)
      case 'archive':
        return await showArchive(command, nodeConsole)
    }
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    nodeConsole.error(`rapporteur: ${error.message}\nTry "rapporteur --help".\n`)
    return 2
  }
}

// An output that nobody reads any more (`rapporteur check . | head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(process.exitCode)
})

void main().then(code => {
  process.exitCode = code
})
