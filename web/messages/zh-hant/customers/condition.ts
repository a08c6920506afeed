import type { Messages } from '../../messages.ts'

export const condition: Messages['customers']['condition'] = {
  add: '篩選',
  title: '新增篩選條件',
  field: '欄位',
  choose: '選擇欄位',
  dates: '日期',
  fields: '欄位',
  custom: '自訂欄位',
  next: '選擇',
  comparison: '比較方式',
  values: '值',
  other: '其他值',
  otherHint: '每行一個',
  country: '其他國家／地區',
  noCountry: '沒有其他',
  value: '值',
  day: '日期',
  days: '天數',
  apply: '篩選',
  cancel: '取消',
}
