import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { mapColumns } from '../../../../shared/importing/mapping/map-columns.ts'

const folder = new URL('../../../fixtures/exports/languages/', import.meta.url)

/** What a product calls its columns in each language (BCP 47), and the field of each by its name alone. */
const Product = z.strictObject({
  source: z.string(),
  languages: z.record(z.string(), z.record(z.string(), z.string().nullable())),
})

describe.each(readdirSync(folder))('%s', (file) => {
  const { languages } = Product.parse(JSON.parse(readFileSync(new URL(file, folder), 'utf8')))

  test.each(Object.entries(languages))('in %s', (_, expected) => {
    const { columns } = mapColumns(Object.keys(expected), [])
    const found = columns.map(({ column, field, position, companionOf }) => [
      column,
      companionOf !== undefined || field === null
        ? null
        : position === 1 || field === 'phone'
          ? field
          : `${field} ${position}`,
    ])
    expect(found).toEqual(Object.entries(expected))
  })

  test('there are ten languages', () => expect(Object.keys(languages).length).toBeGreaterThanOrEqual(10))
})
