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
  'n.a, n.a., n. a., n/d, N/D, n.d., n. d., n.c., n/k, N/K, s/d, S/D, s/n, S/N, н/д, Н/Д, k.A., k. A., k.a., k. a., n.v.t., b.d., ∅'

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
  '個体, 個人事業主, 個人事業, 個人客, 自営, 自営業, フリーランス, フリー, 一般個人, 자영업, 자영업자, 개인사업자, 프리랜서, 일반인' +
  `, ${noWork()}`

/** Nobody employs whoever is that: at home, of age, at school, without work, or on leave; a line a language. */
function noWork(): string {
  return [
    'stay at home mom, stay at home mum, stay at home dad, stay at home parent, homemaker, home maker, full time mom, full time mum, full time mother, house wife, house husband, househusband, at home, retiree, pensioner, out of work, unwaged, job seeker, jobseeker, on maternity leave, maternity leave, parental leave, on parental leave, university student, college student, high school student, pupil, schoolchild, undergraduate, part timer, carer at home, none of your business',
    'hausfrau, hausmann, hausfrau und mutter, elternzeit, in elternzeit, mutterschutz, im mutterschutz, schüler, schülerin, studentin, studierende, studierender, auszubildender, azubi, rentnerin, rente, pensionist, pensionistin, im ruhestand, ruhestand, pensionär, pensionärin, arbeitslos, arbeitssuchend, arbeitsuchend, erwerbslos, ohne arbeit, ohne arbeitgeber, ohne beschäftigung, nicht berufstätig',
    'mère au foyer, père au foyer, femme au foyer, homme au foyer, maman au foyer, au foyer, sans emploi, sans profession, sans activité, sans activité professionnelle, demandeur d emploi, demandeuse d emploi, en recherche d emploi, congé parental, en congé parental, congé maternité, lycéen, lycéenne, collégien, écolier, écolière, élève, retraité, retraitée, pensionné, pensionnée',
    'ama de casa, amo de casa, en paro, parado, parada, desocupado, desocupada, sin empleo, sin trabajo, sin ocupación, jubilado, jubilada, pensionista, pensionado, pensionada, estudiante universitario, estudiante universitaria, alumno, alumna, baja maternal, labores del hogar, sus labores',
    'dona de casa, dono de casa, do lar, doméstica, sem emprego, sem trabalho, desempregado, desempregada, aposentado, aposentada, reformado, reformada, pensionista, estudante, aluno, aluna, licença maternidade',
    'casalinga, casalingo, disoccupato, disoccupata, inoccupato, inoccupata, senza lavoro, in cerca di lavoro, in cerca di occupazione, pensionato, pensionata, studente universitario, studentessa universitaria, in maternità, congedo parentale',
    'huisvrouw, huisman, werkloos, werkzoekend, zonder werk, gepensioneerd, gepensioneerde, met pensioen, scholier, studente, leerling, ouderschapsverlof, arbeidsongeschikt',
    'hemmafru, hemmaman, föräldraledig, mammaledig, pappaledig, arbetslös, arbetssökande, pensionär, studerande, skolelev, sjukpensionär, hjemmegående, husmor, barselsorlov, på barsel, arbejdsløs, ledig, jobsøgende, pensionist, studerende, skoleelev, hjemmeværende, arbeidsledig, arbeidssøker, pensjonist, uføretrygdet, trygdet, foreldrepermisjon, i permisjon',
    'kotiäiti, koti isä, kotona, työtön, työnhakija, eläkeläinen, eläkkeellä, opiskelija, koululainen, äitiyslomalla, vanhempainvapaalla, hoitovapaalla',
    'gospodyni domowa, pani domu, bezrobotny, bezrobotna, bez pracy, emeryt, emerytka, rencista, rencistka, na emeryturze, na rencie, studentka, uczeń, uczennica, urlop macierzyński, na urlopie macierzyńskim, niepracująca, niepracujący, nie pracuje',
    'žena v domácnosti, v domácnosti, nezaměstnaný, nezaměstnaná, důchodce, důchodkyně, v důchodu, studentka, žák, žákyně, mateřská, na mateřské, rodičovská dovolená, bez zaměstnání, gazdiná, nezamestnaný, nezamestnaná, dôchodca, dôchodkyňa, na dôchodku, žiak, študent, študentka, na materskej',
    'háztartásbeli, munkanélküli, álláskereső, nyugdíjas, tanuló, diák, egyetemista, gyesen, gyeden, casnică, șomer, șomeră, fără loc de muncă, fără ocupație, pensionar, pensionară, elev, elevă, studentă, domaćica, kućanica, gospodinja, nezaposlen, nezaposlena, umirovljenik, umirovljenica, penzioner, penzionerka, upokojenec, upokojenka, učenik, učenica, dijak',
    'ev hanımı, evhanımı, ev kadını, emekli, işsiz, çalışmıyor, öğrenci, üniversite öğrencisi, doğum izninde',
    'домохозяйка, домохозяин, безработный, безработная, без работы, не работаю, временно не работает, пенсионер, пенсионерка, на пенсии, студент, студентка, школьник, школьница, учащийся, учащаяся, в декрете, декрет, декретный отпуск, домогосподарка, безробітний, безробітна, без роботи, пенсіонер, пенсіонерка, на пенсії, школяр, учень, учениця, у декреті, домакиня, безработен, без работа, пенсионирана, ученик, ученичка, студентка, по майчинство',
    'νοικοκυρά, οικιακά, άνεργος, άνεργη, συνταξιούχος, φοιτητής, φοιτήτρια, μαθητής, μαθήτρια, ربة منزل, ربة بيت, عاطل, عاطل عن العمل, عاطلة, بدون عمل, لا يعمل, لا تعمل, متقاعد, متقاعدة, طالب, طالبة, طالب جامعي, خانه دار, خانه‌دار, بیکار, بازنشسته, دانشجو, دانش آموز, עקרת בית, מובטל, מובטלת, לא עובד, לא עובדת, פנסיונר, פנסיונרית, גמלאי, גמלאית, סטודנט, סטודנטית, תלמיד, תלמידה, חופשת לידה, गृहिणी, बेरोजगार, बेरोज़गार, सेवानिवृत्त, छात्र, छात्रा, विद्यार्थी',
    'แม่บ้าน, พ่อบ้าน, ว่างงาน, ตกงาน, เกษียณ, เกษียณแล้ว, นักเรียน, นักศึกษา, ลาคลอด, nội trợ, ở nhà, ở nhà nội trợ, thất nghiệp, không đi làm, chưa đi làm, chưa có việc, hưu trí, nghỉ hưu, đã nghỉ hưu, sinh viên, học sinh, nghỉ thai sản, ibu rumah tangga, bapak rumah tangga, pensiunan, pensiun, purnawirawan, mahasiswa, mahasiswi, pelajar, siswa, siswi, belum bekerja, tidak bekerja, belum kerja, pengangguran, tidak ada pekerjaan, suri rumah, surirumah, suri rumah tangga, pesara, bersara, tidak berkerja, menganggur, penganggur, maybahay, ina ng tahanan, walang trabaho, retirado, estudyante, mag aaral, mama wa nyumbani, mwanafunzi, mstaafu, hana kazi',
    '全职妈妈, 全職媽媽, 全职太太, 全職太太, 全职爸爸, 全職爸爸, 全职主妇, 全職主婦, 全职在家, 家庭妇女, 家庭婦女, 主妇, 主婦, 家庭主夫, 在家, 在家带孩子, 在家帶孩子, 在家带娃, 带娃, 宝妈, 寶媽, 无业, 無業, 无业人员, 待业中, 待業中, 待业在家, 失业人士, 失業人士, 无工作, 無工作, 没工作, 沒工作, 没有工作, 沒有工作, 冇做嘢, 冇返工, 退休人员, 退休人士, 退休人員, 退休在家, 退休教师, 退休教師, 离退休, 離退休, 在读, 在讀, 在校学生, 在校學生, 大学生, 大學生, 研究生, 中学生, 中學生, 小学生, 小學生, 高中生, 初中生, 求职中, 求職中, 产假, 產假, 产假中, 育婴假',
    '専業主婦, 専業主夫, 主夫, 家事手伝い, 無職, 年金生活, 年金生活者, 年金受給者, 年金暮らし, 定年, 定年退職者, 隠居, 退職者, 求職中, 失業中, 育休, 育休中, 育児休業中, 産休, 産休中, 休職中, 大学生, 大学院生, 高校生, 中学生, 小学生, 専門学生, 生徒, パート, アルバイト, パート・アルバイト, フリーター, 働いていない, 仕事なし',
    '전업주부, 가정주부, 전업맘, 육아맘, 전업, 무직자, 백수, 구직중, 구직 중, 취준생, 취업준비생, 취업준비중, 실업자, 은퇴자, 정년퇴직, 퇴직자, 연금생활자, 대학생, 대학원생, 고등학생, 중학생, 초등학생, 휴학생, 육아휴직, 육아휴직중, 출산휴가, 휴직중, 휴직 중, 알바, 아르바이트, 쉬는중, 쉬고 있음',
  ].join(', ')
}
