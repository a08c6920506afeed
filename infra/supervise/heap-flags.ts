/**
 * How the long-running processes are started by Node, in MiB. It sweeps a heap the more often the nearer that is to its
 * limit: memory stays low, whatever comes in. Commands that run once, and end, have no limit.
 */
export const heapFlags = ['--max-old-space-size=160', '--max-semi-space-size=2'] as const
