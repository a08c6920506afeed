import type { Messages } from '../../messages.ts'

export const matching: Messages['imports']['matching'] = {
  mode: '匯入可以做甚麼',
  keys: '比對客戶的方式',
  keysHint: 'Harbour ID 永遠最先。沒有選擇的不用作比對。',
  firstKey: '首先按',
  nextKey: '其次按',
  noKey: '不用',
  rules: '客戶已有值時',
  rulesHint: '新客戶會取得記錄的全部內容。標籤和其他電話會加上，不會取代。',
  allFields: '所有欄位',
  someFields: '個別欄位另行處理',
  asAllFields: '與所有欄位相同',
  care: '保護現有的值',
  protectEdits: '保留用戶修改過的內容',
  protectEditsHint: '最後由用戶修改的欄位會保留其值。',
  clearEmpty: '空白儲存格會清除欄位',
  clearEmptyHint: '比對用的欄位、類型、狀態和「不要聯絡」除外。不勾選時，空白儲存格不作任何變更。',
}
