// Character references that drafters meet in Markdown: the numeric ones and the named ones of typography.

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  shy: '\u00ad',
  eacute: 'é',
  egrave: 'è',
  ccedil: 'ç',
  ocirc: 'ô',
  uuml: 'ü',
  ouml: 'ö',
  auml: 'ä',
}

/** The character that a reference such as `&ndash;` or `&#8211;` stands for, or undefined where it is not known. */
export function decodeEntity(reference: string): string | undefined {
  const numeric = /^&#(?:x([0-9a-f]{1,6})|(\d{1,7}));$/iu.exec(reference)
  if (!numeric) return Object.hasOwn(named, reference.slice(1, -1)) ? named[reference.slice(1, -1)] : undefined
  const code = numeric[1] !== undefined ? parseInt(numeric[1], 16) : Number(numeric[2])
  return code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? '\ufffd' : String.fromCodePoint(code)
}
