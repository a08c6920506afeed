import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { askMove, assertMove, moveImport, tryMove } from '../../../../../shared/db/queries/imports/move-import.ts'
import { textOf } from '../../../../../shared/messages/text.ts'
import { emptyDatabase } from '../../../../functions/import-text.ts'
import { addImport } from '../../ledger-rows.ts'
import { openTables } from '../../open-tables.ts'

const db = openTables()
beforeEach(() => emptyDatabase(db()))

const find = (id: string) => db().selectFrom('imports').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const failure = { code: 'file.unusable', text: textOf('requests.asSaid', { words: 'This is a picture.' }) }
const failed = {
  ...{ error_code: 'file.unusable', error_message: 'This is a picture.' },
  error_text: JSON.stringify(failure.text),
} as const
const earlier = new Date('2026-01-01')

test('a move is made on one import, which is told as it was', async () => {
  const [id, other] = [await addImport(db()), await addImport(db())]
  expect(await moveImport(db(), id, 'cancel')).toMatchObject({ id, state: 'planning' })
  expect([(await find(id)).state, (await find(other)).state]).toEqual(['cancelled', 'planning'])
  expect(await moveImport(db(), id, 'cancel')).toBeUndefined()
  await expect(moveImport(db(), id, 'pause')).rejects.toMatchObject({ code: 'state.conflict' })
  await expect(moveImport(db(), randomUUID(), 'pause')).rejects.toMatchObject({ code: 'not-found' })
})

test('whether a move can be made is told or asserted, and changes nothing', async () => {
  const id = await addImport(db(), { state: 'finished', records: 1 })
  expect((await askMove(db(), id, 'undo')).plan).toEqual({ kind: 'allowed', to: 'undoing' })
  expect((await askMove(db(), id, 'pause')).plan).toEqual({ kind: 'refused', code: 'finished' })
  expect(await assertMove(db(), id, 'automate')).toMatchObject({ id, state: 'finished' })
  await expect(assertMove(db(), id, 'pause')).rejects.toMatchObject({ code: 'state.conflict' })
  expect((await find(id)).state).toBe('finished')
})

test('an import is not undone while rows of it are fixed, and does all else', async () => {
  const id = await addImport(db(), { state: 'finished', records: 1 })
  await addImport(db(), { state: 'cleaning', parent_id: id })
  expect((await askMove(db(), id, 'undo')).plan).toEqual({ kind: 'refused', code: 'fixing' })
  expect((await askMove(db(), id, 'automate')).plan.kind).toBe('allowed')
})

test('an import fails where it can, with the reason, and where it stood', async () => {
  const [id, over] = [await addImport(db(), { state: 'cleaning' }), await addImport(db(), { state: 'finished' })]
  expect(await tryMove(db(), id, 'fail', failure)).toBe(true)
  expect(await find(id)).toMatchObject({
    ...{ state: 'failed', stopped_state: 'cleaning', finished_at: expect.any(Date) },
    ...{ error_code: 'file.unusable', error_message: 'This is a picture.', error_text: failure.text },
  })
  expect(await tryMove(db(), over, 'fail', failure)).toBe(false)
  expect(await find(over)).toMatchObject({ state: 'finished', error_code: null, error_message: null, error_text: null })
})

describe('a pause', () => {
  const pausedAt = async (id: string) => (await find(id)).paused_at

  test('lasts while the import moves, and ends with it or with a person', async () => {
    const id = await addImport(db(), { state: 'planning' })
    await moveImport(db(), id, 'pause')
    const at = await pausedAt(id)
    expect(at).toBeInstanceOf(Date)
    await moveImport(db(), id, 'clean')
    expect(await pausedAt(id)).toEqual(at)
    await moveImport(db(), id, 'resume')
    expect(await find(id)).toMatchObject({ paused_at: null, state: 'cleaning' })
  })

  test.each([
    ['planning', 'ask'],
    ['planning', 'cancel'],
    ['finishing', 'finish'],
  ] as const)('ends where an import that is %s makes the move %s', async (state, move) => {
    const id = await addImport(db(), { state, paused_at: earlier })
    await moveImport(db(), id, move)
    expect(await pausedAt(id)).toBeNull()
  })

  test('of what did not move is none', async () => {
    const id = await addImport(db(), { state: 'finished', records: 1, paused_at: earlier })
    await moveImport(db(), id, 'undo')
    expect(await pausedAt(id)).toBeNull()
  })
})

describe('when an import ended', () => {
  test.each([
    ['finishing', 'finish', 'now'],
    ['cleaning', 'cancel', 'now'],
    ['finished', 'undo', 'as before'],
    ['undoing', 'endUndo', 'as before'],
    ['undone', 'redo', 'no more'],
    ['failed', 'resume', 'no more'],
  ] as const)('of one that is %s after the move %s: %s', async (state, move, at) => {
    const values = { state, records: 1, finished_at: earlier, stopped_state: state === 'failed' ? 'cleaning' : null }
    const id = await addImport(db(), values as object)
    await moveImport(db(), id, move)
    const { finished_at } = await find(id)
    if (at === 'now') expect(finished_at?.getTime()).toBeGreaterThan(earlier.getTime())
    else expect(finished_at).toEqual(at === 'as before' ? earlier : null)
  })
})

describe('why an import failed', () => {
  test.each([
    ['failed', 'undo', true],
    ['undoing', 'endUndo', true],
    ['failed', 'resume', false],
    ['undone', 'redo', false],
  ] as const)('of one that is %s is kept by the move %s: %j', async (state, move, isKept) => {
    const code = { ...failed, error_code: 'step.keeps-failing' }
    const id = await addImport(db(), { state, records: 1, stopped_state: 'applying', ...code } as object)
    await moveImport(db(), id, move)
    expect(await find(id)).toMatchObject(
      isKept
        ? { error_code: 'step.keeps-failing', error_message: 'This is a picture.', error_text: failure.text }
        : { error_code: null, error_message: null, error_text: null },
    )
  })

  test('is forgotten where an undo that failed goes on', async () => {
    const id = await addImport(db(), {
      state: 'failed',
      records: 1,
      stopped_state: 'undoing',
      ...failed,
      error_code: 'not-found',
    } as object)
    await moveImport(db(), id, 'resume')
    expect(await find(id)).toMatchObject({
      state: 'undoing',
      stopped_state: null,
      error_code: null,
      error_message: null,
    })
  })
})
