// The command line as the user typed it, and as a command.
import { parseArgs, type ParseArgsConfig } from 'node:util'
import type { Notation } from '../note/note.ts'
import packageJson from '../../package.json' with { type: 'json' }

export type FailOn = 'error' | 'warning' | 'info' | 'never'
export type Format = 'text' | 'json'

/** What is to be read: files and folders, or standard input under a name. */
export interface Inputs {
  /** Files, folders, or the single `-`. */
  readonly paths: readonly string[]
  /** The name by which standard input goes; its ending says the notation. */
  readonly stdinFilename: string | undefined
  readonly config: string | undefined
}

export type Command =
  | { readonly name: 'help' }
  | { readonly name: 'version'; readonly version: string }
  | (Inputs & { readonly name: 'check'; readonly format: Format; readonly failOn: FailOn })
  | (Inputs & { readonly name: 'fix'; readonly dryRun: boolean })
  | { readonly name: 'explain'; readonly rule: string | undefined }
  | {
      readonly name: 'convert'
      readonly to: Notation
      readonly path: string
      readonly stdinFilename: string | undefined
      readonly output: string | undefined
    }

/** A command line that cannot be understood; the message says why in one line. */
export class UsageError extends Error {}

export const usage = `Rapporteur ${packageJson.version}: checks UN information notes (.note.md, .note.yaml).

rapporteur check [--format text|json] [--fail-on error|warning|info|never] [--config FILE] PATH...
    Checks notes. PATH is a file, a folder (all notes below it), or - for standard input.
rapporteur fix [--dry-run] [--config FILE] PATH...
    Applies every fix that is safe; --dry-run only shows what would change.
rapporteur explain [RULE]
    Says what a rule is about, why, and where it comes from; without RULE lists the rules.
rapporteur convert --to markdown|yaml [-o OUTPUT] FILE
    Writes the same note in the other notation, on standard output or to OUTPUT.
rapporteur server --stdio
    The language server, for any editor.

With -, --stdin-filename NAME says by its ending in which notation standard input is.
Exit code: 0 nothing found at or above --fail-on (default: error), 1 findings, 2 bad usage or something unreadable.
`

const files = {
  config: { type: 'string' },
  'stdin-filename': { type: 'string' },
} as const

/** Reads the arguments after the command's name. Throws UsageError. */
export function parseCommandLine(args: readonly string[]): Command {
  const [name, ...rest] = args
  switch (name) {
    case undefined:
      throw new UsageError('say what to do: check, fix, explain, convert or server')
    case 'help':
    case '--help':
    case '-h':
      return { name: 'help' }
    case '--version':
    case '-v':
      return { name: 'version', version: packageJson.version }
  }
  if (rest.includes('--help') || rest.includes('-h')) return { name: 'help' }
  switch (name) {
    case 'check': {
      const { values, positionals } = parse(rest, {
        ...files,
        format: { type: 'string', default: 'text' },
        'fail-on': { type: 'string', default: 'error' },
      })
      return {
        name,
        ...inputs(values, positionals),
        format: oneOf('--format', values.format, ['text', 'json']),
        failOn: oneOf('--fail-on', values['fail-on'], ['error', 'warning', 'info', 'never']),
      }
    }
    case 'fix': {
      const { values, positionals } = parse(rest, { ...files, 'dry-run': { type: 'boolean', default: false } })
      return { name, ...inputs(values, positionals), dryRun: values['dry-run'] }
    }
    case 'explain': {
      const { positionals } = parse(rest, {})
      if (positionals.length > 1) throw new UsageError('explain takes one rule')
      return { name, rule: positionals[0] }
    }
    case 'convert': {
      const { values, positionals } = parse(rest, {
        to: { type: 'string' },
        output: { type: 'string', short: 'o' },
        'stdin-filename': { type: 'string' },
      })
      const [path, ...more] = positionals
      if (path === undefined || more.length > 0) throw new UsageError('convert takes one file')
      if (path === '-' && values['stdin-filename'] === undefined) throw new UsageError('with -, give --stdin-filename')
      return {
        name,
        path,
        to: oneOf('--to', values.to, ['markdown', 'yaml']),
        output: values.output,
        stdinFilename: values['stdin-filename'],
      }
    }
    case 'server':
      // With --stdio, entry.ts has handed over to the server already.
      throw new UsageError('the server speaks over --stdio')
    default:
      throw new UsageError(`there is no command "${name}"`)
  }
}

function parse<const Options extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (error) {
    throw new UsageError((error as Error).message.split('. ')[0])
  }
}

function inputs(
  values: { readonly config?: string | undefined; readonly 'stdin-filename'?: string | undefined },
  paths: readonly string[],
): Inputs {
  const stdinFilename = values['stdin-filename']
  if (paths.length === 0) throw new UsageError('give a file, a folder or -')
  if (paths.includes('-') && paths.length > 1) throw new UsageError('- stands alone')
  if (paths.includes('-') && stdinFilename === undefined) throw new UsageError('with -, give --stdin-filename')
  return { paths, stdinFilename, config: values.config }
}

function oneOf<const Choice extends string>(
  option: string,
  value: string | undefined,
  choices: readonly Choice[],
): Choice {
  const found = choices.find(choice => choice === value)
  if (found === undefined) throw new UsageError(`${option} is one of ${choices.join(', ')}`)
  return found
}
