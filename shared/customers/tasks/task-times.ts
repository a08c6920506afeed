/** When tasks are due, or that they are done. */
export const taskTimes = ['open', 'overdue', 'today', 'later', 'undated', 'done'] as const
export type TaskTime = (typeof taskTimes)[number]
