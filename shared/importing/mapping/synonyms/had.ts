import type { NamesOfFields } from './names-of-fields.ts'

// biome-ignore-all format: lists of words, a line a field

/** What people have, as it is called beside whose it is and nowhere else: `Megrendelő` neve, `Sender` Co, `주문자` 명. */
export const hadByPeople: NamesOfFields = {
  display_name: [
    'name, names, full name, names in full, nume, numele, nume și prenume, neve, teljes neve, nimi, koko nimi, adı, ismi, adı soyadı, ad soyad, adı ve soyadı, jméno, jméno a příjmení, příjmení a jméno, meno, meno a priezvisko, imię i nazwisko, nazwisko i imię, dane, фио, ф и о, имя, піб, п і б, ім я, імя, όνομα, ονοματεπώνυμο',
    'jina, jina kamili, jina la, pangalan, buong pangalan, nama, nama penuh, nama lengkap, nama anda, tên, họ tên, họ và tên, ชื่อ, ชื่อสกุล, ชื่อนามสกุล, ชื่อและนามสกุล, नाम, पूरा नाम, اسم, الاسم, الاسم الكامل, نام, نام و نام خانوادگی, שם, שם מלא, שם ומשפחה',
    '姓名, 名字, 名称, 名稱, 名, 稱呼, 称呼, 大名, 芳名, 全名, 中文姓名, 真實姓名, 真实姓名, 氏名, 名前, お名前, ご芳名, 御芳名, ご氏名, 様名, 명, 이름, 성명, 성함, 존함, 실명',
    'vor und nachname, vor und zuname, vorname und nachname, nachname und vorname, vollständiger name, nom et prénom, nom prénom, prénom et nom, nom complet, nom et prénoms, nombre y apellidos, nombre y apellido, nombre completo, apellidos y nombre, nome e cognome, cognome e nome, nome completo, nome e apelido, nome e sobrenome, volledige naam, voor en achternaam, för och efternamn, fulde navn, fullt navn',
  ],
  first_name: [
    'imię, etunimi, etunimet, utóneve, prenume, prenumele, křestní jméno, krstné meno, keresztneve, имя и отчество',
  ],
  last_name: [
    'nazwisko, sukunimi, vezetékneve, családneve, nume de familie, numele de familie, soyadı, příjmení, priezvisko, фамилия, прізвище, επώνυμο',
  ],
  phone: [
    'mob, mobile, mobile no, mobile number, mob no, cell, cell no, hp, handy, handynr, handynummer, tel, tel no, tel nr, ph, ph no, whatsapp, contact no, contact number, cel, telefonszáma, telefonja, mobilja, mobilszáma, telefonul, numărul de telefon, telefon, telefonu, telefon numarası, cep telefonu, cebi, gsm, puhelin, puhelinnumero, puh',
    'simu, namba ya simu, nambari ya simu, telepono, numero ng telepono, cellphone, selpon, no hp, no telp, no telepon, nomor hp, nomor telepon, telepon, telefon bimbit, no tel, no telefon, no fon, telp, sđt, số điện thoại, điện thoại, di động, เบอร์, เบอร์โทร, เบอร์โทรศัพท์, โทร, โทรศัพท์, เบอร์มือถือ, มือถือ, मोबाइल, मोबाइल नंबर, फोन, फोन नंबर, फ़ोन',
    'هاتف, رقم, رقم هاتف, رقم الهاتف, جوال, رقم جوال, رقم الجوال, موبايل, رقم موبايل, تلفون, واتساب, تلفن, شماره, شماره تلفن, موبایل, شماره موبایل, همراه, تلفن همراه, شماره همراه, شماره تماس, טלפון, מספר טלפון, נייד, פלאפון, סלולרי, телефон, номер телефону, номер телефона, тел, моб, тηλέφωνο, τηλέφωνο, κινητό',
    '手提, 手提電話, 手机, 手機, 手机号, 手機號, 电话, 電話, 電話番号, 携帯, 携帯番号, 連絡先, 联系方式, 聯絡方式, tel, 연락처, 휴대폰, 휴대전화, 휴대폰번호, 핸드폰, 핸드폰번호, 전화, 전화번호',
  ],
  email: [
    'e mail, email, mail, emel, e mel, e mail címe, email címe, emailcíme, e postası, e posta, e posta adresi, mail adresi, maili, emailul, e mailul, adresa de e mail, barua pepe, baruapepe, email address, بريد, البريد, بريد الكتروني, ايميل, الايميل, ایمیل, رایانامه, پست الکترونیک, אימייל, מייל, דואל, ईमेल, อีเมล, thư điện tử, пошта, почта, имейл, メール, メアド, 邮箱, 郵箱, 电邮, 電郵, 이메일, 메일',
  ],
  address_primary: [
    'address, adresse, anschrift, címe, lakcíme, adresa, adresi, osoite, anwani, tirahan, alamat, alamat rumah, địa chỉ, ที่อยู่, पता, عنوان, العنوان, آدرس, نشانی, כתובת, адрес, адреса, διεύθυνση, 地址, 住址, 住所, ご住所, 주소',
  ],
  company_primary: [
    'co, coy, comp, firm, company, company name, firma, firması, cége, cégneve, societate, compania, syarikat, perusahaan, kampuni, kumpanya, công ty, บริษัท, कंपनी, شركة, الشركة, شرکت, חברה, компания, компанія, εταιρεία, 公司, 公司名稱, 公司名称, 单位, 單位, 会社, 会社名, 회사, 회사명',
  ],
  city: [
    'city, town, stadt, ort, ville, ciudad, cidade, città, stad, plaats, város, városa, oraș, orașul, şehri, şehir, kaupunki, mji, lungsod, kota, bandar, thành phố, เมือง, शहर, مدينة, المدينة, شهر, עיר, город, місто, πόλη, 城市, 市区町村, 도시',
  ],
  postal_code: [
    'postcode, post code, pincode, pin code, zip, zip code, plz, postleitzahl, code postal, código postal, cep, cap, irányítószáma, cod poștal, posta kodu, postinumero, kod pocztowy, psč, poskod, kode pos, kodi ya posta, mã bưu điện, รหัสไปรษณีย์, पिन कोड, الرمز البريدي, کد پستی, מיקוד, индекс, індекс, 邮编, 郵編, 郵便番号, 우편번호',
  ],
  country_code: [
    'country, land, pays, país, paese, ország, țara, ülkesi, ülke, maa, kraj, země, negara, nchi, bansa, quốc gia, ประเทศ, देश, الدولة, کشور, מדינה, страна, країна, χώρα, 国家, 國家, 国, 국가',
  ],
  region: ['state, province, region, negeri, provinsi, eyalet, județ, megye, استان, राज्य, จังหวัด, tỉnh'],
}
