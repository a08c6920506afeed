import { formatCount } from '../../../words/numbers.ts'
import type { Messages } from '../../messages.ts'

export const board: Messages['customers']['board'] = {
  open: '看板',
  toList: '清單',
  label: '按狀態排列的客戶',
  hint: '把卡片拖到另一欄，或按 Shift 加方向鍵。',
  more: (count) => `另有 ${formatCount(count)} 位`,
  all: '顯示全部',
}
