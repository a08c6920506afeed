import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isGivenWord } from '../../../../shared/cleaning/names/is-given-word.ts'
import { readWholeName } from '../../../../shared/cleaning/names/read-whole-name.ts'
import { otherFamilies } from '../../../../shared/cleaning/names/words/family-names.ts'
import { furtherGivenNames } from '../../../../shared/cleaning/names/words/further-given-names.ts'
import { givenNameGroups } from '../../../../shared/customers/people/given-names.ts'
import { checkProperty } from '../../../support/property.ts'

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
const givens = [...givenNameGroups.flat(), ...furtherGivenNames].filter((word) => word.length > 2).map(capital)
const families = [...otherFamilies].filter((word) => word.length > 3).map(capital)
const given = fc.constantFrom(...givens)
const family = fc.constantFrom(...families)
const column = fc.constantFrom('first_name' as const, 'last_name' as const)
const particle = fc.constantFrom('van', 'von', 'van der', 'ter', 'zu', 'di', 'della', 'bin', 'binti')
const isFamily = (word: string) => otherFamilies.has(word.toLowerCase())

test('a whole name comes apart in its true parts, or stays', async () => {
  await checkProperty(
    fc.property(given, given, family, particle, column, (a, b, x, before, one) => {
      fc.pre(!isFamily(a))
      const forms = [
        [`${a} ${x}`, a, x],
        [`${a}-${b} ${x}`, `${a}-${b}`, x],
        [`${a} M. ${x}`, `${a} M.`, x],
        [`${x}, ${a}`, a, x],
        [`${x}-${x}, ${a}`, a, `${x}-${x}`],
        [`${x.toUpperCase()} ${a}`, a, x.toUpperCase()],
        [`${a} ${before} ${x}`, a, `${before} ${x}`],
      ] as const
      for (const [name, first, last] of forms)
        expect([null, { first, last }], name).toContainEqual(readWholeName(name, one))
    }),
    { seed: 2821, numRuns: 3000 },
  )
})

test('most of them come apart', () => {
  const last = families.filter((word) => !isGivenWord(word))
  const pairs = givens.map((a, at) => [a, last[(at * 7) % last.length] ?? ''] as const)
  const share = (name: (a: string, x: string) => string, one: 'first_name' | 'last_name') =>
    pairs.filter(([a, x]) => readWholeName(name(a, x), one) !== null).length / pairs.length
  expect(share((a, x) => `${x}, ${a}`, 'last_name')).toBeGreaterThan(0.95)
  expect(share((a, x) => `${a} ${x}`, 'last_name')).toBeGreaterThan(0.75)
  expect(share((a, x) => `${a} van ${x}`, 'first_name')).toBeGreaterThan(0.95)
})

test('two given names, and two family names, are no whole name', async () => {
  const iberian = fc.constantFrom(
    'García',
    'Márquez',
    'López',
    'Silva',
    'Ferreira',
    'Muñoz',
    'Sánchez',
    'Ortega',
    'Ruiz',
  )
  await checkProperty(
    fc.property(given, given, family, iberian, iberian, (a, b, x, y, z) => {
      for (const name of [`${a} ${b}`, `${a} de ${b}`, `${a} del Carmen`, `${a} M.`])
        expect(readWholeName(name, 'first_name'), name).toBeNull()
      for (const name of [
        `${y} ${z}`,
        `${a} ${y}`,
        `${y} y ${z}`,
        `van ${x}`,
        `de la ${y}`,
        `Duncan ${x}`,
        `${x} ${x}`,
      ])
        expect(readWholeName(name, 'last_name'), name).toBeNull()
    }),
    { seed: 2822, numRuns: 2000 },
  )
})

test.each([
  ['王小明', 'last_name', '小明', '王'],
  ['王小明', 'first_name', '小明', '王'],
  ['小明', 'first_name', null, null],
  ['欧阳', 'last_name', null, null],
  ['熊谷誠', 'last_name', null, null],
  ['山田 太郎', 'last_name', '太郎', '山田'],
  ['김민수', 'first_name', '민수', '김'],
  ['남궁', 'last_name', null, null],
  ['Иван Иванов', 'last_name', 'Иван', 'Иванов'],
  ['Ahmed bin Salman', 'last_name', 'Ahmed', 'bin Salman'],
  ['Anna, Maria', 'first_name', null, null],
] as const)('%s in %s', (name, one, first, last) => {
  expect(readWholeName(name, one)).toEqual(first === null ? null : { first, last })
})
