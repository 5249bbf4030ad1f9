// Labels as they are compared: apostrophes, hyphens and spaces of one kind; without article, case or diacritics.

/** Matches what is more than plain letters, so that the rest is spared the tables of Unicode. */
const special = /[\u0080-\uffff]/u

/** One kind of apostrophe and hyphen, single spaces, none at the ends; letters composed. */
export function tidy(label: string): string {
  const plain = special.test(label) ? label.normalize('NFC').replace(/[’‘ʼ]/gu, "'").replace(/[‐‑]/gu, '-') : label
  return plain.replace(/\s+/gu, ' ').trim()
}

/** Without a leading "the". */
export function withoutArticle(label: string): string {
  return label.startsWith('the ') || label.startsWith('The ') || label.startsWith('THE ') ? label.slice(4) : label
}

/** Without diacritics: "Türkiye" is "Turkiye". */
function withoutDiacritics(label: string): string {
  return special.test(label) ? label.normalize('NFD').replace(/[\u0300-\u036f]/gu, '') : label
}

/** The form in which labels of States that differ only in article, case or diacritics are equal. */
export function fold(label: string): string {
  return withoutDiacritics(withoutArticle(label)).toLowerCase()
}

/** The same for bodies, where also -isation and -ization are equal. */
export function foldBody(label: string): string {
  return fold(label).replace(/(?<=[a-z])isation/gu, 'ization')
}

/** Whether it is an abbreviation in capitals ("US", "U.S.", "DPRK"), which means something else in small letters. */
export function isAbbreviation(label: string): boolean {
  return /^(?:[A-Z]\.?){2,6}$/u.test(label)
}
