import { plainWords } from '../text/fold-key.ts'
import { deceased, joinedDeceased } from './deceased-words.ts'

// biome-ignore-all format: lists of words
// Separated by commas; compared as `plainWords` gives them. The languages are those of the statuses, and a few more.

const product = (first: string, second: string): string[] =>
  first.split(', ').flatMap((one) => second.split(', ').map((two) => `${one} ${two}`))

/** They say so wherever they stand among other words: `Lost, do not call before June`. */
const phrases: readonly string[] = [
  ...product(
    'may not be, not to be, must not be, never be',
    'contacted, called, emailed, e-mailed, mailed, phoned, approached, disturbed, messaged, texted',
  ),
  ...product(
    'do not, don’t, dont, never, must not',
    'contact, call, email, e-mail, mail, text, sms, phone, disturb, ring, message, solicit, market, approach, write, fax, cold call, cold-call, telemarket, whatsapp, reach out',
  ),
  ...product('do not, don’t, dont, never', 'sell to, supply to, deal with, do business with, trade with, rent to'),
  ...product('nicht, nicht mehr', 'verkaufen an, beliefern'),
  ...product('ne pas, ne plus', 'vendre à, traiter avec'),
  ...'no vender a, no hacer negocios con, não vender para, não vender a, non vendere a, niet verkopen aan, niet leveren aan, sælg ikke til, sälj inte till, nie sprzedawać, neprodávat, не продавать, не обслуживать, jangan jual kepada'.split(
    ', ',
  ),
  ...product('no further, no more', 'contact, calls, emails, e-mails, mails, mailings, marketing, messages'),
  ...product(
    'stop, stop all, stop the, stop your, stop sending, stop sending me, quit, cease',
    'calling, calls, emailing, emails, e-mails, contacting, contact, mailing, mailings, mails, messaging, messages, texting, texts, sms, whatsapp, writing, spam, spamming, ads, advertising, advertisements, promotions, promos, newsletter, newsletters, bothering, disturbing, harassing, marketing',
  ),
  ...product(
    'cease and desist, cease desist, cease & desist',
    'all communication, contact, letter, received, notice, order',
  ),
  ...product(
    'no',
    'call am, call me, call him, call her, call us, call again, disturb am, disturb me, disturb us, message me',
  ),
  ...product('wants, wishes, asked for', 'no contact, no calls, no emails, no marketing'),
  ...product(
    'does not want, doesn’t want, does not wish',
    'contact, calls, emails, marketing, to be contacted, to be called',
  ),
  ...product('consent, permission', 'withdrawn, revoked, refused, denied, declined'),
  ...'dnc, unsub, unsubbed, unsubscribe, unsubscribed, black list, black listed, asked to be removed, wants to be removed, no longer wishes to be contacted, no longer wants to be contacted, cease and desist, cease desist, opt out, opted out, optout, optedout, opting out, opts out, blacklist, blacklisted, blocklisted, withdrew consent, no marketing, no cold calls, no sales calls, no solicitation'.split(
    ', ',
  ),
  ...product('not welcome, no longer welcome', 'back, here, any more, anymore, again'),
  ...product(
    'barred, banned',
    'for life, from the premises, from premises, from the shop, from the store, from the hotel',
  ),
  ...'no more bookings, no further bookings, no further dealings, do not rebook, do not admit'.split(', '),
  ...deceased,
  ...'right to be forgotten, right to erasure, erasure request, requested erasure, requested deletion, deletion request, remove me, remove from list, remove from mailing list, take me off, robinson list'.split(
    ', ',
  ),
  ...product(
    'nicht, nicht mehr, bitte nicht, niemals',
    'kontaktieren, anrufen, anschreiben, anmailen, stören, ansprechen, bewerben',
  ),
  ...product(
    'hört auf, aufhören, bitte aufhören',
    'anzurufen, zu schreiben, mich anzurufen, mir zu schreiben, mit anrufen, mit werbung',
  ),
  ...'werbestopp, mailstopp, stopp werbung, stop werbung, hausverbot, lokalverbot, kein kontakt, keine kontaktaufnahme, keine anrufe, keine werbung, keine mails, keine e-mails, keine newsletter, abgemeldet, werbesperre, kontaktsperre, anrufsperre, werbewiderspruch, widerspruch werbung, einwilligung widerrufen, robinsonliste, verstorben, gestorben, recht auf vergessenwerden'.split(
    ', ',
  ),
  ...product(
    'ne pas, ne plus, merci de ne pas, merci de ne plus',
    'contacter, appeler, relancer, déranger, démarcher, solliciter, rappeler, écrire, recontacter',
  ),
  ...product(
    'arrêter, arrêtez, cesser, cessez, stop',
    'd’appeler, de contacter, d’écrire, les appels, les mails, les sms, pub, mails, appels',
  ),
  ...'pas de contact, pas d’appel, pas d’appels, pas de prospection, pas de démarchage, désinscription, désabonnement, désinscrit, désinscrite, désabonné, désabonnée, liste noire, opposition marketing, décédé, décédée, droit à l’oubli'.split(
    ', ',
  ),
  ...product(
    'no',
    'contactar, llamar, molestar, escribir, enviar correos, enviar publicidad, quiere llamadas, desea ser contactado',
  ),
  ...product(
    'deje de, dejen de, dejar de, no vuelva a, no vuelvan a, no volver a',
    'llamar, llamarme, escribir, escribirme, contactar, contactarme, molestar, enviar, enviarme',
  ),
  ...'sin contacto, dado de baja, dada de baja, baja voluntaria, lista negra, fallecido, fallecida, difunto, derecho al olvido'.split(
    ', ',
  ),
  ...product(
    'não, nunca',
    'contactar, contatar, ligar, incomodar, perturbar, enviar email, deseja contato, deseja ser contactado',
  ),
  ...product(
    'pare de, parem de, parar de, deixe de',
    'ligar, mandar, enviar, escrever, contatar, contactar, incomodar',
  ),
  ...'sem contato, descadastrado, descadastrada, falecido, falecida, direito ao esquecimento'.split(', '),
  ...product('non', 'contattare, chiamare, disturbare, scrivere, ricontattare'),
  ...product(
    'smettete di, smetta di, smettere di, basta',
    'chiamare, chiamarmi, scrivere, scrivermi, contattare, contattarmi, disturbare, chiamate, mail',
  ),
  ...'nessun contatto, disiscritto, disiscritta, deceduto, deceduta, diritto all’oblio, niente chiamate'.split(', '),
  ...product('niet, niet meer, nooit', 'bellen, contacteren, mailen, benaderen, storen, aanschrijven'),
  ...product('stoppen met, stop met, stop', 'bellen, mailen, contacteren, reclame, mails, appen'),
  ...'geen contact, geen reclame, uitgeschreven, uitschrijven, afgemeld, bel-me-niet, overleden, recht op vergetelheid'.split(
    ', ',
  ),
  ...'kontakta ej, kontakta inte, ring ej, ring inte, avregistrerad, avliden, kontakt ikke, ikke kontakt, ikke ring, ring ikke, ikke kontaktes, må ikke kontaktes, avmeldt, afmeldt, afdød, älä ota yhteyttä, älä soita, kuollut'.split(
    ', ',
  ),
  ...'nie kontaktować, nie dzwonić, nie pisać, wypisany, wypisana, zmarły, zmarła, nekontaktovat, nevolat, odhlášen, odhlášený, zemřel, zesnulý, ne hívja, ne keresse, leiratkozott, elhunyt, nu contactați, nu sunați, dezabonat, decedat'.split(
    ', ',
  ),
  ...'aramayın, iletişime geçmeyin, abonelikten çıktı, vefat etti, μην καλείτε, μην επικοινωνείτε, αποθανών'.split(
    ', ',
  ),
  ...product('не', 'звонить, беспокоить, писать, контактировать, связываться, тревожить, дзвонити, турбувати'),
  ...product(
    'прекратить, прекратите, перестаньте, перестать, хватит, больше не',
    'звонить, писать, беспокоить, присылать, слать',
  ),
  ...'отписан, отписался, отписалась, отказ от рассылки, черный список, умер, умерла, скончался, скончалась, помер, померла, відписався'.split(
    ', ',
  ),
  ...'لا تتصل, لا تتواصل, عدم الاتصال, ممنوع الاتصال, متوفى, לא להתקשר, לא ליצור קשר, נפטר, संपर्क न करें, कॉल न करें'.split(
    ', ',
  ),
  ...'không liên hệ, không gọi, đừng gọi, đừng liên hệ, hủy đăng ký, jangan hubungi, jangan dihubungi, jangan telepon, berhenti berlangganan, almarhum, huwag tawagan, huwag kontakin'.split(
    ', ',
  ),
]

/** They say so alone: `no contact person` and `no email yet` say something else. */
const alone =
  'no contact, no call, no calls, no dm, no dms, no direct messages, no phone calls, no email, no emails, no e-mails, no mailing, no mailings, no newsletter, do not send, dnd, dne, dncr, tps, ctps, suppressed, on suppression list, no consent, not consented, rip, ' +
  'x contact, barred, vetado, vetada, interdit d’accès, interdite d’accès, vietato l’accesso, toegang ontzegd, winkelverbod, portförbud, zakaz wstępu, вход запрещен, ' +
  'contact refused, refuses contact, refused contact, marketing refused, ne pas envoyer, keine mail'

const once = (all: readonly string[]): ReadonlySet<string> => new Set(all.map(plainWords).filter((one) => one !== ''))

export const refusals = once(phrases)
export const refusalsAlone = once(alone.split(', '))

/** In front of a phrase they only say whose wish it is: `asked us to stop calling`, `abeg no call me`. */
export const introducing = once(
  'he, she, they, customer, client, contact, lead, buyer, who, has, have, had, is, was, also, now, formally, kindly, clearly, explicitly, expressly, firmly, repeatedly, asked, asks, asking, requested, requests, requesting, wants, wanted, wishes, wished, told, demanded, demands, insisted, insists, begged, would, like, us, me, you, to, for, oga, abeg, biko, jare, er, sie, kunde, möchte, will, wünscht, il, elle, client, demande, souhaite, veut, cliente, pide, pidió, quiere, pede, pediu, quer, chiede, vuole, klant, wil, wenst, просит, просил, просила, требует'.split(
    ', ',
  ),
)

/** In front of a phrase they turn it round: `never unsubscribed`. */
export const negators = once(
  'not, no, never, isn, hasn, wasn, without, nicht, kein, keine, nie, pas, jamais, non, sin, nunca, não, mai, niet, нет, не, ні'.split(
    ', ',
  ),
)
/** So do these behind it: `Unsubscribed: no`, `opt-out = false`. */
export const denials = once('no, n, false, 0, nein, non, não, нет, нi, off, none, never'.split(', '))

/** A remark with one of these says when, where or about what, and may be no refusal at all. */
export const conditions = once(
  'before, after, until, till, during, between, while, unless, if, when, except, about, regarding, without, weekday, weekdays, weekend, weekends, monday, mondays, tuesday, tuesdays, wednesday, wednesdays, thursday, thursdays, friday, fridays, saturday, saturdays, sunday, sundays, ramadan, holiday, holidays, today, tomorrow, morning, mornings, evening, evenings, noon, first, his, her, their, wife, husband, vor, nach, bis, während, außer, ohne, wenn, wegen, avant, après, jusqu, pendant, sauf, sans, si, antes, después, hasta, salvo, depois, até, prima, dopo, fino, senza, voor, na, tot, zonder, до, после, без'.split(
    ', ',
  ),
)

const zh = {
  not: '不要|请勿|請勿|請不要|请不要|勿|别|別|不得|禁止|拒绝|拒絕|拒|谢绝|謝絕|不许|不許|不准|停止|不再|不想被?|不愿|不願|不希望被?|不接受|毋|唔好|無需|无需|切勿|不允许|不允許',
  verb: '联系|联络|聯絡|聯繫|聯系|連絡|连络|打电话|打電話|致电|致電|来电|來電|电话|電話|拨打|撥打|打扰|打擾|骚扰|騷擾|推广|推廣|推销|推銷|营销|營銷|行銷|促销|促銷|发邮件|發郵件|發電郵|发电邮|邮件|郵件|電郵|电邮|短信|短訊|簡訊|简讯|接触|接觸|廣告|广告|访问|訪問|回访|回訪|扰|擾|(?:传|傳|发|發|寄|送)(?:讯息|訊息|信息|消息|短信|簡訊|简讯|广告|廣告|微信|LINE)|打来|打來|烦我|煩我',
}
const ja =
  '(?:連絡|聯絡|联系|联络|连络|電話|电话|TEL|メール|架電|訪問|DM|配信|案内|勧誘|コンタクト|接触|営業(?!停止)|営業電話)(?:は|を|の|等)?(?:不要|不可|禁止|拒否|お断り|NG|停止|しないで|するな|無用|謝絶|厳禁)'
const ko =
  '(?:연락|전화|문자|메일|이메일|광고|마케팅|영업|방문|수신|홍보|컨택|텔레마케팅|DM)\\s*(?:을|를|은|는)?\\s*(?:거부|금지|사절|차단|하지\\s*마|하지\\s*말|원치|원하지|하면\\s*안)|구독\\s*(?:취소|해지)|수신\\s*거절|(?:연락|문자|메일|광고|홍보|카톡|DM)\\s*(?:[ㄴᄂ]{2}|노노|거절|절대\\s*(?:금지|[ㄴᄂ]{2}|안\\s*됨|X))|블랙리스트'
const words = `出入り?禁止|出禁|入店(?:禁止|お断り)|今後(?:の?(?:ご?(?:予約|利用|来店|宿泊|連絡)))?は?(?:お断り|拒否)|拉黑|已屏蔽|ブロック(?=希望|依頼|要請|済)|拒接|拒访|拒訪|勿扰|勿擾|免打扰|免打擾|退订|退訂|取消订阅|取消訂閱|黑名单|黑名單|ブラックリスト|${joinedDeceased}|被遗忘权|被遺忘權|要求删除|要求刪除|ห้ามติดต่อ|ห้ามโทร|อย่าโทร`

/** The same in scripts that put no blanks between words. What stands in front or behind may turn it round: 未退订, 解除. */
export const joinedRefusal = new RegExp(
  `(?<!未|非|没|沒|尚无|尚無|不是|没有|沒有|移出|解除|取消|非诚|非誠)(?:(?:${zh.not})(?:再|给我?|給我?|向我?|主动|主動|任何|进行|進行|发送?|發送?|以|用|通过|透過)*(?:${zh.verb})(?!人|方式|信息|資料|资料|地址)|${ja}|${ko}|${words})(?!\\s*(?:解除|取消|해제|취소|아님|철회|なし|希望しない))`,
  'iu',
)

/** With what only goes with it: 已, 了, 요청. */
export const joinedRefusalWhole = new RegExp(
  `(?:已经|已經|已|要求|本人|请|請|曾|客户|客戶)*(?:${joinedRefusal.source})(?:了|客户|客戶|名单|名單|者|中|です|ください|下さい|希望|要請|済み?|の?(?:ご?依頼|ご?要望|ご?希望|申し?出|申請|お願い)(?:あり|有り?)?|지|음|를)?\\s*(?:세요|십시오|아\\s*주세요|마세요|말아\\s*주세요|말\\s*것|마라|마십시오|않음|않습니다|않아요|함|요청)?`,
  'iu',
)

const laws = 'gdpr|dsgvo|rgpd|lgpd|ccpa|pdpo|pdpa|pipl|popia|ndpr'
const dutchLaw = 'avg'
/** One of them stands in whatever `legalRefusal` takes. */
export const lawNames: ReadonlySet<string> = new Set([...laws.split('|'), dutchLaw])

/** A law of data protection, and that somebody asked by it to be forgotten. */
export const legalRefusal = new RegExp(
  [
    `\\b(?:${laws})\\b.*\\b(?:eras\\w*|delet\\w*|forgot\\w*|forget\\w*|remov\\w*|opt(?:ed)? out|object\\w*|withdr\\w*|request\\w*|stop|losch\\w*|gelosch\\w*|supprim\\w*|effac\\w*|oubli\\w*|borra\\w*|olvid\\w*|apag\\w*|exclu\\w*|cancella\\w*|oblio|verwijder\\w*|vergeten|удал\\p{L}*)`,
    `\\b${dutchLaw}\\b.*\\b(?:verwijder\\w*|vergeten)\\b`,
    `\\b(?:eras\\w*|delet\\w*|forgot\\w*|remov\\w*|opt(?:ed)? out|verwijder\\w*|удал\\p{L}*)(?!\\p{L}).*\\b(?:${laws}|${dutchLaw})\\b`,
    'удал\\p{L}* .*\\bgdpr\\b',
  ].join('|'),
  'u',
)
