import { defineConfig } from 'vitest/config'
import { LongFirst } from './test/support/long-first.ts'

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    globalSetup: ['test/support/global-setup.ts'],
    env: { TZ: 'UTC' },
    // One for each core. By default a core is left free: on a machine of two, half of it.
    maxWorkers: '100%',
    sequence: { sequencer: LongFirst },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // How long something that comes may take on a busy machine; what never comes fails all the same.
    expect: { poll: { timeout: 20_000 } },
  },
})
