import type { Texts } from '../text.ts'

export const duplicates: Texts['duplicates'] = {
  none: '這兩位客戶已不在重複客戶清單中。請返回清單。',
  decided: '另一位用戶已處理這一對，請看下一對。',
  sameCustomer: '客戶不能與自己合併，請選擇兩位客戶。',
  oneAlone: '請至少勾選兩位客戶，包括保留的一位。',
  twice: '其中一位客戶出現了兩次，請只列一次。',
  noChoice: '請列出另一位客戶可提供的欄位。標籤和備註會保留雙方的內容。',
  noMerge: '找不到這次合併。',
  unmerged: '這些客戶已取消合併。',
  planChanged: '這些客戶在您查看後已有變更，請再看預覽。',
  noneSure: '沒有這麼確定的一對，無需合併。',
  noBulkMerge: '找不到這次批量合併。',
  survivorDeleted: '合併後保留的客戶已刪除。請先還原該客戶，再取消合併。',
}
