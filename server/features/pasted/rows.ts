// What was copied, in rows of cells: plain text as it stands, tables and lists of a word processor from their HTML.
import { decodeEntity } from '../../note/entities.ts'

/** A row of a table, or a line of text, which is one cell; never empty. */
export type Row = readonly string[]

/** The rows of the clipboard. Its HTML counts only where it has a table or a list, which plain text may have lost. */
export function rowsOf(text: string, html: string | undefined): Row[] {
  const source = html !== undefined && /<(?:table|li)[\s>]/iu.test(html) ? textOfHtml(html) : text
  return source
    .split(/\r\n|[\n\r\v\f\u2028\u2029]/u)
    .map(line => line.replace(quoted, '').split('\t').map(tidy))
    .filter(row => row.some(cell => cell !== ''))
}

/** The marks before a line that a mail quotes. */
const quoted = /^(?:>\s?)+/u

/** One kind of space and apostrophe, no soft hyphens and marks without width, letters composed. */
function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/gu, '')
    .replaceAll(/(?<=\p{L})[`´ʹ′‛](?=\p{L})/gu, '’')
    .replaceAll(/\s+/gu, ' ')
    .trim()
}

/** The text of HTML: a tab between cells, a line break between rows, paragraphs and items. */
function textOfHtml(html: string): string {
  let text = ''
  let cells = 0
  for (let at = 0; at < html.length;) {
    const open = html.indexOf('<', at)
    text += decoded(html.slice(at, open < 0 ? html.length : open), cells > 0)
    if (open < 0) break
    const end = html.startsWith('<!--', open) ? after(html, '-->', open) : after(html, '>', open)
    const [, closing, name] = /^<(\/?)([a-z0-9]+)/iu.exec(html.slice(open, open + 20)) ?? []
    at = end
    switch (name?.toLowerCase()) {
      case 'style':
      case 'script':
      case 'head':
      case 'title':
        if (closing === '') at = after(html, '>', after(html, `</${name}`, end))
        break
      case 'td':
      case 'th':
        cells += closing === '' ? 1 : -1
        if (closing !== '') text += '\t'
        break
      case 'tr':
        cells = 0
        text = `${text.replace(/\t$/u, '')}\n`
        break
      case 'br':
      case 'p':
      case 'div':
      case 'li':
      case 'h1':
      case 'h2':
      case 'h3':
        text += cells > 0 ? ' ' : '\n'
        break
      default:
    }
  }
  return text
}

/** Where `mark` ends, or the end of the text. */
function after(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from)
  return at < 0 ? html.length : at + mark.length
}

/** Characters of HTML as they read; line breaks of the source are spaces. */
function decoded(text: string, inCell: boolean): string {
  const plain = text.replaceAll(/&#?\w{1,12};/gu, entity => decodeEntity(entity) ?? entity)
  return plain.replaceAll(inCell ? /\s+/gu : /[\t\n\r ]+/gu, ' ')
}
