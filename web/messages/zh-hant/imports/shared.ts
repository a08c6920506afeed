import { formatCount } from '../../../words/numbers.ts'
import type { Messages } from '../../messages.ts'

export const shared: Messages['imports']['shared'] = {
  records: (count) => `${formatCount(count)} 筆記錄`,
  by: (name) => `由${name}匯入`,
  outcome: '結果',
  outcomes: '結果',
  columns: '欄',
  matching: '比對現有客戶',
  notSaved: '尚未儲存。',
  allCounted: '檔案中每筆記錄都計算一次。',
}

export const steps: Messages['imports']['steps'] = {
  label: '匯入的步驟',
  file: '檔案',
  columns: '欄',
  preview: '預覽',
  import: '匯入',
  report: '報告',
  done: '，已完成',
}
