import { expect, test } from 'vitest'
import { remember } from '../../../../shared/cleaning/text/remember.ts'

function countCalls() {
  const calls: string[] = []
  const rule = remember((text) => {
    calls.push(text)
    return text === '' ? null : { text }
  })
  return { calls, rule }
}

test('what a rule has said of a text it says again, without reading it again, nothing included', () => {
  const { calls, rule } = countCalls()
  expect([rule('Acme'), rule(''), rule('Acme'), rule('')]).toEqual([{ text: 'Acme' }, null, { text: 'Acme' }, null])
  expect(calls).toEqual(['Acme', ''])
})

test('texts that differ in anything are read each by itself', () => {
  const { rule } = countCalls()
  const texts = ['Ä', 'A\u0308', 'a', 'A', ' A', 'A\0', '\ud800', '\udc00', '__proto__', 'constructor']
  expect([...texts, ...texts].map((text) => rule(text)?.text)).toEqual([...texts, ...texts])
})

test('a long text, and more texts than are remembered, are read again', () => {
  const { calls, rule } = countCalls()
  const long = 'a'.repeat(61)
  expect([rule(long), rule(long)]).toEqual([{ text: long }, { text: long }])
  for (let n = 0; n < 2_500; n += 1) rule(`Acme ${n}`)
  rule('Acme 0')
  expect(calls.filter((text) => text === long)).toHaveLength(2)
  expect(calls.filter((text) => text === 'Acme 0')).toHaveLength(2)
})
