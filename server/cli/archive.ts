// `rapporteur archive`: what all notes say together, as a table for a person, as CSV or as JSON.
import { createArchive, type Archive } from '../archive/archive.ts'
import { attendanceOf } from '../archive/attendance.ts'
import { writeCsv } from '../archive/csv.ts'
import { findStates, notesPassing, type Filter } from '../archive/filter.ts'
import { notesByOrganization, notesByResolution, notesByState, notesByYear } from '../archive/groupings.ts'
import { lineTable } from '../archive/line-table.ts'
import { problemsOf } from '../archive/problems.ts'
import { factsOf } from '../archive/read-facts.ts'
import { attendanceSheet, groupingSheet, problemsSheet, timelineSheet, type Sheet } from '../archive/sheets.ts'
import { organizationSubject } from '../archive/subject.ts'
import { timelineOf } from '../archive/timeline.ts'
import type { Register } from '../register/register.ts'
import { type ArchiveCommand, UsageError } from './arguments.ts'
import { noNotes } from './check.ts'
import type { Console } from './console.ts'
import { describeError, readInputs, type InputError } from './inputs.ts'
import { createProjects } from './projects.ts'
import { attendanceText, groupingText, problemsText, timelineText } from './report/archive.ts'

/** A view of an archive in each format, made when asked for. */
interface View {
  readonly data: () => object
  readonly sheet: () => Sheet
  readonly text: (console: Console) => string
}

/** Prints a view of the notes; resolves with the exit code. The names are those of the project of the first note. */
export async function showArchive(command: ArchiveCommand, console: Console): Promise<number> {
  const projects = createProjects(command.config)
  const archive = createArchive()
  const errors: InputError[] = []
  let register: Register | undefined
  for await (const input of readInputs(command, console)) {
    if ('message' in input) {
      errors.push(input)
      continue
    }
    const { path, source, notation } = input
    const service = await projects.serviceFor(path)
    register ??= service.project.register
    archive.put({ uri: path, facts: factsOf(service.analyze(source, notation)), lines: lineTable(source) })
  }
  register ??= (await projects.serviceFor('here')).project.register
  const view = viewOf(command, archive, register)
  switch (command.format) {
    case 'table':
      console.out(view.text(console))
      break
    case 'csv':
      console.out(writeCsv(view.sheet()))
      break
    case 'json':
      console.out(asJson(command.view, view.data(), errors))
  }
  errors.push(...projects.problems)
  for (const error of errors) console.error(describeError(error))
  if (archive.notes().length === 0 && errors.length === 0) console.error(noNotes(command.paths))
  return errors.length > 0 ? 2 : 0
}

function viewOf(command: ArchiveCommand, archive: Archive, register: Register): View {
  const filter = filterOf(command, archive, register)
  const grouped = (group: typeof notesByState, head: string): View => {
    const groupings = group(notesPassing(archive, filter, register), register)
    return {
      data: () => ({ groups: groupings }),
      sheet: () => groupingSheet(groupings, head),
      text: console => groupingText(groupings, head, console),
    }
  }
  switch (command.view) {
    case 'attendance': {
      const table = attendanceOf(archive, register, { ...filter, withAbsent: command.absent })
      return {
        data: () => table,
        sheet: () => attendanceSheet(table),
        text: console => attendanceText(table, console),
      }
    }
    case 'timeline': {
      const timeline = timelineOf(archive, register, filter)
      return {
        data: () => timeline,
        sheet: () => timelineSheet(timeline),
        text: console => timelineText(timeline, console),
      }
    }
    case 'problems': {
      const problems = problemsOf(notesPassing(archive, filter, register))
      return {
        data: () => problems,
        sheet: () => problemsSheet(problems),
        text: console => problemsText(problems, console),
      }
    }
    case 'years':
      return grouped(notesByYear, 'Year')
    case 'states':
      return grouped(notesByState, 'State')
    case 'organizations':
      return grouped(notesByOrganization, 'Organization')
    case 'resolutions':
      return grouped(notesByResolution, 'Resolution')
  }
}

/** The filter that the options say. Throws UsageError for what is not known. */
function filterOf(command: ArchiveCommand, archive: Archive, register: Register): Filter {
  const { from, to, states, organization, kind, text } = command
  const kinds = new Set(archive.notes().map(({ facts }) => facts.kind))
  if (kind !== undefined && !kinds.has(kind))
    throw new UsageError(`no note is of the kind "${kind}"; there are ${[...kinds].sort().join(', ') || 'none'}`)
  const asked = states === undefined ? undefined : findStates(states, register)
  if (states !== undefined && !asked) throw new UsageError(`the register knows no State or group "${states}"`)
  const body = organization === undefined ? undefined : register.organizations.read(organization)
  const subject = organization === undefined ? undefined : organizationSubject(body ?? { id: organization })
  if (subject !== undefined && !body && archive.notesOf(subject).length === 0)
    throw new UsageError(`the register knows no organization "${organization}"`)
  return {
    years: { ...(from !== undefined && { from }), ...(to !== undefined && { to }) },
    ...(asked && { states: asked }),
    ...(subject !== undefined && { organization: subject }),
    ...(kind !== undefined && { kind }),
    ...(text !== undefined && { text }),
  }
}

/** The addresses of notes are their paths here. */
function asJson(view: ArchiveCommand['view'], data: object, errors: readonly InputError[]): string {
  const named = (_key: string, value: unknown) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
    const { uri, uris, ...rest } = value as { readonly uri?: string; readonly uris?: readonly string[] }
    return { ...rest, ...(uri !== undefined && { path: uri }), ...(uris && { paths: uris }) }
  }
  return `${JSON.stringify({ version: 1, view, ...data, errors }, named, 2)}\n`
}
