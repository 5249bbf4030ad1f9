// Verbs of notes and their forms.
import { irregular, irregularNouns, oftenNouns, regular, seldomNouns } from '../data/verbs.ts'

/** A verb in all its forms. */
export interface Verb {
  readonly infinitive: string
  /** "adopts". */
  readonly third: string
  readonly past: string
  readonly participle: string
  /** "adopting". */
  readonly gerund: string
  /**
   * Whether its infinitive or third person is a noun or an adjective, too: `often` where the bare infinitive is one
   * ("support", "access"), `seldom` where a noun has an article or is in the plural ("an address", "updates").
   */
  readonly noun: 'never' | 'seldom' | 'often'
}

let known: ReadonlyMap<string, Verb> | undefined

/** The verbs by each of their forms but the one in -ing, in lower case. */
export function verbsByForm(): ReadonlyMap<string, Verb> {
  if (known) return known
  const byForm = new Map<string, Verb>()
  const add = (noun: Verb['noun'], infinitive: string, past = regularPast(infinitive), participle = past) => {
    const verb = { infinitive, third: thirdPerson(infinitive), past, participle, gerund: gerundOf(infinitive), noun }
    for (const form of [verb.infinitive, verb.third, past, participle]) byForm.set(form, verb)
  }
  for (const infinitive of regular.split(' ')) add('never', infinitive)
  for (const infinitive of seldomNouns.split(' ')) add('seldom', infinitive)
  for (const infinitive of oftenNouns.split(' ')) add('often', infinitive)
  const nouns = irregularNouns.split(' ')
  for (const line of irregular.split('|')) {
    const [infinitive, past, participle] = line.split(' ') as [string, string, string]
    add(nouns.includes(infinitive) ? 'seldom' : 'never', infinitive, past, participle)
  }
  known = byForm
  return known
}

/** The verb whose infinitive a word is, in lower case. */
export function verbOf(infinitive: string): Verb | undefined {
  const verb = verbsByForm().get(infinitive)
  return verb?.infinitive === infinitive ? verb : undefined
}

/** Verbs that double their last letter before -ed and -ing. */
const doubling = /^(?:begin|control|fulfil|map|occur|plan|prefer|refer|set|stop|submit|transfer)$/

/** "adopts", "carries", "establishes". */
function thirdPerson(infinitive: string): string {
  if (/[^aeo]y$/.test(infinitive)) return `${infinitive.slice(0, -1)}ies`
  return /(?:s|sh|ch|o)$/.test(infinitive) ? `${infinitive}es` : `${infinitive}s`
}

/** "adopted", "carried", "submitted". */
function regularPast(infinitive: string): string {
  if (/[^aeo]y$/.test(infinitive)) return `${infinitive.slice(0, -1)}ied`
  return infinitive.endsWith('e') ? `${infinitive}d` : `${stem(infinitive)}ed`
}

/** "adopting", "carrying", "submitting". */
function gerundOf(infinitive: string): string {
  return `${stem(infinitive).replace(/(?<!e)e$/, '')}ing`
}

function stem(infinitive: string): string {
  return doubling.test(infinitive) ? infinitive + infinitive.at(-1)! : infinitive
}
