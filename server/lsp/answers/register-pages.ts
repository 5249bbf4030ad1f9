// The pages of the register, for clients that show texts the server gives them.
import type { TextDocumentContentParams, TextDocumentContentResult } from 'vscode-languageserver'
import { kindOf, keyOf, registeredName } from '../../archive/subject.ts'
import type { Subject } from '../../archive/facts.ts'
import { registerPage } from '../../features/register-page.ts'
import { isDay, type Period } from '../../register/day.ts'
import type { Register } from '../../register/register.ts'
import { registerPageScheme } from '../protocol.ts'
import type { Session } from '../session.ts'

/** The address of the page on a subject, for a note of an event on those days. */
export function registerPageOf(subject: Subject, register: Register, period: Period | undefined): string {
  const parts = [kindOf(subject), keyOf(subject), `${registeredName(subject, register) ?? keyOf(subject)}.md`]
  const days = period ? `?${period.from}/${period.to}` : ''
  return `${registerPageScheme}:/${parts.map(encodeURIComponent).join('/')}${days}`
}

/** The page that an address of that scheme names. */
export function registerPageContent(session: Session, { uri }: TextDocumentContentParams): TextDocumentContentResult {
  const [path = '', query = ''] = decoded(uri).split('?')
  const { register } = session.service().project
  const subject = subjectIn(uri)
  const text = subject && registerPage(subject, register, periodIn(query), session.archive.current())
  return { text: text ?? `The register has nothing on ${path.slice(path.indexOf('/') + 1)}.\n` }
}

function subjectIn(uri: string): Subject | undefined {
  const [kind, key] = uri
    .slice(uri.indexOf(':') + 1)
    .split('?')[0]!
    .replace(/^\/+/u, '')
    .split('/')
    .map(decoded)
  return kind === undefined || key === undefined ? undefined : (`${kind}:${key}` as Subject)
}

function periodIn(query: string): Period | undefined {
  const [from = '', to = ''] = query.split('/')
  return isDay(from) && isDay(to) && from <= to ? { from, to } : undefined
}

/** What an address says; as it stands where it is no proper one. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
