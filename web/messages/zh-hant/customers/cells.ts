import type { Messages } from '../../messages.ts'

export const cells: Messages['customers']['cells'] = {
  edit: (field) => `編輯${field}`,
  save: '儲存',
  saveAnyway: '仍要儲存',
  saved: (field) => `已儲存${field}`,
  saveOver: '您輸入的內容還在，按「儲存」就會覆寫。',
  editsToo: '也在編輯這一項。',
  staysHere: '您輸入的內容還在。',
  looksLike: '看起來像另一位客戶：',
  noOwner: '指定負責人',
  noFollowUp: '設定跟進日期',
  followUp: (day) => `跟進日期：${day}`,
  answers: { today: '今日', tomorrow: '明日', nextWeek: '一週後', me: '我' },
  keys: { edit: '編輯' },
}
