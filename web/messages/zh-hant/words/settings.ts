import type { Messages } from '../../messages.ts'

export const settings: Messages['words']['settings'] = {
  modes: {
    both: '新增新客戶，並更新現有客戶',
    create: '只新增新客戶',
    update: '只更新現有客戶',
  },
  modeHints: {
    both: '匯入每筆記錄。',
    create: '略過現有客戶的記錄。',
    update: '略過新客戶的記錄。',
  },
  keys: {
    external_id: '外部 ID',
    email: '電郵',
    youtube: 'YouTube 帳號或頻道',
    phone: '電話（姓名相同）',
  },
  rules: { overwrite: '覆寫', fill: '只填補空白', never: '不作變更' },
  customFields: '自訂欄位',
  matchBy: {
    label: '比對客戶的方式',
    keys: {
      external_id: '外部 ID',
      email: '電郵',
      youtube: 'YouTube 帳號或頻道',
      phone: '電話和姓名',
    },
    sentence: (keys) =>
      keys.length === 0 ? '只按 Harbour ID 比對客戶。' : `先按 Harbour ID 比對客戶，再依次按${keys.join('、')}。`,
  },
  fields: {
    label: '欄位',
    fill: (fields) => `只填補空白：${fields}。`,
    never: (fields) => `現有客戶不作變更：${fields}。`,
    any: '任何欄位',
    anyBut: (fields) => `${fields} 以外的任何欄位`,
  },
  emptyCells: { label: '空白儲存格', clear: '空白儲存格會清除其欄位。' },
  edits: { label: '用戶的修改', protected: '保留最後由用戶修改的值。' },
  defaults: {
    label: '每筆記錄',
    owner: (owner) => `負責人 ${owner}`,
    source: (source) => `來源 ${source}`,
    country: (country) => `國家／地區 ${country}`,
    tags: (tags) => `標籤 ${tags.join('、')}`,
    sentence: (parts) => `加到每筆記錄：${parts.join('；')}。`,
  },
}
