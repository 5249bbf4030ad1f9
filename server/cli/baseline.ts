// `rapporteur check --baseline FILE` and `--write-baseline FILE`: an archive starts at zero.
import { readFile, writeFile } from 'node:fs/promises'
import { dirname, relative, resolve, sep } from 'node:path'
import {
  readBaseline,
  recordFinding,
  type RecordedFinding,
  withoutRecorded,
  writeBaseline,
} from '../analysis/baseline.ts'
import type { Finding } from '../analysis/finding.ts'
import { reason, type InputError } from './inputs.ts'
import { plural } from './report/counts.ts'

/** The path of a note as a baseline has it: from the baseline's folder, with slashes. */
function keyOf(path: string, file: string): string {
  return relative(dirname(resolve(file)), resolve(path))
    .split(sep)
    .join('/')
}

/** A baseline that is compared with. */
export interface KnownFindings {
  /** The findings that are not in the baseline. */
  fresh(path: string, source: string, findings: readonly Finding[]): readonly Finding[]
  /** A line for each note of which recorded findings are gone. */
  readonly gone: readonly string[]
}

/** The baseline in a file, or why there is none. */
export async function loadBaseline(file: string): Promise<KnownFindings | InputError> {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    return { path: file, message: `cannot be read: ${reason(error)}` }
  }
  const baseline = readBaseline(text)
  if (!baseline) return { path: file, message: 'is not a baseline; --write-baseline makes one' }
  const gone: string[] = []
  return {
    gone,
    fresh(path, source, findings) {
      const result = withoutRecorded(findings, source, baseline.get(keyOf(path, file)) ?? [])
      if (result.gone.length > 0)
        gone.push(`rapporteur: ${path}: ${plural(result.gone.length, 'finding')} of the baseline no longer there\n`)
      return result.fresh
    },
  }
}

/** A baseline in the making. */
export interface NewBaseline {
  add(path: string, source: string, findings: readonly Finding[]): void
  /** Writes it; what was written, in a line, or why not. */
  write(): Promise<string | InputError>
}

export function createBaseline(file: string): NewBaseline {
  const notes = new Map<string, RecordedFinding[]>()
  let count = 0
  return {
    add(path, source, findings) {
      notes.set(
        keyOf(path, file),
        findings.map(finding => recordFinding(finding, source)),
      )
      count += findings.length
    },
    async write() {
      try {
        await writeFile(file, writeBaseline(notes))
        return `${file}: ${plural(count, 'finding')} of ${plural(notes.size, 'note')} recorded.\n`
      } catch (error) {
        return { path: file, message: `cannot be written: ${reason(error)}` }
      }
    },
  }
}
