import type { Texts } from '../text.ts'

export const columns: Texts['columns'] = {
  dateOrder: '從日期看不出日在前還是月在前，請選擇。',
  decimalMark: '從數字看不出小數點是句點還是逗號，請選擇。',
  customGone: '這個自訂欄位已不存在，請另選一個。',
  noName: '請為新欄位命名。',
  isOurs: ({ label }) => `「${label}」是每位客戶都有的欄位。請從清單中選擇，或用另一個名稱。`,
  exists: ({ label }) => `已有欄位「${label}」，請從清單中選擇。`,
  taken: ({ label }) => `已有欄位「${label}」，或曾有欄位用過這個名稱，請用另一個名稱。`,
  wasDeleted: ({ label }) => `欄位「${label}」已刪除。管理員可在「設定」的「欄位」中還原；或不匯入這一欄。`,
  importedInto: ({ label, file }) => `正在把 ${file} 匯入「${label}」。請等它完成，或取消匯入。`,
  joinsItself: '這是同一個欄位，請選另一個。',
  joinsKinds: '不同類型的欄位不能合併，請選同一類型的欄位。',
  choicesMissing: '請填寫可選的項目，每行一項。',
  noChoices: '只有選項欄位才有可選項目。請刪去，或把類型改為選項。',
  emptyChoice: '每個選項都要有名稱。',
  choiceTwice: ({ choice }) => `「${choice}」重複了，請刪去一個。`,
  noChoice: '這一欄的不同值太多，不能作為選項，請改為文字。',
  count: ({ columns, fields }) => `檔案有 ${columns} 欄，但收到 ${fields} 個欄位。`,
  doubled: '有兩欄指向同一個欄位。',
  fieldTaken: '另一欄已對應這個欄位，請把其中一欄存為自訂欄位。',
}
