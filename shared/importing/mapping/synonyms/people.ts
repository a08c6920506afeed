/** Who comes, signs up or is invited, a list a language; and how that language calls the name of each. */
const languages: readonly (readonly [people: string, name: (who: string) => readonly string[]])[] = [
  [
    'applicant, attendee, buyer, candidate, delegate, donor, enquirer, guest, invitee, member, participant, passenger, ' +
      'prospect, recipient, registrant, respondent, speaker, student, subscriber, supporter, visitor, volunteer',
    (who) => [`${who} name`, `${who} full name`, `${who}s name`, `name of ${who}`, `name of the ${who}`],
  ],
  ['besucher, gast, interessenten, mitglieds, teilnehmer', (who) => [`${who}name`, `${who} name`]],
  ['besuchers, gastes, interessenten, mitglieds, teilnehmers', (who) => [`name des ${who}`]],
  ['du membre, du participant, du visiteur, de l’abonné, de l’invité', (who) => [`nom ${who}`, `nom complet ${who}`]],
  ['asistente, invitado, participante, socio, visitante', (who) => [`nombre del ${who}`, `nombre ${who}`]],
  ['convidado, inscrito, participante, sócio, visitante', (who) => [`nome do ${who}`, `nome ${who}`]],
  ['ospite, partecipante, socio, visitatore', (who) => [`nome del ${who}`, `nome ${who}`]],
  ['bezoeker, deelnemer, gast', (who) => [`naam ${who}`, `${who} naam`, `${who}naam`]],
  ['besökarens, deltagarens, gästens, medlemmens', (who) => [`${who} namn`]],
  ['członka, gościa, uczestnika', (who) => [`imię i nazwisko ${who}`, `nazwisko ${who}`]],
  ['гостя, посетителя, участника', (who) => [`имя ${who}`, `фио ${who}`]],
  ['katılımcı, misafir, üye, ziyaretçi', (who) => [`${who} adı`, `${who} adı soyadı`]],
  ['pengunjung, peserta, tamu', (who) => [`nama ${who}`]],
  ['khách, người tham dự', (who) => [`tên ${who}`, `họ tên ${who}`]],
  [
    '会员, 會員, 来宾, 來賓, 嘉宾, 嘉賓, 访客, 訪客, 与会者, 與會者, 参会者, 參會者, 参加者, 參加者, 参观者, 參觀者, 观众, 觀眾, 学员, 學員, 买家, 買家',
    (who) => ['姓名', '名称', '名稱', '名字', '名'].map((name) => who + name),
  ],
  [
    '会員, 参加者, 申込者, 訪問者, 登録者, 来場者, 来客',
    (who) => ['氏名', 'お名前', '名前', '名'].map((name) => who + name),
  ],
  ['관람객, 등록자, 방문객, 방문자, 신청자, 참가자, 참석자, 회원', (who) => [`${who}명`, `${who} 이름`, `${who} 성명`]],
]

/** `Attendee name`, `来場者氏名` */
export const namesOfPeople: readonly string[] = languages.map(([people, name]) =>
  people.split(', ').flatMap(name).join(', '),
)

/** `Customer`, a line a group of languages: the person or the firm, which its cells may tell. */
export const customerNouns: readonly string[] = [
  'customer, client, cliente, klant, kunde, kund, cliënt, asiakas, klient, klientka, zákazník, stranka, kupac, mušterija, ügyfél, vevő',
  'klients, klientas, bezero, müşteri, müştəri, mijoz, клиент, клієнт, клиентка, покупатель, муштерија, кліент, πελάτης',
  'العميل, عميل, الزبون, زبون, مشتری, گاہک, לקוח, ग्राहक, গ্রাহক, ลูกค้า, khách hàng, pelanggan, mteja, 客户, 客戶, 顧客, 顾客, お客様, 고객',
  'klijent, klijentica, viðskiptavinur, viðskiptamaður, klienti, custaiméir, cliant, cwsmer, klijenti, kliënt, клијент, купац, купувач, харилцагч, үйлчлүүлэгч, კლიენტი, მომხმარებელი, հաճախորդ, macmiil, umthengi',
  'ગ્રાહક, வாடிக்கையாளர், ಗ್ರಾಹಕ, ഉപഭോക്താവ്, පාරිභෝගිකයා, ဖောက်သည်, អតិថិជន, ລູກຄ້າ, ደንበኛ, صارف',
]

/** The person a trade deals with, a line a group of languages: alone, it may as well be a mark or a number. */
export const personNouns: readonly string[] = [
  'guest, member, patient, tenant, lessee, lodger, student, pupil, learner, trainee, talent, artist, performer, player, athlete, driver',
  'passenger, traveller, traveler, beneficiary, attendee, participant, delegate, visitor, volunteer, donor, policyholder, insured',
  'gast, mitglied, patientin, mieter, mieterin, schüler, schülerin, teilnehmer, kursteilnehmer, fahrer, fahrgast, spieler, künstler, versicherter',
  'invité, membre, locataire, élève, étudiant, joueur, artiste, chauffeur, passager, bénéficiaire, participant, adhérent, assuré',
  'huésped, socio, miembro, paciente, inquilino, alumno, alumna, estudiante, jugador, artista, pasajero, beneficiario, participante, asegurado',
  'hóspede, sócio, membro, aluno, estudante, jogador, passageiro, beneficiário, ospite, paziente, allievo, alunno, giocatore, passeggero, assicurato',
  'lid, huurder, leerling, deelnemer, speler, passagier, gæst, medlem, lejer, elev, deltager, gäst, hyresgäst, deltagare, spelare, leietaker',
  'gość, członek, pacjent, najemca, uczeń, uczestnik, zawodnik, kierowca, pasażer, host, nájemník, žák, účastník, hráč, pacient',
  'гость, участник, пациент, арендатор, ученик, студент, игрок, пассажир, misafir, üye, hasta, kiracı, öğrenci, oyuncu, yolcu',
  'tamu, peserta, pasien, penyewa, siswa, penumpang, anggota, khách thuê, hội viên, học viên, bệnh nhân',
  '会员, 會員, 住客, 病人, 患者, 租客, 租户, 租戶, 学员, 學員, 学生, 學生, 艺人, 藝人, 球员, 球員, 司机, 司機, 乘客, 受益人, 嘉宾, 嘉賓, 来宾, 來賓',
  '会員, 宿泊者, 宿泊客, 入居者, 賃借人, 生徒, 受講者, 受講生, 参加者, 選手, 乗客, 회원, 투숙객, 환자, 세입자, 임차인, 학생, 수강생, 참가자, 선수, 승객',
]

/** `Owner`, a line a group of languages: of a thing it is the customer, of a record whoever looks after them. */
export const ownerNouns: readonly string[] = [
  'owner, owners, proprietor, proprietors, inhaber, inhaberin, eigentümer, eigentümerin, besitzer, besitzerin, halter, halterin, eigenaar, eigenaren, eigenares, bezitter',
  'ägare, ägaren, ejer, ejeren, eier, eieren, eigandi, eigendur, omistaja, omistajat, haltija, omanik, omanikud, īpašnieks, īpašniece, savininkas, savininkė',
  'propriétaire, propriétaires, détenteur, propietario, propietaria, propietarios, dueño, dueña, dueños, proprietário, proprietária, proprietários, dono, dona, proprietario, proprietaria, proprietari, padrone, propietari, propietària, jabea, úinéir, perchennog',
  'właściciel, właścicielka, właściciele, vlastník, vlastníčka, majitel, majitelka, majiteľ, majiteľka, vlasnik, vlasnica, vlasnici, lastnik, lastnica, sopstvenik, tulajdonos, tulaj, gazda, proprietar, proprietara, proprietarul, stăpân, pronari, pronar',
  'владелец, владелица, собственник, хозяин, хозяйка, власник, власниця, господар, собственик, стопанин, сопственик, сопственица, власница, уладальнік, иесі, эзэмшигч, ιδιοκτήτης, ιδιοκτήτρια, κάτοχος, sahibi, sahip, malik, sahib, egasi',
  'المالك, مالك, صاحب, صاحبة, مالک, בעלים, הבעלים, मालिक, स्वामी, মালিক, เจ้าของ, chủ sở hữu, chủ, chủ nhân, pemilik, pemunya, tuan punya, mmiliki, mwenyewe, may ari',
  '所有人, 所有者, 业主, 業主, 主人, 物主, 持有人, オーナー, 飼い主, 持ち主, 소유자, 소유주, 주인, 오너',
]

/** Whose something is, where it stands in front of its name: `Attendee e-mail`. */
export const peopleInFront: string = languages
  .flatMap(([people]) => people.split(', '))
  .filter((who) => !who.includes(' '))
  .join(', ')
