// biome-ignore-all format: lists of words
// What stands in front of a name and says something of the customer, of the record or of who is named. Lower-case; separated by
// commas; a line per language. What is called off, a double or not in use stands in `words-for-remarks.ts`.

/** How things stand with a customer: nobody is called so. */
export const stateLabels = [
  'vip, cancelled, canceled, terminated, unsubscribed, duplicate, duplicated, dupe, dup, inactive, archived, suspended, on hold, pending, unpaid, paid, paid in full, overdue, refunded, refund, bad debt, debt, fraud, fraudster, scammer, blocked, churned, expired, lapsed, prospect, lead, urgent, important, walk-in, returning, renewed, confirmed, unconfirmed, waitlist, wait list, waiting list, no-show, no show, deposit paid, balance due, ex-client, ex client, ex-customer, ex customer, former client, former customer, old client, old customer, new client, new customer, not active, moved, moved out, sold, postponed, rescheduled, on order, key account, problem customer, bad payer, non payer, banned',
  'storno, storniert, gekündigt, kündigung, gek., doppelt, duplikat, dublette, inaktiv, archiviert, gesperrt, bezahlt, unbezahlt, mahnung, gemahnt, inkasso, insolvent, interessent, altkunde, neukunde, ehemaliger kunde, ex-kunde, verzogen, unbekannt verzogen, abgelaufen, bestätigt, warteliste, problemkunde, dringend, wichtig, ausgetreten, karteileiche',
  'annulé, annulée, résilié, résiliée, résiliation, doublon, inactif, inactive, archivé, archivée, suspendu, suspendue, payé, payée, impayé, impayée, litige, contentieux, ancien client, ancienne cliente, nouveau client, nouvelle cliente, en attente, confirmé, confirmée, remboursé, remboursée, expiré, expirée, mauvais payeur',
  'cancelado, cancelada, anulado, anulada, dado de baja, dada de baja, de baja, duplicado, duplicada, inactivo, inactiva, archivado, suspendido, suspendida, pagado, pagada, impago, impagado, moroso, morosa, deudor, deudora, pendiente, confirmado, confirmada, en espera, vencido, vencida, ex cliente, cliente antiguo, cliente nuevo, reembolsado, rescindido, rescindida',
  'inativo, inativa, encerrado, encerrada, rescindido, pago, não pago, inadimplente, devedor, devedora, em espera, ex-cliente, cliente novo, cliente antigo, reembolsado, expirado, desativado, desativada, desistiu, desistente, desistência, trancado, trancada',
  'annullato, annullata, disdetto, disdetta, recesso, doppione, duplicato, duplicata, inattivo, inattiva, archiviato, sospeso, sospesa, cessato, cessata, pagato, pagata, non pagato, insoluto, moroso, in attesa, confermato, confermata, scaduto, scaduta, ex cliente, nuovo cliente, vecchio cliente, rimborsato',
  'geannuleerd, opgezegd, opzegging, dubbel, dubbele, inactief, gearchiveerd, geschorst, betaald, niet betaald, wanbetaler, in afwachting, bevestigd, verlopen, oud-klant, ex-klant, nieuwe klant, terugbetaald, wachtlijst',
  'uppsagd, avslutad, avbokad, inställd, dubblett, inaktiv, arkiverad, spärrad, betald, obetald, väntelista, utgången, opsagt, aflyst, dublet, inaktiv, betalt, ubetalt, spærret, venteliste, avlyst, oppsagt, dobbeltregistrert, sperret, peruttu, irtisanottu, kaksoiskappale, passiivinen, maksettu, maksamatta, odottaa',
  'anulowane, anulowany, anulowana, rezygnacja, zrezygnował, zrezygnowała, rozwiązana, duplikat, nieaktywny, nieaktywna, zarchiwizowany, zablokowany, zablokowana, zapłacone, opłacone, nieopłacone, dłużnik, dłużniczka, oczekuje, potwierdzone, były klient, nowy klient, wypowiedzenie',
  'zrušeno, zrušený, zrušená, stornováno, výpověď, duplicita, duplicitní, neaktivní, archivováno, zablokován, zablokovaný, zaplaceno, nezaplaceno, dlužník, neplatič, čeká, potvrzeno, bývalý klient, nový klient, zrušené, duplicitné, neaktívny, neaktívna, zaplatené, nezaplatené, dlžník, neplatič, výpoveď',
  'törölve, lemondva, lemondta, felmondva, duplikált, duplikátum, inaktív, letiltva, fizetve, fizetetlen, adós, várólista, anulat, anulată, reziliat, reziliată, duplicat, inactiv, inactivă, suspendat, achitat, neachitat, datornic, rău platnic, în așteptare, confirmat, otkazano, otkazan, duplikat, neaktivan, neaktivna, plaćeno, neplaćeno, dužnik',
  'iptal, iptal edildi, fesih, feshedildi, mükerrer, pasif, arşiv, ödendi, ödenmedi, borçlu, beklemede, onaylandı, eski müşteri, yeni müşteri',
  'отмена, отменено, отменён, отменен, расторгнут, расторгнуто, дубль, дубликат, неактивен, неактивный, неактивная, архив, заблокирован, оплачено, не оплачено, должник, ожидание, ожидает, подтверждено, бывший клиент, новый клиент, возврат, отказ, скасовано, розірвано, неактивний, сплачено, не сплачено, боржник, неплатник, отказан, дублиран, платено, длъжник',
  'ακυρώθηκε, ακυρωμένο, ακυρο, άκυρο, διακοπή, διπλό, διπλότυπο, ανενεργός, ανενεργή, πληρώθηκε, απλήρωτο, οφειλέτης, σε αναμονή',
  'ملغي, ملغى, ملغاة, مكرر, غير نشط, مدفوع, غير مدفوع, مدين, معلق, מבוטל, בוטל, כפול, לא פעיל, שולם, לא שולם, חייב, ממתין, रद्द, डुप्लिकेट, निष्क्रिय, भुगतान, बकाया',
  'ยกเลิก, ยกเลิกแล้ว, ซ้ำ, ไม่ใช้งาน, จ่ายแล้ว, ค้างชำระ, hủy, đã hủy, đã huỷ, trùng, trùng lặp, ngừng hoạt động, đã thanh toán, chưa thanh toán, nợ xấu, chờ, batal, dibatalkan, berhenti, duplikat, tidak aktif, tak aktif, lunas, belum lunas, belum bayar, sudah bayar, nunggak, menunggak, tertunda, pelanggan lama, pelanggan baru, tertangguh, kanselado, bayad na, hindi bayad, imeghairiwa, amelipa, hajalipa, mdaiwa, amefuta',
  '解约, 解約, 已解约, 已解約, 取消, 已取消, 作废, 作廢, 重复, 重複, 停用, 已停用, 停止合作, 终止合作, 終止合作, 已付款, 未付款, 已付, 未付, 欠款, 欠费, 欠費, 逾期, 退款, 已退款, 待定, 待确认, 待確認, 已确认, 已確認, 老客户, 老客戶, 新客户, 新客戶, 旧客, 舊客, 新客, 熟客, 贵宾, 貴賓, 大客户, 大客戶, 重点客户, 流失, 已流失, 失效, 已失效, 过期, 過期, 无效, 無效, 已搬',
  '解約済, 解約済み, 取引停止, 取引中止, 取引終了, 取引停止中, 契約終了, 契約解除, 退会, 退会済, 退会済み, キャンセル, キャンセル済, 重複, 重複登録, 休眠, 休眠客, 入金済, 入金済み, 未入金, 支払済, 未払い, 未払, 滞納, 要注意, 要確認, 確認中, 保留, 仮予約, 新規, 新規客, 常連, 旧顧客, 期限切れ, 無効, 停止中, 予約取消',
  '해지, 해지됨, 해약, 취소, 취소됨, 중복, 중복등록, 탈퇴, 탈퇴회원, 휴면, 휴면고객, 비활성, 거래중지, 거래 중지, 거래중단, 거래종료, 입금완료, 미입금, 미납, 연체, 환불, 환불완료, 보류, 대기, 확정, 신규, 신규고객, 기존고객, 단골, 블랙, 만료, 무효',
].join(', ')

/** The same where somebody may be called so: without a sign they are asked. */
export const weakStateLabels =
  'baja, alta, old, new, hot, cold, warm, dead, lost, won, void, closed, hold, gold, silver, test, active, blocked, ex, late, alt, neu, tot, offen, aktiv, kalt, heiß, perdu, mort, actif, nouveau, nuevo, nueva, viejo, activo, activa, perdido, perdida, novo, nova, ativo, morto, morta, perso, attivo, nuovo, vecchio, oud, nieuw, dood, actief, ny, gammal, död, nowy, nowa, stary, nový, starý, mrtvý, új, régi, halott, nou, vechi, yeni, eski, aktif, новый, старый, cũ, mới, lama, baru, aktif, 旧, 舊, 新, 구, 신'

/** Who is named is another person than the customer. */
export const relationLabels = [
  'next of kin, nok, emergency contact, emergency, ice, kin, spouse, husband, wife, partner, mother, father, mum, mom, dad, parent, parents, guardian, carer, caregiver, son, daughter, brother, sister, child, children, family contact, alternative contact, alternate contact, alt contact, second contact, secondary contact, beneficiary, referred by, referrer, referral, ref by, introduced by, guarantor, witness, assistant, care of',
  'nächster angehöriger, angehöriger, angehörige, notfallkontakt, notfall, ehefrau, ehemann, ehepartner, gatte, gattin, mutter, vater, eltern, elternteil, vormund, betreuer, betreuerin, sohn, tochter, bruder, schwester, kind, vertreter, bürge, empfohlen von, vermittelt durch',
  'personne à prévenir, contact d’urgence, en cas d’urgence, conjoint, conjointe, époux, épouse, mari, femme, mère, père, parent, tuteur, tutrice, fils, fille, frère, sœur, enfant, garant, recommandé par, parrain, marraine',
  'contacto de emergencia, emergencia, en caso de emergencia, familiar, pariente, esposo, esposa, cónyuge, marido, mujer, pareja, madre, padre, tutor, tutora, apoderado, apoderada, hijo, hija, hermano, hermana, aval, avalista, referido por, recomendado por',
  'contato de emergência, contacto de emergência, emergência, cônjuge, responsável, mãe, pai, filho, filha, irmão, irmã, avalista, fiador, indicado por, indicação, encarregado de educação',
  'contatto di emergenza, emergenza, coniuge, marito, moglie, genitore, genitori, figlio, figlia, fratello, sorella, tutore, garante, segnalato da, parente',
  'noodcontact, noodnummer, contactpersoon nood, echtgenoot, echtgenote, man, vrouw, moeder, vader, ouder, voogd, zoon, dochter, broer, zus, mantelzorger, aanbevolen door',
  'anhörig, närmast anhörig, nödkontakt, make, maka, mamma, pappa, vårdnadshavare, god man, pårørende, nærmeste pårørende, ægtefælle, verge, værge, foresatt, forælder, omainen, lähiomainen, huoltaja, puoliso',
  'osoba bliska, kontakt awaryjny, opiekun, opiekunka, małżonek, małżonka, żona, mąż, matka, ojciec, rodzic, syn, córka, zákonný zástupce, zákonná zástupkyně, osoba blízká, manžel, manželka, matka, otec, syn, dcera, rodič, zákonný zástupca',
  'hozzátartozó, gondviselő, szülő, anyja neve, anyja, apja, házastárs, férj, feleség, aparținător, soț, soție, mama, tata, tutore, contact de urgență',
  'yakını, veli, velisi, acil durum, acil durumda, eşi, annesi, babası, kefil, rodbina, skrbnik, suprug, supruga, staratelj',
  'родственник, супруг, супруга, жена, муж, мать, отец, мама, папа, опекун, законный представитель, родитель, поручитель, экстренный контакт, родич, дружина, чоловік, опікун, близък',
  'συγγενής, σύζυγος, κηδεμόνας, επαφή έκτακτης ανάγκης, γονέας, ولي الأمر, ولي أمر, الزوج, الزوجة, الأب, الأم, قريب, جهة اتصال للطوارئ, קרוב משפחה, בעל, אישה, אמא, אבא, אפוטרופוס, איש קשר לחירום, पति, पत्नी, पिता, माता, अभिभावक',
  'waris, waris terdekat, suami, isteri, istri, wali, penjaga, ibu bapa, orang tua, anak, kontak darurat, penjamin, dirujuk oleh, người thân, người liên hệ khẩn cấp, chồng, vợ, bố, mẹ, con, người giám hộ, ญาติ, ผู้ปกครอง, สามี, ภรรยา, ผู้ติดต่อฉุกเฉิน, asawa, magulang, kamag-anak, mume, mke, mzazi, mlezi',
  '紧急联系人, 緊急聯絡人, 緊急連絡人, 家属, 家屬, 监护人, 監護人, 配偶, 丈夫, 妻子, 太太, 老公, 老婆, 父亲, 父親, 母亲, 母親, 家长, 家長, 儿子, 兒子, 女儿, 女兒, 担保人, 擔保人, 介绍人, 介紹人, 推荐人, 推薦人, 代理人',
  '緊急連絡先, 保護者, ご家族, 家族, 配偶者, 奥様, ご主人, 妻, 夫, 父, 母, 身元引受人, 保証人, 紹介者, ご紹介, 続柄, 後見人',
  '비상연락처, 비상연락망, 보호자, 배우자, 아내, 남편, 부인, 가족, 어머니, 아버지, 보증인, 추천인, 소개, 소개자, 대리인',
].join(', ')

/** What stands behind is what somebody calls themselves, or a name that a number stood before. */
export const handleLabels =
  'wechat, wechat name, wechat id, weixin, wx, qq, whatsapp, whatsapp name, wa, line, line name, line id, telegram, tg, viber, signal, zalo, kakao, kakaotalk, instagram, insta, ig, facebook, fb, fb name, facebook name, tiktok, skype, discord, twitter, nick, nickname, alias, aka, a.k.a., screen name, display name, user name, username, user, profile, profile name, spitzname, benutzername, surnom, pseudo, apodo, apelido, soprannome, bijnaam, smeknamn, pseudonim, přezdívka, becenév, poreclă, takma ad, ник, псевдоним, 微信名, 微信, 微信号, 微信號, 微信昵称, 微信暱稱, 昵称, 暱稱, 网名, 網名, 备注名, 備註名, 小红书, 抖音, 旺旺, ニックネーム, 愛称, 通称, 카톡, 카톡명, 카카오톡, 닉네임, 별명, 아이디'

/** In front of a number: what it counts. */
export const numberLabels =
  'agent, member, customer, client, cust, dealer, account, acct, a/c, ref, reference, employee, emp, staff, student, patient, lead, invoice, inv, order, booking, ticket, case, file, card, id, no, nr, num, number, code, room, table, unit, kunde, kunden, mitglied, rechnung, auftrag, client, membre, facture, commande, dossier, cliente, socio, factura, pedido, fattura, ordine, klant, lid, factuur, kund, medlem, klient, zákazník, faktura, ügyfél, müşteri, клиент, заказ, договор, pelanggan, anggota, ahli, 会员, 會員, 客户, 客戶, 编号, 編號, 订单, 訂單, 单号, 單號, 会員, 顧客, お客様, 受付, 予約, 회원, 고객, 주문, 예약'
