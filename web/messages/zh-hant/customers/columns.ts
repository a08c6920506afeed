import type { Messages } from '../../messages.ts'

export const columns: Messages['customers']['columns'] = {
  open: '顯示欄',
  title: '清單顯示的欄',
  shown: '姓名之後依次顯示',
  others: '更多的欄',
  place: (column) => `${column}的位置`,
  apply: '顯示',
  usual: '預設的欄',
}
