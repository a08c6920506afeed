import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isOtherHeader } from '../../../../../shared/importing/mapping/naming/is-other-header.ts'
import { checkProperty } from '../../../../support/property.ts'

test.each<[string[]]>([
  [['Other Attended', 'User Name', 'Join Time', 'Leave Time']],
  [['Ticket type', 'Attendee name', 'E-mail', 'Status']],
  [['Item', 'Qty', 'Price', 'Total']],
  [['Nom', 'Heure', 'Durée']],
  [['姓名', '时间', '金额']],
  [['参加者', '会社名', '電話番号']],
  [['이름', '회사', '연락처', '']],
])('%j begins another table', (cells) => {
  expect(isOtherHeader(cells)).toBe(true)
})

test.each<[string[]]>([
  [['Rose', 'Marketing', 'City']],
  [['Ann', 'Mobile', 'Home', 'Work']],
  [['Grace Field', 'Summit', 'London', 'Active']],
  [['Mark', 'Street', 'Time Inc']],
  [['State', 'Order', 'Total Ltd']],
  [['Price', 'Cook', 'Day', 'London']],
  [['Day', 'Price', 'Guest']],
  [['Name', 'Company']],
  [['Name', 'Company', 'Phone', 'a@name.example']],
  [['Name', 'Company', 'Phone', '٣']],
  [['Name', 'Name', 'Name']],
])('%j does not', (cells) => {
  expect(isOtherHeader(cells)).toBe(false)
})

const names = ['Name', 'Company', 'Phone', 'E-mail', 'City', 'Country', 'Notes', '姓名', '公司', '電話', '地址', 'Nachname', 'Telefon', 'Ciudad', 'Téléphone', '회사명', '氏名', '住所'] // biome-ignore format: a list of words
const given = ['Ann', 'Grace', 'Rose', 'Mark', 'Oluwaseun', '美玲', 'Jürgen', 'Zoë']
const family = ['Price', 'Day', 'Cook', 'Page', 'Chan', 'Okafor', '陳', 'Núñez']
const firms = ['Day & Page', 'Time Inc', 'Total', 'Order of Malta', 'Summit', '大新銀行', 'Price Bros']
const cities = ['London', 'Hong Kong', 'Lagos', 'Street', 'München', '上海']

test('names of columns are a header in any order, with one other cell among four; people are none', async () => {
  const some = fc.shuffledSubarray(names, { minLength: 3 })
  await checkProperty(
    fc.property(some, (cells) => {
      expect(isOtherHeader(cells)).toBe(true)
      expect(isOtherHeader([...cells.slice(0, 3), 'Summit'])).toBe(true)
    }),
    { seed: 4_127 },
  )
  const person = fc.tuple(...[given, family, firms, cities].map((list) => fc.constantFrom(...list)))
  await checkProperty(
    fc.property(person, (cells) => {
      expect(isOtherHeader(cells)).toBe(false)
    }),
    { seed: 4_128 },
  )
})
