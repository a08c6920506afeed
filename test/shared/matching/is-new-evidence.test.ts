import { expect, test } from 'vitest'
import { isNewEvidence } from '../../../shared/matching/is-new-evidence.ts'

const reasons = (weights: Readonly<Record<string, number>>) =>
  Object.entries(weights).map(([field, weight]) => ({ field, weight, isColumn: false, level: 'same' as const }))

test.each<[string, Record<string, number>, Record<string, number>, boolean]>([
  ['nothing has changed', { email: 9, phone: -2 }, { email: 9, phone: -2 }, false],
  ['what spoke against it does so no more', { email: 9, phone: -2 }, { email: 9 }, true],
  ['one of two does so no more', { phone: -2, city: -3 }, { city: -3 }, true],
  ['it speaks for it now', { phone: -2 }, { phone: 6 }, true],
  ['something more speaks for it, and the same against it', { phone: -2 }, { phone: -2, email: 9 }, false],
  ['something more speaks against it', { phone: -2 }, { phone: -2, city: -3 }, false],
  ['nothing spoke against it, and something new speaks for it', { email: 9 }, { email: 9, phone: 6 }, true],
  ['and nothing new does', { email: 9 }, { email: 12 }, false],
  ['and something new speaks against it', { email: 9 }, { email: 9, phone: -2 }, false],
])('%s: %j, then %j', (_, then, now, isNew) => {
  expect(isNewEvidence(reasons(then), reasons(now))).toBe(isNew)
})
