import { expect, test } from 'vitest'
import { isAllowed, roles, systemCall } from '../../../shared/contract/call.ts'
import { as } from '../../support/test-parts.ts'

test('each role may do what the roles below it may, and no more', () => {
  const table = roles.map((role) => roles.map((access) => isAllowed(access, as(role).actor)))
  expect(table).toEqual([
    [true, false, false],
    [true, true, false],
    [true, true, true],
  ])
})

test('the system calls in its own name', () => {
  expect(systemCall('r1')).toEqual({ actor: { kind: 'system' }, requestId: 'r1' })
})
