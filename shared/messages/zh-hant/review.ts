import type { Texts } from '../text.ts'

const number = (n: number) => n.toLocaleString('zh-HK')

export const review: Texts['review'] = {
  none: '找不到這個待核對列。',
  noBulkFix: '找不到這次批量處理。',
  noRule: '找不到這項規則，或已被移除。',
  countChanged: ({ count }) => `現在有 ${number(count)} 列。請再查看，然後決定。`,
  customerGone: '該客戶已不存在，請重新選擇。',
  noCell: '這些列的問題不在某一格。請逐一修正，或忽略。',
  noDomain: '這不是電郵網域。請填寫例如 gmail.com。',
  anotherValue: ({ wrong }) => `${wrong}請填寫另一個值。`,
  saysNothing: '這樣會使這些列全部空白。請改為忽略。',
  beingUndone: '其匯入正在復原，沒有任何變更。',
  beingClosed: '它正與其他列一併處理，沒有任何變更。',
  open: '它已在等待核對，沒有任何變更。',
  fixed: '它已修正，沒有任何變更。',
  ignored: '它已被忽略，沒有任何變更。',
  openBy: ({ by }) => `${by}已把它設為待核對，沒有任何變更。`,
  fixedBy: ({ by }) => `${by}已修正它，沒有任何變更。`,
  ignoredBy: ({ by }) => `${by}已忽略它，沒有任何變更。`,
  otherWidth: ({ wrong, cells, expected }) => `${wrong}它有 ${number(cells)} 格，表格有 ${number(expected)} 欄。`,
  clashes: ({ wrong, line }) => `${wrong}它與第 ${number(line)} 行衝突。`,
  perhaps: ({ wrong, answer }) => `${wrong}可能是 ${answer}。`,
}
