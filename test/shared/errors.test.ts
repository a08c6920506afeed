import { expect, test } from 'vitest'
import { AppError, explain } from '../../shared/errors.ts'
import { textOf } from '../../shared/messages/text.ts'

test('an error is explained with all its causes', () => {
  const root = Object.assign(new Error(''), { code: 'ECONNREFUSED' })
  const error = new AppError('part.unavailable', textOf('requests.asSaid', { words: 'It does not answer.' }), {
    cause: new Error('the pool', { cause: root }),
  })
  expect(explain(error)).toBe('It does not answer. (the pool (ECONNREFUSED))')
})

test.each([
  [new Error('alone'), 'alone'],
  [new TypeError(), 'TypeError'],
  ['a text', 'a text'],
  [undefined, 'undefined'],
])('%o is explained as %s', (error, words) => {
  expect(explain(error)).toBe(words)
})
