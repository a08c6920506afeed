import { expect, test } from 'vitest'
import { isRoleAddress } from '../../../../shared/cleaning/email/is-role-address.ts'

const desks =
  'info sales office contact kontakt support admin buero büro ventas vendas biuro obchod iroda myynti bilgi zakaz kefu eigyo 客服 銷售 営業 문의 продажи info2 info.hk sales-asia hk_sales customer.service info+crm INFO'
const people =
  'ann ann.lee a.lee alee lee.ann ann.sales john.office sales.wong infomann infante contacta.garcia hello.kitty m.post zola 李娜 info.wong'

test.each(desks.split(' '))('%s@ is a desk', (local) => {
  expect([isRoleAddress(`${local}@alpha-works.com`), isRoleAddress(`${local}@xn--fiqs8s`)]).toEqual([true, true])
})

test.each(people.split(' '))('%s@ is a person', (local) => {
  expect(isRoleAddress(`${local}@alpha-works.com`)).toBe(false)
})

test('the domain says nothing, and what is no address is none of a desk', () => {
  for (const text of ['ann@info.com', '@info', 'info', 'infos', 'salesx', '']) expect(isRoleAddress(text)).toBe(false)
})

test.each([
  ['head-office@acme.com', true],
  ['mgmt@stars.in', true],
  ['collab.hk@stars.in', true],
  ['mun-ui@acme.kr', true],
  ['a@acme.com', false],
  ['@acme.com', false],
  ['infox', false],
  ['info', false],
])('%s is a desk’s: %j', (address, isOne) => {
  expect(isRoleAddress(address)).toBe(isOne)
})
