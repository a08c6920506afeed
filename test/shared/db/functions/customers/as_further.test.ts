import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { customerRow, json, openFunctions } from '../call-function.ts'

const { value } = openFunctions()

const id = '00000000-0000-7000-8000-000000000001'
const home = { address_primary: '1 Pier Road', city: 'Hong Kong', country_code: 'HK', country_inferred: false }
const ann = { id, email: 'a@a.example', phone: '+1', ...home, extra: {} }
const overwrite = (...fields: string[]) => ({ rules: Object.fromEntries(fields.map((field) => [field, 'overwrite'])) })
const elsewhere = {
  address_primary: '2 Rue X', address_secondary: 'Bat. C', city: 'Paris', region: 'IDF', postal_code: '75001',
} // biome-ignore format: one line
const parisAddress = [{ address: '2 Rue X, Bat. C, 75001 Paris, IDF', label: 'address_primary' }]

type Case = readonly [string, more: object, record: object, taken: object, policy?: object]

const cases: Readonly<Record<string, readonly Case[]>> = {
  'an e-mail or phone': [
    ['the same again', {}, { email: 'a@a.example', phone: '+1' }, { email: 'a@a.example', phone: '+1' }],
    ['where there is none', { email: null }, { email: 'b@a.example', email_shared: true }, { email: 'b@a.example', email_shared: true }],
    ['another is a further one', {}, { email: 'b@a.example' }, { emails: [{ email: 'b@a.example', label: 'email' }] }],
    ['another is before those that are further ones', {}, { phone: '+2', phones: [{ phone: '+3', label: 'work' }] },
      { phones: [{ phone: '+2', label: 'phone' }, { phone: '+3', label: 'work' }] }],
    ['one that is shared goes with its sign', {}, { email: 'info@a.example', email_shared: true, city: 'Rome' }, { emails: [{ email: 'info@a.example', label: 'email' }], city: 'Rome' }],
    ['one of two stays', {}, { email: 'a@a.example', phone: '+2' }, { email: 'a@a.example', phones: [{ phone: '+2', label: 'phone' }] }],
    ['what is emptied is emptied', {}, { email: null }, { email: null }],
  ],
  'an address': [
    ['takes what belongs to it along', {}, { ...elsewhere, notes: 'x' }, { addresses: parisAddress, notes: 'x' }],
    ['parts alone belong to the one that stands', {}, { city: 'Paris', postal_code: '1' }, { city: 'Paris', postal_code: '1' }],
    ['keeps its country as a custom field, where another is stated', {}, { ...elsewhere, country_code: 'FR' }, { addresses: parisAddress, extra: { country_code_also: 'FR' } }],
    ['keeps it behind those that are kept', { extra: { country_code_also: 'DE' } }, { ...elsewhere, country_code: 'FR', extra: { Hat: '7' } }, { addresses: parisAddress, extra: { Hat: '7', country_code_also: 'DE\nFR' } }],
    ['tells its country where none is stated', { country_inferred: true }, { ...elsewhere, country_code: 'FR' }, { addresses: parisAddress, country_code: 'FR' }],
    ['tells its country where there is none', { country_code: null }, { ...elsewhere, country_code: 'FR' }, { addresses: parisAddress, country_code: 'FR' }],
    ['of the same country', {}, { ...elsewhere, country_code: 'HK' }, { addresses: parisAddress, country_code: 'HK' }],
    ['its country takes the place where that was chosen', {}, { ...elsewhere, country_code: 'FR' }, { addresses: parisAddress, country_code: 'FR' }, overwrite('country_code')],
    ['its country is not kept where it may not change', {}, { ...elsewhere, country_code: 'FR' }, { addresses: parisAddress, country_code: 'FR' }, { rules: { country_code: 'never' } }],
  ],
  'what was said': [
    ['by our id', {}, { id, email: 'b@a.example', phone: '+2', ...elsewhere }, { id, email: 'b@a.example', phone: '+2', ...elsewhere }],
    ['by the id of its list', { external_id: 'A1' }, { external_id: 'A1', phone: '+2' }, { external_id: 'A1', phone: '+2' }],
    ['by another id of its list', { external_id: 'A1' }, { external_id: 'A2', phone: '+2' }, { external_id: 'A2', phones: [{ phone: '+2', label: 'phone' }] }],
    ['by the id of somebody else', {}, { id: 'X', phone: '+2' }, { id: 'X', phones: [{ phone: '+2', label: 'phone' }] }],
    ['by a rule to overwrite', {}, { email: 'b@a.example', phone: '+2' }, { email: 'b@a.example', phones: [{ phone: '+2', label: 'phone' }] }, overwrite('email')],
    ['by a rule to overwrite another field', {}, { phone: '+2' }, { phones: [{ phone: '+2', label: 'phone' }] }, overwrite('city', 'email')],
    ['by a rule to overwrite all three', {}, { email: 'b@a.example', phone: '+2', ...elsewhere }, { email: 'b@a.example', phone: '+2', ...elsewhere }, overwrite('email', 'phone', 'address_primary')],
    ['by a rule that lets the first one not change', {}, { email: 'b@a.example', ...elsewhere }, { email: 'b@a.example', ...elsewhere }, { rules: { email: 'fill', address_primary: 'never' } }],
    ['by a person who has edited the first one', {}, { phone: '+2' }, { phone: '+2' }, { protected: ['phone'] }],
  ],
} // biome-ignore format: a table

describe.each(Object.entries(cases))('%s', (_, list) => {
  const named = list.map(([name, more, record, taken, policy = {}]) => ({ name, more, record, taken, policy }))
  test.each(named)('$name', async ({ more, record, taken, policy }) => {
    const customer = customerRow({ ...ann, ...more })
    expect(await value(sql`as_further(${customer}, ${json(record)}, ${json(policy)})`)).toEqual(taken)
    expect(await value(sql`as_further(${customer}, ${json(taken)}, ${json(policy)})`)).toEqual(taken)
  })
})
