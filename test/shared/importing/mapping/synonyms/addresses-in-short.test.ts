import { expect, test } from 'vitest'
import { findNamedField } from '../../../../../shared/importing/mapping/find-named-field.ts'
import { addressesInShort } from '../../../../../shared/importing/mapping/synonyms/addresses-in-short.ts'

const rows = Object.values(addressesInShort).flatMap((fields) =>
  Object.entries(fields).flatMap(([field, lines]) =>
    (lines ?? []).flatMap((line) => line.split(', ').map((name) => [field, name] as const)),
  ),
)

test('each is the field of its list, whatever signs it is written with', () => {
  const written = rows.flatMap(([field, name]) =>
    [name, name.toUpperCase(), name.replaceAll(' ', '. ')].map((header) => [field, header] as const),
  )
  expect(written.filter(([field, header]) => findNamedField(header)?.field !== field)).toEqual([])
})

test('none of them is in the list of two fields', () => {
  const fieldsOf = new Map<string, Set<string>>()
  for (const [field, name] of rows) fieldsOf.set(name, (fieldsOf.get(name) ?? new Set()).add(field))
  expect([...fieldsOf].filter(([, fields]) => fields.size > 1)).toEqual([])
})
