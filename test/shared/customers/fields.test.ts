import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { cleanCell } from '../../../shared/cleaning/cleaners.ts'
import {
  type CustomerField,
  columnTypes,
  customerFields,
  fieldsIn,
  findKind,
  kindOf,
  requiredFields,
} from '../../../shared/customers/fields.ts'
import { en } from '../../../shared/messages/en/index.ts'
import { root } from '../../architecture/layers.ts'

test('every field has a name and a label of its own, and a rule that reads it', () => {
  expect(new Set(customerFields.map(({ name }) => name)).size).toBe(customerFields.length)
  expect(new Set(customerFields.map(({ name }) => en.fields[name])).size).toBe(customerFields.length)
  for (const { kind } of customerFields) expect(cleanCell(kind, '')).toMatchObject({ value: null, issue: null })
})

test('our own id comes first: it is the first column of an export and the first key of an import', () => {
  expect(customerFields[0].name).toBe('id')
})

describe('the table of the customers', () => {
  const [, table = ''] = /^create table customers \(\n((?:.|\n)*?)\n\);/m.exec(readSchema()) ?? []
  const columns = new Map(
    [...table.matchAll(/^ {2}(\w+) ([\w[\]]+)(.*?),?$/gm)].map(([, name = '', type, more = '']) => [
      name,
      { type, more },
    ]),
  )

  test('has a column of the type of each field', () => {
    for (const { name, kind } of customerFields)
      expect([name, columns.get(name)?.type]).toEqual([name, columnTypes[kind]])
  })

  test('demands a value of the required fields, and of no other', () => {
    const demanded = customerFields
      .map(({ name }) => name)
      .filter((name) => columns.get(name)?.more.includes('not null'))
    expect([...requiredFields].sort()).toEqual(demanded.sort())
  })
})

function readSchema(): string {
  return readFileSync(join(root, 'shared/db/schema.sql'), 'utf8')
}

test('a name that is no field has no kind', () => {
  expect([kindOf('email'), findKind('email')]).toEqual(['email', 'email'])
  expect(findKind('fax')).toBeUndefined()
  expect(() => kindOf('fax' as CustomerField)).toThrow('fax')
})

test('links stand among the contacts, and what somebody does among the company', () => {
  expect(fieldsIn('contact')).toEqual(['linkedin_url', 'facebook_url', 'instagram_url', 'x_url'])
  expect(fieldsIn('company')).toEqual(['position_primary', 'profession', 'company_website'])
})
