// The HTML of a page of the archive: the script and the style of ours and nothing else may run or be loaded.
import type { PageSetting } from './messages.ts'

export interface PageFiles {
  /** The addresses of the script and the style sheet as the page may load them. */
  readonly script: string
  readonly style: string
}

/** `nonce` is a word that nobody can guess, new for each page. */
export function pageHtml({ texts, language }: PageSetting, title: string, files: PageFiles, nonce: string): string {
  const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'`
  return `<!DOCTYPE html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="stylesheet" nonce="${nonce}" href="${escaped(files.style)}">
</head>
<body data-texts="${escaped(JSON.stringify(texts))}">
<main><h1>${escaped(title)}</h1></main>
<script nonce="${nonce}" src="${escaped(files.script)}"></script>
</body>
</html>`
}

/** Sixteen random bytes as letters and figures. */
export function newNonce(random: (bytes: Uint8Array) => Uint8Array): string {
  return Array.from(random(new Uint8Array(16)), byte => byte.toString(16).padStart(2, '0')).join('')
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
