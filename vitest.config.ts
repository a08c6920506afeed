import { defineConfig } from 'vitest/config'
import { listPure } from './test/support/run/list-pure.ts'
import { LongFirst } from './test/support/run/long-first.ts'

const tests = ['test/**/*.test.{ts,tsx}']
const pure = listPure()

export default defineConfig(({ mode }) => ({
  test: {
    env: { TZ: 'UTC', ...(mode === 'long' && { TESTS: 'long' }) },
    // One for each core. By default a core is left free: on a machine of two, half of it.
    maxWorkers: '100%',
    // Each worker loads the product once; a file of tests has parts of its own (openTestParts), as a process would.
    isolate: false,
    sequence: { sequencer: LongFirst },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // How long something that comes may take on a busy machine; what never comes fails all the same.
    expect: { poll: { timeout: 20_000 } },
    projects: [
      // `npm run test:pure` is this one alone, and PostgreSQL starts for the other one alone.
      { extends: true, test: { name: 'pure', include: pure } },
      {
        extends: true,
        test: { name: 'parts', include: tests, exclude: pure, globalSetup: ['test/support/run/global-setup.ts'] },
      },
    ],
  },
}))
