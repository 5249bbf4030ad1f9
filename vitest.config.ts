// Unit and property tests; those that need the build or an editor have their own projects.
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['test/**/*.test.ts'], exclude: ['test/{protocol,cli,editor}/**'] } },
      {
        test: {
          name: 'built',
          include: ['test/{protocol,cli}/**/*.test.ts'],
          testTimeout: 30_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
