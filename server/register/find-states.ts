// Finds the labels of States in running text, and leaves alone what only contains one: a longer name, a lookalike, a person.
import { labelPattern } from './label-pattern.ts'
import { tidy } from './label.ts'

interface Found {
  readonly from: number
  readonly to: number
}

/** A finder of the labels, blind to the lookalikes. */
export function stateFinder(
  labels: Iterable<string>,
  lookalikes: readonly string[],
): (text: string) => readonly Found[] {
  const blind = new Set(lookalikes.map(tidy))
  const pattern = labelPattern(new Set([...labels, ...blind]))
  return text => {
    const found = []
    for (const match of text.matchAll(pattern)) {
      const from = match.index
      const to = from + match[0].length
      if (blind.has(tidy(match[0])) || isPartOfName(text, from, to)) continue
      found.push({ from, to })
    }
    return found
  }
}

/** How far around a label its neighbours are looked for. */
const reach = 60

/** Words that stand with a capital only because they begin a sentence or a line. */
const openers = new Set(
  (
    'A About Above According Across Additionally After Again Against Agreed All Along Also Although Amid Among An And Another Any Around As At ' +
    'Because Before Behind Below Beside Besides Between Beyond Both But By Certain Currently Despite Does During Each Earlier Either Even Every Except ' +
    'Few Finally First For Formerly Four From Further Furthermore Given Had Has Have Hence How However If In Inside Instead Into Is Its ' +
    'Last Lastly Later Like Likewise Many Meanwhile Moreover Most Near Neither Next No Nor Not Now Of Off On Once One Only Or Other Our Out Outside Over ' +
    'Particularly Per Previously Recently Regarding Respectively Second Several Similarly Since So Some Specifically Still Subsequently Such ' +
    'Than That The Then There Therefore These They Third This Those Though Three Through Throughout Thus To Today Together Towards Toward Two ' +
    'Under Unless Unlike Until Up Upon Via Was We Were What When Where Whereas Whether Which While Who With Within Without Yet'
  ).split(' '),
)

/** Words before "of" that do not make a name of what follows: "Government of Moldova" speaks of the State. */
const offices = new Set(
  (
    'Ambassador Ambassadors Authorities Border Borders Capital Chair Chairman Chairmanship Chairperson Citizens Co-Chair Delegate Delegates ' +
    'Delegation Delegations Embassy Experts Government Governments Head Heads Members Minister Ministers Nationals Officials Parliament ' +
    'Participants Participation People Presidency President Representative Representatives Secretary State States Statement Statements Territory Visit'
  ).split(' '),
)

/** Whether the label is part of a longer capitalized name, of a person's name or of an address. */
function isPartOfName(text: string, from: number, to: number): boolean {
  const after = text.slice(to, to + reach)
  if (/^[ \t\u00a0]+\p{Lu}/u.test(after)) return true
  if (/^(?:[-‐‑–@_\\]\p{L}|\.\p{L}|['’]\p{Lu})/u.test(after)) return true
  const before = text.slice(Math.max(0, from - reach), from)
  if (/(?:[\p{L}\p{N}][-‐‑–.]|[@_\\#])$/u.test(before)) return true
  if (/(?:^|[^\p{L}])(?:Mr|Mrs|Ms|Mx|Dr|Prof|Amb|Gen|Col|H\.E|\p{Lu})\.[ \t\u00a0]+$/u.test(before)) return true
  const previous =
    /(?:^|[^\p{L}\p{N}\p{M}'’‐‑-])(\p{Lu}[\p{L}\p{N}\p{M}'’‐‑-]*)[ \t\u00a0]+(of[ \t\u00a0]+(?:the[ \t\u00a0]+)?|the[ \t\u00a0]+)?$/u.exec(
      before,
    )
  if (previous === null) return false
  const [, word = '', link = ''] = previous
  if (link.startsWith('of')) return !openers.has(word) && !offices.has(word)
  if (link !== '') return false
  return !openers.has(word) && !word.endsWith('ing')
}
