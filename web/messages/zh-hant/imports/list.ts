import type { Messages } from '../../messages.ts'

export const list: Messages['imports']['list'] = {
  emptyTitle: '尚未有匯入',
  empty: '您匯入的每個檔案都列在這裡，並顯示每筆記錄的結果。',
  emptyDrop: '您可以把檔案拖放到任何頁面。',
  file: '檔案',
  state: '狀態',
  records: '記錄',
  at: '匯入時間',
  shareOf: (fileName) => `${fileName} 的完成比例`,
  timeLeft: (time) => `尚餘 ${time}`,
}
