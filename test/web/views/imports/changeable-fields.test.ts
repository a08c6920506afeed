import { expect, test } from 'vitest'
import { changedNames } from '../../../../functions/imports/list-decisions.ts'
import { chooseLoosely } from '../../../../shared/importing/mapping/choose-fields.ts'
import type { ColumnMapping } from '../../../../shared/importing/mapping/column-mapping.ts'
import { changeableFields } from '../../../../web/views/imports/changeable-fields.ts'

const columns = (...targets: Parameters<typeof chooseLoosely>[1]) =>
  chooseLoosely(
    targets.map(
      (_, index): ColumnMapping => ({
        ...{ column: `c${index}`, field: null, position: 1, confidence: 0, evidence: 'none' },
      }),
    ),
    targets,
  )

test('a file changes the fields of its columns, what follows from them, and what stands beside them', () => {
  expect(changeableFields(columns('notes', 'email'))).toEqual(['customer_type', 'email', 'country_code', 'notes'])
  expect(changeableFields(columns('phone', 'phone', null))).toEqual([
    ...['customer_type', 'phone', 'country_code', 'phones', 'extra'],
  ])
  expect(changeableFields(columns('id', 'none'))).toEqual(['customer_type', 'country_code'])
})

test('all of that can be asked for', () => {
  const all = changedNames.filter((name) => !['phones', 'emails', 'addresses', 'extra'].includes(name))
  const fields = changeableFields(columns(...(all as 'email'[]), 'phone', 'email', 'address_primary', null))
  expect([...fields].sort()).toEqual([...changedNames].sort())
})
