import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { AppError } from '../../../shared/errors.ts'
import { text, textList, yesNo } from '../../../web/request/form-shape.ts'
import { assertHandedOn, formInput, readForm } from '../../../web/request/read-form.ts'
import { formOf, pageRequest } from '../page-request.ts'

const form = { name: text, box: yesNo, list: textList }
const read = (body: string, query = '', type?: string) =>
  readForm(pageRequest({ body, query, ...(type !== undefined && { type }) }), { form, query: ['next'] })

describe('what a request may say', () => {
  test('is what its form and its address know', async () => {
    expect(await read('name=Ann&box=yes', 'next=/x')).toEqual(formOf({ name: 'Ann', box: 'yes' }))
    expect(await read('{"any": [1]}', '', 'application/json')).toEqual({ any: [1] })
  })

  test.each([
    ['colour=red', '', 'colour'],
    ['name=Ann', 'colour=red', 'colour'],
    ['name=Ann', 'next=/x&name=Ann', 'name'],
    ['next=/x', '', 'next'],
    ['box=on', '', 'box'],
  ])('is refused otherwise: %j behind ?%s', async (body, query, field) => {
    await expect(read(body, query)).rejects.toMatchObject({
      code: 'input.invalid',
      fields: { [field]: expect.any(String) },
    })
  })
})

describe('the input that a form makes', () => {
  const input = formInput(form)
  test.each<[string, [string, string][], object]>([
    ['a text as it is', [['name', 'yes']], { name: 'yes' }],
    ['a box that is ticked', [['box', 'yes']], { box: true }],
    ['a box that is not', [['box', 'no']], { box: false }],
    ['of a hidden no and a tick the tick', [['box', 'no'], ['box', 'yes']], { box: true }],
    ['the address rather than the form', [['id', '8']], { id: '7' }],
  ])('has %s', (_, pairs, wanted) => {
    expect(input(formOf(pairs), pageRequest({ params: { id: '7' } }))).toEqual({ id: '7', ...wanted })
  }) // biome-ignore format: a table

  test('is JSON as it is, but for what the address says', () => {
    expect(input({ box: 'yes', id: '8', more: [1] }, pageRequest({ params: { id: '7' } }))).toEqual({
      ...{ box: 'yes', id: '7', more: [1] },
    })
  })
})

describe('of JSON, nothing is passed over', () => {
  const schema = z.object({ id: z.string(), name: z.string().optional() })
  const refusal = (body: Record<string, unknown>, given: unknown, input: z.ZodType = schema) => {
    try {
      assertHandedOn(body, given, input)
      return undefined
    } catch (error) {
      if (error instanceof AppError) return error.fields
      throw error
    }
  }

  test('what the function knows and is handed is taken', () => {
    expect(refusal({ name: 'Ann' }, { id: '7', name: 'Ann' })).toBeUndefined()
    expect(refusal({}, undefined)).toBeUndefined()
  })

  test.each<[string, Record<string, unknown>, unknown, object]>([
    ['what it does not know', { colour: 'red' }, { colour: 'red' }, { colour: expect.stringContaining('no field') }],
    ['what the address says otherwise', { id: '8' }, { id: '7' }, { id: expect.stringMatching(/address/) }],
    ['what is handed on to nobody', { name: 'Ann' }, {}, { name: expect.any(String) }],
    ['what no input is made of: nothing', { name: 'Ann' }, undefined, { name: expect.any(String) }],
    ['what no input is made of: null', { name: 'Ann' }, null, { name: expect.any(String) }],
    ['what no input is made of: a text', { name: 'Ann' }, 'Ann', { name: expect.any(String) }],
  ])('%s is refused', (_, body, given, fields) => {
    expect(refusal(body, given)).toEqual(fields)
  })

  test('a function that takes no object knows no name', () => {
    expect(refusal({ name: 'Ann' }, { name: 'Ann' }, z.string())).toEqual({ name: expect.any(String) })
  })

  test('a form was checked before', () => {
    expect(assertHandedOn(formOf({ colour: 'red' }), {}, schema)).toBeUndefined()
  })
})
