import type { CustomerStatus } from '../../customers/fields.ts'
import { blank, type Sure, sure } from '../cleaned.ts'
import { foldKey } from '../text/fold-key.ts'
import { isBlank } from '../text/is-blank.ts'
import { readStatusPhrase } from './status-phrases.ts'
import { furtherStatusWords, undecidedStatusWords } from './status-words.ts'

export type StatusRule = 'status.phrase' | 'status.synonym' | 'status.unknown-word'
export type StatusIssue = 'status.unknown-word'
export type CleanedStatus = Sure<CustomerStatus, StatusRule, StatusIssue>

// `lost` said no or left for good; `inactive` went quiet and may come back. So churned and cancelled are lost, dormant
// and former are inactive. Separated by commas, read through `foldKey`.
const words: Readonly<Record<CustomerStatus, string>> = {
  lead:
    'lead, leads, new, new lead, raw lead, cold lead, cold, open, fresh, uncontacted, not contacted, to contact, inquiry, enquiry, subscriber, mql, marketing qualified lead, unqualified lead, suspect, ' +
    '线索, 線索, 潜在线索, 新线索, 新客, 新客戶, 新客户, 新, 待联系, 待聯絡, neu, neuer lead, nuevo, nouveau, nouvelle piste, piste, novo, nuovo, リード, 見込み, 新規, 리드, 신규',
  prospect:
    'prospect, prospects, prospective, qualified, qualified lead, sql, sales qualified lead, opportunity, contacted, engaged, warm, hot, warm lead, hot lead, interested, negotiation, negotiating, in negotiation, proposal, proposal sent, quoted, quote sent, demo, demo scheduled, trial, trialing, pipeline, in progress, working, nurture, nurturing, follow up, potential, potential customer, evaluation, ' +
    '潜在客户, 潛在客戶, 意向客户, 意向客戶, 潜在, 潛在, 有意向, 跟进中, 跟進中, 已联系, 已聯絡, 商机, 商機, 洽谈中, 洽談中, interessent, qualifiziert, kontaktiert, prospecto, cliente potencial, calificado, qualifié, client potentiel, potenziale, 見込み客, 商談中, 잠재고객',
  active:
    'active, activated, live, current, current customer, current client, existing, existing customer, customer, customers, client, clients, active customer, active client, paying, paid, paying customer, won, closed won, converted, signed, onboarded, onboarding, member, renewed, returning, subscribed, ' +
    '客户, 客戶, 活跃, 活躍, 现有客户, 現有客戶, 成交, 已成交, 正式客户, 正式客戶, 合作中, 已签约, 已簽約, 老客户, 老客戶, 有效, aktiv, kunde, bestandskunde, gewonnen, activo, activa, cliente, ganado, actif, active, gagné, ativo, attivo, klant, actief, アクティブ, 顧客, 取引中, 成約, 활성, 고객',
  inactive:
    'inactive, not active, dormant, sleeping, idle, paused, on hold, hold, suspended, archived, archive, former, former customer, former client, ex customer, ex client, past, past customer, past client, expired, lapsed, disabled, deactivated, stale, unresponsive, no response, ' +
    '不活跃, 不活躍, 非活跃, 休眠, 休眠客户, 休眠客戶, 暂停, 暫停, 停用, 无效, 無效, 过期, 過期, 前客户, 前客戶, inaktiv, ruhend, pausiert, inactivo, inactiva, inactif, inattivo, inativo, inactief, 非アクティブ, 休止, 비활성, 휴면',
  lost:
    'lost, closed lost, closed, dead, dead lead, lost lead, lost customer, lost client, churn, churned, cancelled, canceled, terminated, disqualified, unqualified, not qualified, rejected, declined, not interested, no interest, junk, bad lead, do not pursue, unsubscribed, won by competitor, ' +
    '流失, 已流失, 流失客户, 流失客戶, 丢单, 丟單, 失败, 失敗, 输单, 輸單, 已取消, 取消, 无意向, 無意向, 拒绝, 拒絕, verloren, gekündigt, abgelehnt, kein interesse, perdido, perdida, cancelado, perdu, annulé, perso, verloren klant, 失注, 解約, 이탈, 실패',
}

const statuses = new Map<string, CustomerStatus>()
for (const status of ['lead', 'prospect', 'active', 'inactive', 'lost'] as const) {
  for (const word of words[status].split(',')) statuses.set(foldKey(word), status)
}
for (const status of ['lead', 'prospect', 'active', 'inactive', 'lost'] as const) {
  for (const word of furtherStatusWords[status].split(',')) {
    const key = foldKey(word)
    if (!statuses.has(key)) statuses.set(key, status)
  }
}
const undecided = new Set(undecidedStatusWords.split(',').map(foldKey))

/** Whether a cell says how things stand with somebody, in words that we know. */
export const saysStatus = (raw: string): boolean =>
  raw.length <= 100 && (statuses.has(foldKey(raw)) || undecided.has(foldKey(raw)) || readStatusPhrase(raw) !== null)

/**
 * Where the team stands with a customer, in a word or a phrase of known words: `Stammkunde`, `customer since 2019`. A word that nobody foresaw becomes `prospect`, as it did in the older system,
 * and the issue `status.unknown-word` tells the import to keep the word.
 */
export function cleanStatus(raw: string): CleanedStatus {
  if (isBlank(raw, 'status')) return blank
  const status = raw.length > 100 ? undefined : statuses.get(foldKey(raw))
  const phrase = status === undefined ? readStatusPhrase(raw) : null
  if (phrase !== null) return sure(phrase, 'status.phrase')
  if (status === undefined) return { ...sure('prospect', 'status.unknown-word'), issue: 'status.unknown-word' }
  return sure(status, status === raw ? null : 'status.synonym')
}
