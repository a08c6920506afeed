import { expect, test } from 'vitest'
import { takeParts } from '../../../../shared/cleaning/names/take-parts.ts'

const none = { role: null, title: null, count: 0 }

test.each([
  ['Emma Quist', { name: 'Emma Quist' }],
  ['Quist, Emma', { name: 'Quist, Emma' }],
  ['Emma Quist (CEO)', { name: 'Emma Quist', role: 'CEO', count: 1 }],
  ['Emma Quist - Sales Manager', { name: 'Emma Quist', role: 'Sales Manager', count: 1 }],
  ['Emma Quist, PhD', { name: 'Emma Quist', count: 1 }],
  ['Emma Quist (CEO), PhD', { name: 'Emma Quist', role: 'CEO', count: 2 }],
  ['Emma Quist, PhD, MBA, CPA, CFA, PMP', { name: 'Emma Quist', count: 5 }],
  ['Emma Quist, PhD, MBA, CPA, CFA, PMP, MSC', { name: 'Emma Quist, PhD', count: 5 }],
  ['CEO - Emma Quist', { name: 'Emma Quist', role: 'CEO', count: 1 }],
  ['Mrs - Emma Quist', { name: 'Emma Quist', title: 'Mrs', count: 1 }],
  ['PhD - Emma Quist', { name: 'PhD - Emma Quist' }],
  [`${'x'.repeat(194)} (CEO)`, { name: 'x'.repeat(194), role: 'CEO', count: 1 }],
  [`${'x'.repeat(195)} (CEO)`, { name: `${'x'.repeat(195)} (CEO)` }],
])('of %j is left %j', (text, parts) => {
  expect(takeParts(text)).toEqual({ ...none, ...parts })
})

test('only what is wanted is taken', () => {
  expect(takeParts('Emma Quist (CEO)', ['desk'])).toEqual({ ...none, name: 'Emma Quist (CEO)' })
  expect(takeParts('CEO - Emma Quist', ['desk'])).toEqual({ ...none, name: 'CEO - Emma Quist' })
  expect(takeParts('CEO - Emma Quist', ['role'])).toMatchObject({ name: 'Emma Quist', role: 'CEO' })
})

test.each([
  ['Director', true],
  ['President', false],
])('a job of 80 characters is one, and a longer one none: %s', (last, isTaken) => {
  const role = `${'Geschäftsführerin '.repeat(4)}${last}`
  expect(takeParts(`Emma Quist (${role})`).role).toBe(isTaken ? role : null)
})
