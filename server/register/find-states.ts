// Finds the labels of States in running text, and leaves alone what only contains one: a longer name, a lookalike, a person.
import { findLabels, isWordCharacter } from './find-labels.ts'
import type { PackedStates } from './packed.ts'
import type { States } from './states.ts'

/** A finder of the States' labels. */
export function stateFinder({ starts, lookalikes }: PackedStates): States['find'] {
  const blind = new Set(lookalikes)
  return text =>
    findLabels(starts, text).filter(({ from, to, label }) => !blind.has(label) && !isPartOfName(text, from, to))
}

/** Words that stand with a capital only because they begin a sentence or a line. */
const openers = new Set(
  (
    'A About Above According Across Additionally After Again Against All Along Also Although Amid Among An And Another Any Around As At ' +
    'Because Before Behind Below Beside Besides Between Beyond Both But By Certain Currently Despite Does During Each Earlier Either Even Every Except ' +
    'Few Finally First For Formerly Four From Further Furthermore Given Had Has Have Hence However If In Inside Instead Into Is Its ' +
    'Last Lastly Later Like Likewise Many Meanwhile Moreover Most Near Neither Next No Nor Not Now Of Off On Once One Only Or Other Our Out Outside Over ' +
    'Parts Particularly Per Previously Recently Respectively Second Several Similarly Since So Some Specifically Still Subsequently Such ' +
    'Than That The Then There Therefore These They Third This Those Though Three Through Throughout Thus To Today Together Toward Towards Two ' +
    'Under Unless Unlike Until Up Upon Via Was We Were What When Where Whereas Whether Which While Who With Within Without Yet'
  ).split(' '),
)

/** Words that, before "of", do not make a name of what follows: "Government of Moldova" speaks of the State. */
const offices = new Set(
  (
    'Ambassador Ambassadors Authorities Border Borders Capital Chair Chairman Chairmanship Chairperson Citizens Delegate Delegates ' +
    'Delegation Delegations Embassy Experts Government Governments Head Heads Members Minister Ministers Mission Missions Nationals Officials Parliament ' +
    'Participants Participation People Presidency President Representative Representatives Secretary State States Statement Statements Territory Visit'
  ).split(' '),
)

/** Whether the label is part of a longer capitalized name, of a person's name or of an address. */
function isPartOfName(text: string, from: number, to: number): boolean {
  return runsOn(text, to) || isLedInto(text, from)
}

/** Whether the name goes on after the label: "Moldova State University", "Moldova-based", "Moldova.org". */
function runsOn(text: string, to: number): boolean {
  const next = text.charAt(to)
  if (next === ' ' || next === '\u00a0') return /^[ \u00a0]{1,3}\p{Lu}/u.test(text.slice(to, to + 5))
  return /^(?:[-‐‑–@\\]\p{L}|\.[\p{L}\p{N}]|['’]\p{Lu})/u.test(text.slice(to, to + 3))
}

/** Whether the name begins before the label: "Central Macedonia", "Bank of Moldova", "Mr. Jordan", "post-Turkey". */
function isLedInto(text: string, from: number): boolean {
  const previous = text.charAt(from - 1)
  if (previous !== ' ' && previous !== '\u00a0') {
    return /[-‐‑–.@\\#]/u.test(previous) && /[^\s]/u.test(text.charAt(from - 2))
  }
  let word = wordBefore(text, from)
  if (word === 'the') {
    word = wordBefore(text, from - 4)
    if (word !== 'of') return false
    word = wordBefore(text, from - 7)
  } else if (word === 'of') {
    word = wordBefore(text, from - 3)
  } else {
    if (isTitle(word)) return true
    return /^\p{Lu}/u.test(word) && !openers.has(word) && !word.endsWith('ing') && !word.endsWith('.')
  }
  return /^\p{Lu}/u.test(word) && !openers.has(word) && !offices.has(word) && !word.endsWith('.')
}

/** A courtesy title or an initial before a person's name. */
function isTitle(word: string): boolean {
  return /^(?:Mr|Mrs|Ms|Mx|Dr|Prof|Amb|Gen|Col|\p{Lu})\.$/u.test(word)
}

/** The word directly before the spaces that end at `end`, a full stop at its end included; empty if there is none. */
function wordBefore(text: string, end: number): string {
  let to = end
  while (to > 0 && (text[to - 1] === ' ' || text[to - 1] === '\u00a0')) to--
  let from = text[to - 1] === '.' ? to - 1 : to
  const least = Math.max(0, to - 40)
  while (from > least && (isWordCharacter(text.charCodeAt(from - 1)) || /['’-]/u.test(text.charAt(from - 1)))) from--
  return text.slice(from, to)
}
