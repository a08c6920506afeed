import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as z from 'zod'
import { readLayout } from '../../../../shared/csv/read-layout.ts'
import type { ColumnMapping } from '../../../../shared/importing/mapping/column-mapping.ts'
import { isKnownColumn, mapColumns } from '../../../../shared/importing/mapping/map-columns.ts'
import { toEnglish } from '../../../../shared/messages/text.ts'

const folder = new URL('../../../fixtures/exports/', import.meta.url)

/**
 * What a product writes, with made-up rows, and what its documentation says that each column means: `phone 2` is the
 * second phone, `label of X` names what X holds, `whole of X` is the address of which X has a part.
 */
const Expected = z.strictObject({ source: z.string(), columns: z.array(z.tuple([z.string(), z.string().nullable()])) })

const products = readdirSync(folder).flatMap((file) => (file.endsWith('.json') ? file.slice(0, -'.json'.length) : []))

function describeColumn({ field, position, companionOf }: ColumnMapping, columns: readonly string[]): string | null {
  if (companionOf !== undefined) return `${companionOf.role} of ${columns[companionOf.of]}`
  return field === null || position === 1 ? field : `${field} ${position}`
}

test.each(products)('%s maps without a hand', (product) => {
  const { columns: expected } = Expected.parse(JSON.parse(readFileSync(new URL(`${product}.json`, folder), 'utf8')))
  const layout = readLayout(readFileSync(new URL(`${product}.csv`, folder)), true, { isKnownName: isKnownColumn })
  if (!layout.ok) throw new Error(toEnglish(layout.message))
  const names = expected.map(([column]) => column)
  expect(layout.columns).toEqual(names)
  const { columns } = mapColumns(
    layout.columns,
    layout.sampleRows.map(({ cells }) => cells),
  )
  expect(columns.map((one) => [one.column, describeColumn(one, names)])).toEqual(expected)
})

test('there are exports of many products', () => expect(products.length).toBeGreaterThanOrEqual(25))
