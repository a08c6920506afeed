import type { CustomerField } from '../../../customers/fields.ts'
import { findNamedField } from '../find-named-field.ts'
import { headerWords } from '../normalize-header.ts'
import { isPersonNoun } from './customer-names.ts'

/** Words of which tables of visits, sales and guests make names of columns that are no field of ours. */
const columnWords: ReadonlySet<string> = new Set(
  [
    'time date day start end begin join leave left arrival departure duration minutes hours session event check in out',
    'amount qty quantity price total sum balance paid due cost invoice order item items product sku unit units discount tax vat',
    'user guest attendee participant visitor member host speaker gast invité invitado asistente teilnehmer',
    'no nr num number code id ref type kind category status state name names list count seat table room ticket badge rating',
    'hora fecha inicio fin importe cantidad precio heure début durée montant prix quantité zeit datum beginn ende dauer betrag menge preis',
    '时间 時間 日期 开始 開始 结束 結束 金额 金額 数量 數量 价格 價格 类型 類型 状态 狀態 嘉宾 嘉賓 参加者 参会人 日付 開始時刻 終了 単価 種別 시간 날짜 시작 종료 금액 수량 가격 유형 상태 참석자',
  ].flatMap(headerWords),
)

const longest = 40

/**
 * Whether a record names columns, and other ones than its table has: a second table begins there. No number and no
 * address stands in it, three of its cells at least are such names, and no more than a
 * fourth of them is anything else.
 */
export function isOtherHeader(cells: readonly string[]): boolean {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '')
  if (filled.length < 3 || filled.some((cell) => cell.length > longest || /[\p{Nd}@]/u.test(cell))) return false
  const fields = new Set<CustomerField>()
  let names = 0
  let isCertain = false
  for (const cell of filled) {
    const field = isPersonNoun(cell) ? undefined : findNamedField(cell)?.field
    if (field !== undefined) fields.add(field)
    const words = headerWords(cell)
    const isPlain = words.every((word) => columnWords.has(word))
    if (field !== undefined || isPlain) names += 1
    // One word alone is the name of somebody too: Day, Price, Guest.
    if (isPlain && words.length > 1) isCertain = true
  }
  const isMost = names >= 3 && names * 4 >= filled.length * 3
  return isMost && (isCertain || fields.size > 0 || names > 3) && new Set(filled).size === filled.length
}
