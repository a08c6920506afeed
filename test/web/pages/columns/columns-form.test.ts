import { describe, expect, test } from 'vitest'
import { customerFields } from '../../../../shared/customers/fields.ts'
import { en } from '../../../../web/messages/en/index.ts'
import { chosenOf, defaultsOf, formOf } from '../../../../web/pages/columns/columns-form.ts'
import { offeredTargets, readTarget, targetWords } from '../../../../web/words/column-targets.ts'

const pairs = (form: URLSearchParams) => [...form].map(([name, value]) => `${name}=${value}`)

const chosen = (form: string) => chosenOf(new URLSearchParams(form), en)

describe('a form of columns says', () => {
  test.each<[string, string, unknown]>([
    ['a field', 'field=email', 'email'],
    ['a custom field by its key', 'field=custom:Shoe size', { custom: 'Shoe size' }],
    ['a new field with its label', 'field=new:number&label.0=Size', { label: 'Size', kind: 'number' }],
    ['a new field without a label', 'field=new:text', { label: '', kind: 'text' }],
    ['nothing', 'field=extra', null],
    ['that it is not imported', 'field=none', 'none'],
    ['a field that there is none of', 'field=shoe_size', null],
    ['a kind that there is none of', 'field=new:shoe', null],
    ['what only ends as a custom field begins', 'field=xcustom:', null],
    ['a field as people read it', 'to.0=E-mail', 'email'],
    ['a field in any spelling', 'to.0= e MAIL ', 'email'],
    ['a field by its name in the database', 'to.0=company_primary', 'company_primary'],
    ['that it is kept', 'to.0=Custom field', null],
    ['that it is kept, by saying nothing', 'to.0= ', null],
    ['that it is not imported, with any apostrophe', "to.0=Don't import", 'none'],
    ['another name', 'to.0=Boot size', { name: 'Boot size' }],
    ['another name, and of what kind it is', 'to.0=Boot size&kind.0=number', { name: 'Boot size', kind: 'number' }],
    ['another name, and a kind that there is none of', 'to.0=Boot size&kind.0=shoe', { name: 'Boot size' }],
  ])('%s', (_, form, field) => {
    expect(chosen(form)).toEqual({ fields: [field], formats: [null] })
  })

  test('of each column its own label and format', () => {
    const form =
      'field=new:date&label.0=Since&format.0=dmy&field=email&field=new:number&label.2=Size&format.2=,&format.1=shoe'
    expect(chosen(form)).toEqual({
      fields: [{ label: 'Since', kind: 'date' }, 'email', { label: 'Size', kind: 'number' }],
      formats: ['dmy', null, ','],
    })
    expect(chosen('to.2=Pet&to.0=E-mail&to.1=Since&kind.1=date&format.1=mdy')).toEqual({
      fields: ['email', { name: 'Since', kind: 'date' }, { name: 'Pet' }],
      formats: [null, 'mdy', null],
    })
  })
})

test('every field is chosen by the words that are offered for it', () => {
  const offered = offeredTargets(['Shoe size'], en)
  const read = offered.map((words) => readTarget(words, '', en))
  expect(read.slice(0, 3)).toEqual([null, 'none', { name: 'Shoe size' }])
  expect(read.slice(3)).toEqual(customerFields.map(({ name }) => name))
  expect(read.map((target) => targetWords(target, en))).toEqual(offered)
})

describe('what a form gave, to be shown again', () => {
  test.each<[string, unknown, string[]]>([
    ['nothing', undefined, []],
    ['no object', 'x', []],
    ['no fields', { fields: 7 }, []],
    ['a field', { fields: ['email'] }, ['to.0=E-mail']],
    ['a column that is kept', { fields: [null] }, ['to.0=Custom field']],
    ['a column that is not imported', { fields: ['none'] }, ['to.0=Don’t import']],
    ['a custom field', { fields: [{ custom: 'Size' }] }, ['to.0=Size']],
    ['what is no field', { fields: ['shoe_size'] }, ['to.0=shoe_size']],
    ['a new field', { fields: [null, { label: 'Size', kind: 'text' }] }, ['to.0=Custom field', 'to.1=Size', 'kind.1=text']],
    ['a named field', { fields: [{ name: 'Size' }] }, ['to.0=Size']],
    ['a format', { fields: ['email', 'notes'], formats: [null, 'dmy'] }, ['to.0=E-mail', 'to.1=Remarks', 'format.1=dmy']],
    ['what is right', { fields: ['email'], sure: [0] }, ['to.0=E-mail', 'sure.0=yes']],
    ['fewer formats than fields', { fields: ['email'], formats: [] }, ['to.0=E-mail']],
    ['what is done with bad addresses', { fields: [], policy: 'keep' }, ['policy=keep']],
    ['defaults of which none is filled', { fields: [], defaults: {} }, ['owner=', 'source=', 'tags=', 'country=']],
    [
      'defaults',
      { fields: [], defaults: { owner: 'Ann', source: 'fair', tags: ['vip', 'hk'], country_code: 'HK' } },
      ['owner=Ann', 'source=fair', 'tags=vip, hk', 'country=HK'],
    ],
  ])('%s', (_, given, wanted) => {
    expect(pairs(formOf(given, en))).toEqual(wanted)
  }) // biome-ignore format: a table

  test('says the same again', () => {
    const form = 'to.0=E-mail&to.1=Size&kind.1=number&format.1=%2C&to.2=Pet&to.3=Custom%20field&to.4=none'
    expect(chosenOf(formOf(chosen(form), en), en)).toEqual(chosen(form))
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
