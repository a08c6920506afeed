import type { Messages } from '../../messages.ts'

export const panel: Messages['customers']['panel'] = {
  title: '清單旁的客戶',
  wholePage: '以整頁開啟',
  close: '關閉',
  keys: { open: '開啟' },
}
