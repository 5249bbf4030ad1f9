// Verbs of notes and their forms, for the rules on grammar. From general knowledge of English.

/** The infinitives of verbs with regular forms. */
const regular =
  'accept achieve acknowledge add adhere adopt advise afford agree allow announce apply appoint assist ' +
  'attend avoid await believe belong carry clarify comply condemn confirm consider continue contribute convene coordinate ' +
  'create decide define deliver demonstrate deny depend describe destroy detect develop devote discuss distribute ' +
  'elaborate eliminate emphasize enable encourage enforce engage enhance ensure enter establish evaluate examine exist ' +
  'explain extend facilitate harmonize identify improve include incorporate inform inspect integrate intend ' +
  'introduce invest investigate involve join maintain modify negotiate nominate observe obtain occur oppose organize ' +
  'participate possess prepare preserve prevent prohibit promote propose provide publish pursue ratify react ' +
  'receive recognize recommend reduce refuse regulate reiterate remain remind replace require respond ' +
  'retain revise serve solve specify strengthen submit suggest sustain underline verify want'

/** The same for those that are nouns as well, or adjectives. */
const nouns =
  'address aim answer benefit change control cover draft exchange express focus help host implement issue list need note ' +
  'offer present process produce reject report request resolve result review sign start state stress support target test thank ' +
  'train update visit welcome work'

/** Infinitive, past and participle of the others. */
const irregular =
  'become became become|begin began begun|bring brought brought|build built built|choose chose chosen|draw drew drawn|' +
  'give gave given|go went gone|grow grew grown|hold held held|keep kept kept|know knew known|lead led led|make made made|' +
  'meet met met|send sent sent|speak spoke spoken|spend spent spent|take took taken|teach taught taught|write wrote written'

/** A verb in all its forms. */
export interface Verb {
  readonly infinitive: string
  /** "adopts". */
  readonly third: string
  readonly past: string
  readonly participle: string
  /** Whether its infinitive or third person is a noun or an adjective, too. */
  readonly isNoun: boolean
}

let known: ReadonlyMap<string, Verb> | undefined

/** The verbs by each of their forms, in lower case. */
export function verbsByForm(): ReadonlyMap<string, Verb> {
  if (known) return known
  const byForm = new Map<string, Verb>()
  const add = (infinitive: string, past: string, participle: string, isNoun = false) => {
    const verb = { infinitive, third: thirdPerson(infinitive), past, participle, isNoun }
    for (const form of [verb.infinitive, verb.third, past, participle]) byForm.set(form, verb)
  }
  for (const infinitive of regular.split(' ')) add(infinitive, regularPast(infinitive), regularPast(infinitive))
  for (const infinitive of nouns.split(' ')) add(infinitive, regularPast(infinitive), regularPast(infinitive), true)
  for (const line of irregular.split('|')) {
    const [infinitive, past, participle] = line.split(' ') as [string, string, string]
    add(infinitive, past, participle, /^(?:build|draw|hold|lead|make)$/.test(infinitive))
  }
  known = byForm
  return known
}

/** "adopts", "carries", "establishes". */
function thirdPerson(infinitive: string): string {
  if (/[^aeo]y$/.test(infinitive)) return `${infinitive.slice(0, -1)}ies`
  return /(?:s|sh|ch|o)$/.test(infinitive) ? `${infinitive}es` : `${infinitive}s`
}

/** "adopted", "carried", "submitted". */
function regularPast(infinitive: string): string {
  if (/^(?:submit|occur)$/.test(infinitive)) return `${infinitive}${infinitive.at(-1)!}ed`
  if (/[^aeo]y$/.test(infinitive)) return `${infinitive.slice(0, -1)}ied`
  return infinitive.endsWith('e') ? `${infinitive}d` : `${infinitive}ed`
}
