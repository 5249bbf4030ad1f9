// Lines of a pasted text that surely name nobody: greetings, heads of mails and tables, page numbers, addresses.
import type { Row } from './rows.ts'

const greeting =
  /^(?:dear (?:all|colleagues?|friends?|sir|madam|sir or madam)|hi all|hello all|good (?:morning|afternoon|day)|(?:with )?(?:kind|best|warm) (?:regards|wishes)|regards|sincerely|yours (?:sincerely|faithfully)|(?:many )?thanks(?: in advance| and (?:kind |best )?regards)?|thank you(?: in advance| very much)?|please find (?:below|attached)[^.]{0,120})[,.!:]*$/iu
const headOfMail = /^(?:from|to|cc|bcc|sent|subject|date|importance|attachments?|reply-to):\s/iu
/** "To: Ann Bee <ann.bee@example.org>", and what is left of it without the names. */
const addressed = /^(?:from|to|cc|bcc):(?:$|\s.{0,1000}@)/iu
const page = /^(?:page\s)?\d{1,3}(?:\s?(?:of|\/)\s?\d{1,3})?$|^[-–]\s?\d{1,3}\s?[-–]$/iu
const heading =
  /^(?:(?:provisional|final|draft|updated|confirmed)\s)?(?:list of )?(?:participants|attendees|delegates)(?:\s?\(\d+\))?:?$/iu
const footer = /^sent from my \w+(?: \w+)?[.]?$|^get outlook for \w+$/iu
const column =
  /^(?:no\.?|nr\.?|#|s\/n|names?|full names?|first names?|last names?|surnames?|family names?|given names?|title|mr\.?\/ms\.?|salutation|country|states?|member states?|delegations?|organi[sz]ations?|affiliations?|institutions?|positions?|functions?|job titles?|e-?mails?|e-?mail address(?:es)?|phones?|telephones?|remarks?)$/iu

/** Whether a row names nobody, beyond doubt; `isAmongHeads`: a neighbour looks like the head of a mail too. */
export function isNoise(row: Row, isAmongHeads: boolean): boolean {
  const cells = row.filter(cell => cell !== '')
  const [line] = cells
  if (cells.length > 1) return cells.every(cell => column.test(cell))
  return (
    [greeting, page, heading, footer, addressed].some(noise => noise.test(line!)) ||
    !/[\p{L}\p{N}]/u.test(line!) ||
    (isAmongHeads && headOfMail.test(line!))
  )
}

/** Whether a row looks like the head of a mail ("From: ..."); a lone one may as well be a delegation. */
export function isHeadOfMail(row: Row | undefined): boolean {
  return row?.length === 1 && headOfMail.test(row[0]!)
}

/** Those to whom a mail went, each in a row, below one that says so; undefined where a row is no such head of a mail. */
export function addressees(row: Row): Row[] | undefined {
  const [, head, names] = /^((?:to|cc|bcc):)\s+(.*)$/iu.exec(row.length === 1 ? row[0]! : '') ?? []
  return names?.split(/;\s*|(?<=>),\s*/u).reduce((rows, name) => (name === '' ? rows : [...rows, [name]]), [[head!]])
}

/** Whether a cell is an address at which to reach a person. */
export function isAddress(cell: string): boolean {
  return /^(?:e-?mail: ?)?\S+@\S+$|^(?:tel\.?:? ?)?\+?\d[\d ()./-]{5,}$|^https?:\/\/\S+$/iu.test(cell)
}

/** Whether a cell at the start of a row is its number or its bullet. */
export function isMark(cell: string): boolean {
  return /^(?:\(?\d{1,3}[.)]?|o|[a-z]\)|[^\p{L}\p{N}]+)$/u.test(cell)
}
