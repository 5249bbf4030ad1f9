// The build: every bundle under dist/. `--watch` rebuilds on change, `--dev` keeps names and line breaks.
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
  define: { 'process.env.NODE_ENV': '"production"' },
}

/** CommonJS, named `.cjs` because the repository's own files are ES modules. */
const cjs = { ...common, format: 'cjs', outExtension: { '.js': '.cjs' } }
const node = { ...cjs, platform: 'node', target: 'node20', mainFields: ['module', 'main'] }
const web = { platform: 'browser', target: 'es2022' }

/** @type {import('esbuild').BuildOptions[]} */
const bundles = [
  {
    ...node,
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

if (watch) for (const options of bundles) await (await context(options)).watch()
else await Promise.all(bundles.map(options => build(options)))
