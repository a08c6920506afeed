import type { Messages } from '../../messages.ts'

export const columns: Messages['customers']['columns'] = {
  open: '显示列',
  title: '列表显示的列',
  shown: '姓名之后依次显示',
  others: '更多列',
  place: (column) => `${column}的位置`,
  apply: '显示',
  usual: '默认列',
}
