import { expect, test } from 'vitest'
import { confirmRules, isCeiling, tryRules } from '../../../shared/auth/try-rules.ts'

const place = { email: 'a@a.example', network: '192.0.2.1', knownBrowser: undefined, isKnownNetwork: false }
const subjects = (more: object) => tryRules({ ...place, ...more }).map(({ subject }) => subject)

test('from an unknown place an account has a ceiling over all of them', () => {
  expect(subjects({})).toEqual(['place:192.0.2.1:a@a.example', 'network:192.0.2.1', 'account:a@a.example'])
})

test('from a known network it has none, and with a known browser nothing but its own', () => {
  expect(subjects({ isKnownNetwork: true })).toEqual(['place:192.0.2.1:a@a.example', 'network:192.0.2.1'])
  expect(subjects({ knownBrowser: 'ff', isKnownNetwork: true })).toEqual(['browser:ff:a@a.example'])
})

test('nowhere has an account more than ten tries at once', () => {
  const all = [{}, { isKnownNetwork: true }, { knownBrowser: 'ff' }].flatMap((more) => tryRules({ ...place, ...more }))
  const ofAccount = [...all, ...confirmRules('x')].filter(({ subject }) => !subject.startsWith('network:'))
  expect(ofAccount.filter(({ tries }) => tries > 10)).toEqual([])
})

test('what an address says can make it no other subject', () => {
  const [first] = tryRules({ ...place, network: 'x', email: 'y:z' })
  expect(isCeiling(first?.subject ?? '')).toBe(false)
  expect(tryRules({ ...place, email: 'network:1' }).filter(({ subject }) => isCeiling(subject))).toHaveLength(1)
})
