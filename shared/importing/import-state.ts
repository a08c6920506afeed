/** The states of an import, and what each of them means. */
export type ImportState =
  | 'planning'
  | 'waiting'
  | 'cleaning'
  | 'resolving'
  | 'ready'
  | 'applying'
  | 'finishing'
  | 'finished'
  | 'failed'
  | 'cancelled'
  | 'undoing'
  | 'undone'

const over: readonly ImportState[] = ['finished', 'failed', 'cancelled', 'undone']
export const isOver = (state: ImportState) => over.includes(state)

/** Whether it goes on only when a person says so. */
export const waitsForPerson = (state: ImportState) => state === 'waiting' || state === 'ready'

/** Whether it has written what it was going to write, so that it can be undone. */
export const isUndoable = (state: ImportState) => state !== 'undone' && isOver(state)

/** Whether what it had done is gone from the customers, or going. */
export const isUndone = (state: ImportState) => state === 'undoing' || state === 'undone'

/** Work is done on it by itself: it is neither over nor waiting for a person. */
export const isMoving = (state: ImportState) => !isOver(state) && !waitsForPerson(state)
