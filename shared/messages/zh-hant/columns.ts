import type { Texts } from '../text.ts'

export const columns: Texts['columns'] = {
  dateOrder: '從日期看不出日在前還是月在前，請選擇。',
  decimalMark: '從數字看不出小數點是句點還是逗號，請選擇。',
  customGone: '這個自訂欄位已不存在，請另選一個。',
  noName: '請為新欄位命名。',
  isOurs: ({ label }) => `「${label}」是每位客戶都有的欄位。請從清單中選擇，或用另一個名稱。`,
  exists: ({ label }) => `已有欄位「${label}」，請從清單中選擇。`,
  noChoice: '這一欄的不同值太多，不能作為選項，請改為文字。',
  count: ({ columns, fields }) => `檔案有 ${columns} 欄，但收到 ${fields} 個欄位。`,
  doubled: '有兩欄指向同一個欄位。',
  fieldTaken: '另一欄已對應這個欄位，請把其中一欄存為自訂欄位。',
}
