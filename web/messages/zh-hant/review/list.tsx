import { formatCount } from '../../../words/numbers.ts'
import type { Messages } from '../../messages.ts'

export const list: Messages['review']['list'] = {
  waiting: (count) => `${formatCount(count)} 列需要核對`,
  waitingIn: (count, file) => (
    <>
      {file} 有 {formatCount(count)} 列需要核對
    </>
  ),
  allImports: '顯示所有匯入',
  download: '下載為 CSV',
  emptyTitle: '沒有待核對的列',
  emptyTitleOf: (file) => `${file} 沒有待核對的列`,
  empty: '匯入無法自行決定的列會完整顯示在這裡，並註明原因。',
  showImports: '顯示匯入',
  showImport: '顯示這次匯入',
  reasons: '原因',
  allReasons: '所有原因',
  byReason: '按原因',
  rows: (count) => `${formatCount(count)} 列`,
  moreValues: (count) => `還有 ${formatCount(count)} 個值`,
  showRows: '逐列顯示',
  noneLeft: '這裡已沒有待核對的列。',
  showOthers: '繼續核對',
  keys: { move: '移動', open: '開啟', edit: '編輯', apply: '套用', ignore: '忽略' },
}
