import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'

/** Libraries as users load them: else vitest tells Node to load their development builds, which check themselves at every step. */
const asUsersLoad: Plugin = {
  name: 'as-users-load',
  configResolved: ({ ssr }) => {
    Object.assign(ssr, { resolve: { ...ssr.resolve, conditions: ['node'] } })
  },
}

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [asUsersLoad],
        test: {
          name: 'fast',
          include: ['test/**/*.test.ts'],
          exclude: ['test/render/**'],
          setupFiles: ['test/support/seed.ts'],
          // No test changes what another reads: the files share one load of the dictionaries and parsers.
          isolate: false,
          // Node reads TypeScript by itself: else each module would be asked of one process by all workers, which wait for it.
          experimental: { viteModuleRunner: false, nodeLoader: false },
          // A worker a core: left to itself one core would only wait.
          maxWorkers: '100%',
          // A slow machine is no fault: speed is measured by the benchmark.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'render',
          include: ['test/render/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          // A page that draws late on a busy machine is drawn all the same.
          expect: { poll: { timeout: 30_000 } },
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
