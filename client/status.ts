// The status bar's line on the note in front: its findings, its kind and about how many printed pages it fills.
import { commands, env, l10n, StatusBarAlignment, window, workspace, type Disposable, type TextDocument } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import {
  statusClearedNotification,
  statusNotification,
  type StatusClearedParams,
  type StatusParams,
} from '../server/lsp/protocol.ts'
import { kindName } from './kind-name.ts'
import { createLanguageStatus, findings } from './language-status.ts'
import { activeNote } from './notes.ts'
import { calendarOf } from './views/days.ts'

/** Shows the status of the active note and, on a click, its details. */
export function showStatus(client: BaseLanguageClient): Disposable[] {
  const known = new Map<string, StatusParams>()
  const languageStatus = createLanguageStatus()
  const item = window.createStatusBarItem('rapporteur.status', StatusBarAlignment.Right, 100)
  item.name = 'Rapporteur'
  item.command = 'rapporteur.showStatus'
  const statusOf = (document: TextDocument | undefined) =>
    document && known.get(client.code2ProtocolConverter.asUri(document.uri))
  const update = () => {
    const status = statusOf(activeNote()?.document)
    languageStatus.show(status)
    if (!status) {
      item.hide()
      return
    }
    const parts = [findings(status), kindName(status.kind), pages(status)]
    item.text = `${icon(status)} ${parts.join(' · ')}`
    item.tooltip = eventDay(status)
    item.accessibilityInformation = { label: `Rapporteur: ${parts.join(', ')}`, role: 'button' }
    item.show()
  }
  return [
    item,
    languageStatus,
    client.onNotification(statusNotification, (status: StatusParams) => {
      known.set(status.uri, status)
      update()
    }),
    client.onNotification(statusClearedNotification, ({ uri }: StatusClearedParams) => {
      known.delete(uri)
      update()
    }),
    client.onDidChangeState(() => {
      if (client.isRunning()) return
      known.clear()
      update()
    }),
    window.onDidChangeActiveTextEditor(update),
    workspace.onDidCloseTextDocument(update),
    commands.registerCommand('rapporteur.showStatus', async () => {
      const status = statusOf(activeNote()?.document)
      if (status) await showDetails(status)
    }),
  ]
}

async function showDetails(status: StatusParams): Promise<void> {
  const chosen = await window.showQuickPick(
    [
      {
        label: `$(list-unordered) ${findings(status)}`,
        description: l10n.t('show them in the Problems view'),
        run: 'workbench.actions.view.problems',
      },
      {
        label: `$(wand) ${l10n.t('Make all safe corrections')}`,
        description: l10n.t('those that change nothing in what the note says'),
        run: 'rapporteur.fixAll',
      },
      { label: `$(open-preview) ${l10n.t('Open preview')}`, description: pages(status), run: 'rapporteur.openPreview' },
    ],
    { title: kindName(status.kind), placeHolder: eventDay(status) },
  )
  if (chosen) await commands.executeCommand(chosen.run)
}

function icon({ errors, warnings, infos }: StatusParams): string {
  if (errors > 0) return '$(error)'
  if (warnings > 0) return '$(warning)'
  return infos > 0 ? '$(info)' : '$(check)'
}

function pages(status: StatusParams): string {
  const rounded = Math.round(status.pages * 2) / 2
  if (rounded <= 0.5) return l10n.t('about half a page')
  return rounded === 1 ? l10n.t('about 1 page') : l10n.t('about {0} pages', decimal(rounded))
}

function eventDay({ eventDays }: StatusParams): string {
  if (eventDays === null) return l10n.t('The date of the event is not known: names are not checked against a date.')
  return l10n.t('Names of States and resolutions are checked as of {0}.', calendarOf(env.language).period(eventDays))
}

/** A number as the editor's language writes it: 1.5 or 1,5. */
function decimal(value: number): string {
  return value.toLocaleString(env.language)
}
