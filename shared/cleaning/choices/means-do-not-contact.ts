import { foldKey } from '../text/fold-key.ts'

// As a status or a tag, in the languages of the statuses; separated by commas, read through `foldKey`.
const words =
  'dnc, do not contact, do not call, dont call, don’t call, do not email, do not e-mail, do not mail, dont email, don’t email, do not disturb, no contact, no calls, no email, no emails, opt out, opted out, optout, ' +
  'unsubscribe, unsubscribed, blacklist, blacklisted, gdpr opt out, no marketing, ' +
  '勿扰, 勿擾, 请勿联系, 請勿聯絡, 不要联系, 不要聯絡, 勿联系, 拒绝联系, 免打扰, 退订, 退訂, 取消订阅, 取消訂閱, 黑名单, 黑名單, ' +
  'nicht kontaktieren, nicht anrufen, keine anrufe, keine werbung, abgemeldet, werbesperre, ' +
  'no contactar, no llamar, no molestar, dado de baja, ne pas contacter, ne pas appeler, désinscrit, désabonné, ' +
  'não contactar, não contatar, não ligar, descadastrado, non contattare, non chiamare, disiscritto, niet bellen, niet contacteren, uitgeschreven, ' +
  '連絡不可, 連絡禁止, 電話不可, 配信停止, 연락금지, 연락 금지, 수신거부, 전화금지, не звонить, не беспокоить, отписан, отписался'

const meanings = new Set(words.split(',').map(foldKey))

/** Whether a status or a tag says that a customer must not be contacted. */
export const meansDoNotContact = (text: string): boolean => text.length <= 60 && meanings.has(foldKey(text))
