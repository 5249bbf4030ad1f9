// Writes a sheet as CSV (RFC 4180) that a spreadsheet may open without harm.
import type { Sheet } from './sheets.ts'

/** The text of a sheet, each row ended by CR LF. What a spreadsheet would take for a formula begins with an apostrophe. */
export function writeCsv(sheet: Sheet): string {
  return sheet.map(row => `${row.map(writeCell).join(',')}\r\n`).join('')
}

function writeCell(text: string): string {
  // A title such as "=HYPERLINK(…)" is run by spreadsheets, quoted or not; they read full-width signs like the plain ones.
  const safe = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(text) ? `'${text}` : text
  return /[",\r\n]|^\s|\s$/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
