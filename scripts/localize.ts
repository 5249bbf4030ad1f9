// Writes l10n/bundle.l10n.json: the texts of the client, for those who translate them.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { clientTexts } from './client-texts.ts'

const path = join(import.meta.dirname, '..', 'l10n', 'bundle.l10n.json')

/** The catalogue as it is and as it would be written now. */
export function catalogue(): { readonly present: string; readonly fresh: string } {
  const texts = clientTexts()
    .localized.map(({ text }) => text)
    .sort()
  const fresh = JSON.stringify(Object.fromEntries(texts.map(text => [text, text])), undefined, 2) + '\n'
  return { present: readFileSync(path, 'utf8'), fresh }
}

if (import.meta.main) writeFileSync(path, catalogue().fresh)
