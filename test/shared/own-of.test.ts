import { describe, expect, test } from 'vitest'
import { customerFields } from '../../shared/customers/fields.ts'
import { mapColumns } from '../../shared/importing/mapping/map-columns.ts'
import { cleanRecord } from '../../shared/importing/record/clean-record.ts'
import { traceField } from '../../shared/importing/record/trace-field.ts'
import { estimateModel } from '../../shared/matching/model/estimate-model.ts'
import { readColumns } from '../../shared/matching/model/read-columns.ts'
import { packPrepared, unpackPrepared } from '../../shared/matching/prepare/pack-prepared.ts'
import { emptyRecord, ownOf } from '../../shared/own-of.ts'
import { prepare } from './matching/make-record.ts'

/** What every object has, and people may call a column. */
const members = Object.getOwnPropertyNames(Object.prototype)

describe.each(members)('%s', (name) => {
  const named = (value: string) => Object.fromEntries([[name, value]])

  test('is nothing of a record that has no such name, and what was put there otherwise', () => {
    expect(ownOf({}, name)).toBeUndefined()
    const record = emptyRecord<string>()
    record[name] = 'a'
    expect([Object.entries(record), ownOf(record, name)]).toEqual([[[name, 'a']], 'a'])
  })

  test('as a column of some customers says who they are, as any other does', () => {
    const records = (column: string) =>
      Array.from({ length: 80 }, (_, n) => {
        const extra = n % 4 === 0 ? { team: 'x' } : { [column]: `N${10_000 + (n % 30) * 37}` }
        return prepare({ first_name: `Given${n}`, last_name: `Family${n}`, extra }, String(n))
      }).map((record) => unpackPrepared(record.id, packPrepared(record)))
    const some = records(name)
    const column = expect.objectContaining({ column: name, kind: 'code' })
    expect(readColumns(some)).toEqual([column])
    const pairs = { length: 30, at: (n: number) => [some[n] ?? some[0], some[n + 30]] as never }
    const { columns } = estimateModel({ records: some, pairs })
    expect(columns).toEqual([column])
  })

  test('as a value of any field, and as a column, is a text', () => {
    const header = [...customerFields.map((field) => field.name).filter((field) => field !== 'id'), name]
    const { columns } = mapColumns(header, [])
    const cells = header.map(() => name)
    const { record, inferred } = cleanRecord(columns, cells, 'keep')
    expect(JSON.parse(JSON.stringify({ record, inferred }))).toEqual({ record, inferred })
    expect(record.extra).toEqual(expect.objectContaining(named(name)))
    expect(
      traceField(
        { mapping: columns, policy: 'keep', settings: { defaults: {}, emptyCells: 'keep' } },
        cells,
        `extra.${name}`,
      ).cells,
    ).toHaveLength(1)
    expect(
      traceField({ mapping: columns, policy: 'keep', settings: { defaults: {}, emptyCells: 'keep' } }, cells, name)
        .value,
    ).toBeUndefined()
  })
})
