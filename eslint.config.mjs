// Lint: the type-aware rules of typescript-eslint, and the layering of docs/architecture.md.
import tseslint from 'typescript-eslint'

/** The rooms of the core in order: a room may import the rooms before it, never one after it. */
const rooms = ['note', 'register', 'project', 'mentions', 'rules', 'analysis', 'archive', 'features']

const pure = {
  group: [
    'node:*',
    'vscode',
    'vscode-languageserver*',
    'vscode-languageserver/*',
    'vscode-languageclient*',
    'vscode-languageclient/*',
  ],
  message: 'The core is pure: no Node, no editor, no protocol.',
}
const noClock = [
  'Date.now',
  'performance',
  'process',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'fetch',
  'require',
].map(name => ({
  name: name.split('.')[0],
  message: 'The core has no clock, no network and no environment.',
}))

function room(name, above) {
  return {
    files: [`server/${name}/**/*.ts`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            pure,
            ...(above.length > 0
              ? [
                  {
                    // The facts of the archive are types only; the rules over several notes read them.
                    regex: `/(?!archive/facts)(${above.join('|')})/|^\\.\\./service`,
                    message: `server/${name} may not know the rooms above it.`,
                  },
                ]
              : []),
          ],
        },
      ],
      'no-restricted-globals': ['error', ...noClock.filter(({ name }) => name !== 'Date')],
      'no-restricted-properties': ['error', { object: 'Date', property: 'now', message: 'The core has no clock.' }],
    },
  }
}

export default tseslint.config(
  { ignores: ['**/node_modules/', 'dist/', '.vscode-test/', '.bench/', 'server/**/compiled/', 'coverage/'] },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.mjs', '.ci/*.mjs'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      eqeqeq: 'error',
      'no-console': 'off',
    },
  },
  room('note', ['register', 'project', 'mentions', 'rules', 'analysis', 'archive', 'features', 'lsp', 'cli']),
  room('register', ['note', 'project', 'mentions', 'rules', 'analysis', 'archive', 'features', 'lsp', 'cli']),
  ...rooms.slice(2).map((name, index) => room(name, [...rooms.slice(index + 3), 'lsp', 'cli'])),
  {
    files: ['server/service.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [pure, { regex: '/(lsp|cli)/', message: 'The service knows no connection.' }] },
      ],
    },
  },
  {
    files: ['client/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: 'server/(?!lsp/protocol)', message: 'The client knows the protocol and nothing of notes.' },
          ],
        },
      ],
    },
  },
  { files: ['**/*.mjs'], extends: [tseslint.configs.disableTypeChecked] },
)
