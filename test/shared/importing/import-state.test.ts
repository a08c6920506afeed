import { describe, expect, test } from 'vitest'
import {
  allowedMoves,
  type ImportSituation,
  type ImportState,
  importStates,
  isMoving,
  isOver,
  type Move,
  type PersonMove,
  personMoves,
  planMove,
  type Refusal,
  type RoadMove,
  type SituationRow,
  stepAfter,
  stopsAtPreview,
  toSituation,
  waitsForPerson,
} from '../../../shared/importing/import-state.ts'
import { en } from '../../../shared/messages/en/index.ts'

const row = (state: ImportState, more: Partial<SituationRow> = {}): SituationRow => ({
  ...{ state, paused_at: null, stopped_state: null, error_code: null, records: 3, parent_id: null, bulk_fix_id: null },
  ...more,
})
const inState = (state: ImportState, more: Partial<SituationRow> = {}) => toSituation(row(state, more))
const paused = { paused_at: new Date() }

/** What a person can do with an import of a file that stands in a state by itself, written down by hand. */
const expected: Readonly<Record<ImportState, readonly PersonMove[]>> = {
  planning: ['pause', 'cancel', 'reread'],
  cleaning: ['pause', 'cancel', 'reread'],
  resolving: ['pause', 'cancel', 'reread'],
  applying: ['pause', 'cancel'],
  finishing: ['pause', 'cancel'],
  undoing: ['pause'],
  waiting: ['cancel', 'chooseColumns', 'reread'],
  ready: ['cancel', 'apply', 'chooseColumns', 'reread'],
  finished: ['remap', 'automate', 'undo'],
  failed: ['resume', 'undo'],
  cancelled: ['resume', 'undo'],
  undone: ['redo'],
}
const stopped = (state: ImportState) =>
  ['failed', 'cancelled'].includes(state) ? { stopped_state: 'cleaning' as const } : {}

describe.each(importStates)('%s', (state) => {
  test('allows these moves and no others', () => {
    expect(allowedMoves(inState(state, stopped(state)))).toEqual(expected[state])
  })

  test('paused, can be resumed instead of paused, where it moves; elsewhere a pause means nothing', () => {
    const moves = allowedMoves(inState(state, { ...stopped(state), ...paused }))
    const instead = isMoving(state)
      ? (['resume', ...expected[state].filter((move) => move !== 'pause')] as const)
      : expected[state]
    expect(moves).toEqual(instead)
  })

  test('is of one kind: it moves, waits for a person, or is over', () => {
    expect([isMoving(state), waitsForPerson(state), isOver(state)].filter(Boolean)).toHaveLength(1)
  })

  test('says of every move that can not be made why, and what to do', () => {
    for (const move of personMoves) {
      const plan = planMove(move, inState(state, stopped(state)))
      if (plan.kind === 'refused') expect(en.moves[plan.code]).toMatch(/^(?:[A-Z][^.]+\. )+[A-Z][^.]+\.$/)
    }
  })
})

const codeOf = (move: Move, situation: ImportSituation): Refusal | 'allowed' | 'so-already' => {
  const plan = planMove(move, situation)
  return plan.kind === 'refused' ? plan.code : plan.kind
}

describe('what more it depends on', () => {
  const unusable = inState('failed', { stopped_state: 'planning', error_code: 'file.unusable', records: null })

  test('a file that can not be used is read otherwise, and not once more the same way', () => {
    expect(allowedMoves(unusable)).toEqual(['reread'])
    expect([codeOf('resume', unusable), codeOf('cancel', unusable), codeOf('undo', unusable)]).toEqual([
      'unusable',
      'unusable',
      'so-already',
    ])
  })

  test('one that stopped goes on where it stood; not when what it had to do is not kept', () => {
    expect(planMove('resume', inState('failed', { stopped_state: 'applying' }))).toEqual({
      kind: 'allowed',
      to: 'applying',
    })
    expect(codeOf('resume', inState('cancelled'))).toBe('swept')
  })

  test('where one stood before is forgotten once it moves', () => {
    expect(codeOf('resume', inState('cleaning', { stopped_state: 'planning' }))).toBe('cleaning')
    expect(codeOf('resume', inState('finished', { stopped_state: 'planning' }))).toBe('finished')
  })

  test('rows that were fixed at once wait again as soon as their import has stopped; its undo goes on', () => {
    const rows = { parent_id: 'file', bulk_fix_id: 'fix' }
    expect(codeOf('resume', inState('failed', { ...rows, ...paused, stopped_state: 'applying' }))).toBe('released')
    expect(codeOf('resume', inState('failed', { ...rows, stopped_state: 'undoing' }))).toBe('allowed')
    expect(codeOf('resume', inState('applying', { ...rows, ...paused }))).toBe('allowed')
  })

  test.each([{ parent_id: 'file' }, { parent_id: 'file', bulk_fix_id: 'fix' }])(
    'what is done with a file is done with the import of the file, not with that of its fixed rows',
    (fixed) => {
      for (const [move, state] of [
        ['redo', 'undone'],
        ['remap', 'finished'],
        ['automate', 'finished'],
        ['reread', 'cleaning'],
        ['chooseColumns', 'ready'],
      ] as const)
        expect(codeOf(move, inState(state, fixed))).toBe('fixed')
      expect(codeOf('undo', inState('finished', fixed))).toBe('allowed')
    },
  )

  test('nothing is undone while rows of it are being fixed', () => {
    expect(codeOf('undo', toSituation(row('finished'), true))).toBe('fixing')
  })

  test('asked for twice, it is done once', () => {
    expect(codeOf('pause', inState('cleaning', paused))).toBe('so-already')
    expect(codeOf('cancel', inState('cancelled'))).toBe('so-already')
    expect(codeOf('undo', inState('undoing'))).toBe('so-already')
    expect(codeOf('undo', inState('undone'))).toBe('so-already')
    // Nothing of it has been applied.
    expect(codeOf('undo', inState('cancelled', { records: null, stopped_state: 'planning' }))).toBe('so-already')
  })
})

describe('the road', () => {
  const road: Readonly<Record<RoadMove, readonly [from: ImportState, to: ImportState, step?: string]>> = {
    ask: ['planning', 'waiting'],
    clean: ['planning', 'cleaning', 'clean'],
    resolve: ['cleaning', 'resolving', 'resolve'],
    preview: ['resolving', 'ready'],
    write: ['resolving', 'applying', 'apply'],
    count: ['applying', 'finishing', 'finish'],
    finish: ['finishing', 'finished'],
    endUndo: ['undoing', 'undone'],
    fail: ['applying', 'failed'],
    expire: ['ready', 'cancelled'],
  }
  test.each(Object.entries(road))('%s', (name, [from, to, step]) => {
    const move = name as RoadMove
    expect(planMove(move, inState(from))).toEqual({ kind: 'allowed', to })
    expect(stepAfter(move)).toBe(step)
    const others = importStates.filter((state) => (move === 'fail' ? !isMoving(state) : state !== from))
    for (const state of others) expect(planMove(move, inState(state)).kind).toBe('refused')
  })
})

test('what is on its way to a preview stops there, unless none was asked for', () => {
  const stopping = importStates.filter((state) => stopsAtPreview({ state, preview: true }))
  expect(stopping.toSorted()).toEqual(['cleaning', 'planning', 'resolving'])
  expect(importStates.filter((state) => stopsAtPreview({ state, preview: false }))).toEqual([])
})
