import { formatCount } from '../../../words/numbers.ts'
import type { Messages } from '../../messages.ts'

export const form: Messages['customers']['form'] = {
  addTitle: '新增客戶',
  editTitle: (name) => `編輯 ${name}`,
  similar: '相似的客戶',
  askAgain: '再次檢查',
  notSaved: '尚未儲存。',
  add: '新增客戶',
  save: '儲存變更',
  keepAndAdd: '按輸入內容新增',
  keepAndSave: '按輸入內容儲存',
  addAnyway: '仍要新增',
  saveAnyway: '仍要儲存',
  questions: {
    isItThis: (count) => (count === 1 ? '是這位客戶嗎？' : `是這 ${count} 位客戶之一嗎？`),
    newLooksLike: '這與現有客戶相似。請開啟該客戶，或仍要新增。',
    changedLooksLike: '這樣修改後，會與另一位現有客戶相似。',
    isItTypedRight: '您是想輸入以下內容嗎？',
    field: (label) => `${label}：`,
    use: (suggestion) => `使用 ${suggestion}`,
  },
  errors: {
    title: (count) => `有 ${formatCount(count)} 個欄位需要修正，未有儲存。`,
    field: (label, message) => `${label}：${message}`,
    openCustomer: '開啟該客戶',
  },
  conflict: {
    choose: '您的修改尚未儲存。請勾選要保留現有內容的欄位，然後儲存。',
    same: '內容與您輸入的相同。',
    keep: (theirs, mine) => (
      <>
        保留 {theirs}，不用 {mine}
      </>
    ),
    empty: '空白',
    hint: '您的修改未有儲存，仍在下方。',
    open: '開啟最新版本',
    load: '在此載入，放棄我的修改',
  },
  sections: {
    name: '姓名',
    contact: '聯絡方式',
    company: '公司',
    address: '地址',
    creator: '創作者',
    relationship: '客戶關係與備註',
    custom: '自訂欄位',
  },
  labels: {
    emailShared: '這個電郵由多人共用',
    phones: '其他電話',
    emails: '其他電郵',
    addresses: '其他地址',
    subscribers: '訂閱人數',
    doNotContact: '不要聯絡',
  },
  hints: {
    displayName: '留空則用名字和姓氏。',
    emailShared: '例如 info@：其他客戶也可使用。',
    lines: '每行一個。',
    subscribers: '以數字填寫，例如 12,000。',
    tags: '以逗號分隔。',
    doNotContact: '匯入不會清除這一項。',
    externalId: '這位客戶在另一系統的 ID。',
  },
  automatic: '自動',
  notKnown: '不詳',
  yes: '是',
  no: '否',
}
