import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isOneEditApart } from '../../../../shared/cleaning/text/is-one-edit-apart.ts'
import { checkProperty } from '../../../support/property.ts'

test.each(['gmai', 'gmaill', 'gmaik', 'gmial', 'mail', 'ggmail'])('one slip makes %s of gmail', (slip) => {
  expect(isOneEditApart('gmail', slip)).toBe(true)
  expect(isOneEditApart(slip, 'gmail')).toBe(true)
})

test.each(['gmail', 'gmi', 'gmailll', 'gamli', 'hmial', '', 'liamg'])('no single slip makes %j of gmail', (other) => {
  expect(isOneEditApart('gmail', other)).toBe(false)
  expect(isOneEditApart(other, 'gmail')).toBe(false)
})

const letters = ['a', 'b', 'c']

/** Every text that one slip makes of another. */
function slipsOf(text: string): Set<string> {
  const places = [...text, ''].map((_, at) => [text.slice(0, at), text.slice(at)] as const)
  const slips = places.flatMap(([before, [first = '', second = '', ...rest]]) => {
    const behind = rest.join('')
    return [
      before + second + behind,
      before + second + first + behind,
      ...letters.flatMap((letter) => [before + letter + first + second + behind, before + letter + second + behind]),
    ]
  })
  return new Set(slips.filter((slip) => slip !== text))
}

test('one edit is every slip, and nothing else', async () => {
  const word = fc.string({ unit: fc.constantFrom(...letters), maxLength: 5 })
  await checkProperty(
    fc.property(word, word, (a, b) => {
      expect(isOneEditApart(a, b)).toBe(slipsOf(a).has(b))
      for (const slip of slipsOf(a)) expect(isOneEditApart(a, slip)).toBe(true)
    }),
    { seed: 2402, numRuns: 500 },
  )
})
