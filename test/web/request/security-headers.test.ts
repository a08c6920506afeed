import { expect, test } from 'vitest'
import { securityHeaders } from '../../../web/request/security-headers.ts'

test.each([
  [undefined, undefined],
  ['http://crm.example.com', undefined],
  ['https://crm.example.com', 'max-age=31536000; includeSubDomains'],
])('browsers are bound to https where people come by it: %s', (url, wanted) => {
  const headers = securityHeaders({ allowedHosts: [], ...(url !== undefined && { publicUrl: new URL(url) }) })
  expect(headers['strict-transport-security']).toBe(wanted)
  expect(headers['x-content-type-options']).toBe('nosniff')
})
