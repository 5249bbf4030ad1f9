// The boxes in which a question is asked: a choice, several choices, or a line of text; each with a way back.
import {
  l10n,
  QuickInputButtons,
  QuickPickItemKind,
  window,
  type Disposable,
  type InputBox,
  type QuickInput,
  type QuickPick,
  type QuickPickItem,
} from 'vscode'
import { lookedFor, settle, type GroupBoxes } from './selection.ts'
import type { Place } from './steps.ts'

/** What came of a question: a value, `back`, or undefined where the person left. */
export type Reply<T> = { readonly value: T } | 'back' | undefined

interface Question {
  readonly place: Place
  readonly placeholder: string
}

/** An item to choose; one without an id is a heading. */
export interface Choice extends QuickPickItem {
  readonly id?: string
}

/** Asks for one of several; `active` is the one to begin with. */
export function askOne(question: Question & { items: readonly Choice[]; active?: string }): Promise<Reply<string>> {
  const box = window.createQuickPick<Choice>()
  box.items = question.items
  const active = question.items.find(({ id }) => id !== undefined && id === question.active)
  if (active) box.activeItems = [active]
  box.matchOnDescription = true
  return shown(box, question, reply => [
    box.onDidAccept(() => {
      const id = box.selectedItems[0]?.id
      if (id !== undefined) reply({ value: id })
    }),
  ])
}

export interface ManyQuestion extends Question {
  readonly items: readonly Choice[]
  readonly groups: GroupBoxes
  readonly selected: ReadonlySet<string>
  /** The box for what is not offered; what is typed and found nowhere is meant for it. */
  readonly other?: string
  /** What the title says of the boxes ticked. */
  readonly summary: (selected: ReadonlySet<string>) => string
}

export interface ManyAnswer {
  /** The ids of the boxes ticked. */
  readonly ticked: ReadonlySet<string>
  /** What was typed for the box `other`, or nothing. */
  readonly typed: string
}

/** Asks for any number of boxes. Enter with the name of one typed ticks it: what is typed is never dropped. */
export function askMany(question: ManyQuestion): Promise<Reply<ManyAnswer>> {
  const { items, groups, summary, other } = question
  const box = window.createQuickPick<Choice>()
  box.canSelectMany = true
  box.matchOnDescription = true
  box.items = items
  let ticked = settle(new Set(), question.selected, groups)
  const show = () => {
    box.selectedItems = items.filter(({ id }) => id !== undefined && ticked.has(id))
    box.title = `${l10n.t('New Note')} · ${summary(ticked)}`
  }
  const answer = shown<ManyAnswer>(box, question, reply => [
    box.onDidChangeSelection(selected => {
      const after = new Set(selected.flatMap(({ id }) => id ?? []))
      const settled = settle(ticked, after, groups)
      const isChanged = settled.size !== after.size || [...settled].some(id => !after.has(id))
      ticked = settled
      if (isChanged) show()
      else box.title = `${l10n.t('New Note')} · ${summary(ticked)}`
    }),
    box.onDidAccept(() => {
      const meant = lookedFor(box.value, items, ticked, other)
      if (meant === 'done') reply({ value: { ticked, typed: '' } })
      else if (meant === 'unclear') box.title = l10n.t('Tick what you mean, or clear what you have typed')
      else if (meant.id === other) reply({ value: { ticked: new Set([...ticked, other]), typed: box.value.trim() } })
      else {
        ticked = settle(ticked, new Set([...ticked, meant.id]), groups)
        box.value = ''
        show()
      }
    }),
  ])
  show()
  return answer
}

/** Asks for a line of text; `check` says what is wrong with it, and nothing is taken as long as it does. */
export function askText(
  question: Question & {
    readonly prompt: string
    readonly value: string
    readonly check?: (text: string) => Promise<string | undefined>
  },
): Promise<Reply<string>> {
  const box = window.createInputBox()
  box.value = question.value
  box.prompt = question.prompt
  /** Shows what is wrong with the text as it stands now; whether nothing is. */
  const isGood = async (): Promise<boolean> => {
    const { value } = box
    const wrong = await question.check?.(value)
    if (box.value !== value) return false
    box.validationMessage = wrong
    return wrong === undefined
  }
  return shown(box, question, reply => [
    box.onDidChangeValue(() => void isGood()),
    box.onDidAccept(async () => {
      const { value } = box
      if (await isGood()) reply({ value: value.trim() })
    }),
  ])
}

/** A heading above the choices that follow it. */
export function heading(label: string): Choice {
  return { label, kind: QuickPickItemKind.Separator }
}

/**
 * The box that was answered last. It stays until the next one takes its place: gone before, the editor would give the focus
 * back to a page behind it, which takes it only after the next box is there.
 */
let answered: Disposable | undefined

/** Takes the last box away, after the last question. */
export function closeBoxes(): void {
  answered?.dispose()
  answered = undefined
}

/** Shows a box until it is answered, left, or the way back is taken. */
function shown<T>(
  box: (QuickPick<Choice> | InputBox) & QuickInput,
  { place, placeholder }: Question,
  listen: (reply: (value: Reply<T>) => void) => Disposable[],
): Promise<Reply<T>> {
  box.title = l10n.t('New Note')
  box.step = place.step
  box.totalSteps = place.totalSteps
  box.placeholder = placeholder
  box.ignoreFocusOut = true
  if (place.step > 1) box.buttons = [QuickInputButtons.Back]
  return new Promise(resolve => {
    const reply = (value: Reply<T>) => {
      for (const listener of listeners) listener.dispose()
      answered = box
      resolve(value)
    }
    const listeners = [
      box.onDidTriggerButton(() => {
        reply('back')
      }),
      box.onDidHide(() => {
        reply(undefined)
      }),
      ...listen(reply),
    ]
    box.show()
    closeBoxes()
  })
}
