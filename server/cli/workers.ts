// Many notes are analysed on all processors: this thread reads them and reports, workers analyse, and the order stays.
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { parentPort, Worker, workerData } from 'node:worker_threads'
import { factsOf } from '../archive/read-facts.ts'
import type { AnalysedNote } from './across.ts'
import type { Input, InputError } from './inputs.ts'
import { createProjects, type Projects } from './projects.ts'

/** So many notes are analysed in this thread before workers are started: a worker takes a while to start. */
const fewNotes = 100
const batchSize = 10

/** What came of some notes; a failure is a rule that threw, in words. */
interface Batch {
  readonly notes: readonly AnalysedNote[]
  readonly failures: readonly string[]
}

/** Analyses notes, one after the other, each with the project that it belongs to. */
async function analyseHere(notes: readonly Input[], projects: Projects): Promise<readonly AnalysedNote[]> {
  const analysed: AnalysedNote[] = []
  for (const note of notes) {
    const service = await projects.serviceFor(note.path)
    const analysis = service.analyze(note.source, note.notation)
    // In this order: what is mentioned is then read once for both.
    const facts = factsOf(analysis)
    analysed.push({ ...note, facts, findings: analysis.findings })
  }
  return analysed
}

/**
 * Analyses the notes in their order; what could not be read passes through. `projects` are those of this thread, made
 * with the same `config`; `failed` is told of each rule that threw in another.
 */
export async function* analyseAll(
  inputs: AsyncIterable<Input | InputError>,
  projects: Projects,
  config: string | undefined,
  failed: (message: string) => void,
): AsyncGenerator<AnalysedNote | InputError> {
  const workers = createWorkers(config)
  /** What was given away, in the order of the inputs. */
  const begun: Promise<readonly (AnalysedNote | InputError)[]>[] = []
  let batch: Input[] = []
  let read = 0

  async function giveAway(notes: readonly Input[]): Promise<readonly AnalysedNote[]> {
    const { notes: analysed, failures } = await workers.analyse(notes)
    failures.forEach(failed)
    return analysed
  }
  function begin(): void {
    if (batch.length > 0) begun.push(read <= fewNotes ? analyseHere(batch, projects) : giveAway(batch))
    batch = []
  }

  try {
    for await (const input of inputs) {
      if ('message' in input) {
        begin()
        begun.push(Promise.resolve([input]))
      } else {
        batch.push(input)
        read++
        if (batch.length === batchSize) begin()
      }
      // Enough is under way to keep all busy.
      while (begun.length > (read <= fewNotes ? 0 : workers.count * 4)) yield* await begun.shift()!
    }
    begin()
    for (const each of begun) yield* await each
  } finally {
    await workers.stop()
  }
}

interface Workers {
  readonly count: number
  analyse(notes: readonly Input[]): Promise<Batch>
  stop(): Promise<void>
}

/** Who waits for an answer. */
interface Waiting {
  readonly resolve: (batch: Batch) => void
  readonly reject: (error: unknown) => void
}

/** Workers that are started when they are first needed; each answers in the order in which it is asked. */
function createWorkers(config: string | undefined): Workers {
  const count = availableParallelism()
  const started: { readonly worker: Worker; readonly waiting: Waiting[] }[] = []
  let next = 0

  function start(): void {
    // The file that starts the command, which lets a worker use the compiled code that was kept.
    const worker = new Worker(join(__dirname, 'cli.cjs'), { argv: [], workerData: { config } })
    const waiting: Waiting[] = []
    worker.on('message', (batch: Batch) => waiting.shift()!.resolve(batch))
    worker.on('error', error => waiting.splice(0).forEach(({ reject }) => reject(error)))
    started.push({ worker, waiting })
  }

  return {
    count,
    analyse(notes) {
      if (started.length < count) start()
      const { worker, waiting } = started[next++ % started.length]!
      worker.postMessage(notes)
      return new Promise((resolve, reject) => waiting.push({ resolve, reject }))
    },
    async stop() {
      await Promise.all(started.map(({ worker }) => worker.terminate()))
    },
  }
}

/** Serves the thread that started this one. */
export function serveAsWorker(): void {
  let failures: string[] = []
  const { config } = workerData as { readonly config: string | undefined }
  const projects = createProjects(config, (rule, error) => failures.push(ruleFailure(rule, error)))
  let last = Promise.resolve()
  parentPort!.on('message', (asked: readonly Input[]) => {
    last = last.then(async () => {
      const notes = await analyseHere(asked, projects)
      parentPort!.postMessage({ notes, failures } satisfies Batch)
      failures = []
    })
  })
}

/** A rule that threw, in words. */
export function ruleFailure(rule: string, error: unknown): string {
  return `rapporteur: the rule ${rule} failed: ${String(error)}\n`
}
