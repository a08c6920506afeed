// biome-ignore-all format: lists of words
// What people note in a column of companies, jobs or addresses, and what is none. As `plainWords` gives it: small letters
// without accents, no signs. A line a language or a few; `…` stands for the rest of a cell.

const listOf = (...lines: string[]): readonly string[] => lines.flatMap((line) => line.split(', '))

/** Somebody has moved, with the place behind it. */
export const movedTo: readonly string[] = listOf(
  'moved to, has moved to, have moved to, moving to, moved back to, moved from, moved out, moved house, moved abroad, moved overseas, shifted to, has shifted to, shifted from, shifting to, relocated to, has relocated to, relocating to, transferred to, gone to, now lives in, now living in, lives now in, emigrated to, migrated to',
  'verzogen nach, umgezogen nach, weggezogen, weggezogen nach, verzogen ins, umgezogen ins, ist verzogen, ist umgezogen, zieht um, zieht nach, unbekannt verzogen, ausgewandert',
  'demenage a, demenage en, demenage au, a demenage, demenagee a, parti a, partie a, parti en, parti vivre',
  'se mudo a, se mudo, mudado a, mudada a, se ha mudado, trasladado a, trasladada a, se traslado, ahora vive en, se fue a',
  'mudou se para, mudou para, mudou de endereco, mudou se, transferido para, transferida para, foi para, agora mora em',
  'trasferito a, trasferita a, si e trasferito, si e trasferita, trasferitosi a, ora vive a',
  'verhuisd naar, is verhuisd, vertrokken naar, onbekend vertrokken',
  'flyttat till, har flyttat, flyttet til, er flyttet, har flyttet, muuttanut, on muuttanut, muutti',
  'przeprowadzil sie, przeprowadzila sie, wyprowadzil sie, wyprowadzila sie, przeniesiony do, przestehoval se, prestehovala se, prestahoval sa, elkoltozott, s a mutat',
  'переехал в, переехала в, переехали в, переехал, переехала, переїхав до, переїхала до, премести се',
  'tasindi, a tasindi, pindah ke, sudah pindah, berpindah ke, chuyen den, da chuyen, lumipat sa',
)

/** To be called, with when behind it. */
export const callAt: readonly string[] = listOf(
  'call, call back, call again, callback, ring, ring back, phone, phone back, call him, call her, call them, call him back, call her back, try, try again, please call, pls call, follow up, followup, chase, remind, contact again, meet, meeting, visit',
  'anrufen, zuruckrufen, ruckruf, wieder anrufen, nochmal anrufen, bitte anrufen, melden, kontaktieren, nachfassen, wiedervorlage, termin',
  'rappeler, appeler, a rappeler, a appeler, relancer, recontacter, rdv, voir',
  'llamar, volver a llamar, llamarle, llamarla, contactar, recordar, reunion, visitar',
  'ligar, voltar a ligar, retornar, contactar, contatar, reuniao',
  'chiamare, richiamare, ricontattare, contattare, sentire, incontro',
  'bellen, terugbellen, nabellen, opbellen, contact opnemen, ring, ringa, ring tilbake, kontakta, soita, soitetaan',
  'zadzwonic, oddzwonic, zavolat, zavolej, hivni, visszahivni, suna, ara, aranacak, позвонить, перезвонить, набрать, зателефонувати',
  'telepon, hubungi, hubungi lagi, goi, goi lai, tawagan',
)

/** When, without any word before it. */
export const soon: readonly string[] = listOf(
  'tomorrow, later, soon, again, today, tonight, asap, next week, next month, next year, next time, this week, this month, this evening, this afternoon, in the morning, in the evening, in the afternoon, mornings, evenings, afternoons, monday, tuesday, wednesday, thursday, friday, saturday, sunday, weekends, another time, some other time, in a week, in a month, if interested',
  'morgen, heute, spater, bald, wieder, nachste woche, nachsten monat, nachstes jahr, montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag, abends, morgens, nachmittags, vormittags, mittags, naechste woche',
  'demain, plus tard, la semaine prochaine, le mois prochain, semaine prochaine, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, le matin, le soir, l apres midi',
  'manana, mas tarde, la proxima semana, proxima semana, la semana que viene, el mes que viene, lunes, martes, miercoles, jueves, viernes, sabado, domingo, por la tarde, por la manana, en la tarde',
  'amanha, mais tarde, semana que vem, na semana que vem, mes que vem, segunda, terca, quarta, quinta, sexta, a tarde, de manha, domani, piu tardi, la prossima settimana, la settimana prossima, lunedi, martedi, mercoledi, giovedi, venerdi, sabato, domenica, di mattina, di sera',
  'volgende week, volgende maand, maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag, s avonds, imorgon, i morgon, senare, nasta vecka, i morgen, senere, neste uke, naeste uge, mandag, tirsdag, onsdag, torsdag, fredag, mandag, tisdag, huomenna, myohemmin, ensi viikolla',
  'jutro, pozniej, w przyszlym tygodniu, zitra, pozdeji, pristi tyden, holnap, kesobb, maine, mai tarziu, yarin, sonra, haftaya, завтра, позже, вечером, утром, на следующей неделе, через неделю, пізніше, besok, nanti, minggu depan, ngay mai, tuan sau, bukas, mamaya',
)

/** Before a day, an hour or a feast. */
export const beforeTimes =
  'after|before|at|on|in|by|from|until|till|nach|vor|ab|am|um|im|erst|apres|avant|vers|le|a|des|despues de|despues|antes de|antes|a las|a la|el|en|depois das|depois de|depois|apos as|apos|antes das|as|dopo|prima di|prima delle|dopo le|alle|il|verso le|na|voor|op|om|efter|pa|kl|etter|klo|po|przed|o|w|v|ve|pred|utan|dupa|после|до|в|через|setelah|jam|sau|pukul'
export const times =
  '\\d|one|noon|lunch|work|school|easter|christmas|holidays?|vacation|new year|ramadan|eid|diwali|dinner|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|end of|' +
  'feierabend|mittag|ostern|pfingsten|weihnachten|urlaub|ferien|messe|montag|dienstag|mittwoch|donnerstag|freitag|samstag|januar|februar|marz|mai|juni|juli|oktober|dezember|midi|dejeuner|paques|noel|vacances|rentree|lundi|mardi|mercredi|jeudi|vendredi|comer|almuerzo|almorzar|semana santa|vacaciones|navidad|lunes|martes|miercoles|jueves|viernes|almoco|ferias|natal|pascoa|carnaval|segunda|terca|quarta|quinta|sexta|pranzo|pasqua|natale|ferie|lunedi|martedi|mercoledi|giovedi|venerdi|vakantie|kerst|pasen|maandag|dinsdag|woensdag|donderdag|vrijdag|semestern|lunch|jul|pask|mandag|tirsdag|onsdag|torsdag|fredag|lomien|swietach|pracy|vanocich|unnep|paste|обеда|праздников|отпуска|новый год|lebaran|tet'

/** Money that came or did not, with more behind it or nothing. */
export const paidOrNot: readonly string[] = listOf(
  'paid, fully paid, paid in full, paid up, part paid, partly paid, partially paid, half paid, not paid, not yet paid, unpaid, prepaid, paid cash, paid by cash, paid by card, paid by cheque, paid online, paid deposit, deposit paid, payment pending, payment due, payment received, pending payment, overdue, owes money, refunded, invoiced, cod, cash on delivery',
  'bezahlt, bar bezahlt, schon bezahlt, vollstandig bezahlt, nicht bezahlt, unbezahlt, noch offen, anzahlung, anzahlung bezahlt, teilzahlung, zahlung offen, zahlung ausstehend, uberwiesen, rechnung offen',
  'paye, payee, deja paye, non paye, impaye, impayee, paye en especes, paye par carte, acompte verse, a payer, regle, reglee',
  'pagado, pagada, pagado en efectivo, no pagado, sin pagar, pendiente de pago, pago pendiente, anticipo, pago, paga, pago em dinheiro, nao pago, por pagar, pago parcial, pagato, pagata, gia pagato, non pagato, da pagare, pagato in contanti, acconto versato, saldato',
  'betaald, contant betaald, niet betaald, onbetaald, nog te betalen, aanbetaling, betald, betalt, ej betald, ikke betalt, maksettu, maksamatta, zaplacono, niezaplacone, zaplaceno, nezaplaceno, fizetve, kifizetve, platit, neplatit, odendi, odenmedi, plaćeno, placeno',
  'оплачено, оплатил, оплатила, не оплачено, не оплатил, предоплата, оплачено полностью, сплачено, платено, πληρωμενο, εξοφληθηκε, مدفوع, غير مدفوع, تم الدفع, שולם, לא שולם, भुगतान हो गया, lunas, belum bayar, sudah bayar, da thanh toan, chua thanh toan, bayad na',
  '已付, 已付款, 已付清, 已付全款, 已付定金, 已付訂金, 未付, 未付款, 已缴费, 已繳費, 未缴费, 现金已付, 已收款, 已转账, 已轉帳, 欠款, 已结清, 已結清, 货到付款, 貨到付款, 支払済, 支払済み, 支払い済み, 入金済, 入金済み, 未払い, 未払, 未入金, 入金待ち, 代引き, 代引, 입금완료, 입금 완료, 결제완료, 결제 완료, 완납, 미납, 미결제, 미입금, 입금대기, 선불, 후불, 착불',
)

/** How somebody is as a customer, where a job should stand. */
export const kindsOfCustomer: readonly string[] = listOf(
  'hot lead, warm lead, cold lead, new lead, old lead, good lead, bad lead, dead lead, qualified lead, unqualified lead, lead hot, lead warm, lead cold, vip, vvip, vip customer, vip client, vip guest, vip lead, new customer, old customer, new client, old client, regular, regular customer, existing customer, existing client, repeat customer, loyal customer, good customer, bad customer, good payer, slow payer, bad payer, late payer, big spender, important customer, key customer, potential customer, potential client, high priority, low priority, top priority, urgent, very important, interested, very interested, not interested, follow up, do not call, bounced',
  'stammkunde, stammkundin, neukunde, neukundin, altkunde, bestandskunde, bestandskundin, grosskunde, großkunde, guter kunde, schlechter zahler, wichtig, sehr wichtig, dringend, interessiert, nicht interessiert, potenzieller kunde, heisser lead, kalter lead',
  'client fidele, cliente fidele, nouveau client, nouvelle cliente, ancien client, bon client, mauvais payeur, prospect chaud, prospect froid, client important, interesse, pas interesse',
  'cliente vip, cliente nuevo, cliente nueva, cliente antiguo, cliente fiel, cliente habitual, buen cliente, mal pagador, muy importante, interesado, interesada, no interesado, cliente novo, cliente antigo, bom cliente, interessado, interessada, nuovo cliente, vecchio cliente, buon cliente, cliente abituale, cliente storico, interessato, interessata',
  'vaste klant, nieuwe klant, oude klant, goede klant, stamkund, ny kund, fast kunde, ny kunde, vakioasiakas, uusi asiakas, staly klient, nowy klient, novy zakaznik, torzsvevo, yeni musteri, eski musteri, постоянный клиент, новый клиент, старый клиент, вип, постійний клієнт, عميل مهم, عميل جديد, زبون دائم',
  '大客户, 大客戶, 重点客户, 重點客戶, 老客户, 老客戶, 新客户, 新客戶, 意向客户, 意向客戶, 潜在客户, 潛在客戶, 重要客户, 重要客戶, 熟客, 常客, 贵宾, 貴賓, 感兴趣, 有兴趣, 有興趣, 有意向, お得意様, 得意先, 常連, 常連客, 常連さん, 新規, 新規客, 新規顧客, 見込み客, 見込客, 上客, 太客, 興味あり, 단골, 단골손님, 단골고객, 신규, 신규고객, 우수고객, 잠재고객, 관심있음, 중요고객',
)

/** What households have; behind a number. */
export const counted = 'kids?|children|child|persons?|people|pax|adults?|guests?|dogs?|cats?|cars?|rooms?|beds?|nights?|visits?|orders?|calls?|meetings?|kinder|kind|personen|leute|zimmer|nachte|hunde|enfants?|personnes?|chambres?|nuits?|hijos?|ninos?|personas?|habitaciones|noches|filhos?|pessoas?|quartos?|noites?|figli|figlio|persone|camere|notti|kinderen|nachten|barn|lasta|dzieci|deti|gyerek|cocuk|детей|ребенка|человек|человека'

/** Where nobody is known to live, or a letter came back. */
export const noAddress: readonly string[] = listOf(
  'no fixed address, no fixed abode, of no fixed abode, no fixed residence, nfa, address unknown, unknown address, unknown at this address, unknown at address, not at this address, no longer at this address, no longer at address, no longer lives here, no longer here, not known at this address, old address, wrong address, bad address, invalid address, incomplete address, incorrect address, address wrong, address incorrect, address incomplete, address invalid, address changed, address to follow, address pending, new address to follow, undeliverable, not deliverable, undelivered, return to sender, returned to sender, returned mail, mail returned, letter returned, gone away, addressee gone away, addressee unknown, moved, moved unknown, moved away, moved address unknown, moved no forwarding address, moved left no address, left no address, homeless, has moved, moving soon, relocated, verify address, check address, same address, will pick up, will collect, pick up, pickup, picks up, self pickup, self collect, self collection, collect in store, store pickup, hold for pickup, in store, ask customer, needs address, need address, address needed, address missing, address required, address on file',
  'adresse unbekannt, unbekannte adresse, anschrift unbekannt, unbekannt verzogen, verzogen, umgezogen, verzogen unbekannt, ohne festen wohnsitz, ofw, kein fester wohnsitz, wohnsitzlos, obdachlos, empfanger unbekannt, empfanger verzogen, nicht zustellbar, unzustellbar, zuruck an absender, retour, annahme verweigert, alte adresse, falsche adresse, adresse falsch, adresse unvollstandig, adresse ungultig, adresse fehlt, adresse folgt, adresse veraltet, adresse prufen, neue adresse folgt, wohnt nicht mehr dort, selbstabholer, selbstabholung, holt ab, wird abgeholt, abholung',
  'adresse inconnue, inconnu a cette adresse, inconnu a l adresse, n habite plus a l adresse, n habite plus ici, n habite pas a l adresse indiquee, npai, retour a l envoyeur, retour a l expediteur, sans domicile fixe, sdf, sans domicile, pli non distribuable, non distribuable, ancienne adresse, mauvaise adresse, adresse erronee, adresse incorrecte, adresse incomplete, adresse invalide, adresse a verifier, a verifier, demenage, a demenage, retrait en magasin, retrait sur place, vient chercher',
  'direccion desconocida, domicilio desconocido, desconocido en esta direccion, sin domicilio, sin domicilio fijo, devuelto al remitente, devolver al remitente, devuelto, carta devuelta, se mudo, direccion incorrecta, direccion incompleta, direccion erronea, direccion antigua, direccion pendiente, verificar direccion, falta direccion, ya no vive ahi, ya no vive aqui, recoge en tienda, retira en tienda, recogida en tienda, pasa a recoger',
  'endereco desconhecido, morada desconhecida, sem endereco fixo, sem morada, sem domicilio, devolvido ao remetente, devolvido, mudou se, endereco incorreto, endereco incompleto, endereco antigo, endereco errado, falta endereco, retira na loja, vai buscar, retirada na loja',
  'indirizzo sconosciuto, sconosciuto all indirizzo, senza fissa dimora, senza dimora, restituito al mittente, ritorno al mittente, trasferito, trasferita, indirizzo errato, indirizzo incompleto, indirizzo vecchio, irreperibile, ritira in negozio, ritiro in negozio, da verificare',
  'adres onbekend, onbekend adres, onbekend op dit adres, vertrokken onbekend, geen vast adres, zonder vaste woonplaats, dakloos, retour afzender, verhuisd, oud adres, verkeerd adres, onjuist adres, adres klopt niet, haalt af, afhalen',
  'okand adress, adress okand, adressat okand, saknar fast adress, retur till avsandaren, flyttat, avflyttad, fel adress, gammal adress, ukendt adresse, adresse ukendt, ukjent adresse, retur avsender, flyttet, osoite tuntematon, muuttanut, vanha osoite, palautettu lahettajalle, noutaa itse',
  'adres nieznany, nieznany adres, adresat nieznany, zwrot do nadawcy, brak stalego adresu, bledny adres, stary adres, odbior osobisty, adresa neznama, neznama adresa, adresat neznamy, vraceno odesilateli, zpet odesilateli, bez trvaleho bydliste, osobni odber, cim ismeretlen, ismeretlen cim, feladonak vissza, adresa necunoscuta, returnat expeditorului, adres bilinmiyor, adresi bilinmiyor, iade, gonderene iade, elden teslim, adresa nepoznata, nepoznata adresa',
  'адрес неизвестен, неизвестный адрес, выбыл, адресат выбыл, адрес не найден, без определенного места жительства, бомж, возврат отправителю, старый адрес, неверный адрес, самовывоз, адреса невідома, повернуто відправнику, самовивіз, αγνωστη διευθυνση, επιστροφη στον αποστολεα, العنوان غير معروف, عنوان غير معروف, العنوان مجهول, بدون عنوان, عنوان قديم, يعاد الى المرسل, يعاد إلى المرسل, כתובת לא ידועה, חזר לשולח, पता अज्ञात, पता मालूम नहीं, ไม่ทราบที่อยู่, ที่อยู่ไม่ชัดเจน, khong ro dia chi, alamat tidak diketahui, alamat tidak dikenal, ambil sendiri',
  '地址不详, 地址不詳, 地址不明, 地址未知, 地址错误, 地址錯誤, 地址有误, 地址有誤, 地址待补, 地址待補, 地址待定, 地址待确认, 地址待確認, 无固定住所, 無固定住所, 无固定地址, 居无定所, 居無定所, 旧地址, 舊地址, 查无此人, 查無此人, 退件, 退回, 退信, 原址已搬, 已搬, 已搬走, 已搬迁, 已搬遷, 已搬家, 搬家了, 搬走了, 已搬離, 自提, 自取, 门店自提, 門市自取, 到店自提, 上门自提, 来店取货',
  '住所不明, 住所未定, 住所変更予定, 住所なし, 住所不定, 現住所不明, 転居, 転居済, 転居済み, 転居先不明, 転居先不明で返送, 宛所に尋ねあたらず, 宛先不明, 返送, 返送あり, 郵便物返送, 引越し, 引越, 引っ越し, 引越し済み, 引っ越し済み, 引越し予定, 旧住所, 移転, 移転済, 移転済み, 移転予定, 要確認, 住所要確認, 店頭受取, 店頭受取り, 店頭渡し, 来店, 来店受取, 営業所止め, 営業所止, 営業所留め, 郵便局留め, 郵便局留, 局留め, 局留, ヤマト止め, ヤマト止, ヤマト留め, ヤマト営業所止め, 佐川止め, 佐川営業所止め, 直接引取, 引取',
  '주소 불명, 주소불명, 주소 미상, 주소미상, 주소 모름, 주소 없음, 주소없음, 주소 오류, 주소오류, 주소 미확인, 주소 확인 필요, 거주지 불명, 주거부정, 이사, 이사함, 이사감, 이사갔음, 이사 감, 이사 예정, 이사예정, 수취인불명, 수취인 불명, 이사불명, 반송, 반송됨, 우편물 반송, 구주소, 옛 주소, 이전, 이전함, 방문수령, 방문 수령, 직접수령, 매장수령, 직접 수령',
)

/** In Chinese, Japanese and Korean script, where words are not parted. */
export const joinedNotes =
  /^(?:公司|本人|客户|客戶)?(?:已|现已|現已|刚|剛)?(?:搬到|搬去|搬往|搬至|迁至|遷至|迁往|遷往|搬迁至|搬遷至|调到|調到)\S|^(?:请|請|待|明天|明日|后天|下周|下週|下午|上午|晚上|周[一二三四五六日]|週[一二三四五六日]|星期[一二三四五六日])\S{0,8}(?:打电话|打電話|回电|回電|致电|致電|再打|再联系|再聯絡|跟进|跟進|回访|回訪)$|\d+[点點]?(?:后|後|以后|以後|前)(?:再)?(?:打|联系|聯絡|致电|致電)|^.{0,12}(?:移転|転居|引越し?|引っ越し)(?:しました|した|済み?|予定|のため|します|です)$|^.{0,14}(?:以降|まで|頃|ごろ|後|前|に)(?:再)?(?:電話|TEL|連絡|架電|訪問)(?:希望|予定|する|ください|下さい|のこと)?$|^.{1,14}(?:に|へ)(?:移転|転居|引越し?|引っ越し)|^.{1,14}(?:으로|로)\s?(?:이사|이전)(?:함|감|했음|하심|예정|갔음)?$|^.{0,14}(?:이후|후에?|까지|전에?|에)\s?(?:전화|연락|통화)(?:\s?(?:요망|바람|예정|주세요|부탁|할 것|필요))?$/u
