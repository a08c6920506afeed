import { plainWords } from '../text/fold-key.ts'
import { saysWhoAnswers } from './who-answers.ts'

// biome-ignore-all format: lists of words
const list = (text: string): readonly string[] => text.split(', ').map(plainWords)

/** What a number is called that stands beside it, by language: its line, its device, whose or where it is. */
const names = [
  'wk, wrk, hm, hme, ofc, bus, pers, pvt, cll, mbl, mbile, lndline, business, cell, cellphone, cellular, company, desk, direct, direct line, head, headquarters, home, hq, hotline, kakao, kakaotalk, landline, line, main, personal, mobile, mob, office, number, no, nr, phone, ph, handphone, hp, private, reception, shop, signal, store, switchboard, t, tel, telegram, telephone, toll free, tollfree, freephone, freecall, viber, wa, wechat, whatsapp, work, workshop, zalo, imessage, skype, primary, secondary, alternate, alternative, alt no, emergency, second, m, o, w, h, c, p, d, b, dir, off, res, residence',
  'arbeit, büro, buero, dienst, dienstlich, durchwahl, festnetz, firma, geschäft, geschäftlich, handy, haupt, hauptnummer, mobil, mobiltelefon, mobilnummer, privat, rufnummer, telefon, telefonnummer, werkstatt, zentrale, zuhause, zu hause, empfang, sekretariat, nummer, gratis, kostenlos, fon, funk, notfall, laden',
  'bureau, cabinet, domicile, fixe, ligne directe, ligne, directe, maison, mobile, numéro vert, perso, personnel, portable, port, pro, professionnel, standard, téléphone, tél, travail, boulot, magasin, accueil, principal, gratuit, urgence, secrétariat',
  'casa, celular, cel, móvil, movil, directo, fijo, línea, oficina, particular, personal, principal, teléfono, telf, tlf, tfno, tfn, trabajo, gratuito, tienda, centralita, recepción, número, num, urgencias',
  'abitazione, cellulare, cel, cell, diretto, fisso, lavoro, negozio, personale, privato, telefono, ufficio, numero verde, verde, centralino, principale, emergenza',
  'celular, telemóvel, telemovel, telem, tlm, tlmv, fixo, escritório, escritorio, trabalho, residencial, res, comercial, com, pessoal, telefone, fone, loja, recado, recados, zap',
  'kantoor, mobiel, mob, prive, privé, thuis, vast, werk, zakelijk, telefoon, telefoonnummer, gsm, winkel, receptie, algemeen, direct nummer, gratis',
  'mobil, mobiltelefon, mobiltelefonnummer, arbete, arbejde, arbeid, jobb, job, hem, hjem, hjemme, kontor, privat, telefon, tlf, tfn, växel, direkt, fasttelefon, fastnet, puhelin, puh, matkapuhelin, työ, koti, toimisto, gsm, kännykkä',
  'komórka, kom, komórkowy, stacjonarny, praca, służbowy, prywatny, domowy, dom, biuro, telefon, mobil, mobilní, práce, pracovní, soukromý, domů, kancelář, pevná, mobilný, práca, súkromný, kancelária, mobiltelefon, munka, munkahely, otthon, iroda, magán, vezetékes, mob, serviciu, acasă, birou, fix, cep, cep tel, iş, ev, ofis, sabit, telefonu',
  'моб, мобильный, мобильник, раб, рабочий, дом, домашний, сот, сотовый, тел, телефон, личный, офис, городской, факт, мобільний, робочий, домашній, особистий, офіс, κιν, κινητό, σταθερό, τηλ, τηλέφωνο, γραφείο, σπίτι, εργασία',
  'di động, dđ, cố định, văn phòng, nhà, cơ quan, điện thoại, đt, sđt, kantor, rumah, ponsel, telepon, telp, nomor, pejabat, bimbit, مكتب, جوال, موبايل, هاتف, منزل, عمل, נייד, טלפון, בית, עבודה, משרד, มือถือ, โทร, ที่ทำงาน, บ้าน, मोबाइल, फोन, कार्यालय, घर',
  'darbs, darbas, darba, mājas, māja, mob, mobilais, mobilais tālrunis, tālr, tālrunis, birojs, privātais, darbo, namų, namai, mobilus, mob tel, biuras, asmeninis, töö, tööl, kodu, kodus, mobiil, mob tel, kontor, isiklik, lauatelefon, vs, vinnusími, vinna, hs, heimasími, heima, s, sími, farsími, gsm',
  'служебен, служебный, домашен, мобилен, стационарен, офис, работа, вкъщи, личен, гсм, джиесем, посао, посаоски, кућа, кућни, канцеларија, мобилни, фиксни, posao, poslovni, kuća, kućni, ured, kancelarija, fiksni, privatni, služba, službeni, pisarna, doma, domači, zasebni, punë, shtëpi, zyrë, celular, роб, робота, дім, будинок, вайбер, вайб, вацап, ватсап, вотсап, телеграм, телеграмм, тг, viberi, вибер',
  'კაბინეტი, სახლი, სამსახური, მობილური, ოფისი, ტელ, վիբեր, տուն, աշխատանք, բջջային, گھر, دفتر, موبائل, محل کار, همراه, منزل, خانه, دفتر کار, ثابت, واتس, واتساب, واتس اب, واتس آب, تلگرام, تيليجرام, تلفون, تليفون, المكتب, العمل, الشغل, واتساپ, واتس آپ, البيت, المنزل, الجوال, خاص, شخصي, ווטסאפ, ווצאפ, וואטסאפ, וואצאפ, טלגרם, הבית, בבית, בעבודה, ไลน์, มือถือ, ออฟฟิศ, บริษัท, ส่วนตัว, เบอร์, व्हाट्सएप, व्हाट्सऐप, निजी, ऑफिस, মোবাইল, বাড়ি, অফিস, வீடு, அலுவலகம்',
  'wasap, watsap, whatsap, whats app, whats, wsp, wpp, zap zap, line id, telegram, signal, messenger, botim, wickr, kantor, rmh, hp, no hp, no wa, nyumbani, ofisini, kazini, simu, opisina, bahay, werk, huis, selfoon',
].flatMap(list)

/** When and how it is answered; nothing that makes it another one's. */
const manners = [
  'new, txt, a, all, any, at, before, best, between, by, call, calls, call me, daily, day, days, during, each, early, evening, evenings, every, first, for, from, h, hour, hours, hr, hrs, in, late, message, messages, morning, mornings, night, nights, noon, o’clock, oclock, of, on, only, or, past, please, pls, prefer, preferred, reach, ring, sms, text, texts, the, then, till, time, to, until, urgent, use, via, week, weekday, weekdays, weekend, weekends, working, dial, available, reachable, also, and, both, same, is, number, voicemail, leave, best time, my, me, ok, okay',
  'after, afternoon, afternoons, am, pm, anytime, gmt, est, pst, cet, ist, hkt, jst, mon, tue, tues, wed, thu, thur, thurs, fri, sat, sun, monday, tuesday, wednesday, thursday, friday, saturday, sunday, mondays, tuesdays, wednesdays, thursdays, fridays, saturdays, sundays',
  'ab, abends, am, arbeitszeit, auch, bis, bitte, bürozeiten, bevorzugt, erreichbar, erst, ist, lieber, mittags, mo, di, mi, do, fr, sa, so, montags, dienstags, mittwochs, donnerstags, freitags, morgens, nach, nachmittags, nur, tagsüber, uhr, von, vor, vormittags, werktags, wochenende, zwischen, und, am besten, anrufen, während',
  'à, appeler, après, avant, de, des, disponible, du, entre, et, heures, jusqu, joignable, le, les, matin, midi, midis, la, journée, préféré, seulement, sms, soir, soirs, uniquement, partir, plutôt, après midi, sonner, en, semaine, week end',
  'antes, después, desde, hasta, horas, las, la, los, llamar, mañana, mañanas, noche, noches, solo, sólo, tarde, tardes, por, a partir, preferible, preferido, de, entre, y, laborables, también, mejor',
  'alle, dalle, dopo, fino, mattina, mattino, ore, pomeriggio, prima, sera, solo, soltanto, chiamare, preferito, anche, depois, manhã, manhãs, noite, só, somente, até, ligar, após, preferencial, tarde, também, das, às',
  'alleen, avond, avonds, bellen, na, ochtend, ochtends, tot, uur, vanaf, van, voorkeur, middag, bij, ook, endast, efter, före, kväll, kvällar, dagtid, kun, efter kl, kl, etter, før, kveld, aften, vain, jälkeen, illalla, klo',
  'po, przed, tylko, wieczorem, rano, godz, od, do, tej, ej, tą, ą, jen, pouze, večer, ráno, dopoledne, odpoledne, len, iba, csak, után, előtt, este, reggel, doar, după, sonra, önce, sadece, akşam, sabah, только, после, до, вечером, утром, днем, будни, с, по, звонить, тільки, після, вранці, ввечері',
  'pēc, līdz, no, tikai, vakarā, vakaros, rītā, rītos, darba dienās, zvanīt, plkst, iki, nuo, tik, vakare, vakarais, ryte, skambinti, po, pärast, enne, kuni, ainult, õhtul, õhtuti, hommikul, helistada, eftir, fyrir, kl, kvöldin, á kvöldin, aðeins, hringja, iltaisin, iltaisin vain, päivisin, aamulla, arkisin, kello, kvällstid, kvällstid endast, dagtid, vardagar, hverdage, hverdager, aftenen, aftener, dagtimer, dagen, u, weekend, overdag',
  'само, след, преди, вечер, сутрин, обед, делник, ч, часа, часова, до, от, после, пре, увече, ујутро, само вечер, poslije, posle, prije, pre, navečer, uvečer, zvečer, zjutraj, samo, le, ob, po, vetëm, pas, para, mbrëmje, тільки, лише, після, увечері, зранку, год, пн, вт, ср, чт, пт, сб, нд, вс, по будням, ежедневно, круглосуточно, строго, желательно, можно, будь ласка',
  'μόνο, μετά, πριν, τις, το, απόγευμα, απογεύματα, βράδυ, πρωί, πρωινά, ώρες, από, έως, στις, მხოლოდ, შემდეგ, საღამოს, დილით, միայն, հետո, فقط, بعد, قبل, مساء, مساءً, صباحا, صباحاً, الساعة, من, إلى, حتى, ظهرا, عصرا, شب, عصر, صبح, از, تا, ساعت, רק, אחרי, לפני, בערב, בבוקר, בשעה, שעה, עד, ימי, बजे, के बाद, से पहले, केवल, सिर्फ, शाम, सुबह, หลัง, ก่อน, เท่านั้น, โมง, เย็น, เช้า, sau, trước, chỉ, giờ, tối, sáng, setelah, sesudah, sebelum, hanya, jam, malam, pagi, sore, selepas, sahaja, pukul, petang, baada ya, kabla ya, jioni, asubuhi',
].flatMap(list)

const words = new Set([...names, ...manners].flatMap((one) => one.split(' ')))
const labels = new Set(names)

const joined =
  /^(?:办公室?|辦公室?|公司|单位|單位|私人|个人|個人|家里?|家裡|家中|住宅|宅电|宅電|座机|座機|总机|總機|前台|直线|直線|手机|手機|行动|行動|移动电话|電話|电话|联系|聯絡|联系人?电话|号码|號碼|热线|熱線|免费|免費|备用|備用|主要|微信|短信|簡訊|微信号|LINE|ライン|上午|下午|中午|早上|晚上|晚间|晚間|白天|平日|周末|週末|工作日|办公时间|辦公時間|工作时间|工作時間|点|點|时|時|之?后|之?後|以后|以後|之?前|以前|仅|僅|只|請?请?致?电?打?|優先|优先|会社|会社代表|代表?|直通?|携|自|内線|大代表|総合|受付|本店|支店|営業所|工場|呼出?|自宅|携帯|携帯電話|固定|事務所|店舗|本社|勤務先|個人用|フリーダイヤル|午前|午後|夜間?|留守電(?:不可|可|なし|あり|OK)|朝|昼|日中|以降|まで|から|のみ|希望|優先|(?:同|与|與)?(?:微信|WhatsApp|LINE|wechat)(?:同[号號])?|[一二三四五六七八九十两兩]|총|手|办|辦|宅|公|회사|직장|집|대표?|직|휴|자택|휴대폰|휴대전화|핸드폰|폰|개인|사무실|대표|대표번호|직통|유선|매장|무료|업무|업무용|전화|전화번호|연락처|카톡|카카오톡|카카오|문자만?|라인|텔레그램|오전|오후|평일|주말|저녁|이후|이전|시|만|까지|부터|\d|\s|[:：~～\-–.])+$/iu

const faxWords =
  '(?:tele)?fax(?:nummer|e)?|傳真|传真|図文|图文|ファックス(?:番号)?|ファクス|팩스(?:번호)?|télécopieu?r?|faks|факс|φαξ|فاكس|פקס|แฟกซ์|โทรสาร'
const faxBefore = new RegExp(`^(?:(?:${faxWords})(?![\\p{L}/&])|f[.:])`, 'iu')
const faxBehind = new RegExp(`(?<![\\p{L}/&] ?)(?:${faxWords})[)）.]?$`, 'iu')

/** Whatever its number, it is no telephone: `Fax 3543 8684`, `3543 8684 (Fax)`. */
export const isFax = (text: string): boolean => faxBefore.test(text) || faxBehind.test(text)

/**
 * Whether a comment only says which number it is, when it is answered or by whom, and no more: not `John`, not `wrong`.
 */
export const isHarmless = (comment: string): boolean =>
  faxBefore.test(comment) || joined.test(comment) || saysWhen(comment) || saysWhoAnswers(comment)

const digitsMax = 8

/** `6pm` is two words. No more than two digits stand together in a time of the day. */
function saysWhen(comment: string): boolean {
  if (/\d{3}/.test(comment) || digitsMax < comment.replace(/\D/g, '').length) return false
  const found = plainWords(
    comment
      .replace(/\b(?:not|never) (?=before|after)/i, '')
      .replace(/(\d)(\p{L})/gu, '$1 $2')
      .replace(/(\p{L})(\d)/gu, '$1 $2'),
  )
    .split(' ')
    .filter((word) => !/^\d{1,2}$/.test(word))
  return found.some((word) => words.has(word)) && found.every((word) => words.has(word) || word === 'fax')
}

/** Whether a word is what a number is called: with one, the next number of a cell begins. */
export const isLabel = (word: string): boolean => labels.has(plainWords(word)) || isFax(word) || joined.test(word)
