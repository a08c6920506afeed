import type { Messages } from '../../messages.ts'

export const panel: Messages['customers']['panel'] = {
  title: '列表旁的客户',
  wholePage: '以整页打开',
  close: '关闭',
  keys: { open: '打开' },
}
