// The page's line to the extension, and what it keeps for the time it is out of sight.
import type { ArchiveChoicesResult } from '../../../server/lsp/protocol.ts'
import type { Answer, PageMessage, PanelMessage, Question } from '../messages.ts'

declare function acquireVsCodeApi(): {
  postMessage(message: PageMessage): void
  getState(): unknown
  setState(state: unknown): void
}

export interface Host<State> {
  /** What was kept last; undefined on the first visit. */
  readonly kept: State | undefined
  /** Keeps the state, soon. */
  keep(state: () => State): void
  /** Asks for the table; of several questions in a row the last is answered. */
  ask(question: Question): void
  readonly open: (uris: readonly string[], beside: boolean) => void
  exportTo(to: 'file' | 'clipboard', question: Question): void
}

export interface Listener {
  choices(choices: ArchiveChoicesResult): void
  answered(answer: Answer): void
  /** The archive has changed: what was asked is to be asked again. */
  changed(): void
  said(text: string): void
}

/** Opens the line; `listener` is called with what comes in. */
export function connect<State>(listener: Listener): Host<State> {
  const api = acquireVsCodeApi()
  let number = 0
  let asked = false
  let next: Question | undefined
  let keeping: (() => State) | undefined

  function send(question: Question): void {
    asked = true
    next = undefined
    number++
    api.postMessage({ kind: 'ask', number, question })
  }

  addEventListener('message', ({ data }: MessageEvent<PanelMessage>) => {
    switch (data.kind) {
      case 'choices':
        listener.choices(data.choices)
        return
      case 'table':
        if (data.number !== number) return
        asked = false
        if (next) send(next)
        else listener.answered(data.answer)
        return
      case 'changed':
        listener.changed()
        return
      case 'said':
        listener.said(data.text)
        return
    }
  })
  api.postMessage({ kind: 'ready' })

  return {
    kept: api.getState() as State | undefined,
    keep(state) {
      if (!keeping)
        setTimeout(() => {
          api.setState(keeping!())
          keeping = undefined
        }, 100)
      keeping = state
    },
    ask(question) {
      if (asked) next = question
      else send(question)
    },
    open: (uris, beside) => {
      api.postMessage({ kind: 'open', uris, beside })
    },
    exportTo: (to, question) => {
      api.postMessage({ kind: 'export', question, to })
    },
  }
}
