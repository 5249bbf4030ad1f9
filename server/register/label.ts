// Labels as they are compared: apostrophes, hyphens and spaces of one kind; without article, case or diacritics.

/** One kind of apostrophe and hyphen, single spaces, none at the ends. */
export function tidy(label: string): string {
  return label
    .replace(/[’‘ʼ`´]/gu, "'")
    .replace(/[‐‑]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim()
}

/** Without a leading "the". */
export function withoutArticle(label: string): string {
  return /^the /iu.test(label) ? label.slice(4) : label
}

/** Without diacritics: "Türkiye" is "Turkiye". */
export function withoutDiacritics(label: string): string {
  // eslint-disable-next-line no-control-regex
  return /^[\x00-\x7f]*$/u.test(label) ? label : label.normalize('NFD').replace(/\p{M}/gu, '')
}

/** Whether it is an abbreviation in capitals ("US", "U.S.", "DPRK"), which means something else in small letters. */
export function isAbbreviation(label: string): boolean {
  return /^(?:\p{Lu}\.?){2,6}$/u.test(label)
}
