import type { Messages } from '../../messages.ts'

export const cells: Messages['customers']['cells'] = {
  edit: (field) => `编辑${field}`,
  save: '保存',
  saveAnyway: '仍要保存',
  saved: (field) => `已保存${field}`,
  saveOver: '您输入的内容还在，按“保存”就会覆盖。',
  editsToo: '也在编辑这一项。',
  staysHere: '您输入的内容还在。',
  looksLike: '看起来像另一位客户：',
  noOwner: '指定负责人',
  noFollowUp: '设置跟进日期',
  followUp: (day) => `跟进日期：${day}`,
  answers: { today: '今天', tomorrow: '明天', nextWeek: '一周后', me: '我' },
  keys: { edit: '编辑' },
}
