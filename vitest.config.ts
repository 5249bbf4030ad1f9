// Unit and property tests, and those of the built programs; the tests inside VS Code have their own runner.
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // Much of the time is spent on waiting for a server: no core need be kept free for this process.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/{protocol,cli,editor}/**'],
          globalSetup: 'test/support/compile.ts',
          setupFiles: 'test/support/seed.ts',
          // The core keeps no state, so that its files need not be loaded anew for each file of tests.
          isolate: false,
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'built',
          include: ['test/{protocol,cli}/**/*.test.ts'],
          globalSetup: 'test/support/build.ts',
          setupFiles: ['test/support/seed.ts', 'test/protocol/nothing-wrong.ts'],
          isolate: false,
          // As in VS Code, Node keeps the compiled code of the servers, so that the next start is quicker.
          env: { NODE_COMPILE_CACHE: join(tmpdir(), 'node-compile-cache') },
          testTimeout: 30_000,
        },
      },
    ],
  },
})
