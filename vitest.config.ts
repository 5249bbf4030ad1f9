// Unit and property tests, and those of the built programs; the tests inside VS Code have their own runner.
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/{protocol,cli,editor}/**'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'built',
          include: ['test/{protocol,cli}/**/*.test.ts'],
          globalSetup: 'test/support/build.ts',
          testTimeout: 30_000,
        },
      },
    ],
  },
})
