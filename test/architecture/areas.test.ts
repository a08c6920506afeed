import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from './layers.ts'

/** What the product is about, by the same names in every layer. */
const areas = [
  'audit',
  'bulk-edits',
  'bulk-merges',
  'columns',
  'companies',
  'customers',
  'duplicates',
  'erasures',
  'fields',
  'filters',
  'imports',
  'inbox',
  'notes',
  'passkeys',
  'providers',
  'review',
  'second-factor',
  'steps',
  'system',
  'tasks',
  'tokens',
  'users',
  'views',
  'webhooks',
]

const entries = (folder: string) => readdirSync(join(root, folder), { withFileTypes: true })
const listRooms = (folder: string) =>
  entries(folder)
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)

/** Names that are no area, nor among those that a folder may have besides. */
const findStrangers = (names: readonly string[], besides: readonly string[] = []) =>
  names.filter((name) => !areas.includes(name) && !besides.includes(name))

describe('the areas are the same in every layer', () => {
  test.each(['functions', 'shared/db/queries', 'test/functions', 'test/shared/db/queries'])('in %s', (folder) => {
    expect(listRooms(folder).length).toBeGreaterThan(1)
    expect(findStrangers(listRooms(folder))).toEqual([])
  })

  test.each(['web/pages', 'test/web/pages'])('in %s', (folder) => {
    const names = entries(folder).map(({ name }) => name.replace(/(?:\.test)?\.tsx?$/, ''))
    expect(names.length).toBeGreaterThan(1)
    // Statistics and the palette are pages of customers, the guide is one of its own; what several areas use stands in `shared`.
    expect(findStrangers(names, ['help', 'statistics', 'palette', 'shared'])).toEqual([])
  })

  test('an area of another name is found', () => {
    expect(findStrangers(['imports', 'deciding', 'held'], ['deciding'])).toEqual(['held'])
  })
})

test('functions/ has at its root the registry and what runs it, nothing else', () => {
  const names = entries('functions').flatMap((entry) => (entry.isFile() ? [entry.name] : []))
  expect(names.sort()).toEqual(['index.ts', 'run-import.ts', 'run-job.ts'])
})
