import { describe, expect, test } from 'vitest'
import { mappingInput, remapInput, rereadInput } from '../../../../web/pages/columns/inputs.ts'
import { pageRequest } from '../../page-request.ts'

const request = pageRequest({ params: { id: '7' } })
const remap = (form: string) => remapInput(new URLSearchParams(form), request)

describe('the columns that a form chooses', () => {
  test.each<[string, object]>([
    ['field=email&field=notes', { fields: ['email', 'notes'] }],
    ['field=extra&field=ours', { fields: [null, null] }],
    ['field=shoe_size', { fields: ['shoe_size'] }],
    ['field=email&owner=Ann&tags=vip', { defaults: { owner: 'Ann', tags: ['vip'] } }],
    ['field=email&owner=', { defaults: {} }],
    ['field=email&preview=no', { preview: false }],
    ['field=email&preview=yes', { preview: true }],
    ['field=email', { preview: true }],
    ['field=email&preview=no&preview=yes', { preview: true }],
    ['field=email&preview=yes&preview=no', { preview: false }],
    ['field=new:text&label.0=Pet&format.0=', { fields: [{ label: 'Pet', kind: 'text' }], formats: [null] }],
    ['field=email&id=8', { id: '7' }],
    ['to.0=E-mail&to.1=Boots&kind.1=number', { fields: ['email', { name: 'Boots', kind: 'number' }] }],
    ['to.0=E-mail&to.1=Notes&sure.1=yes&sure.0=', { sure: [1] }],
    ['to.0=E-mail', { sure: [] }],
    ['to.0=E-mail&policy=keep', { policy: 'keep' }],
    ['to.0=E-mail&mode=create&key.1=phone', { settings: { mode: 'create', keys: ['phone'], defaults: {} } }],
  ])('%s', (form, wanted) => {
    expect(remap(form)).toMatchObject({ id: '7', ...wanted })
  })

  test('without a word of the defaults leave them as they are', () => {
    for (const name of ['defaults', 'policy', 'settings', 'sure']) expect(remap('field=email')).not.toHaveProperty(name)
  })

  test.each([
    ['field=email&label.1=Pet', 'label.1'],
    ['field=email&field=notes&format.2=dmy', 'format.2'],
    ['label.0=Pet', 'label.0'],
    ['to.0=E-mail&to.2=Notes', 'to.2'],
    ['to.0=E-mail&kind.1=text', 'kind.1'],
    ['to.0=E-mail&sure.1=yes', 'sure.1'],
    ['field=email&to.0=Notes', 'to.0'],
  ])('say nothing of a column that is not there: %s', (form, name) => {
    expect(() => remap(form)).toThrow(expect.objectContaining({ fields: { [name]: expect.any(String) } }))
  })

  test('as JSON are the input itself', () => {
    expect(remapInput({ fields: ['email'], preview: false, id: '8' }, request)).toEqual({
      ...{ fields: ['email'], preview: false, id: '7' },
    })
  })

  test('of an import that waits are said of it', () => {
    const { importId, id, fields } = mappingInput(new URLSearchParams('field=email'), request)
    expect([importId, id, fields]).toEqual(['7', undefined, ['email']])
    expect(mappingInput({ fields: [] }, request)).toEqual({ importId: '7', fields: [] })
  })
})

test('how a file is read: its columns are seen before it goes on', () => {
  const read = (form: string) => rereadInput(new URLSearchParams(form), request)
  expect(read('delimiter=comma')).toEqual({ id: '7', choices: { delimiter: ',' }, checkColumns: true })
  expect(read('')).toEqual({ id: '7', choices: {}, checkColumns: true })
  expect(rereadInput({ choices: {}, id: '8' }, request)).toEqual({ choices: {}, id: '7' })
})
