import type { Messages } from '../messages.ts'

export const notes: Messages['notes'] = {
  label: '寫筆記',
  hint: '寫筆記。輸入 @ 可提及同事。',
  add: '新增筆記',
  colleagues: '同事',
  program: '程式',
  edited: (at) => <>{at}編輯</>,
  more: '顯示全部',
  less: '收合',
  edit: '編輯',
  editOf: (author) => `編輯${author}的筆記`,
  delete: '刪除',
  deleteOf: (author) => `刪除${author}的筆記`,
  text: '筆記內容',
  save: '儲存筆記',
  deleted: '筆記已刪除。',
  earlier: '較早',
  latest: '最新',
}
