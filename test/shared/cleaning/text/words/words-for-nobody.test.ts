import { expect, test } from 'vitest'
import { isRemarkOnFirm, readRemark } from '../../../../../shared/cleaning/text/read-remark.ts'
import {
  askFirst,
  firmBefore,
  firmJoined,
  firmRemarks,
  nobodyWords,
  sureUnknown,
  whoIsUnknown,
} from '../../../../../shared/cleaning/text/words/words-for-nobody.ts'

const listOf = (words: string) => words.split(', ')
const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1)

test('nobody, written small, is no name in any language', () => {
  for (const word of listOf(nobodyWords)) expect(readRemark(word), word).toBe('remark')
})

test('nobody in capitals is asked; written as a name is, it may be one', () => {
  for (const word of ['self', 'brak', 'ingen', 'various', 'geen', 'niemand', 'žádný'])
    expect(readRemark(word.toUpperCase()), word).not.toBeNull()
  for (const name of ['Sam', 'Ingen', 'Vari', 'Yok', 'Own', 'Zelf']) expect(readRemark(name), name).toBeNull()
})

test('whoever is unknown is nobody, in every pair of the two lists', () => {
  for (const unknown of listOf(sureUnknown))
    for (const who of ['caller', 'customer', ...listOf(whoIsUnknown)])
      for (const text of [`${unknown} ${who}`, `${capital(unknown)} ${capital(who)}`])
        if (!['walk', 'walkin'].includes(unknown)) expect(readRemark(text), text).toBe('remark')
  for (const text of ['CUSTOMER / WALK-IN', 'Walk-in customer', 'Unknown Guest'])
    expect(readRemark(text)).toBe('remark')
})

test('whom to ask is asked, written small or in capitals', () => {
  for (const ask of listOf(askFirst)) {
    expect(readRemark(`${ask} Ravi`), ask).not.toBeNull()
    expect(readRemark(`${ask} Ravi`.toUpperCase()), ask).not.toBeNull()
  }
})

test.each([
  'Ask Hansen',
  'See Wong',
  'Bel Powley',
  'Ravi',
  'Selfridge',
  'New Person',
  'Cash Warren',
  'Guy Random',
  'Man Ray',
  'Lady Gaga',
])('%s is a name', (name) => expect(readRemark(name)).toBeNull())

test('what became of a firm is no firm, in brackets, with marks, and in small letters', () => {
  for (const remark of listOf(firmRemarks))
    for (const text of [remark, `(${remark})`, `${remark}!!`, `（${remark}）`])
      expect(isRemarkOnFirm(text), text).toBe(true)
})

test.each([
  'Quit',
  'Moved',
  'Merged',
  'Student Loans Ltd',
  'Closed Loop Ltd',
  'Retired Greyhounds Trust',
  '退休金管理公司',
  'Parti',
  'Emery',
  '廃業支援センター',
])('%s is a firm', (firm) => expect(isRemarkOnFirm(firm)).toBe(false))

test('what became of a firm may have the word for the firm before it', () => {
  const latin = firmRemarks.split(', ').filter((one) => /^\p{Script=Latin}/u.test(one))
  const han = firmRemarks.split(', ').filter((one) => /^\p{Script=Han}/u.test(one))
  const all = [
    ...listOf(firmBefore).flatMap((firm) => latin.map((one) => `${firm} ${one}`)),
    ...listOf(firmJoined).flatMap((firm) => han.map((one) => `${firm}${one}`)),
    ...['Firma erloschen', 'The shop is closed', 'La société est fermée', 'Shop has moved!', '公司已结业'],
  ]
  expect(all.filter((text) => text.length <= 120 && !isRemarkOnFirm(text))).toEqual([])
})

test.each([
  'The Firm',
  'Shop Direct',
  'Geschäft 4',
  'Closed Shop Ltd',
  'Business Pension Ltd',
  'Laden Kaputt GmbH',
  '店小二公司',
])('%s is called so', (firm) => expect(isRemarkOnFirm(firm)).toBe(false))
