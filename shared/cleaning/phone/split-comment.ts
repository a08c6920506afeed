import { plainWords } from '../text/fold-key.ts'

// biome-ignore-all format: lists of words
const list = (text: string): readonly string[] => text.split(', ').map(plainWords)

/** Which of somebody's numbers it is, and when or how it is answered; nothing that makes it another one's. */
const words = new Set([
  ...list(
    'a, all, any, at, before, best, between, by, call, calls, daily, day, days, during, each, early, evening, evenings, every, for, from, h, hour, hours, hr, hrs, in, late, message, messages, morning, mornings, night, nights, noon, o’clock, oclock, of, on, only, or, past, please, pls, prefer, preferred, reach, ring, sms, text, the, till, time, to, until, urgent, use, via, week, weekday, weekdays, weekend, weekends, working',
  ),
  ...list(
    'after, afternoon, afternoons, am, pm, anytime, gmt, est, pst, cet, ist, hkt, jst, mon, tue, tues, wed, thu, thur, thurs, fri, sat, sun, monday, tuesday, wednesday, thursday, friday, saturday, sunday, mondays, tuesdays, wednesdays, thursdays, fridays, saturdays, sundays',
  ),
  ...list(
    'business, cell, cellphone, company, desk, direct, head, headquarters, home, hq, kakao, kakaotalk, landline, line, main, mobile, mob, office, personal, phone, private, reception, shop, signal, store, switchboard, tel, telegram, telephone, viber, wechat, whatsapp, work, zalo',
  ),
  ...list(
    'ab, abends, am, arbeit, arbeitszeit, bis, büro, bürozeiten, dienstlich, erreichbar, geschäftlich, handy, ist, mittags, mo, morgens, nach, nachmittags, nur, privat, uhr, vor, vormittags, werktags, wochenende, zentrale, zuhause, mobil',
  ),
  ...list(
    'à, après, avant, bureau, de, des, domicile, heures, jusqu, le, les, matin, midi, perso, personnel, portable, seulement, soir, standard, travail, uniquement, fixe, partir',
  ),
  ...list(
    'antes, casa, celular, después, desde, fijo, hasta, horas, las, la, mañana, mañanas, móvil, noche, oficina, solo, tarde, tardes, trabajo, por, a partir, particular, personal',
  ),
  ...list(
    'alle, cellulare, dalle, dopo, fino, fisso, lavoro, mattina, ore, pomeriggio, prima, sera, solo, ufficio, depois, fixo, manhã, noite, só, somente, telemóvel, trabalho, escritório, até',
  ),
  ...list('alleen, avond, kantoor, na, ochtend, thuis, tot, uur, vanaf, vast, werk, zakelijk'),
])

const joined =
  /^(?:办公室?|辦公室?|公司|私人|个人|個人|家里?|家裡|住宅|总机|總機|前台|直线|直線|手机|手機|微信|上午|下午|中午|早上|晚上|晚间|晚間|平日|周末|週末|工作日|办公时间|辦公時間|工作时间|工作時間|点|點|时|時|之?后|之?後|以后|以後|之?前|以前|仅|僅|只|請?致?电?|会社|自宅|携帯|午前|午後|夜間?|朝|以降|まで|から|のみ|希望|(?:同|与|與)?(?:微信|WhatsApp|LINE|wechat)(?:同[号號])?|[一二三四五六七八九十两兩]|회사|직장|집|휴대폰|개인|사무실|오전|오후|평일|주말|저녁|이후|이전|시|만|까지|부터|\d|\s|[:：~～\-–.])+$/iu

/** `(Fax: 3543 8684)`: whatever its number, it is no telephone. */
const fax = /^(?:tele)?fax\b|^(?:傳真|传真|ファックス|ファクス|팩스|télécopie|факс)/iu

const behind = /^(.*?\d\)?)\s*(?:[([（【]([^()[\]（）【】]*)[)\]）】]|[,;–—-]*\s*(?<=[\s,;–—-])(\p{L}[^()[\]]*))$/su

export interface CommentedNumber {
  readonly number: string
  readonly comment: string
}

/** A number and what is written behind it, in brackets or as words of its own: `9123 4567 (after 6pm only)`; or null. */
export function splitComment(text: string): CommentedNumber | null {
  const [, number = '', inBrackets, plain] = behind.exec(text) ?? []
  const comment = (inBrackets ?? plain ?? '').trim()
  return comment === '' ? null : { number, comment }
}

/** Whether a comment only says which number it is or when it is answered, and no more: not `John`, not `wrong`. */
export const isHarmless = (comment: string): boolean => fax.test(comment) || joined.test(comment) || saysWhen(comment)

/** `6pm` is two words. No more than two digits stand together in a time of the day. */
function saysWhen(comment: string): boolean {
  if (/\d{3}/.test(comment)) return false
  const found = plainWords(comment.replace(/(\d)(\p{L})/gu, '$1 $2').replace(/(\p{L})(\d)/gu, '$1 $2'))
    .split(' ')
    .filter((word) => !/^\d{1,2}$/.test(word))
  return found.length > 0 && found.every((word) => words.has(word))
}
