import { expect, test } from 'vitest'
import { editableFields } from '../../../../shared/customers/form.ts'
import { isChoosable } from '../../../../shared/customers/merging/merge-choices.ts'

const keptOfBoth = ['tags', 'notes', 'do_not_contact']

test.each(editableFields.map((field) => [field, !keptOfBoth.includes(field)] as const))(
  '%s can be chosen: %s',
  (field, can) => {
    expect(isChoosable(field)).toBe(can)
  },
)

test('so can a custom field, and nothing that is no field', () => {
  expect(isChoosable('extra.shoe_size')).toBe(true)
  const none = ['', 'extra', 'extra.', 'extravagant', 'version', 'created_at', 'city.extra', 'constructor']
  expect(none.filter(isChoosable)).toEqual([])
})
