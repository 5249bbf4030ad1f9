// The tests that look at the screen: one browser and one served VS Code, one test after another.
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/editor/screen/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 300_000,
    fileParallelism: false,
  },
})
