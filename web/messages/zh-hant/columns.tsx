import { formatCount } from '../../words/numbers.ts'
import type { Messages } from '../messages.ts'

type Columns = Messages['columns']

const reading: Columns['reading'] = {
  title: '檔案的讀法',
  show: '顯示首幾筆記錄',
  reason: (evidence, sureness, percent) => `${evidence}${sureness}（${percent}%）。`,
  encoding: '編碼',
  delimiter: '分隔符號',
  quote: '引號',
  quoteDouble: '以 " 包住儲存格',
  quoteSingle: "以 ' 包住儲存格",
  quotePlain: '當作一般字元',
  shortRows: '格數較少的列',
  shortRowsEnd: '以空白補足',
  shortRowsReview: '需要核對',
  header: '標題列',
  headerLine: (line) => `第 ${formatCount(line)} 行`,
  noHeader: '沒有',
  sheet: '工作表',
  sheets: '工作表',
  firstSheet: '第一張工作表',
  detect: '自動偵測',
  detected: (found) => `${found}（自動偵測）`,
  readLikeThis: '這樣讀取檔案',
  sample: '首幾筆記錄',
  sampleTable: '這樣讀取的首幾筆記錄',
  line: '行',
}

const question: Columns['question'] = {
  formats: '日期和數字是怎樣寫的？',
  confirm: '這些欄位正確嗎？',
  unknown: '這些欄是甚麼？',
  editorOnly: '需由編輯者選擇。',
  changed: '這個檔案的欄與上次不同：',
  added: (names) => <>新增 {names}</>,
  gone: (names) => <>欠缺 {names}</>,
  renamed: (from, to) => (
    <>
      「{from}」改為「{to}」
    </>
  ),
  quoted: (name) => <>「{name}」</>,
  since: (fileName) => <>上一個檔案是 {fileName}。</>,
}

const becomes: Columns['becomes'] = {
  empty: '空白',
  notImported: '不匯入',
  custom: '存為自訂欄位',
  fieldTaken: '存為自訂欄位：另一欄已對應這個欄位',
  suggestion: (value) => `建議：${value}`,
  review: (text) => <>需要核對：{text}</>,
  yes: '是',
  no: '否',
}

const table: Columns['table'] = {
  from: '檔案中',
  to: '匯入為',
  values: '值',
  fill: (filled, sampled, different, isAll) =>
    `${isAll ? '' : '首 '}${formatCount(sampled)} 筆中有 ${formatCount(filled)} 筆有值，${formatCount(different)} 個不同值`,
  noHeader: '沒有標題',
  sureness: (percent) => `${percent}% 確定`,
  sure: '這是對的，不要再問',
  fieldFor: (column) => `「${column}」欄對應的欄位`,
  deletedField: '這個欄位已刪除。管理員可在「設定」的「欄位」中還原。',
  notImported: '不匯入',
  custom: '自訂欄位',
  newField: '新欄位的類型',
  dateFormat: '日期格式',
  numberFormat: '數字格式',
  useCountry: (country: string) => `所有記錄都用${country}`,
  choose: '請選擇',
}

const groups: Columns['groups'] = {
  label: '哪些欄',
  unsure: '需要查看',
  matched: '已配對',
  custom: '自訂',
  empty: '空白',
  out: '不匯入',
}

const rules: Columns['rules'] = { title: '適用於所有記錄', policy: '電郵地址無效時' }

const defaults: Columns['defaults'] = {
  title: '加到每筆記錄',
  owner: '負責人',
  source: '來源',
  country: '國家／地區',
  noCountry: '沒有',
  tags: '標籤，以逗號分隔',
  hint: '負責人、來源和國家／地區只填補空白，不會取代原有的值。標籤會加上。',
}

export const columns: Columns = {
  titleOf: (fileName) => `${fileName} 的欄`,
  importedAgain: '會以這些欄再次匯入原檔案，並更新相同的客戶。',
  nobody: '沒有一欄表明客戶是誰。如有姓名、電郵或電話，請選擇。',
  stakes: (records, matched, custom, out) =>
    `${formatCount(records)} 筆記錄 · ${formatCount(matched)} 欄對應欄位${custom > 0 ? ` · ${formatCount(custom)} 欄存為自訂欄位` : ''}${out > 0 ? ` · ${formatCount(out)} 欄不匯入` : ''}。`,
  preview: (records) => `預覽 ${formatCount(records)} 筆記錄`,
  previewAgain: (records) => `重新預覽 ${formatCount(records)} 筆記錄`,
  import: (records) => `匯入 ${formatCount(records)} 筆記錄`,
  updatePreview: '更新預覽',
  becomes,
  defaults,
  groups,
  question,
  reading,
  rules,
  table,
}
