// Packs what was built into a VSIX.
import { createVSIX } from '@vscode/vsce'
import { repository } from './cache.ts'

/** Writes the extension, as built, to `path`. */
export async function pack(path: string): Promise<void> {
  await createVSIX({
    cwd: repository,
    packagePath: path,
    dependencies: false,
    allowMissingRepository: true,
    rewriteRelativeLinks: false,
  })
}
