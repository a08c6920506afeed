import { describe, expect, test } from 'vitest'
import { TellingSample } from '../../../../shared/importing/reading/telling-sample.ts'

const sample = (...pieces: string[]) => {
  const telling = new TellingSample()
  for (const piece of pieces) telling.push(Buffer.from(piece, 'latin1'))
  return Buffer.from(telling.bytes()).toString('latin1')
}

describe('lines beyond ASCII', () => {
  test.each([
    ['whole ones alone', 'é0\né1\nab\né2\né3', 'é1\né2\n'],
    ['one of a single byte', '\n\x80\n\x7f\n', '\x80\n'],
    ['none of ASCII', 'a\nb\nc\n', ''],
    ['none without a line end', 'é', ''],
    ['none before the first line end', 'é\n', ''],
  ])('%s', (_, piece, kept) => expect(sample(piece)).toBe(kept))

  test('2 KiB of a piece, and the line that fills them', () => {
    const line = `${'é'.repeat(1023)}\n`
    expect(sample(`\n${line.repeat(5)}`)).toBe(line.repeat(2))
    const shorter = `${'é'.repeat(1022)}\n`
    expect(sample(`\n${shorter.repeat(5)}`)).toBe(shorter.repeat(3))
  })
})

describe('of many pieces', () => {
  const piece = (n: number) => `\né${n}\n`
  const numbers = (count: number) =>
    sample(...Array.from({ length: count }, (_, n) => piece(n)))
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => Number(line.slice(1)))
  const every = (step: number, count: number) => Array.from({ length: count }, (_, n) => n * step)

  test.each([
    [1, every(1, 1)],
    [64, every(1, 64)],
    [65, every(2, 33)],
    [66, every(2, 33)],
    [67, every(2, 34)],
    [127, every(2, 64)],
    [129, every(4, 33)],
    [257, every(8, 33)],
  ])('%i, those that are equally far apart are kept, at most 64', (count, kept) => {
    expect(numbers(count)).toEqual(kept)
  })

  test('those that tell nothing do not count', () => {
    const pieces = Array.from({ length: 40 }, (_, n) => [piece(n), '\nabc\n']).flat()
    expect(sample(...pieces).match(/é/g)).toHaveLength(40)
  })
})
