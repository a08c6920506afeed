import { describe, expect, test } from 'vitest'
import { findLine } from '../../../shared/ledger/find-line.ts'

type Said = readonly [line: number, says: keyof typeof traces]

const traces = {
  states: { value: 'x', isInferred: false },
  empties: { value: null, isInferred: false },
  follows: { value: 'x', isInferred: true },
  nothing: { value: undefined, isInferred: false },
  statesOther: { value: 'y', isInferred: false },
  othersFollow: { value: 'y', isInferred: true },
} as const
const find = (said: readonly Said[], stored: string | null = 'x') =>
  findLine(
    said.map(([line, says]) => ({ line, says })),
    ({ says }) => ({ ...traces[says], cells: [], rules: [] }),
    (value) => value === stored,
  )

describe('the line that has given a field its value, of lines last first', () => {
  test.each<[string, Said[], number | undefined]>([
    ['none', [], undefined],
    ['the last that states it', [[4, 'states'], [3, 'states'], [2, 'follows']], 4],
    ['one above those from which it follows', [[4, 'follows'], [3, 'states'], [2, 'states']], 3],
    ['one above those that say nothing', [[4, 'nothing'], [3, 'states']], 3],
    ['one whose value it is, above a later one with another', [[4, 'statesOther'], [3, 'states'], [2, 'statesOther']], 3],
    ['one from which it follows, above those that state another', [[4, 'statesOther'], [3, 'follows'], [2, 'statesOther']], 3],
    ['the last that states another, where none states it', [[5, 'othersFollow'], [4, 'statesOther'], [3, 'statesOther']], 4],
    ['the first from which another follows', [[5, 'othersFollow'], [4, 'othersFollow'], [3, 'nothing']], 4],
    ['the first from which it follows', [[5, 'follows'], [4, 'nothing'], [3, 'follows'], [2, 'nothing']], 3],
    ['the first of those that say nothing', [[4, 'nothing'], [3, 'nothing']], 3],
  ])('%s', async (_, said, line) => {
    expect((await find(said))?.line).toBe(line)
  }) // biome-ignore format: a table

  test('may have emptied it', async () => {
    expect(
      (
        await find(
          [
            [4, 'nothing'],
            [3, 'empties'],
            [2, 'states'],
          ],
          null,
        )
      )?.line,
    ).toBe(3)
  })

  test('comes with what it says', async () => {
    expect(await find([[2, 'states']])).toEqual({
      line: 2,
      says: 'states',
      trace: { ...traces.states, cells: [], rules: [] },
    })
  })
})
