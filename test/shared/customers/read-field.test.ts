import { describe, expect, test } from 'vitest'
import type { EditableField } from '../../../shared/customers/form.ts'
import { readField } from '../../../shared/customers/read-field.ts'

test.each<[field: EditableField, most: number]>([
  ['notes', 20_000],
  ['external_id', 256],
  ['city', 2_000],
])('%s takes %i characters, and no more', (field, most) => {
  const text = 'x'.repeat(most)
  expect(readField(field, text)).toEqual({ kind: 'value', value: text })
  expect(readField(field, ` ${text} `)).toEqual({ kind: 'value', value: text })
  expect(readField(field, `${text}x`)).toEqual({
    kind: 'problem',
    advice: { key: 'advice.shorten', values: { most } },
  })
})

test.each<[field: EditableField, cleared: unknown]>([
  ['city', null],
  ['notes', null],
  ['email', null],
  ['status', null],
  ['customer_type', null],
  ['youtube_subscribers', null],
  ['tags', []],
  ['do_not_contact', false],
])('%s that is cleared is %j', (field, cleared) => {
  for (const raw of ['', ' ', '\u200b']) expect(readField(field, raw)).toEqual({ kind: 'value', value: cleared })
})

describe('what may stand as typed, if the person insists', () => {
  test.each<[field: EditableField, raw: string, country: string | undefined, suggestion: string, kept: string | null]>([
    ['email', 'Ada@Gmial.com', undefined, 'ada@gmail.com', 'ada@gmial.com'],
    ['email', 'ada lovelace@example.com', undefined, 'adalovelace@example.com', null],
    ['phone', '+852 1234 5678', undefined, '+85212345678', '+85212345678'],
    ['phone', '＋852 1234 5678', undefined, '+85212345678', '+85212345678'],
    ['phone', '1234 5678', 'HK', '+85212345678', null],
    ['phone', '85251234567', undefined, '+85251234567', null],
    ['phone', '+852 5123 4567 / 5123 4568', undefined, '+85251234567', null],
    ['company_website', 'acme.nosuchending', undefined, 'https://acme.nosuchending', 'https://acme.nosuchending'],
  ])('%s: %j', (field, raw, country, suggestion, kept) => {
    expect(readField(field, raw, country)).toMatchObject({ kind: 'doubt', suggestion, kept })
  })
})

test.each<[field: EditableField, raw: string, value: string]>([
  ['youtube_channel_url', '@ada', 'https://www.youtube.com/@ada'],
  ['youtube_handle', 'https://www.youtube.com/@ada', '@ada'],
  ['linkedin_url', 'https://linkedin.com/in/ada', 'https://www.linkedin.com/in/ada'],
  ['country_code', 'NA', 'NA'],
])('%s: %j is %j', (field, raw, value) => {
  expect(readField(field, raw)).toEqual({ kind: 'value', value })
})
