import { foldWords } from '../../text/fold-key.ts'
import { isRemarkOnFirm } from '../../text/read-remark.ts'
import { calledOff } from '../../text/words/words-for-remarks.ts'
import { stateLabels } from './words-for-labels.ts'

// biome-ignore-all format: lists of words
/** What became of a firm, and is no part of its name where it stands apart from it; a line a language. */
const states = [
  'closed, closed down, permanently closed, temporarily closed, now closed, out of business, ceased, ceased trading, dissolved, in liquidation, liquidated, in administration, in receivership, bankrupt, insolvent, defunct, shut, shut down, struck off, wound up, no longer exists',
  'geschlossen, dauerhaft geschlossen, insolvent, insolvenz, in insolvenz, in liquidation, i l, erloschen, aufgelöst, pleite, konkurs, aufgegeben, existiert nicht mehr, gelöscht',
  'fermé, fermée, fermé définitivement, définitivement fermé, en liquidation, liquidé, liquidée, radié, radiée, en faillite, faillite, dissous, dissoute, cessation d’activité, a fermé',
  'cerrado, cerrada, cerrado definitivamente, en liquidación, liquidado, liquidada, disuelta, en quiebra, quebrada, extinguida, cerró',
  'fechado, fechada, fechou, encerrado, encerrada, encerrou, em liquidação, falida, falido, extinta, dissolvida',
  'chiuso, chiusa, cessata, cessato, in liquidazione, fallita, fallito, liquidata, chiusura definitiva',
  'gesloten, failliet, opgeheven, in liquidatie, gestopt, permanent gesloten',
  'stängd, stängt, nedlagd, nedlagt, i konkurs, konkurs, lukket, lukket permanent, ophørt, opphørt, avviklet, suljettu, lopetettu, lopettanut, konkurssissa',
  'zamknięte, zamknięty, zamknięta, zlikwidowana, zlikwidowany, w likwidacji, w upadłości, upadłość, zavřeno, zrušena, v likvidaci, v likvidácii, zaniklá, zatvoreno, u stečaju, bezárt, megszűnt, felszámolás alatt, închis, radiată, în faliment, în lichidare',
  'закрыто, закрыт, закрыта, закрылось, закрылся, ликвидировано, ликвидирован, ликвидирована, в стадии ликвидации, банкрот, не работает, закрито, ліквідовано, закрита, затворен, ликвидирана',
  'κλειστό, έκλεισε, υπό εκκαθάριση, πτώχευση, kapandı, kapalı, tasfiye halinde, iflas etti',
  'مغلق, مغلقة, أغلقت, أغلق, تحت التصفية, مفلسة, تم الإغلاق, בפירוק, נסגר, סגור, סגורה, تعطیل شده, बंद, बंद हो गया, ปิดกิจการ, ปิดแล้ว, เลิกกิจการ, đã đóng cửa, giải thể, đã giải thể, tutup, sudah tutup, bangkrut, sarado na',
  '已注销, 注销, 已註銷, 已關閉, 已关闭, 已关门, 已關門, 关门, 倒闭, 倒閉, 已倒闭, 已倒閉, 结业, 結業, 已结业, 已結業, 停业, 停業, 已停业, 已停業, 歇业, 歇業, 吊销, 已吊销, 破产, 破產, 清盘, 清盤, 清算中, 已解散',
  '閉店, 閉業, 閉鎖, 廃業, 倒産, 解散, 休業中, 休業, 閉店済, 閉店済み, 廃業済み, 清算, 破産',
  '폐업, 폐점, 휴업, 부도, 파산, 청산, 해산, 문 닫음, 문닫음, 폐업함, 폐업신고, 영업종료',
].flatMap((line) => line.split(', '))
/** That the firm is another one by now, or at another place; a line a script. */
const formerStates = [
  'old, old name, old address, former, formerly, previous, obsolete, superseded, alt, alter name, ehemals, ehemalig, früher, veraltet, ancien, ancienne, ancien nom, antiguo, antigua, anterior, antigo, antiga, vecchio, vecchia, vecchio nome, precedente, oud, oude naam, voormalig, gammal, gamla, tidigare, gammel, gammelt, tidligere, vanha, entinen, stary, stara, dawny, dawna, starý, stará, bývalý, bývalá, régi, korábbi, vechi, veche, fost, eski, cũ, lama, stari, bivši, bivša, vana, endine, vecs, senas, sena, vell, antic',
  'старый, старая, старое, бывший, бывшая, бывш, прежний, неактуально, старий, стара, колишній, стар, бивш, παλιό, παλιά, παλιός, πρώην, قديم, قديمة, سابق, سابقا, ישן, ישנה, לשעבר, قدیمی, पुराना, पुरानी, เก่า, ชื่อเก่า, 旧, 舊, 旧社名, 旧名, 舊名, 旧店, 旧住所, 舊址, 旧址, 구, 구명칭, 옛, 이전, 구주소',
].flatMap((line) => line.split(', '))
/** `old - see Chai Dom` */
const isFormerWith =
  /^(?:old|former|alt|ancien|antiguo|antigo|vecchio|oud|gammal|stary|starý|старое|старый|旧|舊)[\s:;,.–-]+(?:see|use|now|is now|replaced|siehe|jetzt|neu|voir|ver|usar|vedi|zie|se|patrz|viz|см|теперь|見|见|参照)(?![\p{L}\p{M}])/u

const known: ReadonlySet<string> = new Set([...states, ...calledOff.split(', ')].map(foldWords))
/** How things stand with a customer: behind a colon or in brackets, since a dash parts names of firms too. */
const knownApart: ReadonlySet<string> = new Set([...stateLabels.split(', '), ...formerStates].map(foldWords))

const open = '[(（[【〔]'
const close = '[)）\\]】〕]'
const forms = [
  new RegExp(`^(?<firm>.*[^\\s])\\s*${open}(?<state>[^()（）[\\]【】〔〕]{1,40})${close}$`, 'u'),
  new RegExp(`^${open}(?<state>[^()（）[\\]【】〔〕]{1,40})${close}\\s*(?<firm>\\S.*)$`, 'u'),
  // 폐업)온누리화장품
  /^(?<state>[^()（）[\]【】〔〕]{1,12})[)）]\s*(?<firm>\S.*)$/u,
  /^(?<firm>.*\S)\s+[-–—]+\s+(?<state>[^-–—]{2,40})$/u,
  /^(?<state>[^-–—:：]{2,40}?)(?:\s+[-–—]+\s+|[:：]\s*)(?<firm>\S.*)$/u,
]
const mayStandApart = /[()（）[\]【】〔〕:：]|\s[-–—]/u

/**
 * The name of a firm without what became of it: `Joe's Bar` of `Joe's Bar (closed)`, ラーメン太郎 of 【閉店】ラーメン太郎. Null where
 * nothing of the kind stands apart from it: `Closed Loop Ltd`, `Foo (Holdings) Ltd`.
 */
export function takeStateOfFirm(raw: string): string | null {
  if (raw.length > 200 || !mayStandApart.test(raw)) return null
  const text = raw.trim()
  for (const form of forms) {
    const { firm = '', state = '' } = form.exec(text)?.groups ?? {}
    const isNamed = /\p{L}.*\p{L}/u.test(firm) && !saysState(firm)
    if (isNamed && (saysState(state) || isApart(text, firm, state))) return firm.trim()
  }
  return null
}

function isApart(text: string, firm: string, state: string): boolean {
  if (!knownApart.has(foldWords(state.trim())) && !isFormerWith.test(state.trim().toLowerCase())) return false
  const isLarge = state === state.toUpperCase() && state !== state.toLowerCase() && firm !== firm.toUpperCase()
  return isLarge || !/^\s+[-–—]+\s+$/u.test(text.replace(firm, '').replace(state, ''))
}

const saysState = (text: string): boolean => known.has(foldWords(text.trim())) || isRemarkOnFirm(`(${text.trim()})`)
