import { expect, test } from 'vitest'
import { AppError, type ErrorCode } from '../../../shared/errors.ts'
import { textOf } from '../../../shared/messages/text.ts'
import { orNone } from '../../../web/pages/shared.ts'

const failing = (code: ErrorCode) => Promise.reject(new AppError(code, textOf('customers.none')))

test('a page does with what is there', async () => {
  expect(await orNone(Promise.resolve('there'))).toBe('there')
})

test.each<[ErrorCode, ErrorCode[] | undefined]>([
  ['not-found', undefined],
  ['input.invalid', undefined],
  ['state.conflict', ['state.conflict', 'not-found']],
  ['not-found', ['state.conflict', 'not-found']],
])('and without what is not: %s where it may be %j', async (code, codes) => {
  expect(await orNone(failing(code), codes)).toBeUndefined()
})

test('what else goes wrong is told', async () => {
  await expect(orNone(failing('state.conflict'))).rejects.toMatchObject({ code: 'state.conflict' })
  await expect(orNone(failing('input.invalid'), ['not-found'])).rejects.toMatchObject({ code: 'input.invalid' })
  const bug = Object.assign(new Error('a bug'), { code: 'not-found' })
  await expect(orNone(Promise.reject(bug))).rejects.toBe(bug)
})
