import { expect, test } from 'vitest'
import { securityHeaders } from '../../../web/request/security-headers.ts'

test.each([
  [undefined, true, undefined],
  ['http://crm.example.com', true, undefined],
  ['https://crm.example.com', false, undefined],
  ['https://crm.example.com', true, 'max-age=31536000; includeSubDomains'],
])('browsers are bound to https where there is no other way: %s, https only %s', (url, isHttpsOnly, wanted) => {
  const publicUrl = url === undefined ? undefined : new URL(url)
  const headers = securityHeaders({ allowedHosts: [], publicUrl, isHttpsOnly })
  expect(headers['strict-transport-security']).toBe(wanted)
  expect(headers['x-content-type-options']).toBe('nosniff')
})
