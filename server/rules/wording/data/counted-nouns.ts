// Nouns of notes that are counted, for the rules on grammar. From general knowledge of English.

/** In the singular; the plural of each is regular, or ends in -ies, and is no verb that could follow it. */
export const countedNouns =
  'action activity agency agent answer area authority body border challenge chemical commitment company conclusion consignment ' +
  'container contribution convention country course delegate delegation department discussion entity event exercise expert ' +
  'exporter facility factory firm Government group guideline importer inspector institution instrument item law ' +
  'laboratory lecturer licence material meeting member ministry nation negotiation network obligation officer official ' +
  'operator organization panel panellist paper parliamentarian participant party person point port practitioner presentation ' +
  'product programme project proposal question recommendation region regulation report representative request requirement ' +
  'researcher resolution scientist section seminar session site speaker specialist State statement step substance suggestion ' +
  'supplier team topic trainer trader transfer treaty university vehicle vessel visit visitor weapon week workshop year'

/** "States", "activities". */
export function plural(noun: string): string {
  return noun.endsWith('y') && !/[aeo]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`
}

let plurals: ReadonlyMap<string, string> | undefined

/** The singular of a plural among the counted nouns, in whatever letter case; undefined for other words. */
export function singularOf(word: string): string | undefined {
  plurals ??= new Map([
    ['criteria', 'criterion'],
    ...countedNouns.split(' ').map(noun => [plural(noun).toLowerCase(), noun.toLowerCase()] as const),
  ])
  return plurals.get(word.toLowerCase())
}

let singulars: ReadonlySet<string> | undefined

/** Whether a word is one of the counted nouns in the singular, in whatever letter case. */
export function isSingular(word: string): boolean {
  singulars ??= new Set(countedNouns.toLowerCase().split(' '))
  return singulars.has(word.toLowerCase())
}
