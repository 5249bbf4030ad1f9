// Whether a State's label is but part of a longer name: of a body, a place or a person.
import { isWordCharacter } from './find-names.ts'

const nbsp = '\u00a0'

/** What joins words to one: hyphens, the en dash, signs of addresses. */
const joiners = '-‐‑–@\\'

/** Courtesy titles and initials before a person's name. */
const titles = new Set([
  'Mr.',
  'Mrs.',
  'Ms.',
  'Mx.',
  'Dr.',
  'Prof.',
  'Amb.',
  'Gen.',
  'Col.',
  ...Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ', initial => `${initial}.`),
])

/** Words that stand with a capital only because they begin a sentence or a line; months and days of the week. */
const openers = words(
  'A About Above According Across Additionally After Again Against All Along Also Although Amid Among An And Another Any Around As At ' +
    'Because Before Behind Below Beside Besides Between Beyond Both But By Certain Currently Despite Does During Each Earlier Either Even Every Except ' +
    'Few Finally First For Formerly Four From Further Furthermore Given Had Has Have Hence However If In Inside Instead Into Is Its ' +
    'Last Lastly Later Like Likewise Many Meanwhile Moreover Most Near Neither Next No Nor Not Now Of Off On Once One Only Or Other Our Out Outside Over ' +
    'Parts Particularly Per Previously Recently Respectively Second Several Similarly Since So Some Specifically Still Subsequently Such ' +
    'Than That The Then There Therefore These They Third This Those Though Three Through Throughout Thus To Today Together Toward Towards Two ' +
    'Under Unless Unlike Until Up Upon Via Was We Were What When Where Whereas Whether Which While Who With Within Without Yet ' +
    'January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday',
)

/** Words that, before "of", do not make a name of what follows: "Government of Moldova" speaks of the State. */
const offices = words(
  'Affairs Ambassador Ambassadors Authorities Border Borders Capital Chair Chairman Chairmanship Chairperson Citizens Defence Delegate Delegates ' +
    'Delegation Delegations Embassy Experts Government Governments Head Heads Interior Justice Members Minister Ministers Mission Missions Nationals Officials Parliament ' +
    'Participants Participation People Presidency President Representative Representatives Secretary State States Statement Statements Territory Visit',
)

function words(list: string): () => ReadonlySet<string> {
  let set: ReadonlySet<string> | undefined
  return () => (set ??= new Set(list.split(' ')))
}

/** The last words of titles that may begin with the names of several States. */
const endsOfTitles = words(
  'Act Agreement Treaty Convention Protocol Accord Accords Pact Initiative Partnership Dialogue Summit Bill Declaration',
)

/** Whether a title goes on after the label: "Syria Nonproliferation Act". */
export function isInTitle(text: string, to: number): boolean {
  const [following = ''] = /^(?:\s[A-Z][\w-]*){1,5}/.exec(text.slice(to, to + 100)) ?? []
  return following.split(/\s/).some(word => endsOfTitles().has(word))
}

/** Whether a longer name goes on after the label: "Moldova State University", "Moldova-based", "Moldova.org". */
export function runsOn(text: string, to: number): boolean {
  const next = text.charAt(to)
  if (next === ' ' || next === nbsp) return isCapital(text.charAt(skipSpaces(text, to)))
  if (next === '.') return isWordAt(text, to + 1)
  // "Turkiye'de" has the ending of another language.
  if (next === "'" || next === '’') return isWordAt(text, to + 1) && text.charAt(to + 1) !== 's'
  return next !== '' && joiners.includes(next) && isWordAt(text, to + 1)
}

/** Whether a longer name begins before the label: "Central Macedonia", "Bank of Moldova", "Mr. Jordan", "post-Turkey". */
export function isLedInto(text: string, from: number): boolean {
  const previous = text.charAt(from - 1)
  if (previous !== ' ' && previous !== nbsp) {
    return (
      previous !== '' &&
      (previous === '.' || previous === '#' || joiners.includes(previous)) &&
      isWordAt(text, from - 2)
    )
  }
  let { word, start } = wordBefore(text, from)
  let linked = false
  if (word === 'the') {
    ;({ word, start } = wordBefore(text, start))
    if (word !== 'of') return false
  }
  if (word === 'of') {
    ;({ word } = wordBefore(text, start))
    linked = true
  }
  if (!isCapital(word.charAt(0))) return false
  if (word.endsWith('.')) return !linked && titles.has(word)
  return !openers().has(word) && !(linked ? offices().has(word) : word.endsWith('ing'))
}

/** The word directly before the spaces that end at `end`, a full stop after it included; empty if there is none. */
function wordBefore(text: string, end: number): { readonly word: string; readonly start: number } {
  let to = end
  while (to > 0 && (text[to - 1] === ' ' || text[to - 1] === nbsp)) to--
  let start = text[to - 1] === '.' ? to - 1 : to
  const least = Math.max(0, to - 40)
  while (start > least && (isWordAt(text, start - 1) || "'’-".includes(text[start - 1]!))) start--
  return { word: text.slice(start, to), start }
}

function skipSpaces(text: string, from: number): number {
  let at = from
  while (text[at] === ' ' || text[at] === nbsp) at++
  return at
}

const isWordAt = (text: string, at: number) => at >= 0 && at < text.length && isWordCharacter(text.charCodeAt(at))
const isCapital = (character: string) => character !== character.toLowerCase()
