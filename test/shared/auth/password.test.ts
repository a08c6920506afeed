import { argon2Sync } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { hashPassword, isPassword } from '../../../shared/auth/password.ts'

const phc = /^\$argon2id\$v=19\$m=19456,t=2,p=1\$([A-Za-z0-9+/]{22})\$([A-Za-z0-9+/]{43})$/

test('is kept as argon2id in the form that other programs read', async () => {
  const [, salt = '', hash = ''] = phc.exec(await hashPassword('correct horse')) ?? []
  const nonce = Buffer.from(salt, 'base64')
  const again = argon2Sync('argon2id', {
    message: 'correct horse',
    nonce,
    memory: 19_456,
    passes: 2,
    parallelism: 1,
    tagLength: 32,
  })
  expect(again.toString('base64').replace(/=+$/, '')).toBe(hash)
})

test('the same password is never kept twice alike', async () => {
  expect(await hashPassword('same')).not.toBe(await hashPassword('same'))
})

test.each(['correct horse', '', 'pässwörd 密碼 🔑', ' spaces ', 'x'.repeat(1_024)])(
  'only %j opens what was locked with it',
  async (password) => {
    const stored = await hashPassword(password)
    expect(await isPassword(password, stored)).toBe(true)
    expect(await isPassword(`${password} `, stored)).toBe(false)
    expect(
      await isPassword(password.toUpperCase() === password ? `${password}x` : password.toUpperCase(), stored),
    ).toBe(false)
  },
)

test('hashes of another cost are still read', async () => {
  const nonce = Buffer.alloc(16, 7)
  const hash = argon2Sync('argon2id', { message: 'old', nonce, memory: 64, passes: 1, parallelism: 1, tagLength: 16 })
  const stored = `$argon2id$v=19$m=64,t=1,p=1$${nonce.toString('base64')}$${hash.toString('base64')}`
  expect(await isPassword('old', stored)).toBe(true)
  expect(await isPassword('new', stored)).toBe(false)
})

describe('without a hash that can be read there is no right password', () => {
  test.each([undefined, '', 'plain', '$2b$10$abcdefghijklmnopqrstuv', '$argon2id$v=19$m=19456,t=2,p=1$AAAA$'])(
    '%j',
    async (stored) => {
      expect(await isPassword('', stored)).toBe(false)
      expect(await isPassword(String(stored), stored)).toBe(false)
    },
  )
})

test('the work for an unknown user is that for a known one', async () => {
  // Counted in processor time, in turns, so that a busy machine slows both alike.
  const stored = await hashPassword('right')
  const spent = { known: 0, unknown: 0 }
  for (let n = 0; n < 8; n += 1) {
    spent.known += await processorTime(() => isPassword('wrong', stored))
    spent.unknown += await processorTime(() => isPassword('wrong', undefined))
  }
  expect(spent.unknown).toBeGreaterThan(spent.known / 4)
})

async function processorTime(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return user + system
}
