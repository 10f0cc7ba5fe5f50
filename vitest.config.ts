import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: {
    // One copy of graphql: its two module formats would otherwise be two realms.
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
  },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['scripts/ensure-generated.js'],
    // Modules hold no state that a test changes: read once by each worker, they save half of the time.
    isolate: false,
    // Left alone, one core of two would stay idle.
    maxWorkers: '100%',
    // Wide enough for a machine that has much else to do: these end what hangs, and measure nothing.
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
})
