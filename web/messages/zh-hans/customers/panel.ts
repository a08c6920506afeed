import { formatCount } from '../../../words/numbers.ts'
import type { Messages } from '../../messages.ts'

export const panel: Messages['customers']['panel'] = {
  title: '列表旁的客户',
  wholePage: '以整页打开',
  close: '关闭',
  previous: '上一个客户',
  next: '下一个客户',
  place: (n, total) => `第 ${n} 个，共 ${total} 个`,
  total: (total, isExact) => `${formatCount(total)}${isExact ? '' : '+'}`,
  keys: { open: '打开' },
}
