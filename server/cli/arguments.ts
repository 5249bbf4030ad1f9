// The command line as the user typed it, and as a command.
import { parseArgs, type ParseArgsConfig } from 'node:util'
import { readEventPeriod } from '../mentions/dates.ts'
import type { Notation } from '../note/note.ts'
import type { Day } from '../register/day.ts'
import packageJson from '../../package.json' with { type: 'json' }

export const formats = ['text', 'json', 'sarif', 'github'] as const
export type Format = (typeof formats)[number]
export const failOns = ['error', 'warning', 'info', 'never'] as const
export type FailOn = (typeof failOns)[number]

export const archiveFormats = ['table', 'csv', 'json'] as const
export const archiveViews = [
  'attendance',
  'timeline',
  'years',
  'states',
  'organizations',
  'resolutions',
  'problems',
] as const

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
  | (Inputs & {
      readonly name: 'check'
      readonly format: Format
      readonly failOn: FailOn
      /** So many findings are shown at most; all are counted. */
      readonly maxFindings: number
      /** The file of findings that are known and not shown. */
      readonly baseline: string | undefined
      /** The file into which all findings are written, so that they are known from then on. */
      readonly writeBaseline: string | undefined
    })
  | (Inputs & { readonly name: 'fix'; readonly dryRun: boolean })
  | { readonly name: 'explain'; readonly rule: string | undefined }
  | {
      readonly name: 'convert'
      readonly to: Notation
      readonly path: string
      readonly stdinFilename: string | undefined
      readonly output: string | undefined
      /** Whether an output that exists is overwritten. */
      readonly force: boolean
    }
  | RegisterCommand
  | ArchiveCommand

/** A question to an archive. */
export interface ArchiveCommand extends Inputs {
  readonly name: 'archive'
  readonly format: (typeof archiveFormats)[number]
  readonly view: (typeof archiveViews)[number]
  /** The first and the last year, both included. */
  readonly from: number | undefined
  readonly to: number | undefined
  /** A State or a group of States, in words. */
  readonly states: string | undefined
  readonly organization: string | undefined
  /** The id of a kind of note. */
  readonly kind: string | undefined
  readonly text: string | undefined
  /** Whether the attendance lists the States that took part in nothing. */
  readonly absent: boolean
}

/** A question to the register. */
export interface RegisterCommand {
  readonly name: 'register'
  /** A State, a resolution's number, a group or an organization; without it the question is how much is known. */
  readonly subject: string | undefined
  /** The day asked about. */
  readonly on: Day | undefined
  readonly json: boolean
  readonly config: string | undefined
}

/** A command line that cannot be understood; the message says why in one line. */
export class UsageError extends Error {}

const files = {
  config: { type: 'string' },
  'stdin-filename': { type: 'string' },
} as const

/** Reads the arguments after the command's name. Throws UsageError. */
export function parseCommandLine(args: readonly string[]): Command {
  const [name, ...rest] = args
  switch (name) {
    case undefined:
      throw new UsageError('say what to do: check, fix, explain, register, archive, convert or server')
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
    case 'check':
      return readCheck(rest)
    case 'fix':
      return readFix(rest)
    case 'explain':
      return readExplain(rest)
    case 'convert':
      return readConvert(rest)
    case 'register':
      return readRegister(rest)
    case 'archive':
      return readArchive(rest)
    case 'server':
      // With --stdio, entry.ts has handed over to the server already.
      throw new UsageError('the server speaks over --stdio')
    default:
      throw new UsageError(`there is no command "${name}"`)
  }
}

function readCheck(args: readonly string[]): Command {
  const { values, positionals } = parse(args, {
    ...files,
    format: { type: 'string', default: 'text' },
    'fail-on': { type: 'string', default: 'error' },
    'max-findings': { type: 'string' },
    baseline: { type: 'string' },
    'write-baseline': { type: 'string' },
  })
  if (values.baseline !== undefined && values['write-baseline'] !== undefined)
    throw new UsageError('--baseline and --write-baseline do not go together')
  return {
    name: 'check',
    ...inputs(values, positionals),
    format: oneOf('--format', values.format, formats),
    failOn: oneOf('--fail-on', values['fail-on'], failOns),
    maxFindings: count('--max-findings', values['max-findings']) ?? Infinity,
    baseline: values.baseline,
    writeBaseline: values['write-baseline'],
  }
}

function readFix(args: readonly string[]): Command {
  const { values, positionals } = parse(args, { ...files, 'dry-run': { type: 'boolean', default: false } })
  return { name: 'fix', ...inputs(values, positionals), dryRun: values['dry-run'] }
}

function readExplain(args: readonly string[]): Command {
  const { positionals } = parse(args, {})
  if (positionals.length > 1) throw new UsageError('explain takes one rule')
  return { name: 'explain', rule: positionals[0] }
}

function readConvert(args: readonly string[]): Command {
  const { values, positionals } = parse(args, {
    to: { type: 'string' },
    output: { type: 'string', short: 'o' },
    force: { type: 'boolean', default: false },
    'stdin-filename': { type: 'string' },
  })
  const [path, ...more] = positionals
  if (path === undefined || more.length > 0) throw new UsageError('convert takes one file')
  if (path === '-' && values['stdin-filename'] === undefined) throw new UsageError('with -, give --stdin-filename')
  return {
    name: 'convert',
    path,
    to: oneOf('--to', values.to, ['markdown', 'yaml']),
    output: values.output,
    force: values.force,
    stdinFilename: values['stdin-filename'],
  }
}

function readRegister(args: readonly string[]): Command {
  const { values, positionals } = parse(args, {
    on: { type: 'string' },
    json: { type: 'boolean', default: false },
    config: { type: 'string' },
  })
  // A name of several words need not be quoted.
  const subject = positionals.join(' ').trim()
  const { json, config } = values
  return { name: 'register', subject: subject === '' ? undefined : subject, on: dayOf(values.on), json, config }
}

function readArchive(args: readonly string[]): Command {
  const { values, positionals } = parse(args, {
    ...files,
    format: { type: 'string', default: 'table' },
    view: { type: 'string', default: 'attendance' },
    from: { type: 'string' },
    to: { type: 'string' },
    states: { type: 'string' },
    organization: { type: 'string' },
    kind: { type: 'string' },
    text: { type: 'string' },
    absent: { type: 'boolean', default: false },
  })
  const { states, organization, kind, text, absent } = values
  return {
    name: 'archive',
    ...inputs(values, positionals),
    format: oneOf('--format', values.format, archiveFormats),
    view: oneOf('--view', values.view, archiveViews),
    from: year('--from', values.from),
    to: year('--to', values.to),
    states,
    organization,
    kind,
    text,
    absent,
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

function count(option: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined
  if (!/^\d{1,9}$/u.test(value)) throw new UsageError(`${option} takes a number`)
  return Number(value)
}

function year(option: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined
  if (!/^\d{4}$/u.test(value)) throw new UsageError(`${option} takes a year: 2014`)
  return Number(value)
}

/** A day as it is written in a note, or as `YYYY-MM-DD`. */
function dayOf(value: string | undefined): Day | undefined {
  if (value === undefined) return undefined
  const period = readEventPeriod(value)
  if (period?.from === undefined || period.from !== period.to)
    throw new UsageError('--on takes a day: 8 July 2020 or 2020-07-08')
  return period.from
}
