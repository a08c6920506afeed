import { expect, test } from 'vitest'
import { isSharedHost } from '../../../../shared/cleaning/hosts/is-shared-host.ts'

test.each([
  'wa.me',
  'chat.whatsapp.com',
  'www.google.co.uk',
  'maps.app.goo.gl',
  'm.facebook.com',
  'work.weixin.qq.com',
  'linktr.ee',
])('%s is one of many', (host) => expect(isSharedHost(host)).toBe(true))

test.each(['acme.com', 'mywa.me', 'online.me', 'google.acme.com', 'mygoogle.com', 'qq.com.acme.hk', 'me', ''])(
  '%s may be somebody’s own',
  (host) => expect(isSharedHost(host)).toBe(false),
)
