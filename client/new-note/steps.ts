// A dialogue of several questions, one after the other, with a way back.

/** What a question gives: the answers with its own, or the id of the question to go to instead, or `back`; undefined leaves the dialogue. */
export type Outcome<A> = { readonly answers: A } | { readonly goTo: string } | undefined

/** Where a question stands, counted from 1. */
export interface Place {
  readonly step: number
  readonly totalSteps: number
}

export interface Step<A> {
  readonly id: string
  /** Whether it is asked at all; such a question goes with the one before it and is not counted. Absent: always. */
  readonly applies?: (answers: A) => boolean
  /** Asks; what was answered before stands in `answers`. */
  ask(answers: A, place: Place): Promise<Outcome<A>>
}

/** Asks one question after the other; the answers when all are given, or undefined if the person left. */
export async function runSteps<A>(steps: readonly Step<A>[], initial: A): Promise<A | undefined> {
  const totalSteps = steps.filter(({ applies }) => !applies).length
  let answers = initial
  for (let index = 0; index < steps.length;) {
    const current = steps[index]!
    if (current.applies && !current.applies(answers)) {
      index++
      continue
    }
    const step = steps.slice(0, index + 1).filter(({ applies }) => !applies).length
    const outcome = await current.ask(answers, { step, totalSteps })
    if (!outcome) return undefined
    if ('answers' in outcome) {
      answers = outcome.answers
      index++
    } else index = indexOf(outcome.goTo, index)
  }
  return answers

  function indexOf(goTo: string, from: number): number {
    if (goTo !== 'back') return steps.findIndex(({ id }) => id === goTo)
    return Math.max(
      0,
      steps.findLastIndex(({ applies }, index) => index < from && (!applies || applies(answers))),
    )
  }
}
