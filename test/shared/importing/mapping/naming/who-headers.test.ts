import { describe, expect, test } from 'vitest'
import { mapColumns } from '../../../../../shared/importing/mapping/map-columns.ts'
import { doubtColumns } from '../../../../../shared/importing/planning/doubt-columns.ts'

const names = ['姓名', '聯絡人姓名', '氏名', 'Name', 'Full name', '이름', 'Nombre completo', 'Vollständiger Name']
const firms = ['公司', '公司名稱', '会社名', 'Company', 'Company name', '회사명', 'Empresa', 'Firma']
const addresses = ['稱謂', '称谓', '敬称', '先生/小姐', 'Mr/Ms', 'Salutation', 'Title', 'Anrede', '호칭']
const signs = ['/', ' / ', '／', ' · ']
const words = [' or ', ' oder ', ' ou ', ' o ', '或', '또는']

const planned = (header: string, cells: readonly string[]) => {
  const rows = cells.map((cell, n) => [cell, `n${n}@alpha-works.com`])
  const { columns } = mapColumns([header, 'Email'], rows)
  return { ...columns[0], codes: doubtColumns(columns, rows).map(({ code }) => code) }
}
const people = ['Ann Lee', 'Bob Ray', 'Eva Ek']

test('a name and how its bearer is addressed: it is the name', () => {
  const headers = names.flatMap((name) =>
    addresses.flatMap((address) => [...signs.map((sign) => name + sign + address), `${name} (${address})`]),
  )
  expect(
    headers.filter((header) => !/^(?:display_name|last_name|first_name)$/.test(planned(header, people).field ?? '')),
  ).toEqual([])
})

test('a name and a firm in one column: whoever reads it says which', () => {
  const headers = names.flatMap((name) =>
    firms.flatMap((firm) => [...signs, ...words].flatMap((sign) => [name + sign + firm, firm + sign + name])),
  )
  const silent = headers.filter((header) => {
    const { field, codes } = planned(header, people)
    return (field === null || field === undefined) && !codes.includes('columns.unmapped')
  })
  expect(silent).toEqual([])
})

describe('what a firm and whoever speaks for it are called', () => {
  test.each([
    ['公司行號', 'company_primary'],
    ['客戶寶號', 'company_primary'],
    ['店名', 'company_primary'],
    ['取引先名', 'company_primary'],
    ['得意先', 'company_primary'],
    ['屋号', 'company_primary'],
    ['거래처명', 'company_primary'],
    ['상호명', 'company_primary'],
    ['貴公司名稱', 'company_primary'],
    ['Party Name', 'company_primary'],
    ['Firm Name', 'company_primary'],
    ['聯絡窗口', 'display_name'],
    ['聯繫人', 'display_name'],
    ['窓口担当者', 'display_name'],
    ['거래처 담당자', 'display_name'],
    ['姓名/稱謂', 'display_name'],
  ])('%s: %s', (header, field) => expect(planned(header, people).field).toBe(field))

  test('what is called like somebody, and is no field, waits', () => {
    const headers = [
      '業主姓名',
      '店主',
      '老闆',
      '業務窗口',
      '合作廠商',
      '往來公司',
      '加盟店名',
      '顧問会社',
      '협력업체',
      '가맹점명',
      '대리점 상호',
    ]
    expect(
      headers.filter((header) => {
        const { field, codes } = planned(header, people)
        return field === null && !codes.includes('columns.unmapped')
      }),
    ).toEqual([])
  })

  test('a thing goes on without', () => {
    const headers = [
      '商品名',
      '产品名称',
      '品名',
      '部門名稱',
      '銀行名',
      '學校名稱',
      '檔案名稱',
      '활동명',
      '상품명',
      '부서명',
      '地名',
    ]
    expect(headers.filter((header) => planned(header, people).codes.includes('columns.unmapped'))).toEqual([])
  })
})
