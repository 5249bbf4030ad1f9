// Sentences in another language than English, which a note may hold without quotation marks.

const english = /(?<![\w’-])(?:the|of|and|to|for|with|was|were|by|that|from|its|has|have|which|this)(?![\w’-])/i
const other =
  /(?<![\w’-])(?:de|del|la|el|los|las|en|por|para|con|una|que|le|les|des|du|et|dans|pour|sur|une|est|qui|par|aux|au|der|das|und|von|mit|den|dos|das|em|di|il|che|della|nel)(?![\w’-])/i

/** So many small words show the language. */
const enough = 3

/** Whether there is a word of another language in a text at all, so that its sentences are worth a look. */
export function holdsOtherLanguage(text: string): boolean {
  return other.test(text)
}

/** Whether a sentence has small words of another language, and none of English. */
export function isInOtherLanguage(sentence: string): boolean {
  return !english.test(sentence) && sentence.split(other).length > enough
}
