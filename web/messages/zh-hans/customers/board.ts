import { formatCount } from '../../../words/numbers.ts'
import type { Messages } from '../../messages.ts'

export const board: Messages['customers']['board'] = {
  open: '看板',
  toList: '列表',
  label: '按状态排列的客户',
  hint: '把卡片拖到另一栏，或按 Shift 加方向键。',
  more: (count) => `另有 ${formatCount(count)} 个`,
  all: '显示全部',
}
