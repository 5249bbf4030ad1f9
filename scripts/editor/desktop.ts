// A desktop VS Code, if this machine has one: its command line, and the executable that tests want.
import { existsSync, realpathSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'

/** The `code` command: what `VSCODE_PATH` names, else the one on the PATH. */
export function desktopCommand(): string | undefined {
  const named = process.env['VSCODE_PATH']
  if (named !== undefined) {
    if (!existsSync(named)) throw new Error(`VSCODE_PATH names ${named}, which is not there.`)
    return named
  }
  const file = process.platform === 'win32' ? 'code.cmd' : 'code'
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .map(folder => join(folder, file))
    .find(existsSync)
}

/** The executable behind the `code` command, where there is a screen for it. */
export function desktopExecutable(): string | undefined {
  const command = desktopCommand()
  if (command === undefined) return undefined
  if (process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']) return undefined
  const folder = dirname(realpathSync(command))
  const candidates = ['../code', '../../../MacOS/Electron', '../../../MacOS/Code', '../Code.exe']
  const executable = candidates.map(path => join(folder, path)).find(existsSync)
  return executable ?? (process.env['VSCODE_PATH'] === undefined ? undefined : command)
}
