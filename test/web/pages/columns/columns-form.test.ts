import { describe, expect, test } from 'vitest'
import { chosenOf, defaultsOf, formOf } from '../../../../web/pages/columns/columns-form.ts'

const pairs = (form: URLSearchParams) => [...form].map(([name, value]) => `${name}=${value}`)

describe('a form of columns says', () => {
  test.each<[string, string, unknown]>([
    ['a field', 'field=email', 'email'],
    ['a custom field by its key', 'field=custom:Shoe size', { custom: 'Shoe size' }],
    ['a new field with its label', 'field=new:number&label.0=Size', { label: 'Size', kind: 'number' }],
    ['a new field without a label', 'field=new:text', { label: '', kind: 'text' }],
    ['nothing', 'field=extra', null],
    ['a field that there is none of', 'field=shoe_size', null],
    ['a kind that there is none of', 'field=new:shoe', null],
    ['what only ends as a custom field begins', 'field=xcustom:', null],
  ])('%s', (_, form, field) => {
    expect(chosenOf(new URLSearchParams(form))).toEqual({ fields: [field], formats: [null] })
  })

  test('of each column its own label and format', () => {
    const form =
      'field=new:date&label.0=Since&format.0=dmy&field=email&field=new:number&label.2=Size&format.2=,&format.1=shoe'
    expect(chosenOf(new URLSearchParams(form))).toEqual({
      fields: [{ label: 'Since', kind: 'date' }, 'email', { label: 'Size', kind: 'number' }],
      formats: ['dmy', null, ','],
    })
  })
})

describe('what a form gave, to be shown again', () => {
  test.each<[string, unknown, string[]]>([
    ['nothing', undefined, []],
    ['no object', 'x', []],
    ['no fields', { fields: 7 }, []],
    ['a field', { fields: ['email'] }, ['field=email']],
    ['a column that is kept', { fields: [null] }, ['field=extra']],
    ['a custom field', { fields: [{ custom: 'Size' }] }, ['field=custom:Size']],
    ['a new field', { fields: [null, { label: 'Size', kind: 'text' }] }, ['field=extra', 'field=new:text', 'label.1=Size']],
    ['a format', { fields: ['email', 'notes'], formats: [null, 'dmy'] }, ['field=email', 'field=notes', 'format.1=dmy']],
    ['fewer formats than fields', { fields: ['email'], formats: [] }, ['field=email']],
    ['a preview', { fields: [], preview: true }, ['preview=yes']],
    ['no preview', { fields: [], preview: false }, ['preview=no']],
    ['defaults of which none is filled', { fields: [], defaults: {} }, ['owner=', 'source=', 'tags=', 'country=']],
    [
      'defaults',
      { fields: [], defaults: { owner: 'Ann', source: 'fair', tags: ['vip', 'hk'], country_code: 'HK' } },
      ['owner=Ann', 'source=fair', 'tags=vip, hk', 'country=HK'],
    ],
  ])('%s', (_, given, wanted) => {
    expect(pairs(formOf(given))).toEqual(wanted)
  }) // biome-ignore format: a table

  test('says the same again', () => {
    const form = 'field=email&field=new%3Anumber&label.1=Size&format.1=%2C&field=custom%3APet'
    expect(chosenOf(formOf(chosenOf(new URLSearchParams(form))))).toEqual(chosenOf(new URLSearchParams(form)))
  })
})

test.each<[Record<string, string>, Record<string, unknown>]>([
  [{}, {}],
  [{ owner: '', source: ' ', tags: ' , ', country: ' ' }, {}],
  [
    { owner: 'Ann', source: 'fair' },
    { owner: 'Ann', source: 'fair' },
  ],
  [{ tags: 'vip' }, { tags: ['vip'] }],
  [{ tags: 'vip, hk;x，客、y；' }, { tags: ['vip', 'hk', 'x', '客', 'y'] }],
  [{ country: ' hk ' }, { country_code: 'HK' }],
])('what every record says, as %j, is %j', (form, wanted) => {
  expect(defaultsOf(form)).toEqual(wanted)
})
