import { expect, test } from 'vitest'

interface FileTime {
  readonly name: string
  readonly startTime: number
  readonly endTime: number
}
const path = '../../scripts/ci-times.mjs'
const { showTimes }: { showTimes: (files: FileTime[], root: string) => string[] } = await import(path)

const file = (name: string, seconds: number): FileTime => ({
  name: `/clone/test/${name}.test.ts`,
  startTime: 5_000,
  endTime: 5_000 + seconds * 1_000,
})

test('adds up the files of a suite, and names the slowest, longest first', () => {
  const files = [
    file('shared/csv/decode', 6),
    file('shared/csv/xlsx/read-workbook', 12),
    file('stories/undo', 90),
    file('stories/laws', 30),
    file('functions/access', 3),
  ]
  expect(showTimes(files, '/clone')).toEqual([
    'Minutes of each suite, its files one after the other:',
    '     2.0  test/stories',
    '     0.3  test/shared/csv',
    '     0.1  test/functions',
    'Seconds of the slowest files:',
    '    90.0  test/stories/undo.test.ts',
    '    30.0  test/stories/laws.test.ts',
    '    12.0  test/shared/csv/xlsx/read-workbook.test.ts',
    '     6.0  test/shared/csv/decode.test.ts',
    '     3.0  test/functions/access.test.ts',
  ])
})

test('names ten slow files, not all', () => {
  const files = Array.from({ length: 30 }, (_, at) => file(`stories/story-${at}`, at))
  expect(showTimes(files, '/clone')).toHaveLength(2 + 1 + 10)
})
