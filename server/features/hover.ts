// Hover: what is known of the State, resolution, paragraph, organization, date, name, part of the note or finding at a place.
import type { Analysis } from '../analysis/analysis.ts'
import type { Finding } from '../analysis/finding.ts'
import type { Citation, CitedParagraph, CitedResolution, DateMention, StateMention } from '../mentions/mention.ts'
import type { Passage } from '../note/note.ts'
import { touches, type Span } from '../note/span.ts'
import type { Period } from '../register/day.ts'
import { rules } from '../rules/index.ts'
import { sourceOf } from '../rules/page.ts'
import { describeDays } from './describe-days.ts'
import { organizationCard } from './cards/organization.ts'
import { partCard } from './cards/part.ts'
import { inSource } from './places.ts'
import { paragraphCard, resolutionCard } from './cards/resolution.ts'
import { stateCard } from './cards/state.ts'
import { distanceToEvent } from './distance-to-event.ts'
import { leadingParagraph } from './subject-at.ts'
import { subjectCard, type Surroundings } from './cards/subject.ts'

/** A card, and the words that it is about. */
export interface Hover {
  /** Of the mention, or of the finding where nothing is mentioned; absolute. */
  readonly span: Span
  readonly markdown: string
}

/**
 * The card for what stands at `offset`, or undefined. `beside` is found in the note only beside the others of its archive;
 * `around` gives that archive, and is asked only where something may stand that the notes know and the register does not.
 */
export function hover(
  analysis: Analysis,
  offset: number,
  beside: readonly Finding[] = [],
  around?: () => Surroundings,
): Hover | undefined {
  const passage = analysis.passageAt(offset)
  const mentioned =
    (passage && hoverMention(analysis, passage, offset)) ??
    partCard(analysis, offset) ??
    (around && passage && mayBeNamed(analysis, passage, offset) ? subjectCard(analysis, around(), offset) : undefined)
  const at = { from: offset, to: offset }
  const findings = [...analysis.findingsAt(at), ...beside.filter(({ span }) => touches(span, at))]
  // A paragraph that does not exist has a card that says no more than the finding.
  const isTold = findings.some(({ rule }) => rule === 'unknown-paragraph')
  const cards = [...(mentioned && !isTold ? [mentioned.markdown] : []), ...findings.map(ruleCard)]
  const span = mentioned?.span ?? findings.at(-1)?.span
  return span && cards.length > 0 ? { span, markdown: cards.join('\n\n---\n\n') } : undefined
}

/** Whether a name or an abbreviation may stand there: in a title, or in a word with a capital. */
function mayBeNamed(analysis: Analysis, passage: Passage, offset: number): boolean {
  if (passage.field === 'event') return true
  const { source } = analysis.note
  const word = /\S{0,60}$/u.exec(source.slice(Math.max(0, offset - 60), offset))![0]
  const rest = /^\S{0,60}/u.exec(source.slice(offset, offset + 60))![0]
  return (
    /\p{Lu}/u.test(word + rest) ||
    analysis.mentions(passage).titles.some(span => holds(inSource(passage, span), offset))
  )
}

function holds(span: Span, offset: number): boolean {
  return span.from <= offset && offset <= span.to
}

/** The smallest thing that is mentioned at the offset; a paragraph or a resolution rather than the citation around them. */
function hoverMention(analysis: Analysis, passage: Passage, offset: number): Hover | undefined {
  const { register } = analysis.project
  const { period } = analysis.event
  const { citations, dates, states, organizations } = analysis.mentions(passage)
  const at = <Placed extends { readonly span: Span }>(all: readonly Placed[]) =>
    all.find(({ span }) => holds(inSource(passage, span), offset))
  const card = ({ span }: { readonly span: Span }, markdown: string): Hover | undefined =>
    markdown === '' ? undefined : { span: inSource(passage, span), markdown }

  const citation = at(citations)
  if (citation) {
    const paragraph =
      at(citation.paragraphs) ?? leadingParagraph(citation, offset, inSource(passage, citation.noun.span))
    const first = citation.resolutions[0]
    const of = first && register.resolutions.get(first.number)
    if (paragraph && of) return card(paragraph, paragraphCards(analysis, of.number, paragraph))
    const only = citation.resolutions.length === 1 ? first : undefined
    const cited = at(citation.resolutions) ?? only
    const resolution = cited && register.resolutions.get(cited.number)
    if (!resolution) return undefined
    const places = only ? [withNoun(citation, only), citation] : [cited]
    return card(at(places) ?? cited, resolutionCard(register, resolution, period))
  }
  const date = at(dates)
  if (date) return card(date, dateCard(date, period))
  const state = at(states)
  if (state) return card(state, stateCards(analysis, state))
  const organization = at(organizations)
  if (organization) return card(organization, organizationCard(register, organization.organization, period))
  const participant = analysis.participants.find(
    entry => entry.passage.prose === passage.prose && holds(inSource(passage, entry.span), offset),
  )
  if (participant?.kind === 'state')
    return card(participant, participant.reading.states.map(one => stateCard(register, one, period)).join('\n\n'))
  if (participant?.kind === 'organization')
    return card(participant, organizationCard(register, participant.organization, period))
  return undefined
}

/** "resolution 1540 (2004)", without the paragraphs cited of it. */
function withNoun({ noun }: Citation, { span }: CitedResolution): { readonly span: Span } {
  return { span: { from: Math.min(noun.span.from, span.from), to: span.to } }
}

/** At most so many paragraphs of a cited range are shown. */
const longestRange = 5

function paragraphCards(analysis: Analysis, number: number, { paragraph, last, letter }: CitedParagraph): string {
  const { register } = analysis.project
  const resolution = register.resolutions.get(number)!
  const cards: string[] = []
  for (let each = paragraph; each <= (last ?? paragraph) && cards.length < longestRange; each++)
    cards.push(paragraphCard(register, resolution, each, letter))
  return cards.join('\n\n')
}

function stateCards(analysis: Analysis, { reading }: StateMention): string {
  return reading.states.map(state => stateCard(analysis.project.register, state, analysis.event.period)).join('\n\n')
}

function dateCard({ period }: DateMention, event: Period | undefined): string {
  if (!period) return ''
  const days = describeDays(period)
  return event ? `${days}; ${distanceToEvent(period, event)}` : days
}

function ruleCard({ rule: id, case: name }: Finding): string {
  const rule = rules.find(one => one.id === id)
  if (!rule) return `\`${id}\``
  return [
    `**${rule.title}** (\`${id}${Object.keys(rule.cases).length > 1 ? `/${name}` : ''}\`)`,
    rule.reason,
    sourceOf(rule),
    `Not wanted here? A quick fix silences it; \`${id}: off\` in the settings or in \`rapporteur.yaml\` turns it off.`,
  ].join('\n\n')
}
