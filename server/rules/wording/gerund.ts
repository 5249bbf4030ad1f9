// Verbs of notes in the infinitive, and their forms in -ing.

/** Verbs that are hardly anything else. */
const verbs =
  'achieve address adapt adhere adopt advance agree analyse apply assess assist avoid become build carry clarify close comply ' +
  'conclude conduct consider contribute coordinate create define deliver deny detect detain determine develop discuss ' +
  'draft elaborate eliminate enact encourage engage enhance ensure establish evaluate examine exclude expand explain ' +
  'facilitate fulfil fund gather give harmonize identify implement improve inform integrate introduce investigate ' +
  'join keep maintain make manage meet mitigate mobilize negotiate obtain organize overcome prepare present prevent ' +
  'prioritize produce promote prosecute protect provide raise ratify recognize reduce reinforce render respond ' +
  'revise secure solve strengthen submit tackle take train translate understand undertake update verify write '

/** Verbs that are nouns as well. */
const nounsToo =
  'access account benefit change combat control counter deal exchange exercise fight finance function guard help increase ' +
  'limit list map monitor plan process progress reach register report request respect review search seek set share stop ' +
  'study support target test track trade transfer use visit work '

let known: ReadonlySet<string> | undefined
let ambiguous: ReadonlySet<string> | undefined

/** Whether a word is known as a verb; `alone` asks for one that is hardly a noun. */
export function isVerb(word: string, alone: boolean): boolean {
  known ??= new Set(verbs.trim().split(' '))
  if (alone || known.has(word)) return known.has(word)
  ambiguous ??= new Set(nounsToo.trim().split(' '))
  return ambiguous.has(word)
}

/** "implementing" of "implement"; for the verbs known here. */
export function gerund(verb: string): string {
  if (/^(?:control|fulfil|map|plan|set|stop|submit|transfer)$/.test(verb)) return `${verb}${verb.at(-1)!}ing`
  return `${verb.replace(/(?<!e)e$/, '')}ing`
}
