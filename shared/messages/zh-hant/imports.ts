import type { Texts } from '../text.ts'

/** What a cell should have been. */
const unreadNames: Readonly<Record<string, string>> = {
  phone: '電話號碼',
  country_code: '國家／地區',
  next_follow_up: '跟進日期',
  company_website: '網站',
  youtube_channel_url: 'YouTube 頻道',
  youtube_subscribers: '訂閱人數',
  linkedin_url: 'LinkedIn 專頁',
  facebook_url: 'Facebook 專頁',
  instagram_url: 'Instagram 專頁',
  x_url: 'X 專頁',
}

export const imports: Texts['imports'] = {
  none: '找不到這次匯入。',
  noPreview: '這次匯入沒有預覽：它並非等待中。',
  notRead: '這個檔案未曾讀取，沒有記錄可供下載。',
  verifyFixed: '這是已修正的一列。請驗證其檔案的匯入。',
  verifyEarly: '這次匯入尚未結束，請待結束後再驗證。',
  noRecords: '檔案只有標題列，沒有記錄。請檢查匯出的檔案。',
  copyChanged: '已存的檔案無法再如之前一樣讀取。',
  stepFailed: ({ step, times }) => `步驟「${step}」失敗了 ${times} 次。`,
  stepDied: ({ step, times }) =>
    `步驟「${step}」中斷了 ${times} 次：檔案所需的記憶體過多，或電腦每次都停止運作。請分割檔案，或另存為一般 CSV 再匯入。`,
  notImportedYet: '這次匯入仍在預覽。匯入後才可下載記錄。',
  keyTwice: '每個比對欄位請只列一次。',
  unread: ({ field, cells }) =>
    `有 ${cells.toLocaleString('zh-HK')} 格${unreadNames[field] ?? '內容'}無法辨識，已按原樣保留`,
}
