import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { customerRow, json, openFunctions } from '../call-function.ts'

const { value } = openFunctions()

const phones = (...all: string[]) => ({ phones: all.map((phone) => ({ phone, label: 'work' })) })

test.each<[string, string, object, object, object, string[]]>([
  ['a record without any brings none', 'phones', {}, {}, {}, []],
  ['what it lists', 'phones', {}, phones('+1', '+2'), {}, ['+1', '+2']],
  ['the same one twice is one', 'phones', {}, phones('+1', '+1'), {}, ['+1']],
  ['of this list alone', 'emails', {}, { ...phones('+1'), emails: [{ email: 'a@a.example' }] }, {}, ['a@a.example']],
  ['not the first one that the customer has', 'phones', { phone: '+1' }, phones('+1', '+2'), {}, ['+2']],
  ['not the first one that the record states', 'phones', {}, { phone: '+1', ...phones('+1', '+2') }, {}, ['+2']],
  ['one that the record takes the place of', 'phones', { phone: '+1' }, { phone: '+2', ...phones('+1') }, {}, ['+1']],
  ['an e-mail that is not the first', 'emails', { email: 'a@a.example' }, { emails: [{ email: 'b@a.example' }] }, {}, ['b@a.example']],
  ['the first address is no further one', 'addresses', { address_primary: 'one' }, { addresses: [{ address: 'one' }, { address: 'two' }] }, {}, ['two']],
  ['none where the first may never change', 'phones', {}, phones('+1'), { rules: { phone: 'never' } }, []],
  ['none where the first is there and only blanks are filled', 'phones', { phone: '+9' }, phones('+1'), { rules: { phone: 'fill' } }, []],
  ['but where there is no first one', 'phones', {}, phones('+1'), { rules: { phone: 'fill' } }, ['+1']],
  ['what was chosen of another field does not matter', 'phones', {}, phones('+1'), { rules: { email: 'never' } }, ['+1']],
  ['none where a person has edited the list', 'phones', {}, phones('+1'), { protected: ['phones'] }, []],
  ['but where it was another list', 'phones', {}, phones('+1'), { protected: ['emails'] }, ['+1']],
  ['none where a person has edited the first one', 'phones', {}, phones('+1'), { protected: ['phone'] }, []],
])('%s', async (_, list, customer, record, policy, values) => {
  const found = await value(sql`(
    select coalesce(json_agg(value order by value), '[]')
    from further_of(${customerRow(customer)}, ${json(record)}, ${json(policy)}, ${list}))`)
  expect(found).toEqual(values)
}) // biome-ignore format: a table

test('of one that is listed under two labels, the label that is first in order', async () => {
  const record = { phones: [{ phone: '+1', label: 'work' }, { phone: '+1', label: 'home' }] } // biome-ignore format: one line
  expect(await value(sql`(select label from further_of(${customerRow({})}, ${json(record)}, '{}', 'phones'))`)).toBe(
    'home',
  )
})
