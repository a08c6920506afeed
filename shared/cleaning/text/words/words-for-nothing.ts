// biome-ignore-all format: lists of words
// What people and programs write for "nothing", in every language that our files come in: one table for all fields.
// Lower-case; separated by commas. `fillers.ts` reads it and says where a word may be something else.

/** Nothing in any column: no name, and no word of a note, is spelled so. */
export const anywhere = [
  'unknown, not available, not applicable, not provided, not known, not given, not specified, not disclosed, undisclosed, not stated, not set, not listed, not found, not yet known, unspecified',
  'no data, no info, no information, no data available, no value, no entry, no name, no email, no e mail, no mail, no email address, no email given, no email provided, no phone, no phone number, no number, no mobile',
  'no website, no web site, no address, no company, none given, none provided, none known, none available, does not have email, doesn t have email, without email',
  'tbd, tba, tbc, to be confirmed, to be determined, to be advised, to be announced, to be provided, to follow, to be completed',
  'unbekannt, nicht bekannt, keine angabe, keine angaben, ohne angabe, nicht vorhanden, nicht verfügbar, nicht angegeben, entfällt, liegt nicht vor, noch offen, keine e mail, keine email, keine mail, keine telefonnummer, kein telefon, keine daten, keine firma',
  'inconnu, inconnue, non renseigné, non renseignée, non communiqué, non communiquée, non disponible, non applicable, non précisé, sans objet, pas de mail, pas d email, pas d e mail, pas de téléphone, sans email, néant, aucune donnée, à compléter, à définir, à confirmer',
  'desconocido, desconocida, sin dato, sin datos, sin información, no disponible, no aplica, no aplicable, no consta, no tiene, sin correo, sin email, sin teléfono, sin empresa, por definir, por confirmar, ninguno, ninguna',
  'desconhecido, desconhecida, não informado, não informada, não disponível, não aplicável, não possui, não tem, sem dados, sem informação, sem email, sem e mail, sem telefone, sem empresa, nenhum, nenhuma, a definir, a confirmar',
  'sconosciuto, sconosciuta, non disponibile, non applicabile, non noto, non specificato, nessuno, nessuna, nessun dato, nessuna email, senza email, da definire, da confermare',
  'onbekend, niet bekend, niet beschikbaar, niet van toepassing, nvt, n v t, geen email, geen e mail, geen gegevens, geen telefoon',
  'okänd, okänt, ej angivet, uppgift saknas, ukjent, ukendt, ikke oplyst, ikke oppgitt, tuntematon, ei tiedossa, ei tietoa',
  'nieznany, nieznane, brak danych, nie dotyczy, nie podano, neznámý, neznámé, neuvedeno, neuvedené, ismeretlen, nincs adat, necunoscut, nu este cazul, bilinmiyor, belirtilmemiş, bilgi yok',
  'неизвестно, неизвестен, не известно, не указано, не указан, нет, нет данных, отсутствует, невідомо, не вказано, немає, немає даних, неизвестна, άγνωστο, δεν υπάρχει',
  'غير معروف, لا يوجد, غير متوفر, לא ידוע, אין, अज्ञात, उपलब्ध नहीं, ไม่มี, ไม่ทราบ, ไม่ระบุ, không có, không rõ, chưa có, tidak ada, tidak diketahui, belum ada, tiada, walang email',
  '无, 無, 未知, 不明, 不详, 不詳, 不知, 不知道, 不适用, 不適用, 没有, 沒有, 暂无, 暫無, 暂缺, 暫缺, 未提供, 未填, 未填写, 未填寫, 空白, 待定, 待补, 待補, 待确认, 待確認, 待更新, 待查, 未定, 未登记, 未登記',
  '无数据, 无资料, 無資料, 無資訊, 未公开, 未公開, 无邮箱, 没有邮箱, 沒有郵箱, 無電郵, 沒有電郵, 无电话, 没有电话, 沒有電話, 無電話, 无公司, 無公司',
  'なし, 無し, ナシ, 該当なし, 該当無し, 未登録, 未入力, 未記入, 非公開, 특이사항 없음, 없음, 미정, 미상, 모름, 불명, 미입력, 미기재, 해당없음, 해당 없음, 해당사항 없음, 정보없음, 정보 없음, 알수없음, 알 수 없음, 이메일 없음',
].join(', ')

/** Nothing where nobody's name stands: `Null`, `Na` and `Blank` are families. */
export const notAmongNames =
  'x, na, n a, nil, null, none, nan, undefined, keine, keiner, aucun, aucune, geen, ingen, inget, saknas, brak, yok, nincs, không, 무, ない'

/** Nothing where a code, a number or a link stands, none of which can be spelled so. */
export const inCodes = 'x, blank, empty, missing, 空, 缺'

/** As they are written here, nothing among names too: programs write them, in their own case. */
export const asWritten =
  'N/A, n/a, N/a, n\\a, N\\A, #N/A, #n/a, #NA, #VALUE!, #REF!, #NULL!, #NAME?, #DIV/0!, #NUM!, #SPILL!, #CALC!, \\N, \\\\N, NULL, null, NONE, none, NIL, nil, NaN, undefined, ' +
  'n.a, n.a., n. a., n/d, N/D, n.d., n. d., n.c., n/k, N/K, s/d, S/D, н/д, Н/Д, k.A., k. A., k.a., k. a., n.v.t., b.d., ∅'

/** Instead of a company: whoever has none, or works for themselves. */
export const noCompany =
  'self, self employed, selfemployed, individual, an individual, individual customer, individual no company, private individual, private person, private customer, no employer, not employed, ' +
  'privatperson, privatkunde, particulier, particulière, cliente particular, privato cittadino, pessoa física, persona física, физическое лицо, физлицо, частное лицо, ' +
  '个人, 個人, 私人, 个人客户, 個人客戶, 自然人, 个体, 個人のお客様, 개인, 개인고객, cá nhân, perorangan, บุคคลธรรมดา, ' +
  'private, personal, privately, private use, home, home user, own, own account, own business, freelance, freelancer, freelancing, sole trader, sole proprietor, self employed person, works for self, ' +
  'privat, privatkundin, privat person, private kunden, freiberuflich, freiberufler, freiberuflerin, freischaffend, selbständig, selbstständig, selbständiger, selbständige, selbstständiger, selbstständige, ' +
  'privé, privée, indépendant, indépendante, travailleur indépendant, travailleuse indépendante, auto entrepreneur, autoentrepreneur, à mon compte, à son compte, client particulier, ' +
  'particular, autónomo, autónoma, por cuenta propia, trabajador autónomo, autônomo, autônoma, conta própria, por conta própria, profissional liberal, cliente privato, privato, libero professionista, libera professionista, lavoratore autonomo, ' +
  'prive, particuliere klant, zelfstandige, zzp, zzper, egen, egenföretagare, enskild person, selvstændig, selvstendig, privatkund, yksityinen, yksityishenkilö, yksityisasiakas, ' +
  'osoba prywatna, osoba fizyczna, prywatny, prywatnie, klient prywatny, klient indywidualny, samozatrudniony, soukromá osoba, soukromý, fyzická osoba, osvč, živnostník, súkromná osoba, magánszemély, magán, egyéni vállalkozó, persoană fizică, fizička osoba, fizična oseba, ' +
  'личный, личное, частный, частник, частный клиент, самозанятый, самозанятая, фрилансер, фріланс, фриланс, фізична особа, приватна особа, самозайнятий, физическо лице, ιδιώτης, ελεύθερος επαγγελματίας, ' +
  'bireysel, bireysel müşteri, şahıs, şahsi, serbest, serbest meslek, fərdi, شخصي, فرد, أفراد, عمل حر, آزاد, شخصی, פרטי, עצמאי, לקוח פרטי, निजी, व्यक्तिगत, स्वरोजगार, ส่วนตัว, บุคคล, อาชีพอิสระ, ฟรีแลนซ์, ' +
  'khách lẻ, tự do, kinh doanh tự do, pribadi, wiraswasta, persendirian, bekerja sendiri, binafsi, sarili, ' +
  '个体户, 個體戶, 个体工商户, 個體工商戶, 個體, 自营, 自營, 自雇, 自僱, 自由业, 自由業, 自由职业, 自由職業, 自由职业者, 自由職業者, 散客, 个人用户, 個人用戶, 个人买家, 私人客户, 私人客戶, ' +
  '個体, 個人事業主, 個人事業, 個人客, 自営, 自営業, フリーランス, フリー, 一般個人, 자영업, 자영업자, 개인사업자, 프리랜서, 일반인'
