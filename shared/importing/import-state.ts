import type { StepName } from './import.ts'

// The states of an import, every move between them, and why not.

/** It is on its way to its outcomes. */
export const workingStates = ['planning', 'cleaning', 'resolving', 'applying', 'finishing'] as const

/** It goes on only when a person says so. */
export const waitingStates = ['waiting', 'ready'] as const

export const overStates = ['finished', 'failed', 'cancelled', 'undone'] as const

/** What it had done is gone from the customers, or going. */
export const undoneStates = ['undoing', 'undone'] as const

/** Work is done on it by itself. */
export const movingStates = [...workingStates, 'undoing'] as const

/** It was stopped: it goes on where it stood, or is undone. */
const stoppedStates = ['failed', 'cancelled'] as const

/** It ended by itself, which whoever started it is told. */
export const endedStates = ['finished', 'failed'] as const

/** It works on no review row any more. */
export const releasedStates = [...overStates, 'undoing'] as const

export const importStates = [...movingStates, ...waitingStates, ...overStates] as const
export type ImportState = (typeof importStates)[number]

/** In which state an import begins: of a file; of one row that a person has fixed; of rows that were fixed at once. */
export const firstStates = { file: 'planning', row: 'finished', rows: 'cleaning' } as const

const isIn = (states: readonly ImportState[]) => (state: ImportState) => states.includes(state)

export const isOver = isIn(overStates)
export const waitsForPerson = isIn(waitingStates)
export const isUndone = isIn(undoneStates)
export const isMoving = isIn(movingStates)
export const isStopped = isIn(stoppedStates)

/** It is on its way to a preview, and no further before a person says so. */
export const stopsAtPreview = ({ state, preview }: { readonly state: ImportState; readonly preview: boolean }) =>
  preview && (state === 'planning' || state === 'cleaning' || state === 'resolving')

/** What decides about the moves of an import. */
export interface ImportSituation {
  readonly state: ImportState
  /** A person lets it rest. Only an import that moves does. */
  readonly isPaused: boolean
  /** Where it stood when it failed or was cancelled; null when it can't go on from there. */
  readonly stoppedState: ImportState | null
  /** Its file could not be used as it was read. */
  readonly isUnusable: boolean
  /** Whether its file was read to its end. */
  readonly isRead: boolean
  /** Of a file; of one fixed review row; of review rows that were fixed at once. */
  readonly of: keyof typeof firstStates
  /** Review rows that it met are being fixed right now. */
  readonly isBeingFixed: boolean
}

export interface SituationRow {
  readonly state: ImportState
  readonly paused_at: Date | null
  readonly stopped_state: ImportState | null
  readonly error_code: string | null
  readonly records: number | null
  readonly parent_id: string | null
  readonly bulk_fix_id: string | null
}

export const toSituation = (row: SituationRow, isBeingFixed = false): ImportSituation => ({
  state: row.state,
  isPaused: row.paused_at !== null && isMoving(row.state),
  stoppedState: isStopped(row.state) ? row.stopped_state : null,
  isUnusable: row.state === 'failed' && row.error_code === 'file.unusable',
  isRead: row.records !== null,
  of: row.parent_id === null ? 'file' : row.bulk_fix_id === null ? 'row' : 'rows',
  isBeingFixed,
})

/**
 * Why a move can't be made. A state itself says why where nothing else does; the catalogue has the sentence for each,
 * with what to do instead.
 */
export type Refusal = ImportState | 'unusable' | 'swept' | 'fixed' | 'released' | 'fixing'

interface MoveRule {
  readonly from: readonly ImportState[]
  /** Left out, it stays where it is. */
  readonly to?: ImportState | ((situation: ImportSituation) => ImportState)
  /** The work that the move makes ready. */
  readonly step?: StepName
  /** Asked for twice, it is done once: then it is so already. */
  readonly isSo?: (situation: ImportSituation) => boolean
  /** What else speaks against it, in a state from which it could be made. */
  readonly unless?: (situation: ImportSituation) => Refusal | false | undefined
}

const ofRows = ({ of }: ImportSituation) => of !== 'file' && 'fixed'

const rules = {
  // What a person asks for.
  pause: { from: movingStates, isSo: ({ isPaused }) => isPaused },
  resume: {
    from: [...movingStates, ...stoppedStates],
    to: ({ state, stoppedState }) => stoppedState ?? state,
    unless: whyNotResume,
  },
  cancel: {
    from: [...workingStates, ...waitingStates],
    to: 'cancelled',
    isSo: ({ state }) => state === 'cancelled',
  },
  apply: { from: ['ready'], to: 'applying', step: 'apply' },
  chooseColumns: { from: waitingStates, to: 'cleaning', step: 'clean', unless: ofRows },
  reread: {
    from: ['planning', 'waiting', 'cleaning', 'resolving', 'ready', 'failed'],
    to: 'planning',
    step: 'plan',
    unless: (situation) => ofRows(situation) || (situation.state === 'failed' && !situation.isUnusable && 'failed'),
  },
  remap: { from: ['finished'], unless: ofRows },
  automate: { from: ['finished'], unless: ofRows },
  undo: {
    from: ['finished', ...stoppedStates],
    to: 'undoing',
    step: 'undo',
    // One that stopped before it was read has written nothing.
    isSo: ({ state, isRead }) => isUndone(state) || (isStopped(state) && !isRead),
    unless: ({ isBeingFixed }) => isBeingFixed && 'fixing',
  },
  redo: { from: ['undone'], to: 'planning', step: 'plan', unless: ofRows },
  // What the work itself comes to.
  ask: { from: ['planning'], to: 'waiting' },
  clean: { from: ['planning'], to: 'cleaning', step: 'clean' },
  resolve: { from: ['cleaning'], to: 'resolving', step: 'resolve' },
  preview: { from: ['resolving'], to: 'ready' },
  write: { from: ['resolving'], to: 'applying', step: 'apply' },
  count: { from: ['applying'], to: 'finishing', step: 'finish' },
  finish: { from: ['finishing'], to: 'finished' },
  endUndo: { from: ['undoing'], to: 'undone' },
  fail: { from: movingStates, to: 'failed' },
  /** Nobody has applied its preview for long. */
  expire: { from: ['ready'], to: 'cancelled' },
} as const satisfies Record<string, MoveRule>

export type Move = keyof typeof rules

export const personMoves = [
  ...(['pause', 'resume', 'cancel', 'apply', 'chooseColumns'] as const),
  ...(['reread', 'remap', 'automate', 'undo', 'redo'] as const),
] satisfies readonly Move[]
export type PersonMove = (typeof personMoves)[number]
export type RoadMove = Exclude<Move, PersonMove>

function whyNotResume({ state, isPaused, stoppedState, isUnusable, of }: ImportSituation): Refusal | undefined {
  if (isMoving(state)) return isPaused ? undefined : state
  if (isUnusable) return 'unusable'
  // Its rows were free as soon as it stopped: somebody else may have closed them.
  if (of === 'rows' && stoppedState !== 'undoing') return 'released'
  return stoppedState === null ? 'swept' : undefined
}

export type PlannedMove =
  | { readonly kind: 'allowed'; readonly to: ImportState }
  | { readonly kind: 'so-already' }
  | { readonly kind: 'refused'; readonly code: Refusal }

/** Whether a move can be made now, and what it leads to; or why not. */
export function planMove(move: Move, situation: ImportSituation): PlannedMove {
  const { from, to, isSo, unless }: MoveRule = rules[move]
  const { state } = situation
  if (isSo?.(situation)) return { kind: 'so-already' }
  const code = from.includes(state)
    ? unless?.(situation)
    : state === 'failed' && situation.isUnusable
      ? 'unusable'
      : state
  if (code) return { kind: 'refused', code }
  return { kind: 'allowed', to: typeof to === 'function' ? to(situation) : (to ?? state) }
}

/** What a person can do with an import now. */
export const allowedMoves = (situation: ImportSituation): PersonMove[] =>
  personMoves.filter((move) => planMove(move, situation).kind === 'allowed')

/** The states from which a move can be made. */
export const statesBefore = (move: Move): readonly ImportState[] => rules[move].from

/** The work that a move makes ready; undefined where none is owed. */
export const stepAfter = (move: Move): StepName | undefined => (rules[move] as MoveRule).step
