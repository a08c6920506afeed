import type { Texts } from '../text.ts'

export const customers: Texts['customers'] = {
  countryCode: '請填寫兩個大寫字母（例如 HK），或 none',
  period: '請填寫年、月或日，例如 2026-11',
  noSuchDay: '沒有這一天',
  none: '找不到這位客戶。',
  noField: '請指明客戶的欄位。',
  noSuchColumn: '沒有這一欄。請寫客戶的欄位，以逗號分隔。',
  tooManyColumns: '除姓名外，一份清單最多 20 欄。請減少一些。',
  deleted: '這位客戶已刪除。請先還原，再作修改。',
  merged: ({ called }) => `這位客戶已與「${called}」合併。請修改該客戶，或先取消合併。`,
  changed: ({ who, what }) => `${who}剛才修改了${what.join('、')}。請先查看，再作修改。`,
  somebody: '有人',
  theImportOf: ({ file }) => `${file} 的匯入`,
  thisCustomer: '這位客戶',
  notSaved: ({ problems }) => `未能儲存。${problems.join('')}`,
  nobody: '請至少填寫姓名、公司、電郵、電話或 YouTube 帳號其中一項。',
  emailTaken: ({ called }) => `「${called}」已使用這個電郵地址。請開啟該客戶，或註明此地址由多人共用。`,
  furtherEmailTaken: ({ called }) => `「${called}」已使用其中一個電郵地址。請開啟該客戶。`,
  idTaken: ({ called }) => `「${called}」已使用這個 ID。請開啟該客戶，或填寫另一個 ID。`,
  keyTaken: ({ called, key }) => `「${called}」現已使用${key}。請先修改該客戶，或不還原這位客戶。`,
  externalId: ({ id }) => `外部 ID ${id}`,
  emailAddress: ({ email }) => `電郵地址 ${email}`,
  otherList: '這一頁屬於另一種排序的清單，或已不存在。請從第一頁開始。',
  suggestionLost: '無法讀取這項建議，請自行輸入。',
  sheetTooSmall: ({ most }) => `活頁簿的一張工作表最多容納 ${most}。請改用 CSV。`,
  sheetColumns: '16,384 欄',
  sheetCustomers: '1,048,575 位客戶',
  sheetCell: '每個儲存格 32,767 個字元',
  sheetName: '客戶',
}

export const bulkEdits: Texts['bulkEdits'] = {
  none: '找不到這次批量修改。',
  nobody: '請至少選擇一位客戶。',
  both: '請提供 ID，或提供篩選條件連同所見的客戶數目。',
  changed: ({ count, expected }) => `現在有 ${count} 位客戶符合條件，而不是 ${expected} 位。請再看清單，然後修改。`,
  tooMany: ({ most }) => `一次批量修改最多 ${most} 位客戶，請增加篩選條件。`,
  noChange: '請選擇一項修改。',
  noTags: '請至少填寫一個標籤。',
  noOwner: '請填寫負責人的姓名。',
  noCompany: '請填寫公司的名稱。',
  noDay: '請選擇日期。',
}

export const companies: Texts['companies'] = {
  none: '沒有這間公司，或已沒有客戶屬於它。',
}

export const conditions: Texts['conditions'] = {
  unreadable: '條件的寫法為 欄位:比較:值，例如 owner:is:Ann。多個條件之間用分號。',
  tooManyAtOnce: '一份清單最多 20 個這類篩選條件。請先移除一個。',
  field: '請選擇客戶的欄位。',
  operator: '這個欄位不能這樣比較。請選擇另一種比較方式。',
  noValue: '請至少填寫一個值。',
  oneValue: '請填寫一個值。',
  tooMany: '最多填寫 50 個值。',
  tooLong: '每個值最多 200 個字元。',
  oneLine: '每個值只能佔一行。',
  notAmong: '這個欄位沒有這個值。請從現有的值中選擇。',
  digits: '請填寫電話號碼的數字。',
  number: '請填寫數字，例如 1200 或 0.5。',
  day: '請按 2026-12-24 的格式填寫日期。',
  days: '請填寫天數，最多 9999。',
}

export const views: Texts['views'] = {
  none: '找不到這個檢視。',
  all: '所有客戶',
  nameTaken: '你已有同名的檢視。請另選名稱。',
  nameBuiltIn: '這是「所有客戶」分頁的名稱。請另選名稱。',
  nameMissing: '請為檢視命名。',
  nameTooLong: '名稱最多 60 個字元。',
  tooMany: '你已有 50 個檢視。請先刪除一個。',
  sharedByEditors: '只有編輯者可以分享檢視。',
  changedByEditors: '只有編輯者可以修改已分享的檢視。',
  sharedByOwner: '只有建立檢視的人可以分享或收回它。',
}

export const notes: Texts['notes'] = {
  none: '找不到這則筆記。',
  nothing: '請先寫點內容。',
  tooLong: '一則筆記最多 5,000 個字元，請分成兩則。',
  notYours: '只有筆記的作者或管理員可以修改。',
  deleted: '這則筆記已刪除。請先還原，再作修改。',
}

export const tasks: Texts['tasks'] = {
  none: '找不到這項任務。',
  noTitle: '請寫下要做甚麼。',
  longTitle: '任務最多 200 個字元，其餘請寫在筆記裡。',
  oneLine: '任務只有一行，其餘請寫在筆記裡。',
  noDay: '請選擇日期，例如 2026-11-30。',
  needsDay: '重複的任務需要開始日期，請選擇。',
  noOwner: '請選擇可以修改客戶的人。',
  deleted: '這項任務已刪除。請先還原，再作修改。',
  followUpChanged: '有人剛才修改了這次跟進。請先查看，再作修改。',
}

export const erasures: Texts['erasures'] = {
  notTyped: '請按上面所示輸入姓名。',
  noKey: '請輸入對方曾用的電郵地址、ID、帳號名稱或頻道，或電話（以 + 開頭）和姓名。',
  none: '沒有以此識別的人被清除過。',
  wasErased: '以此識別的人已被清除。如對方重新同意，管理員可解除清除。',
  onlyText: '此檔案中被清除者的記錄已清空，只保留了文字，只能照原來的方式讀取。',
}
