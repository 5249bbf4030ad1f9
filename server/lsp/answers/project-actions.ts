// Code actions that change a project's configuration: a rule turned off, a name of its own.
import type { WorkspaceEdit } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Finding } from '../../analysis/finding.ts'
import { suppressedOf } from '../../features/suppress.ts'
import type { TextEdit } from '../../note/span.ts'
import { reasonToGive } from '../../project/placeholder.ts'
import { addName, chooseAbbreviation, choosePerson, turnOff } from '../../project/write-configuration.ts'
import { rules } from '../../rules/index.ts'
import type { ProjectChoice } from '../../rules/rule.ts'
import type { Document } from '../documents.ts'
import { positionsOf } from '../positions.ts'
import type { Session } from '../session.ts'

/** Keeps the choice of one of several forms, so that the others are marked in every note. */
function chooseForm(text: string, choice: ProjectChoice, write: string): TextEdit | undefined {
  const term = { write, not: choice.forms.filter(form => form !== write) }
  return choice.of === 'persons' ? choosePerson(text, term) : chooseAbbreviation(text, { name: choice.name, ...term })
}

interface ProjectAction {
  readonly title: string
  readonly edit: WorkspaceEdit
}

/** A longer stretch is no name. */
const longestName = 60

/** What of a finding can be settled for the whole project; nothing where the client cannot edit or make its configuration. */
export function projectActions(session: Session, document: Document, finding: Finding): ProjectAction[] {
  if (finding.rule === 'unused-suppression') return []
  const { codeAction, encoding } = session.client
  const known = session.configurationOf(document.uri)
  const uri = known?.uri ?? session.newConfigurationFor(document.uri)
  if (uri === undefined || (!known && !(codeAction.createFiles && codeAction.documentChanges))) return []
  const open = session.configurations.get(uri)
  const target = open ?? TextDocument.create(uri, 'yaml', 0, known?.text ?? '')
  const positions = positionsOf(target, encoding)

  const action = (title: string, edit: TextEdit | undefined): ProjectAction[] => {
    if (!edit) return []
    const edits = [{ range: positions.range(edit.span), newText: edit.newText }]
    if (!codeAction.documentChanges) return [{ title, edit: { changes: { [uri]: edits } } }]
    const change = { textDocument: { uri, version: open?.version ?? null }, edits }
    const create = { kind: 'create' as const, uri, options: { ignoreIfExists: true } }
    return [{ title, edit: { documentChanges: known ? [change] : [create, change] } }]
  }
  const text = target.getText()
  const { name, title } = suppressedOf(finding)
  const word = document.text.getText().slice(finding.span.from, finding.span.to)
  const isWording = rules.find(({ id }) => id === finding.rule)?.group === 'wording'
  const isName = isWording && word.trim() !== '' && word.length <= longestName
  const { choice } = finding
  return [
    ...(choice?.forms.flatMap(form => action(`Write “${form}” in all notes`, chooseForm(text, choice, form))) ?? []),
    ...action(`Ignore in this project: ${title}`, turnOff(text, name, reasonToGive)),
    ...(isName && !/[\r\n]/u.test(word) ? action(`Add “${word}” to the project’s names`, addName(text, word)) : []),
  ]
}
