// What the pages have in common: the bar of filters above, a line that says what is shown, the table below.
import type { ArchiveFilter } from '../../../server/lsp/protocol.ts'
import type { Answer, Question } from '../messages.ts'
import { button, element } from './elements.ts'
import { createFilterBar } from './filter-bar.ts'
import { connect, type Host } from './host.ts'
import { wordsOf, type Words } from './words.ts'

/** What a page keeps; `own` is what its table knows of. */
export interface Kept<Own> {
  readonly filter: ArchiveFilter
  readonly own: Own
}

export interface TablePage<Own> {
  readonly words: Words
  readonly host: Host<Kept<Own>>
  /** What was kept of the table on the last visit. */
  readonly kept: Own | undefined
  /** Asks for the table anew. */
  ask(): void
  /** Keeps where the reader is. */
  readonly keep: () => void
}

export interface TableOfPage<Own> {
  readonly element: HTMLElement
  /** Controls of its own, in front of the buttons. */
  readonly controls: readonly HTMLElement[]
  question(filter: ArchiveFilter): Question
  /** Shows a table; the result says what is shown, undefined where nothing is. */
  show(answer: Answer): string | undefined
  /** What is to be kept. */
  own(): Own
}

/** Makes the page; `tableOf` is given the page that it will stand in. */
export function createTablePage<Own>(tableOf: (page: TablePage<Own>) => TableOfPage<Own>): void {
  const words = wordsOf(document)
  const { texts } = words
  let anyNotes = true
  let answer: Answer | undefined

  const host = connect<Kept<Own>>({
    choices(choices) {
      bar.offer(choices)
      anyNotes = choices.states.length > 0 || choices.years !== null || choices.organizations.length > 0
      if (answer) show(answer)
    },
    answered(next) {
      answer = next
      show(next)
    },
    changed: () => {
      ask()
    },
    said: say,
  })
  const ask = () => {
    host.ask(table.question(bar.filter))
  }
  const keep = () => {
    host.keep(() => ({ filter: bar.filter, own: table.own() }))
  }
  const table = tableOf({ words, host, kept: host.kept?.own, ask, keep })
  const exports = (['file', 'clipboard'] as const).map(to =>
    button(to === 'file' ? texts.exportCsv : texts.copyCsv, () => {
      host.exportTo(to, table.question(bar.filter))
    }),
  )
  const bar = createFilterBar(words, host.kept?.filter ?? {}, [...table.controls, ...exports], () => {
    ask()
    keep()
  })
  const status = element('p', { role: 'status', class: 'status' }, [texts.reading])
  const main = document.querySelector('main')!
  main.append(bar.element, status, table.element)
  table.element.hidden = true
  ask()

  function show(answer: Answer): void {
    const shown = table.show(answer)
    bar.mark(answer.kind !== 'unknown-states')
    for (const exporting of exports) exporting.disabled = shown === undefined
    table.element.hidden = shown === undefined
    say(shown ?? missing(answer))
  }

  function missing({ kind }: Answer): string {
    if (kind === 'unknown-states') return texts.unknownStates
    if (kind === 'failed') return texts.failed
    return anyNotes ? texts.nothingFound : texts.noNotes
  }

  /** Said again only where it is something else: a screen reader reads it out. */
  function say(text: string): void {
    if (status.textContent !== text) status.textContent = text
  }
}
