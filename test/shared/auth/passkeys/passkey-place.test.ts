import { expect, test } from 'vitest'
import { findPasskeyPlace } from '../../../../shared/auth/passkeys/passkey-place.ts'

test.each([
  ['https://crm.example.com', { origin: 'https://crm.example.com', rpId: 'crm.example.com' }],
  ['https://crm.example.com:443', { origin: 'https://crm.example.com', rpId: 'crm.example.com' }],
  ['https://crm.example.com:8443', { origin: 'https://crm.example.com:8443', rpId: 'crm.example.com' }],
  ['http://localhost:8083', { origin: 'http://localhost:8083', rpId: 'localhost' }],
  ['http://crm.localhost', { origin: 'http://crm.localhost', rpId: 'crm.localhost' }],
  ['http://crm.example.com', undefined],
  ['http://localhost.example.com', undefined],
  ['http://127.0.0.1:8083', undefined],
  ['https://127.0.0.1', undefined],
  ['https://0x7f.1', undefined],
  ['https://[2001:db8::1]', undefined],
  ['file:///localhost', undefined],
  ['javascript:alert(1)', undefined],
  ['', undefined],
])('passkeys at %s: %o', (origin, place) => expect(findPasskeyPlace(origin)).toEqual(place))
