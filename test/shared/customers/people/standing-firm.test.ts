import { describe, expect, test } from 'vitest'
import { type NamedFirm, standingFirm } from '../../../../shared/customers/people/standing-firm.ts'

const firm = (company: string, line: number | null = null, raw: string | null = null): NamedFirm => ({
  ...{ company, raw, addressLine: line },
  address: line === null ? null : `address ${line}`,
})
const judge = (...[first, ...rest]: readonly [NamedFirm, ...NamedFirm[]]) => {
  const { stands, others, besides } = standingFirm([first, ...rest])
  return [stands, others, besides]
}

describe('of two firms', () => {
  test('the best written stands, wherever each is', () => {
    expect(judge(firm('Quay Trading Ltd', 3), firm('Acme', 2))).toEqual(['Quay Trading Ltd', ['Acme'], []])
  })

  test.each([
    ['Chai Dom OOO', 'ZAO Samovar', 'ZAO Samovar (OLD - see Chai Dom)'],
    ['Bar Central', 'Cantina Verde', 'Cantina Verde (cerrado)'],
    ['青空商店', '大和物産', '大和物産（旧）'],
    ['누리', '온누리화장품', '폐업)온누리화장품'],
  ])('%s stands before %s, which is gone', (stands, gone, raw) => {
    expect(judge(firm(gone, 3, raw), firm(stands, 2))).toEqual([stands, [gone], []])
    expect(judge(firm(stands, 2), firm(gone, 3, raw))).toEqual([stands, [gone], []])
  })

  test('what another rule kept of its cell says nothing about it', () => {
    expect(judge(firm('Quay Trading Ltd', 3, 'QUAY TRADING LTD'), firm('Acme', 2))[0]).toBe('Quay Trading Ltd')
  })
})

describe('of one firm', () => {
  const branches = [
    ['Fell Print Ltd', 'Fell Print Kendal'],
    ['Huber Bau GmbH', 'Huber Bau Rosenheim GmbH'],
    ['Padaria Sol', 'Padaria Sol filial 2'],
    ['佐藤商店', '佐藤商店 大阪支店'],
    ['해운대뷰티', '해운대뷰티 2호점'],
  ] as const

  test.each(branches)(
    '%s and %s: the one with the first address stands, and the other is one elsewhere',
    (one, branch) => {
      expect(judge(firm(branch, 3), firm(one, 2))).toEqual([one, [branch], []])
      expect(judge(firm(branch, 2), firm(one, 3))).toEqual([branch, [one], []])
    },
  )

  test.each(branches)('%s and %s: what has no address is a name beside the one that has', (one, branch) => {
    expect(judge(firm(branch), firm(one, 2))).toEqual([one, [], [branch]])
    expect(judge(firm(branch, 2), firm(one))).toEqual([branch, [], [one]])
    expect(judge(firm(branch), firm(one))).toEqual([branch, [], [one]])
  })

  test('the best written of names that differ in their legal form stands, wherever the address is written', () => {
    const names = ['Acme Trading Limited', 'Acme Trading Ltd', 'ACME TRADING'] as const
    for (const line of [0, 1, 2]) {
      const [a, b, c] = names.map((name, at) => firm(name, at === line ? 5 : null)) as [NamedFirm, NamedFirm, NamedFirm]
      expect(judge(a, b, c)).toEqual(['Acme Trading Limited', [], []])
    }
  })

  test('one address by two names is one place', () => {
    const one = { ...firm('Fell Print Kendal', 3), address: 'address 2' }
    expect(judge(one, firm('Fell Print Ltd', 2))).toEqual(['Fell Print Ltd', [], ['Fell Print Kendal']])
  })
})
