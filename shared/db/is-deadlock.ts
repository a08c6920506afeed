const deadlockDetected = '40P01'

/** Whether PostgreSQL broke a statement off because two transactions waited for each other. Nothing of it is done. */
export const isDeadlock = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === deadlockDetected
