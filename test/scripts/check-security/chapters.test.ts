import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { chapters, requirements } from '../../../scripts/check-security/chapters/chapters.ts'
import { findInCode, findLine } from '../../../scripts/check-security/project-files.ts'
import { requirementIds } from '../../../scripts/check-security/requirement-ids.ts'
import { root } from '../../architecture/layers.ts'

test('the standard has 253 requirements of levels 1 and 2, in 17 chapters', () => {
  expect(new Set(requirementIds).size).toBe(253)
  expect(requirementIds).toHaveLength(253)
  expect(Object.keys(chapters)).toHaveLength(17)
})

test('each of them has a line, in the order of the standard, and no line is about none', () => {
  expect(requirements.map(({ id }) => id)).toEqual(requirementIds)
})

test('each stands in the file of its chapter, and each file is one', () => {
  for (const [chapter, { requirements: own }] of Object.entries(chapters))
    expect(own.filter(({ id }) => !id.startsWith(`${chapter}.`))).toEqual([])
  const files = readdirSync(join(root, 'scripts/check-security/chapters')).filter((name) => /^v\d\d-/.test(name))
  expect(files.map((name) => `V${Number(name.slice(1, 3))}`)).toEqual(Object.keys(chapters))
})

test('at most a quarter pass because somebody has read them', () => {
  const read = requirements.filter(({ how }) => how === 'read')
  expect(read.length).toBeGreaterThan(0)
  expect(read.length).toBeLessThanOrEqual(253 / 4)
})

describe('a place that was read', () => {
  const read = requirements.flatMap((one) => (one.how === 'read' ? [one] : []))

  test.each(read)('of $id is there', ({ places }) => {
    expect(places.length).toBeGreaterThan(0)
    for (const [path, mark] of places) expect(findLine(path, mark)).toBeGreaterThan(0)
  })

  test('that is gone is an error', () => {
    expect(() => findLine('package.json', 'no such line')).toThrow('no line')
  })
})

test('what is looked for in code is found, but not in comments', () => {
  expect(findInCode(/export function findLine/, ['scripts/check-security'])).toHaveLength(1)
  expect(findInCode(/The line of a file in which a text stands/, ['scripts/check-security'])).toEqual([])
})
