// Pasted words with the names of States in French put into English, as the States were called on the day of the event.
import type { Reading } from '../../mentions/mention.ts'
import { knownAs } from '../../mentions/participant-names.ts'
import { frenchState, withoutFrenchArticle } from './french-names.ts'

/** Words as they were pasted, and what stands for them now. */
export interface Mended {
  readonly from: string
  readonly to: string
}

/** A line or cell in English: names that stand between commas, in brackets at the end, or with "et". Adds to `mended`. */
export function inEnglish(text: string, reading: Reading, mended: Mended[]): string {
  return text.replaceAll(/[^,;:]+/gu, part => {
    const [, before, words, after] = /^(\s*)(.*?)([\s.*†‡]*)$/su.exec(part)!
    const english = namesInEnglish(words!, reading)
    if (english) return before! + written(english, mended) + after!
    const [, person, inside] = /^(.*\s\()([^()]+)\)$/su.exec(words!) ?? []
    const seat = inside === undefined ? undefined : namesInEnglish(inside, reading)
    return seat ? `${before}${person}${written(seat, mended)})${after}` : part
  })
}

function written(names: readonly Mended[], mended: Mended[]): string {
  mended.push(...names.filter(({ from, to }) => from !== to))
  return names.map(({ to }) => to).join(' and ')
}

/** The States that a text names, if it is nothing but their names with "et" between them. */
function namesInEnglish(text: string, reading: Reading): readonly Mended[] | undefined {
  const whole = nameInEnglish(text, reading)
  if (whole !== undefined) return [{ from: text, to: whole }]
  for (const { 0: et, index } of text.matchAll(/\s+et\s+/gu)) {
    const from = text.slice(0, index)
    const to = nameInEnglish(from, reading)
    const others = to === undefined ? undefined : namesInEnglish(text.slice(index + et.length), reading)
    if (to !== undefined && others) return [{ from, to }, ...others]
  }
  return undefined
}

/** The English name of the State that a label names in either language; one that English has stays as written. */
function nameInEnglish(label: string, reading: Reading): string | undefined {
  const { states } = reading.register
  const iso3 = frenchState(label)
  const state = iso3 === undefined ? undefined : states.byIso3(iso3)
  if (state) return states.nameOn(state, reading.period)?.name
  const bare = withoutFrenchArticle(label)
  return knownAs(bare, reading)?.kind === 'state' ? bare : undefined
}
