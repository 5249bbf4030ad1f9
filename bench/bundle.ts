// Programs of the bench, bundled as the server is.
import { join } from 'node:path'
import { build } from 'esbuild'

/** Bundles `bench/NAME.ts` into a folder; the path of the bundle. */
export async function bundle(name: string, folder: string): Promise<string> {
  const outfile = join(folder, `${name}.cjs`)
  await build({
    entryPoints: [join(import.meta.dirname, `${name}.ts`)],
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    mainFields: ['module', 'main'],
    logLevel: 'warning',
  })
  return outfile
}
