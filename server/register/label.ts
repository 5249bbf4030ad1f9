// Labels as they are compared: apostrophes, hyphens and spaces of one kind; without article, case or diacritics.

/** Whether there are but plain letters, and single spaces between them: nearly always. Spares the rest the tables of Unicode. */
function isPlain(label: string): boolean {
  let last = 0x20
  for (let at = 0; at < label.length; at++) {
    const code = label.charCodeAt(at)
    if (code >= 0x80 || code < 0x20 || (code === 0x20 && last === 0x20)) return false
    last = code
  }
  return last !== 0x20
}

/** One kind of apostrophe and hyphen, single spaces, none at the ends; letters composed. */
export function tidy(label: string): string {
  if (isPlain(label)) return label
  return label.normalize('NFC').replace(/[’‘ʼ]/g, "'").replace(/[‐‑]/g, '-').replace(/\s+/g, ' ').trim()
}

/** Without a leading "the". */
export function withoutArticle(label: string): string {
  return label.startsWith('the ') || label.startsWith('The ') || label.startsWith('THE ') ? label.slice(4) : label
}

/** Without diacritics: "Türkiye" is "Turkiye". */
function withoutDiacritics(label: string): string {
  return isPlain(label) ? label : label.normalize('NFD').replace(/[\u0300-\u036f]/g, '')
}

/** In small letters; the capital with a dot of "TÜRKİYE" is the one of English. */
export function inSmallLetters(label: string): string {
  return label.replaceAll('İ', 'I').toLowerCase()
}

/** The form in which labels of States that differ only in article, case or diacritics are equal. */
export function fold(label: string): string {
  return withoutDiacritics(withoutArticle(label)).toLowerCase()
}

/** The same for bodies, where also -isation and -ization, cooperation and co-operation are equal. */
export function foldBody(label: string): string {
  const folded = fold(label).replaceAll('co-operation', 'cooperation')
  return folded.includes('isation') ? folded.replace(/(?<=[a-z])isation/g, 'ization') : folded
}

/** Whether it is an abbreviation in capitals ("US", "U.S.", "DPRK"), which means something else in small letters. */
export function isAbbreviation(label: string): boolean {
  return label.length <= 12 && /^(?:[A-Z]\.?){2,6}$/.test(label)
}
