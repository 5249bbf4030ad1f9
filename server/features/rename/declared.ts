// Names that the project's configuration declares: they are renamed there too, and a body of the project's own by its labels.
import type { ArchivedNote } from '../../archive/archive.ts'
import type { Subject } from '../../archive/facts.ts'
import { keyOf, kindOf, organizationOf, personSubject } from '../../archive/subject.ts'
import { wordsOfName } from '../../mentions/expansion.ts'
import type { TextEdit } from '../../note/span.ts'
import type { Project } from '../../project/project.ts'
import type { NewNames } from '../../project/rename-declared.ts'
import { isOwnBody } from '../../register/extend-organizations.ts'
import type { Organization } from '../../register/organizations.ts'
import { editsIn, editsOf, notesWith, refuse, type Refusal, type Renaming } from './renaming.ts'

/** Whether an organization, as it is written somewhere, is one that the project declares: the whole body, or those labels of it. */
export function isDeclared(organization: Organization, text: string, { configuration }: Project): boolean {
  const own = configuration.additions.organizations.find(({ name }) => name === organization.name)
  if (!own || isOwnBody(organization)) return own !== undefined
  return partsOf(text).every(part => own.abbreviations.includes(part) || own.aliases.includes(part))
}

/** Writes a declared name, an abbreviation, or both, otherwise wherever they stand for the body. */
export function renameDeclared(renaming: Renaming): ReadonlyMap<ArchivedNote, readonly TextEdit[]> | Refusal {
  const { here, name, project } = renaming
  const [, abbreviation] = partsOf(name)
  if (abbreviation !== undefined && partsOf(here.text).length === 1)
    return refuse(`Write the name without "(${abbreviation})". An abbreviation is renamed where it stands.`)
  const { register } = project
  const labels = newLabels(here.text, name)
  const body = organizationOf(here.subject, register)
  for (const label of labels.values()) {
    const other = register.organizations.read(label)
    if (other && other !== body) return refuse(`"${label}" is a name of another organization (${other.name}).`)
  }
  return editsOf(notesWith(renaming, here.subject), note =>
    editsIn(note, here.subject, ({ text }) => {
      const [whole, short] = partsOf(text).map(part => labels.get(part) ?? part)
      return short === undefined ? whole : `${whole} (${short})`
    }),
  )
}

/** What a renaming means for the names that a configuration declares. */
export function newNames(renaming: Pick<Renaming, 'here' | 'note' | 'name' | 'project'>): NewNames {
  const { here, note, name, project } = renaming
  const labels = newLabels(here.text, name)
  const isOf = bodiesOf(here.subject, note, project)
  const isPerson = kindOf(here.subject) === 'person'
  return {
    label: (written, body) => (isOf(body) ? labels.get(written) : undefined),
    person: written => (isPerson && personSubject(written) === here.subject ? name : undefined),
  }
}

/** Whether a subject is a name or abbreviation of the body with a full name. */
function bodiesOf(subject: Subject, { facts }: ArchivedNote, { register }: Project): (name: string) => boolean {
  if (kindOf(subject) === 'organization') {
    const body = organizationOf(subject, register)
    return name => name === body?.name
  }
  const key = keyOf(subject)
  if (kindOf(subject) !== 'abbreviation' || !Object.hasOwn(facts.longForms, key)) return () => false
  const meaning = wordsOfName(facts.longForms[key]!).join(' ')
  return name => wordsOfName(name).join(' ') === meaning
}

/** The labels that a renaming changes, each with the one in its place. */
function newLabels(before: string, after: string): ReadonlyMap<string, string> {
  const [old, next] = [partsOf(before), partsOf(after)]
  return new Map(old.flatMap((label, at) => (next[at] === undefined || next[at] === label ? [] : [[label, next[at]]])))
}

/** A name and the abbreviation that follows it in brackets, if one does. */
function partsOf(text: string): readonly string[] {
  return /^([^()]+?) ?\(([^()]+)\)$/u.exec(text)?.slice(1) ?? [text]
}
