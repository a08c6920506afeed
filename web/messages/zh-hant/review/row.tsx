import { formatCount } from '../../../words/numbers.ts'
import type { Messages } from '../../messages.ts'

export const row: Messages['review']['row'] = {
  line: (line) => `第 ${formatCount(line)} 行`,
  lineOf: (line, file) => (
    <>
      {file} {line}
    </>
  ),
  alsoLines: (lines) => `以及第 ${lines.map(formatCount).join('、')} 行，內容相同`,
  titleOf: (line, fileName) => `${fileName} 第 ${formatCount(line)} 行`,
  showImport: '顯示匯入',
  showRow: '顯示這一列',
  isTaken: '這一列正與其他列一併處理。',
  fixInstead: '改為修正儲存格，或忽略這一列',
  apply: '套用',
  fix: '修正',
  ignore: '忽略',
  noValue: '所有儲存格都是空白。請填寫欠缺的內容，或忽略這一列。',
  empty: '空白',
  nothingElse: '沒有其他內容',
  moreCells: (count) => `還有 ${formatCount(count)} 格`,
  customField: '存為自訂欄位',
  inFile: (edit) => <>檔案中為 {edit}</>,
  suggestion: (value) => <>建議：{value}</>,
  continue: '繼續核對',
  candidates: {
    label: '這一列可能是以下客戶',
    thisRow: '這一列',
    existing: '現有客戶',
    isNew: '這是新客戶',
    isThis: '就是這位客戶',
  },
  closed: {
    created: (line) => `第 ${formatCount(line)} 行已新增為客戶。`,
    updated: (line) => `第 ${formatCount(line)} 行已更新一位現有客戶。`,
    unchanged: (line) => `第 ${formatCount(line)} 行沒有變更：客戶已有這些值。`,
    imported: (line) => `第 ${formatCount(line)} 行已匯入。`,
    ignored: (line) => `第 ${formatCount(line)} 行已忽略。`,
    showCustomer: '顯示客戶',
    keptBy: (link) => <>其電郵、ID 或頻道仍屬於{link('現有的客戶')}；這裡存為自訂欄位。</>,
  },
}
