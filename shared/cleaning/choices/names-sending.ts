import { plainWords } from '../text/fold-key.ts'
import { noLeave } from './asks-contact.ts'
import { cleanBoolean } from './clean-boolean.ts'

// biome-ignore-all format: lists of words, a line a language
/** What is sent to a customer, or how: a column that is called so says whether somebody wants it. */
const sendings = [
  'dm, dms, direct mail, mailing, mailings, mailing list, mailshot, mailshots, advertising, ads, promo mails, promotional mails, promotional emails, promotional material, offers by mail, offers by email, brochure, catalogue mailing, marketing mails, marketing emails, marketing calls, marketing contact, cold calls, sales calls',
  'werbung, werbesendungen, werbemail, werbemails, werbe e mails, werbepost, werbeanrufe, werbekontakt, postwerbung, telefonwerbung, mailings, infopost, kundenpost, aktionsmails, katalogversand, werbeansprache',
  'pub, pubs, publicité, publicités, publipostage, prospection, démarchage, mailing, mailings, envois publicitaires, offres commerciales, sollicitations, communications commerciales, relances commerciales',
  'publicidad, propaganda, mailing, envíos publicitarios, comunicaciones comerciales, correos publicitarios, llamadas comerciales, publicidade, mala direta, comunicações comerciais, marketing direto, pubblicità, comunicazioni commerciali, invii pubblicitari, mailing pubblicitario, volantini',
  'reclame, reclamepost, mailing, mailings, reclamemails, telemarketing, reklam, reklamutskick, utskick, direktreklam, reklame, reklamer, markedsføring, mainonta, suoramainonta, mainospostia, mainokset, suoramarkkinointi',
  'reklama, reklamy, wysyłka reklam, mailing, oferty handlowe, obchodní sdělení, reklamní zasílky, reklamné zásielky, obchodné oznamy, reklám, hirdetések, reklámküldemény, reclamă, reclame, publicitate, comunicări comerciale, reklame, promotivne poruke, oglasi',
  'reklam, reklamlar, ticari ileti, tanıtım, promosyon mesajı, реклама, рекламу, рассылку, рассылка, рекламная рассылка, реклама по почте, рекламні розсилки, розсилка, рекламни съобщения, διαφήμιση, διαφημιστικά, προωθητικά',
  'إعلانات, الإعلانات, رسائل ترويجية, تبلیغات, פרסומות, פרסום, דיוור, विज्ञापन, โฆษณา, ข่าวสาร, โปรโมชั่น, quảng cáo, tin quảng cáo, iklan, promosi, brosur, patalastas',
].flatMap((line) => line.split(', ').map(plainWords))
/** Names of columns that hardly hold anything but whether one may: a plain no below them probably means that one must not. */
const marketings = [
  'mktg, mktng, mkt, mkting, mrktg, mktg mail, mktg email, marketing, marketings, e marketing, email marketing, emarketing, direct marketing, marketing list, marketing comms, marketing communications, bulk email, bulk emails, bulk e mail, bulk mail, bulk mailing, mass email, mass emails, mass mail, mass mailing, e blast, e blasts, eblast, eblasts, email blast, email blasts, e shot, e shots, eshot, eshots, edm, edms, promo, promos, promo email, promo emails, promo sms, campaigns, email campaigns, mailing, mailings, mailing list, direct mail, advertising, gdpr, dsgvo, ds gvo, rgpd, rodo, lgpd, lopd, ccpa, pdpa, pdpo, pipl, popia, kvkk, ndpr',
  'werbung, werbe e mail, werbe e mails, werbemails, serienmail, serienmails, massenmail, massenmails, rundmail, rundmails, publicité, pub, mailing commercial, e mailing, emailing, emailings, publipostage, publicidad, correo masivo, correos masivos, mercadeo, mercadotecnia, publicidade, e mail em massa, mala direta, pubblicità, email di massa, invii pubblicitari, reclame, bulkmail, reklam, reklame, marknadsföring, markedsføring, massutskick, markkinointi, mainonta, reklama, mailing reklamowy, hromadný e mail, hromadné e maily, reklám, marketing e mail, reclamă, publicitate, e mail în masă, oglašavanje',
  'pazarlama, toplu e posta, toplu mail, toplu sms, ticari ileti, elektronik ileti, реклама, маркетинг, массовая рассылка, рассылка, розсилка, διαφήμιση, μάρκετινγκ, μαζικά email, التسويق, تسويق, إعلانات, رسائل جماعية, بازاریابی, تبلیغات, שיווק, דיוור, פרסום, मार्केटिंग, विज्ञापन, โฆษณา, การตลาด, tiếp thị, quảng cáo, email hàng loạt, pemasaran, iklan, email massal, masoko, matangazo',
].flatMap((line) => line.split(', ').map(plainWords))
const newsletters =
  'newsletter, newsletters, news letter, news letters, e newsletter, enewsletter, enews, e news, email newsletter, nl, infobrief, rundbrief, lettre d’information, infolettre, boletín, boletim, nieuwsbrief, nyhetsbrev, nyhedsbrev, uutiskirje, biuletyn, zpravodaj, hírlevél, buletin, bülten, e bülten, рассылка новостей, бюлетин, ενημερωτικό δελτίο, النشرة البريدية, نشرة بريدية, خبرنامه, ניוזלטר, न्यूज़लेटर, จดหมายข่าว, bản tin'
    .split(', ')
    .map(plainWords)
const asksMarketing = new Set(marketings)
const isSending = new Set([...sendings, ...marketings, ...newsletters])

/** Words that ask for a yes: `Pub acceptée`, `receives mailings`, `erhält Werbung`. */
const wants =
  'receive|receives|receiving|accept|accepts|accepted|wants|wanted|wishes|welcome|allowed|ok|agreed|send|sends|preference|preferences|status|erhält|erhalten|empfängt|gewünscht|erwünscht|erlaubt|zulässig|bekommt|möchte|reçoit|recevoir|accepte|acceptée|acceptées|accepté|acceptés|souhaite|souhaitée|autorisée|autorisées|recibe|recibir|acepta|aceptada|aceptadas|desea|quiere|autoriza|autorizada|recebe|receber|aceita|quer|riceve|ricevere|accettata|vuole|gradita|ontvangt|ontvangen|gewenst|wil|får|ta emot|mottar|modtager|ønsker|önskar|vill|vastaanottaa|haluaa|sallittu|otrzymuje|chce|zgoda|dostává|přeje si|dostáva|kér|kap|kérem|primește|dorește|acceptă|alıyor|istiyor|alır|получает|получать|хочет|согласен|отримує|хоче|получава|желае|λαμβάνει|θέλει|nhận|đồng ý nhận|menerima|terima|mau|setuju|tumanggap'
    .split('|')
    .map(plainWords)
    .join('|')
const around = new RegExp(`^(?:(?:${wants}) )?(.+?)(?: (?:${wants}|yes no|y n|ja nein|oui non|s n|si no))*$`, 'u')

const cjkSending =
  'DM|ダイレクトメール|案内状?|ご案内|はがき|ハガキ|葉書|年賀状|カタログ|メルマガ|メール配信|お知らせ|キャンペーン案内|営業電話|郵送物?|광고|홍보물?|마케팅|광고성?\\s*정보|광고문자|안내문자?|카탈로그|우편물?|전단|推广信息|推廣訊息|推广|推廣|广告|廣告|广告信息|促销信息|促銷訊息|营销信息|營銷訊息|营销短信|短信|短訊|簡訊|微信推送|宣传资料|宣傳單張|传单|邮寄|郵寄|直邮|電郵推廣|信息推送|문자|메일|이메일|SMS|카톡'
const cjkWants =
  '接收|接受|收取|收|愿意接收|願意接收|是否接收|是否接受|是否愿意接收|订阅|訂閱|受取|希望|配信|の?可否|の?要否|希望の?有無|수신|수신\\s*여부|수신\\s*동의|받기'
const cjkNaked =
  /^(?:DM|ダイレクトメール|案内状|メルマガ|メール配信|营销短信|營銷短信|推广信息|推廣訊息|广告信息|促销信息|促銷訊息|광고|광고문자|홍보물|광고성\s*정보)$/iu
const cjkWanted = new RegExp(
  `^(?:${cjkWants})(?:${cjkSending})(?:吗|嗎)?$|^(?:${cjkSending})(?:の|を|는|을|를)?\\s*(?:${cjkWants})(?:여부|か|する)?$`,
  'iu',
)

/** What the name of a column is about: `wanted`, whether somebody wants what is sent; `named`, what is sent alone. */
export function namesSending(column: string): 'wanted' | 'named' | null {
  if (column.length > 60) return null
  const text = column
    .normalize('NFKC')
    .replace(/[?？¿:：]|[([（［].*$/gu, ' ')
    .trim()
  if (eastAsian.test(text)) return cjkWanted.test(text) ? 'wanted' : cjkNaked.test(text) ? 'named' : null
  const words = plainWords(text)
  if (isSending.has(words)) return 'named'
  return isSending.has(around.exec(words)?.[1] ?? '') ? 'wanted' : null
}

/** Not wanted, refused, given up: whole answers that are more than a plain no, by language. */
const refusing = [
  'refused, refuses, declined, declines, denied, revoked, withdrawn, rejected, objected, objects, not wanted, unwanted, not desired, not interested, doesn t want, does not want, doesn t want any, wants none, wants nothing, no thanks, no thank you, opted out, opt out, stop, stopped, cancelled, canceled, barred, blocked, never, none please, nothing please, unsubscribed, not welcome, against',
  'abgelehnt, lehnt ab, abgemeldet, abbestellt, will nicht, will keine, will keinen, will er nicht, will sie nicht, möchte nicht, möchte keine, möchte er nicht, möchte sie nicht, mag nicht, mag keine, wünscht keine, wünscht nicht, widerrufen, widersprochen, widerspruch, verweigert, unerwünscht, nicht gewünscht, nicht erwünscht, kein, keine, keinesfalls, keine werbung, nein danke, gesperrt, sperre, gekündigt, storniert, bloß nicht, auf keinen fall, niemals, nie',
  'refus, refuse, refusé, refusée, refusés, a refusé, non merci, ne veut pas, ne souhaite pas, n en veut pas, veut pas, n accepte pas, opposé, opposée, s oppose, opposition, désabonné, désabonnée, désinscrit, désinscrite, résilié, annulé, aucune, aucun, surtout pas, jamais, pas intéressé, pas intéressée, plus de pub, pas de pub',
  'rechazado, rechazada, rechaza, rechazó, no quiere, no la quiere, no desea, no acepta, no autoriza, no le interesa, no gracias, baja, de baja, dado de baja, dada de baja, se opone, revocado, retirado, anulado, cancelado, ninguna, nada, nunca, sin publicidad, prohibido',
  'recusado, recusada, recusa, recusou, não quer, não deseja, não aceita, não autoriza, não tem interesse, não obrigado, não obrigada, cancelado, cancelada, descadastrado, nenhuma, nunca, revogado, proibido',
  'rifiutato, rifiutata, rifiuta, ha rifiutato, non vuole, non desidera, non accetta, non autorizza, non interessato, non interessata, no grazie, revocato, revocata, contrario, contraria, disiscritto, disiscritta, annullato, nessuna, mai, si oppone',
  'geweigerd, weigert, wil niet, wil geen, wenst geen, wenst niet, hoeft niet, niet gewenst, ongewenst, afgemeld, uitgeschreven, ingetrokken, bezwaar, geen, nee bedankt, nee dank je, nooit, stopgezet, liever niet',
  'vill inte, vill ej, vill inte ha, önskas ej, önskas inte, önskar ej, önskar inte, avböjt, avböjer, nekat, nekar, avanmäld, avregistrerad, avslutad, nej tack, aldrig, återkallat, vil ikke, vil ikke have, vil ikke ha, ønsker ikke, ønskes ikke, afvist, afslået, afmeldt, frabedes, nej tak, nekter, nekter, avslått, avmeldt, nei takk, reservert, reservert seg, trukket tilbake, trukket',
  'kieltänyt, kielletty, kieltäytyi, kieltäytynyt, ei halua, ei toivo, ei kiitos, peruttu, perunut, suostumus peruttu, ei koskaan, estetty',
  'odmowa, odmówił, odmówiła, odmawia, nie chce, nie życzy sobie, nie zgadza się, brak zgody, sprzeciw, wycofana, wycofał, wycofała, rezygnacja, zrezygnował, zrezygnowała, nie dziękuję, wypisany, wypisana, nigdy',
  'odmítl, odmítla, odmítá, odmítnuto, nechce, nepřeje si, nesouhlasí, odvolán, odvolal, odvolala, zákaz, ne děkuji, nikdy, odhlášen, odmietol, odmietla, odmieta, nežiada, nesúhlasí, nie ďakujem, odvolaný, zákaz',
  'nem kér, nem kéri, nem kérem, nem szeretné, nem akar, nem akarja, elutasítva, elutasította, visszautasította, visszavonta, visszavonva, letiltva, letiltotta, leiratkozott, nem köszönöm, soha',
  'refuzat, refuzată, refuză, nu vrea, nu dorește, nu acceptă, retras, retrasă, dezabonat, dezabonată, nu mulțumesc, niciodată, anulat, interzis, odbio, odbila, odbijeno, ne želi, ne zeli, neće, ne hvala, odjavljen, povučeno, zavrnil, zavrnila, noče',
  'reddetti, reddedildi, ret, red, istemiyor, istemez, istenmiyor, almak istemiyor, kabul etmiyor, onay vermedi, onaylamadı, iptal, iptal etti, hayır teşekkürler, asla, çıktı',
  'отказ, отказался, отказалась, отказывается, не хочет, не желает, не согласен, не согласна, против, отозвано, отозвал, отозвала, отписан, отписался, отписалась, нет спасибо, никогда, запрет, відмова, відмовився, відмовилась, не хоче, не бажає, відкликано, отказва, не желае, не иска, отписан, отказано',
  'αρνήθηκε, αρνείται, άρνηση, δεν θέλει, δεν επιθυμεί, δεν δέχεται, ανακλήθηκε, όχι ευχαριστώ, ποτέ, رفض, رفضت, مرفوض, يرفض, لا يريد, لا تريد, لا يرغب, لا ترغب, غير موافق, ألغى, نمی خواهد, رد شد, رد کرد, مخالف, סירב, סירבה, מסרב, מסרבת, לא רוצה, לא מעוניין, לא מעוניינת, נדחה, ביטל, ביטלה, मना किया, मना, नहीं चाहिए, नहीं चाहते, अस्वीकार',
  'ไม่ต้องการ, ไม่รับ, ไม่เอา, ไม่ยินยอม, ปฏิเสธ, ยกเลิก, từ chối, không muốn, không nhận, không đồng ý, hủy, đã hủy, menolak, ditolak, tolak, tidak mau, tidak ingin, tidak bersedia, tidak setuju, tak mahu, tidak mahu, tidak berminat, batal, dibatalkan, ayaw, ayaw niya, tumanggi, tinanggihan, hataki, amekataa',
  '不要, 不用, 不需要, 不需, 不想要, 不想收, 不收, 不接收, 不接受, 不愿意, 不願意, 不愿接收, 不願接收, 不订阅, 不訂閱, 拒收, 拒绝, 拒絕, 拒接, 拒绝接收, 拒絕接收, 免打扰, 免打擾, 勿扰, 勿擾, 勿发, 勿發, 别发, 別發, 谢绝, 謝絕, 退订, 退訂, 已退订, 已退訂, 已取消, 取消, 反感, 反对, 反對, 不同意, 不准, 不许, 唔要, 唔收, 唔使, 唔制, 不可, 禁止',
  '不要, 不用, 不可, 不希望, 不必要, 拒否, 受取拒否, 配信拒否, 拒絶, 辞退, お断り, お断りします, 断り, 断る, 断られた, 送らないで, 送らないでください, 送らない, 送付不要, 送付不可, 発送不要, 配信不要, 停止, 配信停止, 送付停止, 中止, 希望しない, 希望せず, 希望なし, 要らない, いらない, いりません, いらないとのこと, 結構です, 必要なし, 必要ない, 必要ありません, 迷惑, 嫌がる, やめて, やめてほしい, 解除, 退会, 禁止, ng, だめ, ダメ',
  '거부, 거절, 비동의, 미동의, 부동의, 동의 안함, 동의안함, 수신거부, 수신 거부, 원치않음, 원치 않음, 원하지않음, 원하지 않음, 안받음, 안 받음, 받지않음, 받지 않음, 안받겠다고 함, 싫음, 싫어함, 싫다고 함, 사절, 불가, 중지, 정지, 해지, 해제, 차단, 철회, 취소, 필요없음, 필요 없음, 불필요, 보내지 마세요, 보내지말것, 보내지 말것, 금지, 안됨, 하지말것',
].flatMap((line) => line.split(', ').map(plainWords))
const isRefusing = new Set(refusing)
const isReluctant = new Set(
  ['ungern', 'rather not', 'better not', 'plutôt pas', 'mejor no', 'raczej nie', '遠慮'].map(plainWords),
)
const cross = /^[×✗✘❌✕✖╳]\ufe0f?$/u
const eastAsian = /[\u2e80-\u9fff\uac00-\ud7af]/

/** Switched off, which somebody did. */
const off = new Set(
  'off, switched off, turned off, disabled, inactive, aus, ausgeschaltet, deaktiviert, inaktiv, désactivé, désactivée, desactivado, desactivada, desativado, desativada, disattivato, disattivata, disattiva, uit, uitgeschakeld, uitgezet, av, avstängd, avslått, fra, slået fra, deaktiveret, deaktivert, pois, pois päältä, wyłączone, wyłączony, wyłączona, wył, vypnuto, vypnutý, vypnuté, kikapcsolva, ki, oprit, dezactivat, isključeno, kapalı, devre dışı, выкл, выключено, откл, отключено, отключена, вимкнено, изключено, απενεργοποιημένο, κλειστό, معطل, موقوف, غير مفعل, خاموش, غیرفعال, כבוי, मनाही, बंद, ปิด, tắt, mati, nonaktif, tutup, imezimwa, 关, 關, 关闭, 關閉, 已关闭, 已關閉, オフ, 配信オフ, 꺼짐, 끔'
    .split(', ')
    .map(plainWords),
)

/** Whether an answer says in more than a plain no that something is not wanted; what is in brackets says why. */
export function saysUnwanted(answer: string): boolean {
  const text = answer.replace(/(?<=\S)\s*[([（［].*$/u, '')
  if (answer.length > answerMax) return false
  // `bounced/opted out`
  return (
    isRefusing.has(plainWords(text)) ||
    (/[/;|+]/.test(text) && text.split(/[/;|+]/).some((part) => isRefusing.has(plainWords(part))))
  )
}

const answerMax = 60

/**
 * What a cell of such a column says: `refused` in words that are more than a no, or by a no where the column asks; `unclear`
 * by a no below `Mktg`; null where it says nothing of the kind, as by a no below `Newsletter`, of which others get none. A cross is a no in Chinese, Japanese and Korean; elsewhere it may be a tick.
 *
 * @param column what it is called, which says `sending` (`namesSending`)
 */
export function readSendingAnswer(
  raw: string,
  sending: 'wanted' | 'named',
  column: string,
): 'refused' | 'unclear' | null {
  if (raw.length > answerMax) return null
  if (saysUnwanted(raw)) return 'refused'
  if (cross.test(raw.trim())) return eastAsian.test(column) ? 'refused' : 'unclear'
  const words = plainWords(raw)
  if (isReluctant.has(words)) return 'unclear'
  if (sending === 'named' && off.has(words)) return 'unclear'
  if (!saysNo(raw, words)) return null
  if (sending === 'wanted') return 'refused'
  return asksMarketing.has(plainWords(column)) ? 'unclear' : null
}

const saysNo = (raw: string, words: string): boolean =>
  (words !== '' && words.replace(noLeave, '') === '') || cleanBoolean(raw).value === false
