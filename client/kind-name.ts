// The names of the kinds of note in the language of the user; the server gives them in English.
import { l10n } from 'vscode'

/** The name of a kind for a person; one that a project has declared stays as it is written. */
export function kindName(name: string): string {
  if (/^Information note with disclaimer \(2020\)$/u.test(name))
    return l10n.t('Information note with disclaimer (2020)')
  if (/^Information note with conference objectives \(2014\)$/u.test(name))
    return l10n.t('Information note with conference objectives (2014)')
  return name
}
