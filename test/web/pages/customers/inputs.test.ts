import { describe, expect, test } from 'vitest'
import { editableFields } from '../../../../shared/customers/form.ts'
import { en } from '../../../../web/messages/en/index.ts'
import { customerInput, customerShape, exportInput, similarInput } from '../../../../web/pages/customers/inputs.ts'
import { readBody } from '../../../../web/request/read-body.ts'
import type { PageRequest } from '../../../../web/request/request.ts'

const requestOf = (body: string, type = 'application/x-www-form-urlencoded', params = {}): PageRequest => ({
  call: { actor: { kind: 'stranger' }, requestId: 'test' },
  params,
  query: new URLSearchParams(body),
  address: 'unknown',
  session: undefined,
  scheme: 'http',
  messages: en,
  raw: new Request('http://localhost/', { method: 'POST', body, headers: { 'content-type': type } }),
})
const input = async (request: PageRequest) => customerInput(await readBody(request.raw), request)
const read = (body: Record<string, string>) => input(requestOf(String(new URLSearchParams(body))))

describe('the form of a customer', () => {
  test('gives the fields that it has, and touches no others', async () => {
    expect(await read({ first_name: 'Mei', email: '' })).toEqual({
      values: { first_name: 'Mei', email: '' },
      emailShared: false,
      confirmed: false,
    })
  })

  test('gives every field that can be edited', async () => {
    const all = Object.fromEntries(editableFields.map((name) => [name, name]))
    expect(await read(all)).toMatchObject({ values: all })
  })

  test('says no by leaving a box unticked, where a hidden no stands before it', async () => {
    const ticked = await input(requestOf('do_not_contact=&do_not_contact=yes&emailShared=yes'))
    expect(ticked).toMatchObject({ values: { do_not_contact: 'yes' }, emailShared: true })
    expect(await read({ do_not_contact: '' })).toMatchObject({ values: { do_not_contact: '' }, emailShared: false })
  })

  test('gives custom fields by their names, the lists, the version, and whether a person has answered', async () => {
    expect(
      await read({
        'extra.Budget (HKD)': '1',
        'extra.a.b': '2',
        phones: '1\n2',
        addresses: '',
        version: '7',
        confirmed: 'yes',
      }),
    ).toEqual({
      values: {},
      extra: { 'Budget (HKD)': '1', 'a.b': '2' },
      phones: '1\n2',
      addresses: '',
      emailShared: false,
      version: '7',
      confirmed: true,
    })
  })

  test.each<[string, object]>([
    ['extra.Pet=cat', { extra: { Pet: 'cat' } }],
    ['emails=a%40a.example%0Ab%40a.example', { emails: 'a@a.example\nb@a.example' }],
    ['emails=', { emails: '' }],
    ['phones=1', { phones: '1' }],
    ['addresses=1+Peak+Road', { addresses: '1 Peak Road' }],
    ['city=Rome&city=Oslo', { values: { city: 'Oslo' } }],
    ['emailShared=no&emailShared=yes', { emailShared: true }],
    ['emailShared=yes&emailShared=no', { emailShared: false }],
    ['confirmed=no', { confirmed: false }],
  ])('of %s alone gives that alone', async (body, given) => {
    expect(await input(requestOf(body))).toEqual({ values: {}, emailShared: false, confirmed: false, ...given })
  })

  test('has boxes for what is yes or no, which may say nothing, and texts for the rest', () => {
    expect(customerShape.do_not_contact).toMatchObject({ isBox: true, values: ['yes', 'no', ''] })
    expect([customerShape.city, customerShape.notes]).toEqual([{}, {}])
  })

  test('has the line ends that were typed', async () => {
    expect(await read({ notes: 'one\r\ntwo' })).toMatchObject({ values: { notes: 'one\ntwo' } })
  })

  test('is told by its address alone who it is about', async () => {
    const id = '0194d0a0-0000-7000-8000-000000000001'
    expect(await input(requestOf('id=x', undefined, { id }))).toMatchObject({ id })
    expect(await input(requestOf('{"id":"x"}', 'application/json', { id }))).toEqual({ id })
  })

  test('as JSON is the input itself', async () => {
    const given = { values: { email: 'a@b.co' }, confirmed: true }
    expect(await input(requestOf(JSON.stringify(given), 'application/json'))).toEqual(given)
  })
})

describe('a suggestion that is taken', () => {
  const use = (suggestion: unknown) => JSON.stringify(suggestion)

  test('stands in the place of what was typed, and answers nothing else', async () => {
    const taken = use({ field: 'email', value: 'm@gmial.com', suggestion: 'm@gmail.com', canKeep: true })
    expect(await read({ email: 'm@gmial.com', city: 'X', use: taken })).toMatchObject({
      values: { email: 'm@gmail.com', city: 'X' },
      confirmed: false,
    })
  })

  test('of a list stands in the place of its line', async () => {
    const taken = use({ field: 'phones', value: '9044 1287', suggestion: '+85290441287', canKeep: false })
    expect(await read({ phones: '+4420\r\n 9044 1287 ', use: taken })).toMatchObject({ phones: '+4420\n+85290441287' })
  })

  test.each([
    ['phones', '9044 1287'],
    ['emails', 'ann@gmial.com'],
    ['addresses', '1 Peek Road'],
  ])('of %s stands in the place of its line, and leaves the others', async (field, value) => {
    const taken = use({ field, value, suggestion: 'better', canKeep: true })
    const form = { phones: 'x', emails: 'x', addresses: 'x', [field]: `first\r\n ${value} \nlast` }
    expect(await read({ ...form, use: taken })).toMatchObject({
      ...{ phones: 'x', emails: 'x', addresses: 'x', [field]: 'first\nbetter\nlast' },
    })
    expect(await read({ use: taken })).toMatchObject({ [field]: '' })
  })

  test.each(['', '{', '[]', '{"field":1}'])('is refused where it can not be read: %s', async (text) => {
    await expect(read({ email: 'a@b.co', use: text })).rejects.toMatchObject({ code: 'input.invalid' })
  })
})

test('who is similar is asked with what stands in the form so far, but for the one being edited', () => {
  const id = '0194d0a0-0000-7000-8000-000000000001'
  expect(similarInput(requestOf(`display_name=Mei&email=&excludeId=${id}`))).toEqual({
    values: { display_name: 'Mei', email: '' },
    emailShared: false,
    excludeId: id,
  })
  expect(similarInput(requestOf('email='))).toEqual({ values: { email: '' }, emailShared: false })
})

test('an export is what the list shows, in the format of its address', () => {
  expect(exportInput('csv')(requestOf('search=mei&country='))).toEqual({ search: 'mei', format: 'csv' })
})
