// biome-ignore-all format: lists of words
// Separated by commas; a line a language or a few.

/** Somebody nobody knows: before or beside a word for a visitor or a customer. */
export const unknownWords =
  'unknown, unnamed, anonymous, unidentified, walk in, walkin, walk, in, new, general, cash, misc, miscellaneous, random, generic, unbekannter, unbekannte, unbekannt, anonymer, anonyme, inconnu, inconnue, anonyme, desconocido, desconocida, anónimo, anónima, desconhecido, desconhecida, anônimo, sconosciuto, sconosciuta, anonimo, anonima, onbekend, onbekende, anonieme, okänd, okända, ukendt, ukjent, anonym, tuntematon, nieznany, nieznana, anonimowy, neznámý, neznámá, neznámy, neznáma, anonymní, ismeretlen, névtelen, necunoscut, necunoscută, bilinmeyen, meçhul, неизвестный, неизвестная, анонимный, невідомий, невідома, неизвестен, άγνωστος, άγνωστη, مجهول, غير معروف, לא ידוע, अज्ञात'
/** Of these one has to be there. */
export const sureUnknown =
  'unknown, unnamed, anonymous, unidentified, walk, walkin, generic, unbekannter, unbekannte, unbekannt, anonymer, anonyme, inconnu, inconnue, desconocido, desconocida, anónimo, anónima, desconhecido, desconhecida, anônimo, sconosciuto, sconosciuta, anonimo, anonima, onbekend, onbekende, anonieme, okänd, okända, ukendt, ukjent, anonym, tuntematon, nieznany, nieznana, anonimowy, neznámý, neznámá, neznámy, neznáma, anonymní, ismeretlen, névtelen, necunoscut, necunoscută, bilinmeyen, meçhul, неизвестный, неизвестная, анонимный, невідомий, невідома, неизвестен, άγνωστος, άγνωστη, مجهول, अज्ञात'
/** Who that is, beside the words that go with a number. */
export const whoIsUnknown =
  'caller, callers, sender, buyer, lady, gentleman, man, woman, guy, number, person, people, name, company, source, enquirer, inquirer, inquiry, enquiry, individual, party, anrufer, anruferin, person, interessent, absender, käufer, appelant, appelante, personne, acheteur, expéditeur, llamada, persona, comprador, remitente, pessoa, persona, chiamante, compratore, beller, persoon, koper, uppringare, opkalder, innringer, soittaja, henkilö, osoba, dzwoniący, volající, volajúci, hívó, személy, persoană, apelant, arayan, kişi, человек, лицо, абонент, звонящий, особа, лице, άτομο, شخص, متصل, אדם, व्यक्ति'

/** No one, the one who wrote it, or several whom nobody names: none is a name where it is written small, or in capitals as a whole. */
export const nobodyWords = [
  'self, myself, me, own, owner himself, same, various, several, multiple, many, others, someone, somebody, anybody, anyone, nobody, no one, noone, everyone, whoever, not sure, don t know, dont know, dunno, no idea',
  'selbst, ich selbst, diverse, verschiedene, mehrere, niemand, jemand, keiner, keine, irgendwer, weiß nicht, weiss nicht, keine ahnung',
  'divers, plusieurs, personne, soi même, lui même, elle même, moi même, quelqu un, aucun, aucune, je ne sais pas',
  'varios, varias, nadie, él mismo, ella misma, yo mismo, alguien, ninguno, no sé, no sabe',
  'vários, várias, ninguém, o próprio, a própria, alguém, nenhum, não sei, não sabe',
  'vari, varie, diversi, nessuno, sé stesso, se stesso, qualcuno, non so',
  'diversen, verschillende, niemand, zelf, iemand, geen, weet niet',
  'diverse, flera, ingen, själv, någon, inget, saknas, vet ej, flere, selv, noen, nogen, intet, ved ikke, vet ikke',
  'ei ole, ei kukaan, ei mitään, useita, itse, joku, ei tietoa, ei tiedä, puuttuu',
  'brak, nikt, różni, różne, sam, kilka, ktoś, nie wiem, nie ma',
  'žádný, žádná, žádné, nikdo, různí, sám, několik, někdo, nevím, není, žiadny, žiadna, nikto, rôzni, niekto, neviem, nie je',
  'nincs, senki, több, saját maga, valaki, nem tudom, nem ismert, niciunul, nimeni, diverși, cineva, nu știu, nu este',
  'nitko, nema, razni, nihče, nekdo, niko, nepoznato, ne znam, ne vem',
  'yok, kimse, kendisi, çeşitli, muhtelif, birisi, bilmiyorum, hiç kimse',
  'нет, никто, сам, сама, разные, несколько, кто то, не знаю, немає, ніхто, різні, не знаю, няма, никой, разни, самият',
  'κανένας, κανείς, διάφοροι, ο ίδιος, κάποιος, δεν ξέρω, δεν υπάρχει',
  'لا أحد, لا يوجد, متعدد, نفسه, نفسها, لا أعرف, אין, אף אחד, שונים, עצמו, לא יודע, कोई नहीं, स्वयं, खुद, विभिन्न, पता नहीं, ไม่มี, หลายคน, ตัวเอง, ไม่ทราบ',
  'không có, không, nhiều người, chính mình, không biết, tidak ada, tiada, sendiri, berbagai, tak ada, wala, sarili, marami, hindi alam',
  '本人, 多人, 各位, 多位, 無人, 无人, 自己, 没有, 沒有, 无名, 唔知, 不知, 複数, 多数, なし, 自分, ご本人, 여러명, 다수, 없음, 본인, 모름',
].join(', ')

/** To whom one is to turn for it, before a name: written small, or in capitals, it is no name. */
export const askFirst =
  'ask, see, call, contact, check with, refer to, speak to, speak with, talk to, ask for, phone, ring, fragen, frag, bitte, siehe, anrufen, rücksprache mit, demander à, demander, voir, appeler, preguntar a, preguntar por, ver con, llamar a, perguntar a, ver com, chiedere a, chiedi a, sentire, vraag, vragen aan, zie, bel, fråga, spørg, spør, kysy, zapytaj, pytać, zeptat se, kérdezd, întreabă, sor, спросить, спросить у, у, запитати, ask mr, ask mrs, ask ms'

/** What became of a firm or somebody, where a firm should stand. */
export const firmRemarks = [
  'closed, closed down, shut down, shut, closed permanently, permanently closed, company closed, company closed down, now closed, business closed, out of business, gone out of business, ceased trading, ceased to trade, no longer trading, not trading, no longer exists, no longer in business, doesn t exist, does not exist, dissolved, liquidated, in liquidation, in administration, in receivership, bankrupt, bankruptcy, insolvent, wound up, struck off, defunct, sold, company sold, acquired, merged, dormant, moved, moved away, relocated, retired, now retired, semi retired, not interested, no interest, lost interest, no longer interested, wrong company, wrong number, left company, left the company, changed company, changed job, changed jobs, quit, resigned, unemployed, jobless, between jobs, looking for work, student, housewife, homemaker, old company, previous company, former company, ex company',
  'geschlossen, firma geschlossen, dauerhaft geschlossen, geschäft aufgegeben, aufgelöst, firma aufgelöst, erloschen, insolvent, insolvenz, in insolvenz, pleite, konkurs, bankrott, in liquidation, liquidiert, gelöscht, verkauft, rentner, rentnerin, pensioniert, im ruhestand, in rente, kein interesse, nicht interessiert, ausgeschieden, firma gewechselt, umgezogen, verzogen, arbeitslos, hausfrau, student, studentin, existiert nicht mehr, nicht mehr aktiv',
  'fermé, fermée, société fermée, entreprise fermée, cessation d activité, en cessation d activité, liquidée, en liquidation, liquidation judiciaire, dissoute, radiée, faillite, en faillite, redressement judiciaire, n existe plus, vendue, rachetée, retraité, retraitée, à la retraite, en retraite, pas intéressé, pas intéressée, plus intéressé, sans intérêt, a quitté la société, a quitté l entreprise, parti, déménagé, chômage, au chômage, étudiant, étudiante, plus en activité, n est plus en activité',
  'cerrado, cerrada, empresa cerrada, cerró, cese de actividad, en liquidación, liquidada, disuelta, quiebra, en quiebra, en concurso, insolvente, ya no existe, no existe, vendida, jubilado, jubilada, no interesado, no interesada, no le interesa, sin interés, no está interesado, se mudó, desempleado, desempleada, estudiante, ya no opera, dejó la empresa',
  'fechado, fechada, empresa fechada, encerrada, encerrou atividade, encerrou atividades, em liquidação, falida, falência, em falência, insolvente, não existe mais, já não existe, vendida, aposentado, aposentada, reformado, reformada, não interessado, não tem interesse, sem interesse, mudou se, desempregado, desempregada, estudante, saiu da empresa',
  'chiuso, chiusa, azienda chiusa, attività chiusa, cessata attività, attività cessata, ha cessato l attività, cessata, in liquidazione, liquidata, fallita, fallito, fallimento, in fallimento, non esiste più, venduta, pensionato, pensionata, in pensione, non interessato, non interessata, nessun interesse, trasferito, trasferita, disoccupato, disoccupata, studente, studentessa, ha lasciato l azienda',
  'gesloten, bedrijf gesloten, gestopt, opgeheven, failliet, faillissement, in liquidatie, bestaat niet meer, verkocht, gepensioneerd, met pensioen, geen interesse, niet geïnteresseerd, verhuisd, werkloos, niet meer actief, weg bij bedrijf',
  'stängt, nedlagt, nedlagd, upphört, har upphört, konkurs, i konkurs, likvidation, såld, pensionär, pensionerad, inte intresserad, ej intresserad, inget intresse, flyttat, arbetslös, slutat, lukket, ophørt, opphørt, under konkurs, gået konkurs, gikk konkurs, solgt, pensionist, pensjonert, pensjonist, ikke interesseret, ikke interessert, flyttet, arbejdsløs, arbeidsledig',
  'suljettu, lopettanut, lopettanut toimintansa, toiminta lopetettu, konkurssissa, konkurssi, myyty, eläkkeellä, eläkeläinen, ei kiinnostunut, ei kiinnosta, muuttanut, työtön',
  'zamknięte, zamknięta, firma zamknięta, zlikwidowana, w likwidacji, upadłość, w upadłości, nie istnieje, działalność zawieszona, działalność zakończona, sprzedana, emeryt, emerytka, na emeryturze, niezainteresowany, niezainteresowana, brak zainteresowania, nie jest zainteresowany, bezrobotny',
  'zavřeno, zavřená, firma zavřená, zrušena, zrušená, zaniklá, zanikla, v likvidaci, v konkurzu, v úpadku, neexistuje, prodána, důchodce, důchodkyně, v důchodu, nemá zájem, bez zájmu, nezaměstnaný, zatvorené, zrušené, v likvidácii, na dôchodku, nemá záujem',
  'bezárt, megszűnt, felszámolás alatt, csődben, csőd, végelszámolás alatt, nem létezik, eladva, nyugdíjas, nem érdekli, nem érdeklődik, închis, închisă, radiată, în lichidare, în insolvență, faliment, în faliment, nu mai există, vândută, pensionar, pensionară, nu este interesat, neinteresat',
  'kapandı, kapalı, faaliyetini durdurdu, iflas, iflas etti, tasfiye halinde, satıldı, emekli, ilgilenmiyor, ilgili değil, taşındı, işsiz, zatvoreno, zatvorena, ugašena, u stečaju, u likvidaciji, u mirovini, u penziji, nije zainteresiran',
  'закрыто, закрыта, закрыт, фирма закрыта, компания закрыта, закрылась, ликвидирована, ликвидировано, в ликвидации, банкрот, банкротство, не работает, не существует, больше не существует, продана, пенсионер, пенсионерка, на пенсии, не интересно, не заинтересован, не заинтересована, переехал, безработный, закрито, ліквідовано, банкрут, на пенсії, не цікавить, затворена, затворено, в несъстоятелност, ликвидирана, пенсионер, не се интересува',
  'έκλεισε, κλειστό, έχει κλείσει, πτώχευση, σε εκκαθάριση, συνταξιούχος, δεν ενδιαφέρεται, άνεργος, مغلق, مغلقة, أغلقت, أفلست, متقاعد, متقاعدة, غير مهتم, غير مهتمة, סגור, סגורה, נסגר, נסגרה, פשיטת רגל, בפירוק, פנסיונר, גמלאי, לא מעוניין, לא מעוניינת, बंद, बंद हो गया, बंद हो गई, सेवानिवृत्त, रुचि नहीं, ปิดกิจการ, ปิดแล้ว, เลิกกิจการ, เกษียณ, เกษียณแล้ว, ไม่สนใจ',
  'đã đóng cửa, đóng cửa, phá sản, giải thể, đã giải thể, nghỉ hưu, đã nghỉ hưu, không quan tâm, tutup, sudah tutup, bangkrut, bankrap, pensiun, bersara, tidak berminat, tidak tertarik, sarado na, nagsara na, retirado, hindi interesado',
  '已结业, 已結業, 公司已结业, 公司已結業, 结业, 結業, 已倒闭, 已倒閉, 倒闭, 倒閉, 公司已倒闭, 公司已倒閉, 已关闭, 已關閉, 公司已关闭, 已停业, 已停業, 停业, 停業, 已歇业, 已歇業, 歇業, 歇业, 已解散, 公司已解散, 解散, 公司解散, 已破产, 已破產, 破产, 破產, 清算中, 清盘, 清盤, 已清盘, 已清盤, 已注销, 已註銷, 注销, 註銷, 已执照吊销, 已吊销, 吊销, 已退休, 退休, 已离职, 已離職, 离职, 離職, 已搬迁, 已搬遷, 已搬, 搬迁, 没兴趣, 沒興趣, 無興趣, 无兴趣, 不感兴趣, 不感興趣, 没有兴趣, 唔感興趣, 冇興趣, 无意向, 無意向, 失业, 失業, 待业, 待業, 学生, 學生, 家庭主妇, 家庭主婦, 已执笠, 執笠, 已執笠, 不存在, 已不存在, 公司不存在, 已被收购, 已被收購',
  '廃業, 廃業済, 廃業済み, 閉店, 閉店済み, 閉業, 倒産, 倒産済み, 破産, 解散, 解散済み, 清算中, 休業中, 営業終了, 退職, 退職済, 退職済み, 退社, 定年退職, 移転, 転職, 興味なし, 関心なし, 無職, 主婦, 学生, 売却済み, 合併, 会社なし',
  '폐업, 폐업함, 폐업됨, 휴업, 휴업중, 파산, 부도, 도산, 해산, 청산, 청산중, 매각, 합병, 은퇴, 퇴직, 퇴사, 이직, 이전, 관심없음, 관심 없음, 무직, 주부, 학생, 없어짐, 문닫음, 문 닫음',
].join(', ')

/** What stands before it: of what it is said. */
export const firmBefore =
  'company, the company, firm, the firm, business, the business, shop, the shop, store, the store, office, restaurant, firma, die firma, geschäft, betrieb, laden, unternehmen, der betrieb, das geschäft, société, la société, entreprise, l entreprise, boutique, magasin, commerce, empresa, la empresa, a empresa, tienda, la tienda, negocio, el negocio, loja, a loja, negócio, azienda, l azienda, ditta, la ditta, società, la società, negozio, attività, bedrijf, het bedrijf, zaak, de zaak, winkel, företag, företaget, firman, firmaet, virksomhed, virksomheden, bedriften, butik, butikken, yritys, liike, sklep, podnik, obchod, cég, a cég, bolt, magazin, şirket, firması, işyeri, dükkan, tvrtka, poduzeće, podjetje, фирма, компания, магазин, организация, предприятие, фірма, компанія, η εταιρεία, εταιρεία, شركة, الشركة, المحل, المؤسسة, החברה, העסק, कंपनी, दुकान, บริษัท, công ty, perusahaan, toko, syarikat, kedai, kumpanya, 会社, 公司, 店铺, 회사, 가게, 업체, 매장'
export const isOrHas =
  'is, has, was, been, now, has been, already, ist, wurde, wird, nun, jetzt, schon, est, a été, a, déjà, está, esta, fue, ha sido, ya, foi, é, já, è, è stata, ormai, werd, är, er, blev, on, jest, została, je, byla, van, este, a fost, é agora'
/** The same where words are not parted. */
export const firmJoined = '公司, 本公司, 该公司, 該公司, 店铺, 店舖, 店, 会社, 当社, 회사, 업체, 가게'
