// Paths as the reports for other programs write them.
import { isAbsolute, relative } from 'node:path'
import { pathToFileURL } from 'node:url'

/** A path with forward slashes, relative to the folder the command runs in (in GitHub Actions: to the checkout) where it lies below it. */
export function reportPath(path: string): string {
  const below = relative(process.env.GITHUB_WORKSPACE || '.', path)
  const isBelow = !isAbsolute(below) && !/^\.\.(?:[\\/]|$)/u.test(below)
  return (isBelow ? below : path).replaceAll('\\', '/')
}

/** The same as the reference of a URI; a `file:` URI where it lies elsewhere. */
export function reportUri(path: string): string {
  const shown = reportPath(path)
  if (isAbsolute(shown) || shown.startsWith('../')) return pathToFileURL(path).href
  return shown.split('/').map(encodeURIComponent).join('/')
}
