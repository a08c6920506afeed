import { expect, test } from 'vitest'
import { severalEmails } from '../../../../../shared/importing/record/cells/several-emails.ts'

const [ada, bob] = ['ada@a.example', 'bob@b.example']

test.each([
  [`${ada}; ${bob}`, [ada, bob]],
  [`${ada}, ${bob}`, [ada, bob]],
  [ada, []],
  [`${ada}; ${ada}`, []],
  [`${ada}; nobody`, []],
  ['nobody; nowhere', []],
  ['', []],
])('%j holds %j', (raw, emails) => {
  expect(severalEmails({ raw, position: 1 }, 'repair')).toEqual(emails)
  expect(severalEmails({ raw, position: 2 }, 'repair')).toEqual(emails)
})

test('a strict import asks which is the first one, of the first column alone', () => {
  const raw = `${ada}; ${bob}`
  expect(severalEmails({ raw, position: 1 }, 'strict')).toEqual([])
  expect(severalEmails({ raw, position: 2 }, 'strict')).toEqual([ada, bob])
  expect(severalEmails({ raw: `${ada};`, position: 2 }, 'strict')).toEqual([])
})
