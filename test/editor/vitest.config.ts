// The tests that look at the screen, one after another, in one process: they share a served VS Code and a browser.
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/editor/screen/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 300_000,
    fileParallelism: false,
    isolate: false,
  },
})
