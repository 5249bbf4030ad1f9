// A small extension for the tests: files that are nowhere but in the memory of the editor, under `memory:`.
import {
  Disposable,
  EventEmitter,
  FileChangeType,
  FileSystemError,
  FileType,
  Uri,
  workspace,
  type ExtensionContext,
  type FileChangeEvent,
  type FileStat,
  type FileSystemProvider,
} from 'vscode'

/** Registers the file system with the files that the runner put beside this extension. */
export async function activate(context: ExtensionContext): Promise<void> {
  const contents = await workspace.fs.readFile(Uri.joinPath(context.extensionUri, 'files.json'))
  const files = JSON.parse(new TextDecoder().decode(contents)) as Record<string, string>
  context.subscriptions.push(workspace.registerFileSystemProvider('memory', memory(files), { isCaseSensitive: true }))
}

/** A file system in which a folder is there as long as something lies in it. */
function memory(initial: Readonly<Record<string, string>>): FileSystemProvider {
  const files = new Map(
    Object.entries(initial).map(([path, text]) => [path, new Uint8Array(new TextEncoder().encode(text))]),
  )
  const changes = new EventEmitter<FileChangeEvent[]>()
  const folders = new Set(['/'])
  const isFolder = (path: string) => folders.has(path) || [...files.keys()].some(file => file.startsWith(`${path}/`))
  const read = (uri: Uri) => {
    const content = files.get(uri.path)
    if (!content) throw FileSystemError.FileNotFound(uri)
    return content
  }
  const write = (uri: Uri, content: Uint8Array) => {
    const type = files.has(uri.path) ? FileChangeType.Changed : FileChangeType.Created
    files.set(uri.path, new Uint8Array(content))
    changes.fire([{ type, uri }])
  }
  const remove = (uri: Uri) => {
    for (const path of files.keys()) if (path === uri.path || path.startsWith(`${uri.path}/`)) files.delete(path)
    folders.delete(uri.path)
    changes.fire([{ type: FileChangeType.Deleted, uri }])
  }
  return {
    onDidChangeFile: changes.event,
    watch: () => new Disposable(() => {}),
    stat(uri): FileStat {
      if (!files.has(uri.path) && isFolder(uri.path)) return { type: FileType.Directory, ctime: 0, mtime: 0, size: 0 }
      return { type: FileType.File, ctime: 0, mtime: 0, size: read(uri).length }
    },
    readDirectory(uri) {
      const inside = uri.path === '/' ? '/' : `${uri.path}/`
      const names = new Map<string, FileType>()
      for (const path of [...files.keys(), ...folders]) {
        if (!path.startsWith(inside) || path === inside) continue
        const [name, ...below] = path.slice(inside.length).split('/')
        names.set(name!, below.length > 0 || folders.has(path) ? FileType.Directory : FileType.File)
      }
      return [...names]
    },
    createDirectory: uri => void folders.add(uri.path),
    readFile: read,
    writeFile: write,
    delete: remove,
    rename(from, to) {
      const content = read(from)
      remove(from)
      write(to, content)
    },
  }
}
