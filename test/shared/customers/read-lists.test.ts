import { describe, expect, test } from 'vitest'
import { CustomerForm } from '../../../shared/customers/form.ts'
import { emptyBase, type FormBase, readForm } from '../../../shared/customers/read-form.ts'

const read = (form: Record<string, unknown>, base: Partial<FormBase> = {}) =>
  readForm(CustomerForm.parse(form), { ...emptyBase, ...base }, false, [
    { key: 'Budget', label: 'The budget', kind: 'number', choices: [] },
  ])

const lines = (count: number) => Array.from({ length: count }, (_, n) => `street ${n}`)

test.each([
  [100, undefined],
  [101, { key: 'advice.lines', values: { most: 100 } }],
])('%i lines: %j', (count, problem) => {
  const { addresses, problems } = read({ addresses: lines(count).join('\n') })
  expect(addresses).toEqual(lines(100))
  expect(problems.addresses).toEqual(problem)
})

describe('further e-mail addresses', () => {
  const had = { emails: ['ada@gmial.com', 'Ada@Old.example'] }

  test('are read as an import reads them, each once', () => {
    const form = { emails: ' Ada@Quay.example \n\nada@quay.example; bob@quay.example' }
    expect(read(form)).toMatchObject({
      emails: ['ada@quay.example', 'bob@quay.example'],
      problems: {},
      suggestions: [],
    })
  })

  test('that the customer has already are what they are', () => {
    expect(read({ emails: 'ada@gmial.com\nAda@Old.example\nbob@quay.example' }, had)).toMatchObject({
      emails: ['ada@gmial.com', 'Ada@Old.example', 'bob@quay.example'],
      suggestions: [],
    })
  })

  test('that may mean another one are asked about', () => {
    expect(read({ emails: 'bob@quay.example\nbob@gmial.com' }, had)).toMatchObject({
      emails: ['bob@quay.example'],
      suggestions: [{ field: 'emails', value: 'bob@gmial.com', suggestion: 'bob@gmail.com', canKeep: true }],
    })
  })
})

test('a phone that the customer has already is what it is', () => {
  const reading = read({ phones: '5123 4567\n+852 5123 4568' }, { phones: ['5123 4567'] })
  expect(reading).toMatchObject({ phones: ['5123 4567', '+85251234568'], problems: {}, suggestions: [] })
})

test('of a long line that is wrong, the first 80 characters are named', () => {
  const what = 'x'.repeat(80)
  expect(read({ phones: `${what}y` }).problems.phones).toMatchObject({ key: 'advice.about', values: { what } })
})

describe('custom fields', () => {
  test.each([
    [1, true],
    [200, true],
    [201, false],
  ])('with a name of %i characters: %j', (length, isTaken) => {
    const { problems } = read({ extra: { ['n'.repeat(length)]: 'x' } })
    expect(problems.extra).toEqual(isTaken ? undefined : { key: 'advice.customNames' })
  })

  test.each([
    [5_000, true],
    [5_001, false],
  ])('with a text of %i characters: %j', (length, isTaken) => {
    const name = 'n'.repeat(90)
    const advice = { key: 'advice.shorten', values: { most: 5_000 } }
    const { problems } = read({ extra: { [name]: 'x'.repeat(length) } })
    expect(problems.extra).toEqual(
      isTaken ? undefined : { key: 'advice.about', values: { what: name.slice(0, 80), advice } },
    )
  })

  test.each([
    [200, true],
    [201, false],
  ])('of which %i change: %j', (count, isTaken) => {
    const { problems } = read({ extra: Object.fromEntries(lines(count).map((name) => [name, 'x'])) })
    expect(problems.extra).toEqual(isTaken ? undefined : { key: 'advice.customMany', values: { most: 200 } })
  })

  test('of a type say what is wrong only where something is', () => {
    expect(read({ extra: { Budget: '5' } })).toEqual({
      values: {},
      extra: { Budget: 5 },
      suggestions: [],
      problems: {},
    })
    expect(read({ extra: { Budget: 'lots' } })).toMatchObject({
      extra: { Budget: 'lots' },
      problems: {
        extra: { key: 'advice.about', values: { what: 'The budget', advice: { key: 'advice.custom_number' } } },
      },
    })
  })
})
