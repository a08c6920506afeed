import { formatCount } from '../../../words/numbers.ts'
import type { Messages } from '../../messages.ts'

export const list: Messages['review']['list'] = {
  waiting: (count) => `${formatCount(count)} 行需要核对`,
  waitingIn: (count, file) => (
    <>
      {file} 有 {formatCount(count)} 行需要核对
    </>
  ),
  allImports: '显示所有导入',
  download: '下载为 CSV',
  emptyTitle: '没有待核对的行',
  emptyTitleOf: (file) => `${file} 没有待核对的行`,
  empty: '导入无法自行决定的行会完整显示在这里，并注明原因。',
  showImports: '显示导入',
  showImport: '显示这次导入',
  reasons: '原因',
  allReasons: '所有原因',
  byReason: '按原因',
  rows: (count) => `${formatCount(count)} 行`,
  moreValues: (count) => `还有 ${formatCount(count)} 个值`,
  showRows: '逐行显示',
  noneLeft: '这里已没有待核对的行。',
  showOthers: '继续核对',
  keys: { move: '移动', open: '打开', edit: '编辑', apply: '应用', ignore: '忽略' },
}
