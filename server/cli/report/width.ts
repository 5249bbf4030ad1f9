// How wide texts are in a terminal, and what may not be written there.

let graphemes: Intl.Segmenter | undefined

/** How many columns a text takes: one for each grapheme, two for those of East Asian scripts. */
export function widthOf(text: string): number {
  if (/^[ -~]*$/u.test(text)) return text.length
  graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  let width = 0
  for (const { segment } of graphemes.segment(text)) width += isWide(segment.codePointAt(0)!) ? 2 : 1
  return width
}

/** Hangul, kana, Han characters and their full-width companions (Unicode, East Asian Width, in round figures). */
function isWide(code: number): boolean {
  return (
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0xffe0 && code <= 0xffe6) ||
    (code >= 0x20000 && code <= 0x3fffd)
  )
}

/** A text on one line: control characters, which would disturb the terminal, as visible ones, and tabs as spaces. */
export function plain(text: string): string {
  return text.replaceAll('\t', ' ').replace(/[\p{Cc}\p{Cs}]/gu, '\u{fffd}')
}
