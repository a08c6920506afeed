import { expect, test } from 'vitest'
import { takeFirmInFront } from '../../../../../shared/cleaning/names/asides/take-firm.ts'

const firms = ['㈜한솔산업', '(주)미래상사', '주식회사 동아', '株式会社丸山', '(株)北川製作所']
const desks = ['담당', '구매팀', '총무', '대표', '経理', '総務課長', '営業部', '担当']

test.each(firms.flatMap((firm) => desks.map((desk) => [firm, desk] as const)))(
  'the firm of %s %s is the firm alone',
  (firm, desk) => {
    const person = /[가-힣]/.test(firm) ? '노대리' : '佐藤様'
    const found = takeFirmInFront(`${firm} ${desk} ${person}`)
    expect(found?.firm).toBe(firm)
    // A desk that is read with the name goes with it.
    expect(found?.name.endsWith(person)).toBe(true)
  },
)

test.each([
  ['㈜서울 물류 김과장', '㈜서울 물류'],
  ['(주)두레 개발 박부장', '(주)두레 개발'],
])('%s has a firm of two words', (raw, firm) => {
  expect(takeFirmInFront(raw)?.firm).toBe(firm)
})
