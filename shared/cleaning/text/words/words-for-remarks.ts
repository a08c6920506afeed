// biome-ignore-all format: lists of words
// What is written in the place of a name, and is none; a line per language. Lower-case; separated by commas.

/** About the card, the badge or the line. */
export const aboutTheRow = [
  'badge not readable, badge unreadable, badge illegible, not readable, unreadable, not legible, illegible, illegible name, name illegible, name not readable, can t read, cannot read, can not read, could not read, couldn t read, unable to read, hard to read, not scanned, scan error, scan failed, no badge, no card, no business card, badge missing, badge lost, card missing, see card, see business card, see attached, see attachment, see attached card, see notes, see note, see remarks, see comments, see comment, see below, business card attached, business card stapled, card attached, card stapled, name missing, missing name, name not given, refused, refused to say, did not say, didn t say, did not give name, didn t give name, no name given',
  'unleserlich, unlesbar, nicht lesbar, nicht leserlich, name unleserlich, name unlesbar, name fehlt, ausweis nicht lesbar, keine karte, siehe karte, siehe visitenkarte, siehe anhang, siehe anlage, siehe notiz, siehe notizen, siehe bemerkung, siehe unten, visitenkarte liegt bei, karte liegt bei',
  'illisible, non lisible, nom illisible, badge illisible, badge non lisible, nom manquant, voir carte, voir carte de visite, carte jointe, voir note, voir notes, voir remarque, voir ci dessous, sans badge, sans carte',
  'ilegible, nombre ilegible, no se lee, no legible, no se entiende, credencial ilegible, falta nombre, falta el nombre, ver tarjeta, ver notas, ver nota, ver abajo, ver adjunto, tarjeta adjunta, sin tarjeta',
  'ilegível, não legível, nome ilegível, falta nome, falta o nome, ver cartão, ver notas, ver abaixo, cartão anexo, sem cartão, crachá ilegível',
  'illeggibile, non leggibile, nome illeggibile, manca nome, manca il nome, vedi biglietto, vedi note, vedi nota, vedi sotto, vedi allegato, senza biglietto',
  'onleesbaar, niet leesbaar, naam onleesbaar, naam ontbreekt, zie kaartje, zie visitekaartje, zie notitie, zie opmerking, zie onder, zie bijlage, geen kaartje',
  'oläslig, oläsligt, går ej att läsa, namn saknas, se kort, se visitkort, se anteckning, se bilaga, ulæselig, ulæseligt, navn mangler, se visitkort, uleselig, se notat, ei luettavissa, lukukelvoton, nimi puuttuu, katso kortti',
  'nieczytelne, nieczytelny, nieczytelna, brak imienia, brak nazwiska, patrz wizytówka, zob wizytówka, nečitelné, nečitelný, jméno chybí, viz vizitka, viz poznámka, nečitateľné, olvashatatlan, név hiányzik, lásd névjegy, ilizibil, indescifrabil, lipsă nume, okunamadı, okunmuyor, okunaksız, isim eksik, karta bakınız',
  'неразборчиво, нечитаемо, не читается, нечитабельно, имя не указано, имя неразборчиво, см визитку, см карточку, см примечание, нерозбірливо, не читається, див візитку, нечетливо, нечитливо, δυσανάγνωστο, δεν διαβάζεται, βλέπε κάρτα',
  'غير مقروء, غير واضح, لا يمكن قراءته, לא קריא, לא ברור, अपठनीय, पढ़ा नहीं जा सका, อ่านไม่ออก, ดูนามบัตร, không đọc được, xem danh thiếp, tidak terbaca, tidak jelas, lihat kartu nama, tak boleh baca, hindi mabasa',
  '看不清, 看不清楚, 无法辨认, 無法辨認, 无法识别, 無法識別, 字迹不清, 字跡不清, 字迹模糊, 模糊不清, 无法读取, 無法讀取, 扫描失败, 掃描失敗, 见名片, 見名片, 详见名片, 詳見名片, 见备注, 見備註, 见附件, 見附件, 名片已附, 无名片, 無名片, 没有名片, 沒有名片, 姓名不详, 姓名不詳, 名字不详, 姓名缺失',
  '読取不可, 読み取り不可, 読取不能, 読み取れず, 読み取れない, 読めない, 読めません, 判読不能, 判読不可, 名刺参照, 名刺を参照, 名刺添付, 名刺なし, 備考参照, 別紙参照, 氏名不明, 名前不明, お名前不明',
  '판독불가, 판독 불가, 인식불가, 인식 불가, 식별불가, 식별 불가, 읽을 수 없음, 알아볼 수 없음, 명함참조, 명함 참조, 명함첨부, 명함 첨부, 명함없음, 명함 없음, 비고참조, 비고 참조, 이름없음, 이름 없음, 성명불상, 이름 모름',
].join(', ')

/** That a row is none any more, or never was. */
export const notInUse = [
  'do not use, don t use, do not use this, do not use this record, do not use this contact, not in use, no longer used, not used, delete me, delete this, delete this row, delete row, delete record, delete this record, remove me, remove this, remove row, remove record, please remove row, for deletion, to delete, old record, old entry, old data, old contact, old customer, outdated record, obsolete record, duplicate record, duplicate row, duplicate contact, test record, test entry, dummy record, dummy entry, archived record, merged record, see other record, see other entry, placeholder record',
  'nicht verwenden, nicht mehr verwenden, nicht benutzen, nicht nutzen, bitte nicht verwenden, alter eintrag, alter datensatz, veralteter eintrag, testeintrag, testdatensatz, doppelter datensatz, zeile löschen, eintrag löschen, bitte entfernen',
  'ne pas utiliser, ne plus utiliser, ancien enregistrement, ancienne fiche, ancien contact, fiche obsolète, fiche test, à effacer, ligne à supprimer, fiche en double',
  'no usar, no utilizar, registro antiguo, registro obsoleto, ficha antigua, registro de prueba, eliminar registro, eliminar fila, registro duplicado, não usar, não utilizar, registo antigo, cadastro antigo, excluir registro, excluir cadastro, cadastro duplicado, registro de teste',
  'non usare, non utilizzare, vecchio record, vecchia scheda, record di prova, da eliminare, scheda doppia, niet gebruiken, niet meer gebruiken, oud record, oude gegevens, testrecord, regel verwijderen',
  'använd ej, använd inte, får ej användas, gammal post, testpost, brug ikke, må ikke bruges, ikke bruk, gammel post, älä käytä, ei käytössä, vanha tietue',
  'nie używać, nie uzywac, stary rekord, rekord testowy, do usunięcia, nepoužívat, starý záznam, testovací záznam, smazat řádek, ne használja, régi rekord, törlendő, nu folosiți, înregistrare veche, de șters, kullanmayın, kullanmayınız, eski kayıt, silinecek, test kaydı',
  'не использовать, не пользоваться, старая запись, тестовая запись, удалить запись, удалить строку, не використовувати, старий запис, да не се използва, стар запис, μη χρησιμοποιείτε, παλιά εγγραφή',
  'لا تستخدم, سجل قديم, לא להשתמש, רשומה ישנה, उपयोग न करें, ห้ามใช้, อย่าใช้, không sử dụng, jangan digunakan, jangan pakai, jangan guna, huwag gamitin',
  '请勿使用, 請勿使用, 勿用, 不要使用, 不再使用, 停用, 已停用, 作废, 作廢, 已作废, 已作廢, 旧记录, 舊記錄, 旧数据, 舊資料, 旧资料, 重复记录, 重複記錄, 待删除, 待刪除, 测试记录, 測試記錄',
  '使用不可, 使用禁止, 使用しない, 使用しないでください, 未使用, 旧データ, 古いデータ, 削除予定, 削除対象, 重複データ, テストデータ, 사용금지, 사용 금지, 사용안함, 사용 안함, 미사용, 구 데이터, 구데이터, 삭제예정, 삭제 예정, 삭제대상, 중복데이터, 테스트데이터',
].join(', ')

/** That a booking or a line counts no more: each may be somebody's name, and is asked. */
export const calledOff = [
  'cancelled, canceled, cancellation, booking cancelled, void, voided, no show, noshow, struck off',
  'storniert, storno, abgesagt, annulé, annulée, annulation, cancelado, cancelada, anulado, anulada, baja, de baja, dado de baja, dada de baja, annullato, annullata, cancellato, geannuleerd',
  'avbokad, avlyst, aflyst, afbestilt, peruttu, anulowano, anulowane, odwołane, zrušeno, zrušené, törölve, anulat, iptal, iptal edildi, отменено, отмена, аннулировано, скасовано, dibatalkan, batal, đã hủy, ยกเลิก, ملغى, מבוטל',
  '取消, 已取消, 取消済, 取り消し, 取消し, キャンセル, キャンセル済, キャンセル済み, ノーショー, 취소, 취소됨, 예약취소, 예약 취소, 노쇼',
  'cancelled booking, canceled booking, booking canceled, no shows, did not show, annulliert, nicht erschienen, réservation annulée, non venu, reserva cancelada, no se presentó, não compareceu, prenotazione annullata, vervallen, niet verschenen',
  'avbokat, makulerad, makulerat, annulleret, kansellert, peruutettu, anulowany, stornováno, stornované, lemondva, sztornó, anulată, otkazano, stornirano, отменён, отменен, анульовано, отказано, анулирано, ακυρώθηκε, ακυρωμένο, gelmedi, ملغي, تم الإلغاء, לא הגיע, בוטל, रद्द, ยกเลิกแล้ว, đã huỷ, kinansela, imeghairiwa',
  '未到, 爽约, 爽約, 予約キャンセル, 取消済み, 無断キャンセル',
].join(', ')

/** What is to be done, or was. */
export const aboutCalls = [
  'will call back, will call, calls back, call back, callback, please call back, please call, pls call, called back, wants callback, wants a call back, no answer, did not answer, didn t answer, not reached, left voicemail, left message, voicemail, wrong number, wrong person, do not call, has left, left the company, left company, no longer there, no longer works there, no longer with company, moved away, duplicate, duplicate entry, double entry, to be deleted, delete, deleted, please delete, ignore this row, media omitted, deleted account, deleted user',
  'ruft zurück, ruft wieder an, meldet sich, meldet sich wieder, rückruf, bitte zurückrufen, bitte anrufen, nicht erreicht, nicht erreichbar, keine antwort, falsche nummer, ausgeschieden, nicht mehr im unternehmen, nicht mehr dort, doppelt, doppelter eintrag, bitte löschen, löschen, medien ausgeschlossen, medien weggelassen',
  'rappelle, rappellera, va rappeler, à rappeler, a rappeler, rappeler, pas de réponse, injoignable, mauvais numéro, ne travaille plus ici, parti, doublon, à supprimer, médias omis',
  'devuelve la llamada, volverá a llamar, llamará, llamar más tarde, devolver llamada, no contesta, número equivocado, ya no trabaja aquí, duplicado, borrar, multimedia omitido, retorna a ligação, vai ligar, ligar de volta, não atende, não responde, número errado, já não trabalha aqui, apagar, mídia oculta, arquivo de mídia oculto',
  'richiama, richiamerà, da richiamare, richiamare, non risponde, numero sbagliato, non lavora più qui, doppione, da cancellare, media omessi, belt terug, terugbellen, neemt niet op, geen antwoord, verkeerd nummer, werkt hier niet meer, dubbel, media weggelaten',
  'ringer tillbaka, återkommer, svarar ej, svarar inte, fel nummer, har slutat, dubblett, ringer tilbake, ringer tilbage, svarer ikke, forkert nummer, soittaa takaisin, ei vastaa, väärä numero',
  'oddzwoni, oddzwonić, nie odbiera, zły numer, nie pracuje, zavolá zpět, nebere, špatné číslo, duplicita, visszahív, nem veszi fel, nem válaszol, rossz szám, revine, nu răspunde, număr greșit, geri arayacak, cevap vermiyor, yanlış numara',
  'перезвонит, перезвонить, не отвечает, не берёт трубку, не берет трубку, неверный номер, уволен, уволилась, уволился, дубль, дубликат, удалить, без медиафайлов, передзвонить, не відповідає, θα καλέσει, δεν απαντά, λάθος αριθμός',
  'سيعاود الاتصال, لا يرد, رقم خاطئ, יחזור, לא עונה, מספר שגוי, वापस कॉल करेंगे, जवाब नहीं, โทรกลับ, ไม่รับสาย, sẽ gọi lại, không nghe máy, sai số, akan menelepon kembali, tidak diangkat, salah nombor, salah nomor',
  '会回电, 會回電, 稍后回电, 稍後回電, 待回电, 待回電, 回电, 回電, 未接, 无人接听, 無人接聽, 不接电话, 不接電話, 打不通, 空号, 空號, 号码错误, 號碼錯誤, 错号, 已离职, 已離職, 离职, 離職, 重复, 重複, 删除, 刪除, 已删除, 已刪除',
  '折り返し, 折り返し待ち, 折返し, 折返し待ち, 電話待ち, 不在, 留守, 留守電, 応答なし, 番号違い, 退職, 退職済, 退職済み, 重複, 削除, 要削除, 削除済み, 退会, メンバーがいません',
  '다시 전화, 다시 연락, 회신 예정, 전화 예정, 연락 예정, 부재중, 부재, 통화불가, 통화 불가, 결번, 없는 번호, 번호 오류, 퇴사, 퇴사자, 퇴직, 중복, 삭제, 삭제요망, 알수없음 사용자',
].join(', ')

/** The end of a list, and what is left empty below it. */
export const endMarks = [
  'end, end of list, end of the list, end of file, end of data, end of report, end of table, end of sheet, end of page, end of document, end of export, eof, list ends, nothing below, nothing follows, blank below, intentionally blank, intentionally left blank, left blank, this page intentionally left blank, this line intentionally left blank, last row, last line, continued, continued on next page, continued overleaf, see next page, next page',
  'ende der liste, ende, listenende, ende der datei, ende der tabelle, ende des berichts, leer ab hier, fortsetzung, fortsetzung folgt, siehe nächste seite, fin de la liste, fin de liste, fin du fichier, fin du tableau, fin du document, fin du rapport, suite page suivante, à suivre',
  'fin de la lista, fin de lista, fin del listado, fin del archivo, fin de la tabla, fin del documento, continúa, fim da lista, fim de lista, fim do arquivo, fim do ficheiro, fim da tabela, fim do documento, continua, fine lista, fine della lista, fine elenco, fine dell elenco, fine file, fine tabella, fine documento, segue',
  'einde lijst, einde van de lijst, einde bestand, slut på listan, slut på lista, listan slut, slutt på listen, slut på listen, liste slut, luettelon loppu, lista päättyy, koniec listy, koniec pliku, koniec, konec seznamu, konec souboru, konec, koniec zoznamu, lista vége, vége, sfârșitul listei, sfârșit, kraj liste, konec seznama, listenin sonu, liste sonu, son',
  'конец списка, конец файла, конец таблицы, конец, кінець списку, кінець, край на списъка, крај листе, τέλος λίστας, τέλος καταλόγου, τέλος, نهاية القائمة, انتهت القائمة, النهاية, סוף הרשימה, סוף רשימה, סוף, सूची समाप्त, समाप्त, จบรายการ, สิ้นสุดรายการ, hết danh sách, kết thúc danh sách, hết, akhir daftar, akhir senarai, tamat, katapusan ng listahan',
  '以下空白, 以下為空白, 以下为空白, 以下无正文, 以下無正文, 以下无, 以下無, 完, 结束, 結束, 列表结束, 名单结束, 名單結束, 全文完, 到此为止, 到此為止, 以上, 以上为全部, 以上為全部, 以上です, 以下余白, 以下余白あり, 終わり, 終了, 一覧終了, 名簿終わり, リスト終わり',
  '이하 공란, 이하공란, 이하 여백, 이하여백, 이하 빈칸, 이하 없음, 이하 생략, 이하생략, 이상, 이상 끝, 끝, 목록 끝, 명단 끝, 리스트 끝',
].join(', ')

/** Of these each is a family or a given name too, written as one: only beside marks or in brackets they say the end. */
export const endOrName = 'end, will call, ende, son, fin, hết, tamat, continua, segue, refused, parti, delete, duplicate, rückruf, callback, dubbel, borrar, kraj, vége, konec, koniec, sfârșit, 完, 이상, 끝, doppelt, löschen, apagar, duplicado, rappelle, richiama'

/** Somebody who has not said who it is. */
export const withoutName = [
  'anonymous, anonymous visitor, anonymous user, name withheld, no name given, unnamed, nameless, walk in customer, walk in visitor, anonym, ohne namen, namenlos, laufkundschaft, anonyme, sans nom, anónimo, anónima, sin nombre, anônimo, anônima, sem nome, senza nome, anoniem, zonder naam, utan namn, uten navn, uden navn, nimetön, anonimowy, bez nazwy, bez imienia, anonymní, beze jména, névtelen, fără nume, isimsiz, аноним, анонимно, без имени, анонім, без імені, ανώνυμος, مجهول, بدون اسم, אנונימי, ללא שם, गुमनाम, ไม่ระบุชื่อ, ไม่มีชื่อ, ẩn danh, không tên, tanpa nama, walang pangalan, 匿名, 匿名用户, 匿名用戶, 无名, 無名, 无名氏, 無名氏, 名無し, 名無しさん, 匿名希望, 익명, 무명씨',
  '担当者不在, 担当不在, 担当者なし, 担当なし, 担当者未定, 担当未定, 联系人不详, 聯絡人不詳, 无联系人, 無聯絡人, 负责人不在, 負責人不在, 담당자 부재, 담당자 없음, 담당자 미정, 담당자없음, 담당자부재, ご担当者様, ご担当者, ご担当者さま, 担当者様, 担当者, ご担当様, 各位, ご担当者各位, 담당자, 담당자님, 담당자 귀하, 담당자 앞, 관계자, 관계자 귀하, 负责人, 負責人, 相关负责人, 相關負責人, 经办人, 經辦人, 联系人, 聯絡人, 敬启者, 敬啟者, to whom it may concern, dear sir or madam, dear sir madam, sir or madam, sir madam, contact person, person in charge, the person in charge, whoever is in charge, ansprechpartner, ansprechpartnerin, zuständige person, zuständiger mitarbeiter, sehr geehrte damen und herren, damen und herren, à qui de droit, personne en charge, madame monsieur, a quien corresponda, persona de contacto, persona encargada, a quem possa interessar, pessoa de contato, a chi di competenza, persona di contatto, contactpersoon, ter attentie van, geachte heer mevrouw',
].join(', ')

/** With a number they stand for somebody. */
export const numberedWords = [
  'visitor, guest, customer, client, user, contact, lead, person, attendee, participant, buyer, member, subscriber, unknown, name, row, line, entry, badge, card, besucher, gast, kunde, kontakt, benutzer, nutzer, teilnehmer, mitglied, zeile, visiteur, invité, utilisateur, participant, membre, ligne, visitante, invitado, cliente, usuario, contacto, participante, usuário, contato, convidado, visitatore, ospite, utente, contatto, partecipante, bezoeker, klant, gebruiker, deelnemer, besökare, gäst, kund, användare, besøgende, gæst, kunde, bruger, vieras, asiakas, gość, klient, użytkownik, host, zákazník, návštevník, návštěvník, látogató, ügyfél, vendég, vizitator, oaspete, ziyaretçi, misafir, müşteri, посетитель, гость, клиент, контакт, відвідувач, гість, επισκέπτης, πελάτης, زائر, عميل, אורח, לקוח, आगंतुक, ग्राहक, ผู้เยี่ยมชม, ลูกค้า, khách, khách hàng, tamu, pelanggan, pengunjung, bisita, 访客, 訪客, 客户, 客戶, 用户, 用戶, 观众, 觀眾, 来宾, 來賓, 游客, 遊客, ゲスト, 来場者, お客様, 顧客, ユーザー, 방문객, 방문자, 고객, 손님, 사용자, 참가자',
].join(', ')

/** Whoever buys, in the place of a name: alone each names nobody. A line a language or a few. */
export const placeholderWords = [
  'anon, resident, current resident, the resident, occupant, current occupant, the occupant, occupier, the occupier, householder, the householder, homeowner, home owner, current owner, property owner, private, retail, cash, cash customer, cash client, cash sale, cash sales, counter sale, counter sales, counter customer, over the counter, general customer, general public, retail customer, sundry customer, sundry, sundries, misc, miscellaneous, misc customer, various, various customers, new customer, new client, new contact, new lead, new user, new guest, new patient, new student, regular customer, shopper, walk in client, passer by',
  'privat, privatkunde, privatkundin, privatperson, privatverkauf, barverkauf, barkunde, barzahler, kassenverkauf, thekenverkauf, ladenkunde, laufkunde, laufkundin, passant, passantin, passanten, neukunde, neukundin, neuer kunde, neue kundin, neuer kontakt, neuer lead, kundin, kunden, interessent, interessentin, diverse kunden, endkunde, endverbraucher, stammkunde',
  'cliente, client comptoir, client comptant, client de passage, client divers, clients divers, client particulier, particulier, vente comptoir, vente comptant, vente au comptoir, passante, nouveau client, nouvelle cliente, nouveau contact, consommateur final, acheteur',
  'mostrador, cliente mostrador, cliente de mostrador, venta mostrador, venta de mostrador, cliente contado, cliente de contado, venta contado, venta al contado, publico general, público general, público en general, consumidor final, consumidor, cliente final, cliente ocasional, cliente eventual, cliente particular, cliente generico, cliente genérico, cliente varios, clientes varios, cliente nuevo, nuevo cliente, nuevo contacto, comprador, invitada',
  'cliente balcão, cliente de balcão, venda balcão, venda de balcão, cliente avulso, avulso, cliente padrão, clientes diversos, cliente diverso, novo cliente, novo contato, novo contacto, convidada, comprador',
  'cliente al banco, vendita al banco, cliente di passaggio, cliente generico, clienti vari, cliente privato, privato, consumatore finale, nuovo cliente, nuovo contatto, ospiti',
  'passant klant, passantklant, contante verkoop, contante klant, balieverkoop, losse verkoop, particuliere klant, nieuwe klant, nieuw contact, consument, kontantkund, kontantkunde, kontantförsäljning, kontantsalg, privatkund, ny kund, ny kunde, drop in, strøkunde, käteisasiakas, käteismyynti, uusi asiakas',
  'klient detaliczny, sprzedaż detaliczna, klient indywidualny, klient gotówkowy, nowy klient, odbiorca, maloobchodní zákazník, hotovostní zákazník, nový zákazník, nový zákazník, koncový zákazník, magánszemély, új ügyfél, vásárló, client nou, client ocazional, persoană fizică, perakende, perakende müşteri, peşin müşteri, yeni müşteri, nihai tüketici, gotovinski kupac, novi kupac, kupac, kupec',
  'розница, розничный покупатель, розничный клиент, частное лицо, физлицо, физ лицо, физическое лицо, покупатель, новый клиент, новый контакт, роздріб, покупець, новий клієнт, купувач, нов клиент, λιανική, πελάτης λιανικής, νέος πελάτης',
  'زبون, زبونة, عميلة, العميل, الزبون, عميل نقدي, زبون نقدي, عميل جديد, زبون جديد, عميل عام, مستهلك, مشتري, ضيف, לקוח מזדמן, לקוח חדש, לקוח כללי, לקוח פרטי, नकद ग्राहक, नया ग्राहक, ลูกค้าทั่วไป, ลูกค้าใหม่, ลูกค้าเงินสด, khách lẻ, khách vãng lai, khách mới, người mua, pelanggan umum, pelanggan tunai, pelanggan baru, pembeli, umum, suki',
  '散客, 散户, 散戶, 零售, 零售客户, 零售客戶, 门市散客, 門市散客, 门市客户, 現金客戶, 现金客户, 现金, 新客户, 新客戶, 老客户, 老客戶, 客人, 顾客, 顧客, 路人, 买家, 買家, 新客, 街客, 過路客, 现客, 普通客户, 普通客戶, 一般客户, 潜在客户, 潛在客戶',
  'お客さま, お客さん, お客, 客, 一見, 一見客, 一見様, 新規, 新規客, 新規様, 新規顧客, 新規のお客様, 一般, 一般客, 一般顧客, 現金客, 店頭客, 店頭販売, 個人客, 飛び込み, 飛び込み客, 通りがかり',
  '손님들, 고객님, 손님분, 신규, 신규고객, 신규 고객, 신규손님, 일반, 일반고객, 일반 고객, 일반손님, 현금손님, 현금고객, 현금, 워크인, 지나가던 손님, 구매자, 방문손님, 뜨내기, 뜨내기손님, 비회원',
].join(', ')

/** Somebody who was made up to try something out. */
export const testWords = [
  'sample, samples, demo, specimen, fake customer, fake name, lorem ipsum, musterkunde, musterperson, démo, muestras, campioni, 体験版, ダミー, デモ, 데모, 더미, 演示, 范本, 範本, 虚拟客户, 虛擬客戶',
  'test, tests, tester, testing, testuser, testkunde, testperson, testkontakt, testname, testcustomer, test1, test2, test3, testtest, asdf, asdfasdf, qwerty, qwertz, foobar, dummy',
  'mustermann, musterfrau, max muster, hans muster, peter muster, petra muster, erika muster, anna muster, fulano de tal, fulana de tal, ola nordmann, kari nordmann, matti meikäläinen, maija meikäläinen, jan modaal, jan met de pet, beispielkunde, essai, prueba, pruebas, probando, usuario de prueba, teste, testes, prova, prove, proef, тест, тестов, тестовый, тестовая, тестовый пользователь, δοκιμή, δοκιμαστικός, اختبار, تجربة, בדיקה, परीक्षण, ทดสอบ, kiểm tra, thử nghiệm, uji coba, deneme',
  '测试, 測試, 测试员, 測試員, 测试用户, 測試用戶, 测试人员, 測試人員, 测试客户, 測試客戶, 测试数据, 測試資料, 试用, テスト, てすと, テストユーザー, テスト太郎, テスト花子, テストテスト, 테스트, 테스트유저, 테스트계정, 테스트고객, 테스터, 홍길동테스트, 홍길동, 서식예시, 샘플, 예시, 見本, 樣本, 样本, 范例, 範例, 记入例, 記入例, 入力例, サンプル, muestra, ejemplo, exemplo, amostra, exemple, esempio, campione, voorbeeld, exempel, eksempel, esimerkki, przykład, vzor, minta, exemplu, örnek, пример, образец',
].join(', ')
/** They stand beside one of them. */
export const withTestWords = 'user, users, customer, client, contact, account, person, name, lead, kunde, benutzer, nutzer, kontakt, utilisateur, utilisatrice, usuario, cliente, contacto, usuário, utente, gebruiker, klant, first, last, firstname, lastname, vorname, nachname, max, erika, one, two, a, b, ユーザー, ユーザ, 太郎, 花子, 一郎, data, record, company, corp, inc, ltd, firm, firma, gmbh, entry, phone, number, row, sheet, daten, empresa, société, azienda, bedrijf, datos, dados, dati, データ, 会社, 株式会社, 名前, 氏名, 電話, 公司, 数据, 數據, 资料, 資料, 姓名, 名字, 人员, 人員, 员, 員, 号, 號, 회사, 데이터, 이름, 번호, 用户, 用戶, 客户, 客戶, 유저, 계정, 고객'

/** Whom people write for anybody: a real one may be called so too. */
export const anybodyNames = 'john doe, jane doe, joe bloggs, fred bloggs, joe public, john q public, jane roe, richard roe, john citizen, jane citizen, foo bar, first last, firstname lastname, max mustermann, hans meier, monsieur dupont, jean dupont, madame dupont, juan perez, juan pérez, fulano de tal, mario rossi, pinco pallino, zé ninguém, joão ninguém, jan jansen, jan kowalski, anna kowalska, jan novák, jana nováková, gipsz jakab, kovács jános, ion popescu, иван иванов, иванов иван, иван петров, петров иван, вася пупкин, john appleseed, juan dela cruz, nguyễn văn a, nguyen van a, trần văn b, 张三, 張三, 李四, 王五, 赵六, 趙六, 陈大文, 陳大文, 陈小明, 陳小明, 小明, 王小明, 山田太郎, 山田花子, 日本太郎, 홍길동, 김철수, 김영희, فلان الفلاني, ישראל ישראלי, plony almony, राम कुमार'
