import { expect, test } from 'vitest'
import { mapColumns } from '../../../../../shared/importing/mapping/map-columns.ts'
import { cleanRecord } from '../../../../../shared/importing/record/clean-record.ts'

const clean = (record: Readonly<Record<string, string>>) => {
  const cells = Object.values(record)
  return cleanRecord(mapColumns(Object.keys(record), [cells]).columns, cells, 'repair').record
}

const phones = {
  ...{ 'First Name': 'Ada', 'Phone 1 - Label': '* Mobile', 'Phone 1 - Value': '+44 20 7946 0958' },
  ...{ 'Phone 2 - Label': 'Work', 'Phone 2 - Value': '+44 20 7946 0111' },
}

test('finding 9: the label of a further phone is what the column beside it says, and no custom field', () => {
  const record = clean(phones)
  expect(record).toMatchObject({ phone: '+442079460958', phones: [{ phone: '+442079460111', label: 'Work' }] })
  expect(record).not.toHaveProperty('extra')
})

test('a phone without a label is called like its column', () => {
  expect(clean({ ...phones, 'Phone 2 - Label': '' })).toMatchObject({ phones: [{ label: 'Phone 2 - Value' }] })
})

test('finding 9: the street wins over the whole address, which is read where there is no street', () => {
  const address = { 'Address 1 - Formatted': '1 High St, Leeds', 'Address 1 - Street': '1 High St' }
  expect(clean({ Name: 'Ada', ...address })).toEqual({ display_name: 'Ada', address_primary: '1 High St' })
  expect(clean({ Name: 'Ada', ...address, 'Address 1 - Street': '' })).toEqual({
    ...{ display_name: 'Ada', address_primary: '1 High St, Leeds' },
  })
})
