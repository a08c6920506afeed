import { expect, test } from 'vitest'
import { findContact } from '../../../../shared/cleaning/names/find-contact.ts'

test.each([
  ['Emma Quist ada@quay.example', 'email', 'ada@quay.example', 'Emma Quist'],
  ['Emma Quist <ada@quay.example>', 'email', 'ada@quay.example', 'Emma Quist'],
  ['ada@quay.example - Emma Quist', 'email', 'ada@quay.example', 'Emma Quist'],
  ['Emma ada@quay.example Quist', 'email', 'ada@quay.example', 'Emma Quist'],
  ['ada@quay.example', 'email', 'ada@quay.example', ''],
  ['Emma Quist www.quay.example', 'url', 'www.quay.example', 'Emma Quist'],
  ['Emma Quist https://quay.example/a', 'url', 'https://quay.example/a', 'Emma Quist'],
  ['Emma Quist 2026-11-22', 'date', '2026-11-22', 'Emma Quist'],
  ['Emma Quist (22 Nov 2026)', 'date', '22 Nov 2026', 'Emma Quist'],
  ['Emma Quist tel: +852 9123 4567', 'phone', '+852 9123 4567', 'Emma Quist'],
  ['Emma Quist +852 9123 4567 ada@quay.example', 'email', 'ada@quay.example', 'Emma Quist +852 9123 4567'],
  [`${'x'.repeat(300 - 17)} ada@quay.example`, 'email', 'ada@quay.example', 'x'.repeat(300 - 17)],
])('in %j stands the %s %s beside %j', (name, kind, text, rest) => {
  expect(findContact(name)).toEqual({ kind, text, rest })
})

test.each(['Emma Quist', 'Emma Quist 3', 'Emma/Bo', '', `${'x'.repeat(301 - 17)} ada@quay.example`])(
  'in %j stands a name alone',
  (name) => {
    expect(findContact(name)).toBeNull()
  },
)
