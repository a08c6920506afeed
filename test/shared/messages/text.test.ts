import { describe, expect, test } from 'vitest'
import { en } from '../../../shared/messages/en/index.ts'
import { readText, renderText, type Text, type Texts, textOf, toEnglish } from '../../../shared/messages/text.ts'

/** A second language. */
const loud: Texts = {
  ...en,
  customers: {
    ...en.customers,
    changed: ({ who, what }) => `${who}!! ${what.join(' + ')}`,
    somebody: 'WHOEVER',
    theImportOf: ({ file }) => `FILE ${file}`,
  },
  fields: { ...en.fields, email: 'E-MAIL' },
}

describe('a text', () => {
  test('is said in each language', () => {
    const said = textOf('customers.somebody')
    expect([toEnglish(said), renderText(said, loud)]).toEqual(['Somebody', 'WHOEVER'])
  })

  test('has values in it, which may be texts themselves, and lists of them', () => {
    const who = textOf('customers.theImportOf', { file: 'a.csv' })
    const said = textOf('customers.changed', { who, what: [textOf('fields.email'), 'Shoe size'] })
    expect(renderText(said, loud)).toBe('FILE a.csv!! E-MAIL + Shoe size')
    expect(toEnglish(said)).toMatch(/^The import of a\.csv has changed E-mail, Shoe size in the meantime\./)
  })

  test('whose key has a dot in it', () => expect(toEnglish(textOf('reasonNames.email.no-at'))).toBe('E-mail without @'))

  test('is plain data: stored and read again, it says the same', () => {
    const said = textOf('customers.changed', { who: textOf('customers.somebody'), what: ['x'] })
    const stored: unknown = JSON.parse(JSON.stringify(said))
    expect(readText(stored)).toEqual(said)
  })

  test.each([
    null,
    'imports.none',
    [],
    {},
    { key: 7 },
    { key: 'imports.never-heard-of' },
    { key: 'toString.call' },
    { key: 'imports.constructor' },
    { key: 'customers.changed' },
    { key: 'customers.changed', values: [] },
  ])('%j is none of this version', (stored) => expect(readText(stored)).toBeUndefined())
})

test('the compiler knows every key, and the values of each', () => {
  const wrong = [
    // @ts-expect-error There is no such text.
    () => textOf('imports.nothing'),
    // @ts-expect-error The value is missing.
    () => textOf('customers.emailTaken'),
    // @ts-expect-error It has another name.
    () => textOf('customers.emailTaken', { name: 'Ada' }),
    // @ts-expect-error It is of another type.
    () => textOf('review.countChanged', { count: '7' }),
    // @ts-expect-error It has no values.
    () => textOf('imports.none', { id: 'x' }),
    // @ts-expect-error Nor has it by hand.
    (): Text => ({ key: 'customers.emailTaken' }),
    // @ts-expect-error Another language leaves no text out.
    (): Texts['users'] => ({ signInFirst: 'Sign in first.' }),
  ]
  expect(wrong).toHaveLength(7)
})
