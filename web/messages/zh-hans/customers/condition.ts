import type { Messages } from '../../messages.ts'

export const condition: Messages['customers']['condition'] = {
  add: '筛选',
  title: '添加筛选条件',
  field: '字段',
  choose: '选择字段',
  dates: '日期',
  fields: '字段',
  custom: '自定义字段',
  next: '选择',
  comparison: '比较方式',
  values: '值',
  other: '其他值',
  otherHint: '每行一个',
  country: '其他国家/地区',
  noCountry: '没有其他',
  value: '值',
  day: '日期',
  days: '天数',
  apply: '筛选',
  cancel: '取消',
}
