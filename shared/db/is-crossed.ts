/** Of two who waited for each other one was sent away; a lock was waited for too long; somebody changed the row meanwhile. */
const codes: ReadonlySet<unknown> = new Set(['40P01', '55P03', '40001'])

/** Whether PostgreSQL broke a statement off because of another transaction. Nothing of it is done; tried again, it may be. */
export const isCrossed = (error: unknown): boolean => error instanceof Error && 'code' in error && codes.has(error.code)
