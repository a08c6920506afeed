import type { CellsKind } from '../../csv/warning-values.ts'
import { nameOfRegion, namesOfRegions } from '../names-of-regions.ts'
import type { Texts } from '../text.ts'

const number = (n: number) => n.toLocaleString('zh-HK')
const quoted = (names: readonly string[]) => names.map((name) => `「${name}」`).join('、')
const at = (line: number) => `第 ${number(line)} 行`

const delimiterNames = {
  ...{ ',': '逗號', ';': '分號', '\t': '定位字元', '|': '直線', '^': '插入號', '~': '波浪號', ':': '冒號' },
  ...{ '/': '斜線', ' ': '空格', '  ': '多個空格', ', ': '逗號', '; ': '分號', '| ': '直線' },
}

const kinds = {
  ...{ email: '電郵地址', phone: '電話號碼', country: '國家／地區', date: '日期', name: '姓名' },
  ...{ company: '公司', address: '地址', town: '城市', postcode: '郵政編碼' },
}

const regions = namesOfRegions('zh-HK')

const help = (kind: CellsKind, country?: string, read = 0) => {
  if (kind !== 'phone') return ''
  return country === undefined
    ? '為所有記錄設定國家／地區或有幫助。'
    : `如果記錄都在${nameOfRegion(country, regions)}，其中 ${read} 格可以辨識。`
}

export const reading: Texts['reading'] = {
  'encoding.doubtful': ({ encoding, evidence }) => `編碼可能不是 ${encoding}。${evidence}`,
  'encoding.changed': ({ from, to, badPlaces }) =>
    `開頭像 ${from}，但${to === 'utf-8' ? '大部分是 UTF-8' : `有 ${badPlaces} 處不符`}；現以 ${to} 讀取。`,
  'encoding.bad-places': ({ encoding, places }) => `有 ${number(places)} 處不是 ${encoding} 文字，相關記錄需要核對。`,
  'delimiter.single-column': ({ delimiter }) => `檔案視為一欄，但大部分行含有${delimiterNames[delimiter]}。`,
  'delimiter.two-readings': ({ first, second }) =>
    `以${delimiterNames[first]}分隔；若以${delimiterNames[second]}分隔，各筆記錄同樣一致。`,
  'line-ends.mixed': '各行的換行方式不一，每種都視為換行。',
  'text.nul': ({ characters }) => `已從儲存格中刪去 ${number(characters)} 個 NUL 字元。`,
  'header.none': '沒有標題列，各欄以編號表示。',
  'header.guessed': ({ line }) => `不確定${at(line)}是否標題列：沒有已知的欄名，下面各列也相似。`,
  'header.below-records': ({ line }) => `${at(line)}看似標題列，但上面各行看似記錄。`,
  'header.skipped-lines': ({ first, last }) =>
    `已略過表格上方的${first === last ? at(first) : `第 ${number(first)} 至 ${number(last)} 行`}。`,
  'header.doubled': ({ names }) => `名稱相同的欄已加上編號：${quoted(names)}。`,
  'header.nameless': ({ columns }) => `有 ${number(columns)} 欄沒有名稱，已加上編號。`,
  'records.ragged': ({ records, of, shorter, longer, line }) =>
    `${number(of)} 筆記錄中有 ${number(records)} 筆的格數與標題列不同（${shorter} 筆較少，${longer} 筆較多）；第一筆在${at(line)}。`,
  'records.repaired': ({ records, line }) =>
    `有 ${number(records)} 筆記錄的引號只有一種讀法符合表格，已按該讀法讀取；第一筆在${at(line)}。`,
  'records.footer': ({ line }) =>
    `由${at(line)}起是總計或附註，不是客戶，需要核對；只有總計數字的行和寫明製表人的行除外，這些行不會匯入。`,
  'workbook.other-sheets': ({ sheet, others }) => `已讀取工作表「${sheet}」；另有 ${quoted(others)}。`,
  'workbook.hidden-rows': ({ rows }) => `${number(rows)} 個隱藏列也已讀取。`,
  'workbook.merged-cells': ({ groups }) => `有 ${number(groups)} 組合併儲存格，文字在每組的第一格。`,
  'workbook.no-results': ({ formulas }) =>
    `有 ${number(formulas)} 個公式在檔案中沒有結果。請以試算表開啟檔案，再儲存一次。`,
  'workbook.errors': ({ cells }) => `有 ${number(cells)} 格顯示錯誤，例如 #N/A。`,
  'workbook.long-numbers': ({ cells }) =>
    `有 ${number(cells)} 個數字達 16 位或以上，試算表只保留 15 位，最後幾位可能有誤。請把 ID 和電話設為文字格式。`,
  'cards.pictures': '名片上的圖片已略過，仍保留在檔案中。',
  'cards.stray-lines': ({ lines }) => `有 ${number(lines)} 行不屬於任何名片，已略過。`,
  'columns.nobody': '沒有一欄是姓名、公司、帳號、電郵或電話。',
  'columns.guessed': ({ columns }) => `只有${quoted(columns)}欄可能表明客戶是誰，也可能另有含義。`,
  'columns.changed': ({ fileName }) => `這個檔案的欄與 ${fileName} 不同。`,
  'columns.date-order': ({ column }) => `「${column}」欄的日期，可以是日在前或月在前。`,
  'columns.decimal-mark': ({ column }) => `「${column}」欄的數字，小數點可以是逗號或句點。`,
  'columns.only-contact': '只有電郵或電話表明客戶是誰。',
  'columns.names-differ': ({ column }) => `「${column}」欄的名稱有兩個意思。`,
  'columns.values-differ': ({ column, kind }) =>
    kind === undefined
      ? `「${column}」欄的內容與欄名不符。`
      : `「${column}」欄大部分是${kinds[kind]}，欄名卻沒有說明：這是電郵欄嗎？`,
  'columns.only-values': ({ column }) => `只有「${column}」欄的內容表明它是甚麼。`,
  'columns.running-number': ({ column }) =>
    `「${column}」欄只是檔案的列號，並不表明客戶是誰，已按原樣保留。如號碼來自另一個系統，請選擇「外部 ID」。`,
  'columns.by-network': ({ column }) =>
    `「${column}」欄的每一格會按該列所指的平台存入相應欄位（YouTube、Instagram、X、LinkedIn，或 Facebook 連結）；其餘按原樣保留。`,
  'columns.which-network': ({ column }) => `無法得知「${column}」欄屬於哪個平台；在您選擇欄位前會按原樣保留。`,
  'columns.deleted': ({ column }) =>
    `「${column}」欄不會匯入：這個欄位已刪除。管理員可在匯入前，在「設定」的「欄位」中還原。`,
  'columns.unmapped': ({ column, kind }) => `「${column}」欄全是${kinds[kind]}，但沒有對應的欄位。`,
  'columns.unread': ({ column, kind, cells, of, country, read }) =>
    `「${column}」欄的首 ${of} 格中，有 ${cells} 格無法辨識為${kinds[kind]}，已按原樣保留。${help(kind, country, read)}`,
}
