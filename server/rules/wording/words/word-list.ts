// A long list of words as one string, which costs nothing until it is asked; how it is packed and looked through.
//
// The words stand in blocks, in the order of the alphabet. A block begins with a space; its first word is whole, of
// the others stands what differs from the word before, behind a character for how many letters they share: a capital
// for a common word (A is 0), a figure or one of what follows the figures in ASCII for a rare one.

/** How often a word is met. */
export type Frequency = 'common' | 'rare'

export interface WordList {
  /** Of a word in small letters; undefined where it is not in the list. */
  readonly frequency: (word: string) => Frequency | undefined
  /** The common words that begin with a letter, in order; unpacked when first asked for. */
  readonly commonFrom: (letter: string) => readonly string[]
}

const blockSize = 24
const commonBase = 65
const rareBase = 48
/** More letters than rare words can be marked to share begin a new block. */
const mostShared = commonBase - rareBase - 1

/** Packs words of the letters a to z. */
export function packWords(words: ReadonlyMap<string, Frequency>): string {
  const packed: string[] = []
  let last = ''
  let left = 0
  for (const word of [...words.keys()].sort()) {
    let shared = 0
    while (shared < last.length && last[shared] === word[shared]) shared++
    if (left === 0 || shared > mostShared) {
      packed.push(' ')
      shared = 0
      left = blockSize
    }
    packed.push(
      String.fromCharCode((words.get(word) === 'common' ? commonBase : rareBase) + shared),
      word.slice(shared),
    )
    last = word
    left--
  }
  return packed.join('')
}

/**
 * The text that a function returns, which has no escapes, read from the function's source. The function is never called:
 * so the engine holds no second copy of a long text, and keeps none with the code it compiled, which is read at every start.
 */
export function textIn(literal: () => string): string {
  const source = String(literal)
  const from = source.search(/['"`]/)
  return source.slice(from + 1, source.lastIndexOf(source.charAt(from)))
}

/** Opens a packed list. */
export function openWordList(packed: string): WordList {
  const unpacked = new Map<string, readonly string[]>()
  return {
    commonFrom(letter) {
      let words = unpacked.get(letter)
      if (!words) unpacked.set(letter, (words = unpackCommon(packed, letter)))
      return words
    },
    frequency: word => frequencyInBlock(packed, blockOf(packed, word) + 1, word),
  }
}

/** The words follow upon each other from the last block on that begins before them. */
function unpackCommon(packed: string, letter: string): string[] {
  const words: string[] = []
  let word = ''
  for (let at = blockOf(packed, letter); at < packed.length;) {
    if (packed.charCodeAt(at) === 32) at++
    const mark = packed.charCodeAt(at++)
    const start = at
    while (isSmall(packed.charCodeAt(at))) at++
    word = word.slice(0, sharedBy(mark)) + packed.slice(start, at)
    if (word.startsWith(letter)) {
      if (mark >= commonBase) words.push(word)
    } else if (word > letter) break
  }
  return words
}

/** Where the last block begins whose first word does not come after a word; that of the first if there is none. */
function blockOf(packed: string, word: string): number {
  let low = 0
  // No block that begins here or later is meant.
  let high = packed.length
  while (low + 1 < high) {
    const middle = (low + high + 1) >> 1
    const block = packed.indexOf(' ', middle)
    if (block < 0 || block >= high) high = middle
    else if (compare(packed, block + 2, word) <= 0) low = block
    else high = block
  }
  return low
}

/** How many letters a word shares with the one before. */
function sharedBy(mark: number): number {
  return mark >= commonBase ? mark - commonBase : mark - rareBase
}

/** Below, at or above 0 as the letters at `at` come before, are or come after a word. */
function compare(packed: string, at: number, word: string): number {
  let index = 0
  for (; index < word.length; index++) {
    const difference = packed.charCodeAt(at + index) - word.charCodeAt(index)
    if (difference !== 0) return difference
  }
  return isSmall(packed.charCodeAt(at + index)) ? 1 : 0
}

/** Goes through the block whose first word is marked at `at`. */
function frequencyInBlock(packed: string, at: number, word: string): Frequency | undefined {
  /** How many letters the word shares with the one of the list that was last looked at, which comes before it. */
  let same = 0
  while (at < packed.length && packed.charCodeAt(at) !== 32) {
    const mark = packed.charCodeAt(at++)
    const shared = sharedBy(mark)
    if (shared < same) return undefined
    if (shared > same) {
      while (isSmall(packed.charCodeAt(at))) at++
      continue
    }
    while (same < word.length && packed.charCodeAt(at) === word.charCodeAt(same)) {
      at++
      same++
    }
    const isEnd = !isSmall(packed.charCodeAt(at))
    if (same === word.length) return isEnd ? (mark >= commonBase ? 'common' : 'rare') : undefined
    if (isEnd) continue
    if (packed.charCodeAt(at) > word.charCodeAt(same)) return undefined
    while (isSmall(packed.charCodeAt(at))) at++
  }
  return undefined
}

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122
}
