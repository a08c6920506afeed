import { expect, test } from 'vitest'
import { readConfig } from '../../../shared/config.ts'
import { storeCall } from '../../../web/request/store-call.ts'
import { pageRequest } from '../page-request.ts'

const call = (expected: string | undefined, authorization: string | undefined) =>
  storeCall(pageRequest(authorization === undefined ? {} : { headers: { authorization } }), {
    config: { ...readConfig({}), eventsToken: expected },
  })

test('the store calls as the product itself, by its token', () => {
  expect(call('a-token', 'Bearer a-token')).toEqual({
    actor: { kind: 'system' },
    requestId: 'test',
    address: '192.0.2.1',
  })
})

test.each([
  ['another token', 'a-token', 'Bearer another'],
  ['no token', 'a-token', undefined],
  ['a token where none is set', undefined, 'Bearer a-token'],
  ['no token where none is set', undefined, undefined],
])('%s is refused', (_, expected, authorization) => {
  expect(() => call(expected, authorization)).toThrow(
    expect.objectContaining({ code: 'session.required', status: 401 }),
  )
})
