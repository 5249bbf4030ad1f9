// Asks a drafter what a new note is of, one question after the other.
import type { BaseLanguageClient } from 'vscode-languageclient'
import type { NewNoteEvent, NewNoteParams } from '../../server/lsp/protocol.ts'
import { nothing, type Ending } from './answers.ts'
import { closeBoxes } from './inputs.ts'
import { knownTo } from './known.ts'
import { questions } from './questions.ts'
import { runSteps } from './steps.ts'

/** Asks everything; undefined if the drafter left. */
export async function askForNote(
  client: BaseLanguageClient,
  firstEnding: Ending,
): Promise<{ readonly params: NewNoteParams; readonly ending: Ending } | undefined> {
  const steps = questions(await knownTo(client), firstEnding)
  const answers = await runSteps(steps, nothing).finally(closeBoxes)
  if (!answers) return undefined
  const { kind, notation, ending, title, date, venue, organizers, states, organizations } = answers
  const event: NewNoteEvent = { title, date, venue, organizers, states, organizations }
  return { params: { kind, notation, event }, ending }
}
