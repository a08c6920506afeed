import { describe, expect, test } from 'vitest'
import { customerFields } from '../../../../../shared/customers/fields.ts'
import { fieldSynonyms } from '../../../../../shared/importing/mapping/field-synonyms.ts'
import { findNamedField } from '../../../../../shared/importing/mapping/find-named-field.ts'
import { isKnownColumn } from '../../../../../shared/importing/mapping/map-columns.ts'
import { normalizeHeader } from '../../../../../shared/importing/mapping/normalize-header.ts'
import { en } from '../../../../../shared/messages/en/index.ts'
import { map } from './map.ts'

describe('names of columns', () => {
  test('the columns of the older system are known with certainty', () => {
    const columns = [
      ...['first_name', 'last_name', 'email', 'phone', 'company_name', 'job_title', 'industry', 'lead_status'],
      ...['customer_type', 'address_line1', 'address_line2', 'city', 'state', 'postal_code', 'country', 'website'],
      ...['youtube_handle', 'youtube_channel_url', 'subscribers', 'linkedin_url', 'facebook_url', 'instagram', 'tags'],
      ...['notes', 'source', 'owner', 'do_not_contact', 'next_follow_up'],
    ]
    expect(map(columns)).toEqual([
      ...['first_name', 'last_name', 'email', 'phone', 'company_primary', 'position_primary', 'profession', 'status'],
      ...['customer_type', 'address_primary', 'address_secondary', 'city', 'region', 'postal_code', 'country_code'],
      ...['company_website', 'youtube_handle', 'youtube_channel_url', 'youtube_subscribers', 'linkedin_url'],
      ...['facebook_url', 'instagram_url', 'tags', 'notes', 'source', 'owner', 'do_not_contact', 'next_follow_up'],
    ])
  })

  test.each(customerFields.map(({ name }) => [name, en.fields[name]]))(
    '%s is known by its name and its label %s',
    (name, label) => {
      expect(findNamedField(name)).toMatchObject({ field: name, confidence: expect.closeTo(1) })
      expect(findNamedField(label)?.field).toBe(name)
    },
  )

  test.each([
    ['E-Mail', 'email'],
    ['EMAIL ADDRESS', 'email'],
    ['emailAddress', 'email'],
    ['e_mail', 'email'],
    ['Ｅｍａｉｌ', 'email'],
    ['Email *', 'email'],
    ['Customer Email (required)', 'email'],
    ['邮箱', 'email'],
    ['電郵', 'email'],
    ['邮箱 (Email)', 'email'],
    ['Correo electrónico', 'email'],
    ['メールアドレス', 'email'],
    ['이메일', 'email'],
    ['姓名', 'display_name'],
    ['氏名', 'display_name'],
    ['Vorname', 'first_name'],
    ['Prénom', 'first_name'],
    ['姓', 'last_name'],
    ['手机号', 'phone'],
    ['電話', 'phone'],
    ['Téléphone', 'phone'],
    ['WhatsApp', 'phone'],
    ['Phone (mobile)', 'phone'],
    ['公司名称/Company', 'company_primary'],
    ['Straße', 'address_primary'],
    ['Address 2', 'address_secondary'],
    ['PLZ', 'postal_code'],
    ['国家/地区', 'country_code'],
    ['国家', 'country_code'],
    ['備註', 'notes'],
    ['Número de teléfono', 'phone'],
  ])('%s is %s', (column, field) => {
    expect(findNamedField(column)?.field).toBe(field)
    expect(isKnownColumn(column)).toBe(true)
  })

  test.each([
    '',
    '   ',
    '#',
    '42',
    'Column 3',
    'E-mail 1 - Type',
    'Favourite colour',
    'Shoe size',
    'constructor',
    'Email sent',
  ])('%j is no name that we know', (column) => expect(findNamedField(column)).toBeNull())

  test('each name stands for one field only', () => {
    const fields = new Map<string, Set<string>>()
    for (const [field, names] of fieldSynonyms) {
      for (const name of names) {
        const key = normalizeHeader(name)
        fields.set(key, (fields.get(key) ?? new Set()).add(field))
      }
    }
    expect([...fields].filter(([, found]) => found.size > 1).map(([name]) => name)).toEqual([])
  })
})
