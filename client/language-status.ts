// What the editor's language status says of the note in front: its kind and date, its findings, its configuration.
import {
  env,
  l10n,
  languages,
  LanguageStatusSeverity,
  Uri,
  workspace,
  type Disposable,
  type LanguageStatusItem,
} from 'vscode'
import { kindName } from './kind-name.ts'
import { languageIds, type StatusParams } from '../server/lsp/protocol.ts'
import { calendarOf } from './views/days.ts'

export interface LanguageStatus extends Disposable {
  /** Shows the status of the active note; without one, that it is being read. */
  show(status: StatusParams | undefined): void
}

/** Makes the items, which the editor shows for notes only. */
export function createLanguageStatus(): LanguageStatus {
  const selector = Object.values(languageIds).map(language => ({ language }))
  const item = (id: string, name: string): LanguageStatusItem => {
    const made = languages.createLanguageStatusItem(`rapporteur.${id}`, selector)
    made.name = name
    return made
  }
  const kind = item('kind', l10n.t('Kind and Date of the Note'))
  const found = item('findings', l10n.t('Findings'))
  const configuration = item('configuration', l10n.t('Configuration'))
  const items = [kind, found, configuration]
  return {
    show(status) {
      for (const one of items) one.busy = status === undefined
      if (!status) return
      kind.text = kindName(status.kind)
      const days = status.eventDays
      kind.detail = days ? calendarOf(env.language).period(days) : l10n.t('date of the event not known')
      kind.severity = days === null ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information
      kind.command = { title: l10n.t('Open Preview'), command: 'rapporteur.openPreview' }
      found.text = findings(status)
      found.detail = severities(status)
      found.severity = severityOf(status)
      found.command = { title: l10n.t('Show Problems'), command: 'workbench.actions.view.problems' }
      const file = status.configuration === undefined ? undefined : Uri.parse(status.configuration)
      configuration.text = file ? workspace.asRelativePath(file) : l10n.t('No configuration')
      configuration.detail = file ? l10n.t('configuration') : l10n.t('usual rules')
      configuration.command = file && { title: l10n.t('Open'), command: 'vscode.open', arguments: [file] }
    },
    dispose() {
      for (const one of items) one.dispose()
    },
  }
}

/** "3 findings", for a person. */
export function findings({ errors, warnings, infos }: StatusParams): string {
  const count = errors + warnings + infos
  if (count === 0) return l10n.t('No findings')
  return count === 1 ? l10n.t('1 finding') : l10n.t('{0} findings', count)
}

/** "1 error, 2 warnings"; what there is none of is left out. */
function severities({ errors, warnings, infos }: StatusParams): string {
  return [
    ...(errors > 0 ? [errors === 1 ? l10n.t('1 error') : l10n.t('{0} errors', errors)] : []),
    ...(warnings > 0 ? [warnings === 1 ? l10n.t('1 warning') : l10n.t('{0} warnings', warnings)] : []),
    ...(infos > 0 ? [l10n.t('{0} for information', infos)] : []),
  ].join(', ')
}

function severityOf({ errors, warnings }: StatusParams): LanguageStatusSeverity {
  if (errors > 0) return LanguageStatusSeverity.Error
  return warnings > 0 ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information
}
