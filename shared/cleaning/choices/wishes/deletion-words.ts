import { plainWords } from '../../text/fold-key.ts'

// biome-ignore-all format: lists of words
// Whoever asks to be deleted, in words of which a text has no others. Separated by blanks, compared as `plainWords` gives
// them; a star stands for any ending.
interface DeletionWords {
  readonly remove: string
  /** With one of these nothing else can be meant: the list, or whoever asks. */
  readonly list: string
  /** These need somebody who asks: data, a number. */
  readonly data: string
  readonly ask: string
  readonly around: string
}

const languages: readonly DeletionWords[] = [
  {
    remove:
      'delete deleted deleting deletion erase erased erasing remove removed removing removal wipe wiped purge purged scrub strike destroy unlist',
    list: 'list lists database db crm mailings mailinglist me',
    data: 'data details information info record records account profile number phone email address name everything history system books files file',
    ask: 'asks asked ask wants want wanted requests requested requesting request demands demanded please pls my gdpr ccpa dsgvo',
    around:
      'to be have has he she they customer client us we our you your from off of out the all any a an on hold that and his her their him them for it personal was were contact mailing email call marketing mail immediately now thanks kindly again s',
  },
  {
    remove: 'lösch* gelöscht* entfern* streich* gestrichen austragen ausgetragen tilg* entferne',
    list: 'liste listen verteiler kartei datenbank crm adressliste mailingliste mich',
    data: 'daten datensatz kundendaten konto profil nummer telefonnummer name namen adresse system e mail mailadresse kontakt kontaktdaten alles',
    ask: 'bitte bittet bat will wollte möchte verlangt* wünscht fordert ersucht beantragt gebeten dsgvo meine meinen mein',
    around:
      'aus der dem den das die des von vom um und zu werden wird wurde sein seine seiner ihre ihrer ihren alle aller unserer unserem unser kunde kundin er sie man hat ist sofort eure eurem euren personenbezogene* persönliche* soll sollen im',
  },
  {
    remove: 'supprim* effac* retir* radier rayer désinscri* enlev* suppression effacement radiation ôter',
    list: 'liste listes fichier fichiers base crm mailing moi',
    data: 'données coordonnées compte profil numéro téléphone nom adresse e mail email informations infos fiche',
    ask: 'demande demandé veut voudrait souhaite exige svp merci prière rgpd mon ma mes',
    around:
      'de du des d la le les l à a être que qu on il elle client cliente son sa ses nos notre vos votre et ou toutes tous toute tout personnelles immédiatement s vous plaît soit soient nous en',
  },
  {
    remove:
      'borr* elimin* suprim* supres* quitar* quiten quitadme quitarme sacar* saque* saquemos eliminación borrado cancelación',
    list: 'lista listas base bbdd crm mailing fichero ficheros boletín',
    data: 'datos ficha cuenta perfil número teléfono nombre correo dirección información registro',
    ask: 'pide pidió pidieron solicita* quiere quería exige desea por favor ruega rgpd lopd mi mis',
    around:
      'que de del la las lo los le el en su sus nuestra nuestro nuestros vuestra cliente ella personales todos todas y ser sea sean a al me se inmediatamente datos por',
  },
  {
    remove: 'apag* exclu* remov* elimin* tirar tirem retir* exclusão remoção apagamento descadastr*',
    list: 'lista listas base crm mailing cadastro banco',
    data: 'dados ficha conta perfil número telefone nome email registo registro informações',
    ask: 'pede pediu pediram solicita* quer queria exige deseja favor lgpd rgpd meu minha meus',
    around:
      'que para de do da dos das o a os as dele dela deles seu seus sua nosso nossa nossos cliente ele ela pessoais todos todas e ser seja sejam por em me se imediatamente',
  },
  {
    remove:
      'cancellate cancellatemi cancellarmi cancellato cancellata cancellarlo cancellarla cancellare cancellazione togli* toglier* tolto tolta rimuov* rimozione rimosso rimossa elimina* eliminazione depenna* cancellateci toglieteci',
    list: 'lista liste elenco elenchi mailing indirizzario rubrica database archivio crm anagrafica',
    data: 'dati scheda account profilo numero telefono nome email indirizzo contatto',
    ask: 'chiede chiesto richiede richiesto vuole vorrebbe desidera pretende favore prega gdpr mio miei mia',
    around:
      'di da dal dalla dalle dall dai dell della delle del dei i il la le gli l che essere suoi suo sua nostra nostro nostri vostra vostro vostri ha cliente lui lei e tutti tutte personali per si subito immediatamente',
  },
  {
    remove: 'verwijder* verwijdering wis wissen gewist schrap* geschrapt haal halen gehaald uitschrijven verwijderd',
    list: 'lijst lijsten bestand bestanden database crm mailinglijst mij',
    data: 'gegevens account profiel nummer telefoonnummer naam adres email systeem klantgegevens',
    ask: 'wil wilde wenst vraagt vroeg verzoekt verzoek eist graag aub gevraagd avg mijn',
    around:
      'uit van de het onze jullie uw zijn haar hun alle om te worden wordt klant hij zij en persoonlijke persoonsgegevens hem mij me onmiddellijk ons',
  },
  {
    remove:
      'ta tas tagit bort borttagen borttagna raderad* radera* raderas stryk stryka struken slett* slet slettes slettet slette slettes sletning fjern* fjernes fjernet avregistrer* borttagning',
    list: 'lista listan listor registret register databasen databas listen lister databasen mig meg',
    data: 'uppgifter uppgifterna data konto profil nummer namn adress oplysninger opplysninger opplysningene data navn adresse',
    ask: 'vill vil önskar ønsker ber begär bad bett bedt kräver krever kræver vänligen venligst vennligst gdpr mina mine min',
    around:
      'från fra ur ut av af om at att å bli blive bort ur alla alle sina sine sin hans hennes kunden kund kunde han hon hun de vår våra vores deres ert er all personliga personlige og och få ha have',
  },
  {
    remove: 'poista* poistoa poistettav* poistetaan poistaa poistakaa poistettava',
    list: 'listalta listoilta rekisteristä tietokannasta postituslistalta',
    data: 'tietonsa tietojen tiedot tietojensa tietojaan tili numero numeronsa nimi nimensä yhteystiedot',
    ask: 'haluaa halusi pyysi pyytää vaatii pyyntö toivoo gdpr minut minun tietoni',
    around: 'asiakas hän kaikki omat hänen että pois henkilötietojensa henkilötiedot meidän teidän heti',
  },
  {
    remove: 'usun* usuw* wykreśl* skasow* wymaz* skreśl* wypisa*',
    list: 'listy list bazy baz bazie newslettera rejestru crm mnie',
    data: 'dane danych konto konta numer numeru telefonu imię nazwisko nazwiska adres adresu email kontaktu profilu',
    ask: 'prosi prosił prosiła proszę chce chciał żąda zażądał wnosi wniosek prośba rodo życzy moje moich mój mojego',
    around:
      'o z ze i jego jej ich swoich swoje swojego wszystkich wszystkie naszej naszych waszej klient klientka pan pani osobowych osobowe natychmiast niezwłocznie go ją was aby żeby mailingowej wysyłkowej sobie',
  },
  {
    remove: 'vymaz* vymaž* výmaz* smaz* smaž* odstran* odstraň* vyřad* vyřaď* vyškrtn*',
    list: 'seznamu databáze evidence rozesílky zoznamu databázy evidencie mě ma',
    data: 'údaje údajů údajov účet účtu číslo čísla jméno meno kontakt kontaktu data profil',
    ask: 'žádá žiada požádal* požiadal* chce přeje želá prosí prosím gdpr moje můj mojich mých',
    around:
      'o z ze zo si své svých svoje svojich jeho její jej všechny všech všetky všetkých naší našeho vaší vašeho klient klientka zákazník zákaznice zákazníčka osobních osobné osobní osobných a ihned okamžitě být byť',
  },
  {
    remove: 'töröl* törlés* vegyék vegyenek vegye levétel* kivétel* vegyetek',
    list: 'listáról adatbázisból nyilvántartásból rendszerből listákról címlistáról',
    data: 'adatai adatait adatainak adatok adatokat fiókját számát nevét profilját',
    ask: 'kéri kérte kérem kérik szeretné követeli kérjük gdpr adataim adataimat',
    around: 'az a ügyfél le ki hogy és személyes összes minden engem őt azonnal a számomat nevemet',
  },
  {
    remove: 'șterge* sterge* ștergerea stergerea ștergeți elimin* scoat* scoateți scoaterea ștearsă șters radi*',
    list: 'listă lista liste bază baza mă',
    data: 'datele datelor date contul contului numărul numele adresa profilul',
    ask: 'cere cerut cerem dorește vrea solicită solicitat vă rog gdpr mele meu mea',
    around:
      'a să fie din de la sale lui ei toate personale clientul clienta noastră noastre voastră dumneavoastră imediat și din',
  },
  {
    remove:
      'sil silin silinsin siliniz silinmesini silinmek silinmesi silme silinme silmemizi çıkar çıkarın çıkarınız çıkarılsın çıkarılmak çıkarılmasını kaldırın kaldırılsın kaldırılmasını kaldırılmak',
    list: 'listeden listenizden listelerden veritabanından rehberden sistemden sistemimizden beni',
    data: 'verilerinin verilerini verileri verilerimi verilerimin kaydını kaydının numarasını numaramı numarasının adını hesabını bilgilerini bilgilerinin bilgilerimi',
    ask: 'istiyor istedi talep ediyor etti lütfen rica kvkk verilerimi numaramı bilgilerimi',
    around: 'müşteri kişisel tüm bütün mail sms kendisi kendisini adımı adını ve hemen onu tümüyle bizim',
  },
  {
    remove:
      'удали* удале* удалят* убрать уберите убер* исключи* вычеркн* стереть сотрите видали* вилучи* прибрати приберіть изтри* заличи* премахн* отпис*',
    list: 'базы списка списков рассылки рассылок бази списку розсилки базата списъка бюлетина меня мене себя',
    data: 'данные данных номер телефон имя адрес аккаунт учетную запись профиль контакт контакты дані даних телефону данните данни номера името',
    ask: 'просит просил просила просили требует потребовал* хочет желает просьба прошу пожалуйста просить попросив попросила вимагає хоче прошу моля иска поиска настоява мои моих мой моите мої',
    around:
      'из с со от о об и все всех его ее её их свои своих персональные персональных личные личных нашей наших нашей вашей клиент клиентка клієнт клієнтка он она ги з із від усі всі його її свої своїх персональні персональних от на си да бъде бъдат личните всички ми немедленно срочно был был чтобы быть',
  },
  {
    remove: 'διαγρα* διέγραψ* διαγραφ* αφαιρέσ* αφαίρεσ* βγάλτε βγάλε βγάλουμε σβήσ* απεγγρα*',
    list: 'λίστα λίστες βάση αρχείο αρχεία με μητρώο',
    data: 'δεδομένων δεδομένα στοιχείων στοιχεία λογαριασμό αριθμό τηλέφωνο όνομα καρτέλα',
    ask: 'ζητά ζήτησε ζητάει ζητούν θέλει επιθυμεί παρακαλώ απαιτεί gdpr μου',
    around:
      'τη την της το του τον των τα από να τους όλων όλα προσωπικών προσωπικά μας σας ο η πελάτης πελάτισσα άμεσα και του στοιχείων',
  },
  {
    remove: 'حذف* احذف* أحذف* بحذف* إزال* ازال* أزيلوا ازيلوا شطب* امسح* مسح* محو شيلوا شيل بإزالة إزالتي',
    list: 'القائمة القوائم قائمة قائمتكم قاعدة النظام السجل',
    data: 'بياناته بياناتها بياناتي البيانات بيانات معلوماته معلوماتها معلوماتي رقمه رقمها رقمي اسمه اسمها اسمي حسابه حسابها حسابي',
    ask: 'طلب طلبت يطلب تطلب يريد تريد يرجى الرجاء رجاء من فضلك لو سمحت بياناتي رقمي اسمي حسابي معلوماتي',
    around:
      'من تم العميل العميلة الزبون الزبونة جميع كل الشخصية هو هي عندكم عندنا لدينا المراسلات الاتصال فورا نهائيا بريدية البريدية أن',
  },
  {
    remove: 'למחוק תמחקו מחק מחקו להימחק למחיקת מחיקת מחיקה להסיר הסרה הסרת הסירו תסירו',
    list: 'מהרשימה מהרשימות מרשימת מהמערכת מהמאגר ממאגר אותי מהדיוור',
    data: 'פרטים פרטיו פרטיה הפרטים נתונים נתוניו נתוניה המידע מספר המספר השם חשבון כרטיס',
    ask: 'ביקש ביקשה מבקש מבקשת דורש דורשת רוצה בבקשה נא דרש שלי',
    around: 'את של שלו שלה כל לקוח הלקוח הלקוחה אישיים האישיים אותו אותה הטלפון תפוצה התפוצה לגמרי מיד',
  },
  {
    remove:
      'حذف پاک هटा हटा हटाओ हटाएं हटाएँ हटाना हटाने हटाइए डिलीट मिटा मिटाएं निकाल निकालो निकालें ہٹا ہٹائیں مٹا نکال نکالیں ڈیلیٹ',
    list: 'लिस्ट सूची डेटाबेस لیست فہرست لسٹ',
    data: 'डेटा डाटा जानकारी नंबर नाम खाता رکارڈ ڈیٹا اطلاعات شماره نمبر نام',
    ask: 'मेरा मेरी मेरे कृपया प्लीज चाहते चाहता चाहती कहा बोला मांग अनुरोध درخواست خواست لطفا خواهش من میرا میری مجھے',
    around:
      'दें दो दीजिए करें करो करना करने का की के को से ने है हैं कि सब सारा सारी अपना अपनी अपने ग्राहक उनका उसका इनका है کنید کرد شود کردن را از تمام همه خود مشتری کے کا کی کو سے نے ہے دیں دو کریں که',
  },
  {
    remove:
      'hapus dihapus hapuskan menghapus penghapusan padam dipadam padamkan buang dibuang keluarkan dikeluarkan delete',
    list: 'daftar senarai database list grup',
    data: 'data datanya nomor nomornya nombor nama namanya akun akaun maklumat profil',
    ask: 'minta diminta tolong mohon mau ingin meminta harap sila saya',
    around:
      'dari daripada kontak kami agar supaya pelanggan klien customer semua pribadi peribadi dia beliau ini itu nya untuk telepon telefon broadcast segera ya',
  },
  {
    remove: 'xóa xoá hủy huỷ gỡ loại',
    list: 'danh sách cơ sở dữ liệu hệ thống',
    data: 'thông tin số điện thoại tên tài khoản dữ liệu hồ sơ email',
    ask: 'yêu cầu xin vui lòng muốn đề nghị làm ơn nhờ',
    around: 'khách hàng khỏi ra từ của tôi anh chị ấy cá nhân toàn bộ hết liên hệ bỏ trong và',
  },
  {
    remove: 'burahin tanggalin alisin i delete idelete delete pakibura pakitanggal ipatanggal ipabura',
    list: 'listahan list database',
    data: 'number pangalan numero data impormasyon account',
    ask: 'paki pakiusap gusto hiling ko please pakibura pakitanggal',
    around: 'ang ng sa mga niya niyang namin ninyo nyo ako siya na po lahat kliyente customer raw daw mula',
  },
  {
    remove: 'futa futeni afutwe ifutwe zifutwe ondoa aondolewe iondolewe mtoe toa atolewe mwondoe mfute',
    list: 'orodha orodhani listi list kundi group grupu',
    data: 'namba nambari jina taarifa data maelezo',
    ask: 'anaomba ameomba aliomba anataka tafadhali yangu zangu langu amesema',
    around: 'kwenye katika kutoka ya za la yake zake lake wake mteja zote yote simu wa whatsapp binafsi',
  },
]

const spelled = (word: string): string =>
  plainWords(word)
    .replace(/[أإآ]/g, 'ا')
    .replace(/ة(?=$| )/g, 'ه')
    .replace(/ى(?=$| )/g, 'ي')
const wordsOf = (words: string): RegExp =>
  new RegExp(
    `^(?:${words
      .split(' ')
      .map((word) => spelled(word.replace('*', '')) + (word.endsWith('*') ? '\\p{L}*' : ''))
      .join('|')})$`,
    'u',
  )
const readers = languages.map(({ remove, list, data, ask, around }) => {
  const [any, removes, ofList, ofData, asks] = [
    `${remove} ${list} ${data} ${ask} ${around}`,
    remove,
    list,
    data,
    ask,
  ].map(wordsOf) as [RegExp, RegExp, RegExp, RegExp, RegExp]
  return (words: readonly string[]): boolean => {
    if (!words.some((word) => removes.test(word)) || !words.every((word) => /^\d+$/.test(word) || any.test(word)))
      return false
    const has = (some: RegExp) => words.some((word) => some.test(word) && !removes.test(word))
    return has(ofList) || (has(ofData) && words.some((word) => asks.test(word)))
  }
})
/** They say it alone: `cancellatemi`. */
const alone = new Set(
  'cancellatemi toglietemi rimuovetemi eliminatemi depennatemi cancellateci quitadme borradme eliminadme bórrenme elimínenme sáquenme quítenme descadastrem removam-me retirem-me supprimez-moi retirez-moi désinscrivez-moi désabonnez-moi effacez-moi uitschrijven löschen-sie-mich выпишите отпишите вычеркните töröljenek wypiszcie-mnie wykreślcie-mnie odhlaste-mě vyřaďte-mě'
    .split(' ')
    .map(plainWords),
)

const wordsMax = 14

/** Whether a text of plain words asks to be deleted: `prosi o usunięcie danych`, `beni listeden silin`. */
export function asksDeletion(text: string): boolean {
  if (alone.has(text)) return true
  const words = spelled(text).split(' ')
  return words.length > 1 && words.length <= wordsMax && readers.some((reads) => reads(words))
}

/** Radio, Pakistan. */
const ordinary = /^(?:radi|paki|retir|gest)/
/** The beginnings of what none of them is without, but for those of much else. */
export const deletionFronts: readonly string[] = [
  ...languages.flatMap(({ remove }) => remove.replaceAll('*', '').split(' ')),
  ...alone,
]
  .map((word) => plainWords(word).split(' ')[0] ?? '')
  .filter((word) => word.length > 2 && !ordinary.test(word))
