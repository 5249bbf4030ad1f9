// The right name of a State in the form that its place wants, and the fix that writes it there.
import { isAbbreviation } from '../../register/label.ts'
import type { ProposedFix } from '../rule.ts'
import type { Misnaming } from './naming.ts'

/** The name that belongs in the place of the one written: list form in lists, in running text with its article unless it stands before a noun. */
export function rightForm(naming: Misnaming): string {
  return wantsArticle(naming) && !isAdjective(naming) ? `the ${nameIn(naming)}` : nameIn(naming)
}

function nameIn({ place, right }: Misnaming): string {
  return place === 'list' ? right.name.replace(/^the /u, 'The ') : (right.short ?? right.inText)
}

function wantsArticle({ place, right }: Misnaming): boolean {
  return right.article && (place === 'text' || place === 'sentence')
}

/**
 * Writes the right name, its article, and what a possessive needs. Safe where it is surely the State itself that is
 * named; before a noun ("the Moldova office") the form is for the drafter to choose.
 */
export function nameFix(naming: Misnaming): ProposedFix {
  const { text } = naming.passage.prose
  const { label } = naming
  let { from, to } = naming.span
  let name = nameIn(naming)
  const asAdjective = isAdjective(naming)

  const before = articleBefore.exec(text.slice(Math.max(0, from - reach), from))?.[1]
  const keepsBefore = before !== undefined && (wantsArticle(naming) || asAdjective)
  if (!keepsBefore) {
    from -= before?.length ?? 0
    const article = before ?? /^the\s/iu.exec(label)?.[0]
    const capital = article ? article.startsWith('T') : beginsSentence(text, from)
    if (wantsArticle(naming) && !asAdjective) name = `${capital ? 'The' : 'the'} ${name}`
  }

  const [possessive] = /^['’]s?(?!\p{L})/u.exec(text.slice(to, to + 3)) ?? []
  if (possessive && label.endsWith('s') !== name.endsWith('s') && label.endsWith('s') === (possessive.length === 1)) {
    to += possessive.length
    name += name.endsWith('s') ? possessive[0]! : `${possessive}s`
  }
  return {
    title: `Write "${keepsBefore && !asAdjective ? before : ''}${name}"`,
    safe: !asAdjective && isSuccessor(naming),
    edits: [{ span: { from, to }, newText: name }],
  }
}

/** A State that has had other names in between may not be the only one that a name stood for: "Yugoslavia". */
function isSuccessor({ was, right, state }: Misnaming): boolean {
  return !was || Math.abs(state.names.indexOf(was) - state.names.indexOf(right)) < 2
}

/** How far back and forth the words around a name are looked at. */
const reach = 40

const articleBefore = /(?<![\p{L}\p{N}])([Tt][Hh][Ee]\s{1,9})$/u
const determinerBefore = /(?:^|\s)(?:an?|each|every|any|its|their|his|her|our)\s{1,9}$/i

/** Whether what ends at an offset is no adjective to what follows: that is a mark, or a word that cannot be a noun. */
export function standsAlone(text: string, to: number): boolean {
  return afterName.test(text.slice(to, to + reach))
}

const afterName = new RegExp(
  String.raw`^(?:['’]|\s*$|\s*[.,;:!?)\]”"–—/(]|\s+(?:${[
    'and|or|but|nor|as|at|by|for|from|in|into|of|on|to|with|within|without|during|after|before|until|since|under|over',
    'through|between|among|against|towards?|via|upon|about|that|which|who|whose|where|when|while|if|because|although|than',
    'is|are|was|were|be|has|have|had|does|did|do|will|would|can|could|may|might|shall|should|must|not|also|then|both|too',
    'now|still|never|again|yet|alone|today|gave|made|took|held|said|spoke|drew|sought|began|became|chose|led|sent|set|told',
    'thought|underwent|wrote|brought|met|kept|put|ran|saw|paid|lost|left|built|found|got|grew|heard|knew|laid|rose|sold',
    String.raw`stood|won|went|came|[\p{Ll}-]+(?:ed|ly)`,
  ].join('|')})(?![\p{L}-]))`,
  'u',
)

/** Names that have "the" of their own. */
const hasArticle =
  /\b(?:Republic|Kingdom|Federation|Union|States|Islands|Emirates|Netherlands|Congo|FYR|Principality|Sultanate)\b/u

/**
 * Whether the name may be an adjective to what follows: "a Moldova programme", "the Moldova office". An article before
 * it may be that of the noun, unless `articleCounts` is false.
 */
export function isAdjective(
  { passage, span, place, label, was }: Pick<Misnaming, 'passage' | 'span' | 'place' | 'label' | 'was'>,
  articleCounts = true,
): boolean {
  if (place === 'list' || place === 'sentence') return false
  const { text } = passage.prose
  const before = text.slice(Math.max(0, span.from - reach), span.from)
  return (
    !standsAlone(text, span.to) ||
    determinerBefore.test(before) ||
    (articleCounts && articleBefore.test(before) && !was?.article && !hasArticle.test(label) && !isAbbreviation(label))
  )
}

function beginsSentence(text: string, from: number): boolean {
  return from === 0 || /[.!?]["”’)]?\s+$/u.test(text.slice(Math.max(0, from - reach), from))
}
