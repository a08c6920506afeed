import { expect, test } from 'vitest'
import { labelOfEmail, severalEmails } from '../../../../../shared/importing/record/cells/several-emails.ts'

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

test('a second address in brackets is one with its label, unless that says that it is good no more', () => {
  const several = (raw: string) => severalEmails({ raw, position: 1 }, 'repair')
  for (const label of ['assistant', 'PA', 'Sekretariat', '秘书', 'cc']) {
    const raw = `${ada} (${label}: ${bob})`
    expect(several(raw), raw).toEqual([ada, bob])
    expect(labelOfEmail(raw, bob)).toBe(label)
    expect(labelOfEmail(raw, ada)).toBeNull()
  }
  expect(several(`${ada} (old: ${bob})`)).toEqual([])
  expect(several(`${ada} (not ${bob})`)).toEqual([])
  expect(labelOfEmail(`${ada}; ${bob}`, bob)).toBeNull()
})
