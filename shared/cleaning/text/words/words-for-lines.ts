// biome-ignore-all format: lists of words, a line a language or two
/** What a line of a list is about that is no customer: alone, or as the first words of it. Patterns, parted by bars. */
const latin = [
  '(?:grand|sub|page|running|overall)[ -]?totals?|carried forward|brought forward|(?:retention|renewal|attendance|conversion|occupancy|response) rate|(?:office|shop|store|hotel|school|studio|clinic|we are|branch) (?:is )?closed|closed (?:for|on|until|from|due)|(?:public |bank |school )?holidays?|reserved|blocked|out of (?:order|service)|maintenance|renovations?|refurbishment|site (?:visit|inspection|tour)|bus leaves|announcement|reminder|new leads?|leads? from|business card|cards? (?:in|to be|not)|to be (?:typed|entered|added|filled|confirmed)|placeholder|dummy|anonymous|a nonymous|well wishers?|cash (?:collection|donations?|offering|box)|donors?|anonymous donors?|no shows?|walk ins?|do not use|table \\d+|room \\d+',
  'übertrag|zwischensumme|gesamtsumme|endsumme|(?:durchschnitts|erfolgs|rücklauf|storno|auslastungs)?quote|betriebsferien|betriebsurlaub|platzhalter|gesperrt|umbau|geschlossen|reserviert|belegt|feiertag|ruhetag|wartung|renovierung|besichtigung|anonymer spender|spende anonym|hinweis|achtung',
  'report à nouveau|sous total|total général|fermé|fermeture|réservé|bloqué|travaux|congés|jour férié|taux de|donateur anonyme|don anonyme|à compléter|visite du site|entretien',
  'subtotal|total general|cerrado|reservado|bloqueado|obras|mantenimiento|vacaciones|feriado|festivo|donante anónimo|tasa de|fechado|manutenção|férias|doador anônimo|doador anónimo|taxa de|total geral|marcador de posición',
  'subtotale|totale generale|chiuso|chiusura|riservato|bloccato|lavori in corso|manutenzione|ferie|festività|donatore anonimo|tasso di|riporto|segnaposto',
  'subtotaal|eindtotaal|gesloten|gereserveerd|geblokkeerd|verbouwing|onderhoud|feestdag|vakantiesluiting|anonieme gever|plaatshouder|delsumma|stängt|reserverat|semesterstängt|platshållare|lukket|reservert|reserveret|delsum|suljettu|varattu|välisumma',
  'suma częściowa|zamknięte|zarezerwowane|zablokowane|remont|przerwa świąteczna|anonimowy darczyńca|mezisoučet|zavřeno|rezervováno|blokováno|rekonstrukce|státní svátek|zatvorené|rezervované|medzisúčet|részösszeg|zárva|foglalt|felújítás|subtotal general|închis|rezervat|zatvoreno|rezervirano|zaprto',
  'ara toplam|kapalı|rezerve|tadilat|resmi tatil|anonim bağışçı|промежуточный итог|закрыто|зарезервировано|бронь|заблокировано|ремонт|выходной|праздник|анонимный жертвователь|заброньовано|зачинено|затворено|резервирано|υποσύνολο|κλειστό|κρατημένο|ανακαίνιση|αργία',
  'tutup|cuti umum|hari libur|libur|dipesan|diblokir|renovasi|sub jumlah|donatur anonim|hamba allah|đóng cửa|nghỉ lễ|đã đặt|bảo trì|sửa chữa|nhà hảo tâm ẩn danh',
].join('|')
const months =
  'january|february|march|july|september|october|november|december|januar|jänner|februar|märz|juli|oktober|dezember|janvier|février|juillet|septembre|octobre|novembre|décembre|enero|febrero|septiembre|octubre|noviembre|diciembre|gennaio|febbraio|luglio|settembre|ottobre|dicembre|janeiro|fevereiro|julho|setembro|outubro|dezembro'
const spaceless =
  '^(?:(?:本|上|下|当|當|今)(?:月|周|週|日|年|季度?|期)|以(?:下|上)|占位|佔位|预留|預留|预占|合[共计計]|小[计計]|[总總][计計]|累[计計])|(?:率|合计|合計|小计|小計|总计|總計|総計|累計|人数|人數)$|放假|停课|停課|补课|暂停营业|暫停營業|通知|公告|' +
  '^【?(?:ブロック|予備|仮押さ?え|売止め?|確保)】?|工事|点検|清掃|休館|休業|満室|満席|使用不可|使用禁止|貸切|閉館|定休日|団体枠|予約枠|^本日|' +
  '휴무|휴관|휴업|공사|점검|청소|예약\\s*불가|판매\\s*중지|만실|만석|^(?:소계|합계|총계|누계|익명|블록)|ปิดทำการ|วันหยุด|จองแล้ว|ผู้ไม่ประสงค์ออกนาม|فاعل خير|مغلق|محجوز|סגור|שמור'

const inWords = new RegExp(`^(?:${latin})(?![\\p{L}\\p{M}])|^(?:${months})(?: \\d{2,4})?$`, 'iu')
const joined = new RegExp(spaceless, 'u')
/** Somebody is told to do something: `marketers pls update this sheet`. */
const told = /(?:^| )(?:pls|please|kindly) (?:update|note|see|check|fill|confirm|do not|don t)(?: |$)/iu
const longest = 80

/**
 * Whether a text where a name should be may be a line that a list has between or below its customers: a total with a note, a
 * rate, a room that is blocked, an announcement, an anonymous donor. Any of them may be somebody's name as well.
 */
export function mayBeLineOfList(text: string): boolean {
  if (text.length > longest) return false
  const words = text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{M}\p{N}【】]+/gu, ' ')
    .trim()
  return inWords.test(words) || joined.test(words) || told.test(words)
}
