import { formatCount } from '../../../words/numbers.ts'
import type { Messages } from '../../messages.ts'

export const panel: Messages['customers']['panel'] = {
  title: '清單旁的客戶',
  wholePage: '以整頁開啟',
  close: '關閉',
  previous: '上一位客戶',
  next: '下一位客戶',
  place: (n, total) => `第 ${n} 位，共 ${total} 位`,
  total: (total, isExact) => `${formatCount(total)}${isExact ? '' : '+'}`,
  keys: { open: '開啟' },
}
