import { expect, test } from 'vitest'
import { mapColumns } from '../../../../../shared/importing/mapping/map-columns.ts'

test.each<[column: string, cell: string, field: string | null]>([
  ['患者氏名', '佐藤 花子', 'display_name'],
  ['患者姓名', '王小明', 'display_name'],
  ['환자 이름', '최은영', 'display_name'],
  ['Jina / Name', 'Asha Mrema', 'display_name'],
  ['Creador/a', 'Lucía Prado', 'display_name'],
  ['유선전화', '02-345-6789', 'phone'],
  ['일반전화', '051-345-6789', 'phone'],
  ['参展商/观众单位', '苏州云帆纺织', 'company_primary'],
  ['參展商', '台南永信木業', 'company_primary'],
  ['Kod', '31-042', 'postal_code'],
  ['Kod', 'KL-31', null],
  ['Kod', '31042', null],
])('%s with %s: %s', (column, cell, field) => {
  const { columns } = mapColumns(['City', column], [['a', cell]])
  expect(columns[1]?.field).toBe(field)
})
