/**
 * How the long-running processes are started by Node, in MiB. It sweeps a heap the more often the nearer that is to its
 * limit: memory stays low, whatever comes in. What dies young has 4 MiB: with half of that an export spends a third of its
 * time sweeping. Commands that run once, and end, have no limit.
 */
export const heapFlags = ['--max-old-space-size=160', '--max-semi-space-size=4'] as const
