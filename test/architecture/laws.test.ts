import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { layers, listFiles, root } from './layers.ts'

const read = (path: string) => readFileSync(join(root, path), 'utf8')
const laws = read('infra/laws.md')
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter(([, number = '']) => /^\d+$/.test(number))
  .map((cells) => ({ number: Number(cells[1]), law: cells[2] ?? '', shown: cells.at(-2)?.replaceAll('`', '') ?? '' }))

/** `law 7`, `laws 6 and 10` */
const citedIn = (text: string): number[] =>
  [...text.matchAll(/\blaws? (\d+)(?:(?:, (\d+))* and (\d+))?/gi)].flatMap(([, ...numbers]) =>
    numbers.filter((number) => number !== undefined).map(Number),
  )

test('there are twelve laws, in order', () => {
  expect(laws.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
})

test.each(laws)('law $number, $law: $shown shows it', ({ number, shown }) => {
  expect(shown).toMatch(/^test\/.*\.test\.tsx?$/)
  expect(existsSync(join(root, shown))).toBe(true)
  expect(citedIn(read(shown))).toContain(number)
})

describe('comments and titles cite laws that there are', () => {
  const files = listFiles(...layers, 'test').filter((path) => !path.startsWith('test/architecture/'))
  const cited = files.flatMap((path) => citedIn(read(path)).map((number) => ({ path, number })))

  test('from 1 to 12', () => {
    expect(cited.length).toBeGreaterThan(20)
    expect(cited.filter(({ number }) => !laws.some((law) => law.number === number))).toEqual([])
  })

  test('every form of a citation is seen', () => {
    expect(citedIn("test('law 13, free')\n// laws 6 and 10; Law 0: nothing; in-law 5 kinds")).toEqual([13, 6, 10, 0, 5])
  })
})

test.each(['infra/laws.md', 'infra/glossary.md'])('README leads to %s', (path) => {
  expect(read('README.md')).toContain(`(${path})`)
})
