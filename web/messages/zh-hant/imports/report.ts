import { formatCount } from '../../../words/numbers.ts'
import type { Messages } from '../../messages.ts'

export const report: Messages['imports']['report'] = {
  titleOf: (fileName) => `${fileName} 的匯入報告`,
  headline: (created, updated) => {
    if (created === 0) return updated === 0 ? '沒有客戶變更' : `更新了 ${formatCount(updated)} 位客戶`
    return `新增了 ${formatCount(created)} 位客戶${updated === 0 ? '' : `，更新了 ${formatCount(updated)} 位`}`
  },
  viewCustomers: '查看客戶',
  reviewRows: (count) => `核對 ${formatCount(count)} 列`,
  undo: {
    words: (created, updated, review) =>
      [
        created > 0 && `「復原匯入」會移除這 ${formatCount(created)} 位新客戶。`,
        updated > 0 && `${formatCount(updated)} 位已更新的客戶會回復到匯入前的內容。`,
        review > 0 && `${formatCount(review)} 列不再需要核對。`,
        '其後由用戶修改的內容會保留並列出。您可以重做匯入。',
      ]
        .filter(Boolean)
        .join(''),
  },
  details: '詳細資料',
  download: '下載為 JSON',
  neverRead: '檔案未能讀到結尾，因此沒有記錄。',
  cancelled: (hasSaved, canResume) =>
    `${hasSaved ? '這次匯入已取消，取消前儲存的內容仍然保留。' : '這次匯入已取消，沒有儲存任何內容。'}${canResume ? '按「恢復」會從停下的地方繼續。' : ''}`,
  pending: (count) => `${formatCount(count)} 筆記錄沒有任何變更。`,
  file: {
    title: '檔案',
    size: '大小',
    bytes: (count) => `${formatCount(count)} 位元組`,
    hash: 'SHA-256',
    noHash: '不詳',
    at: '匯入時間',
    undone: '復原時間',
    kept: (count) => `${formatCount(count)} 位客戶沒有變更`,
  },
  reading: {
    title: '檔案的讀法',
    encoding: '編碼',
    format: '格式',
    csv: '分隔文字',
    sheet: (name) => `工作表 ${name}`,
    header: '標題列',
    noHeader: '沒有',
    headerLine: (line) => `第 ${formatCount(line)} 行`,
    warnings: '附註',
  },
  settings: { title: '設定', policy: '無效的電郵', mode: '客戶' },
  steps: { title: '所需時間', step: '步驟', time: '時間', notDone: '未完成' },
  checksum: {
    title: '校驗碼',
    about: '由每一行、其結果及其客戶計算得出',
    verify: '如要以檔案和資料庫核實這份報告，請執行：',
  },
}
