import { expect, test } from 'vitest'
import { isOneEditApart } from '../../../../shared/cleaning/text/is-one-edit-apart.ts'

test.each(['gmai', 'gmaill', 'gmaik', 'gmial', 'mail', 'ggmail'])('one slip makes %s of gmail', (slip) => {
  expect(isOneEditApart('gmail', slip)).toBe(true)
  expect(isOneEditApart(slip, 'gmail')).toBe(true)
})

test.each(['gmail', 'gmi', 'gmailll', 'gamli', 'hmial', '', 'liamg'])('no single slip makes %j of gmail', (other) => {
  expect(isOneEditApart('gmail', other)).toBe(false)
  expect(isOneEditApart(other, 'gmail')).toBe(false)
})
