import { expect, test } from 'vitest'
import { orderByAddress } from '../../../../../shared/cleaning/names/evidence/order-by-address.ts'

const order = (name: string, email: string) => {
  const found = orderByAddress(name, email)
  return found === null ? null : `${found.last} | ${found.first}`
}

const given = ['Queenie', 'Ngozi', 'Priya', 'Sabine', 'Daisuke']
const families = ['Ngai', 'Balogun', 'Sharma', 'Schäfer', 'Sato']
const asWritten = (word: string) => word.toLowerCase().replace('ä', 'ae')

test('an address with both names, or an initial and the family, tells the order whichever way they stand', () => {
  for (const [at, first] of given.entries()) {
    const last = families[at] ?? ''
    const [g, f] = [asWritten(first), asWritten(last)]
    for (const local of [
      `${g}.${f}`,
      `${g}_${f}`,
      `${g}-${f}`,
      `${g}${f}`,
      `${g}.${f}58`,
      `${g}.${f}+crm`,
      `${g[0]}${f}`,
      `${g[0]}.${f}`,
    ])
      for (const name of [`${last} ${first}`, `Ms. ${last} ${first}`, `${first} ${last}`])
        expect([name, local, order(name, `${local}@example.com`)]).toEqual([name, local, `${last} | ${first}`])
  }
})

test('a given name of two words goes together', () => {
  expect(order('Wong Tai Man', 'taiman.wong@x.hk')).toBe('Wong | Tai Man')
  expect(order('Wong Tai Man', 'tai.man.wong@x.hk')).toBe('Wong | Tai Man')
})

test.each([
  ['Ngai Queenie', 'info@x.com'],
  ['Ngai Queenie', 'ngai.queenie@x.com'],
  ['Ngai Queenie', 'queenie@x.com'],
  ['Garcia Marquez', 'garcia.marquez@x.mx'],
  ['Acme Solutions', 'acme.solutions@x.com'],
  ['Acme Ltd', 'acme.ltd@x.com'],
  ['Petra & Monika', 'petra.monika@x.com'],
  ['Sales Manager', 'sales.manager@x.com'],
  ['Queenie', 'queenie.ngai@x.com'],
  ['王 Anna', 'anna.wang@x.com'],
  ['Smith John', 'smith.john@x.com'],
])('%s of %s is left', (name, email) => expect(order(name, email)).toBeNull())

test('an address in the order of the words says nothing where a Chinese family name stands in front', () => {
  const families = 'Zhu Huang Zhao Xu Wu Zhang Chen Liu Guo Luo'.split(' ')
  for (const family of families)
    for (const given of ['Wei', 'Jun', 'Yan', 'Lei', 'Xiaoming', 'Mei Ling'])
      for (const name of [`${family} ${given}`, `${family} ${given}`.toUpperCase()]) {
        const said = name.toLowerCase()
        for (const address of [said.replaceAll(' ', ''), said.replaceAll(' ', '.')]) {
          const read = orderByAddress(name, `${address}@acme.com`)
          expect(read === null || read.last.toLowerCase() === family.toLowerCase(), name).toBe(true)
        }
      }
})
