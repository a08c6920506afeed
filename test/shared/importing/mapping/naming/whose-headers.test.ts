import { describe, expect, test } from 'vitest'
import { findNamedField } from '../../../../../shared/importing/mapping/find-named-field.ts'
import { mapColumns } from '../../../../../shared/importing/mapping/map-columns.ts'
import { isOfAnother } from '../../../../../shared/importing/mapping/naming/whose-column.ts'
import { findUnmapped } from '../../../../../shared/importing/planning/find-unmapped.ts'

// biome-ignore-all format: lists of headers

const theirs: Readonly<Record<string, readonly string[]>> = {
  display_name: [
    '訂位人姓名',
    '訂購人稱呼',
    '收件者姓名',
    '申請人姓名',
    '租客姓名',
    '學生姓名',
    '预订人姓名',
    '乘客姓名',
    '発注者名',
    '注文者氏名',
    '予約者名',
    '依頼主氏名',
    '契約者名',
    '生徒氏名',
    '受取人名',
    '구매자명',
    '신청인 성명',
    '수취인명',
    '입주자 성함',
    'ชื่อผู้จอง',
    'ชื่อผู้สั่งซื้อ',
    'ชื่อผู้รับ',
    'Tên người đặt',
    'Họ tên học sinh',
    'Nama Pembeli',
    'Nama Penyewa',
    'Nama Pemohon',
    'اسم المشتري',
    'اسم الطالب',
    'اسم المريض',
    'نام خریدار',
    'نام بیمار',
    'שם המזמין',
    'שם התלמיד',
    'שם האורח',
    'खरीदार का नाम',
    'मरीज का नाम',
    'छात्र का नाम',
    'ФИО заказчика',
    'Имя покупателя',
    'Имя отправителя',
    'ПІБ замовника',
    "Ім'я покупця",
    'Imię i nazwisko zamawiającego',
    'Jméno objednatele',
    'Jméno hosta',
    'Meno zákazníka',
    'Megrendelő neve',
    'Vendég neve',
    'Numele cumpărătorului',
    'Nume pacient',
    'Alıcı adı',
    'Kiracının adı soyadı',
    'Öğrenci adı',
    'Όνομα αγοραστή',
    'Όνομα επισκέπτη',
    'Name des Bestellers',
    'Mietername',
    'Patientenname',
    'Absendername',
    "Nom de l'acheteur",
    'Nom du locataire',
    'Nom du patient',
    'Nombre del comprador',
    'Nombre del paciente',
    'Nombre del alumno',
    'Nome do comprador',
    'Nome do paciente',
    "Nome dell'acquirente",
    'Nome paziente',
    'Naam koper',
    'Naam van de huurder',
    'Köparens namn',
    'Køberens navn',
    'Kjøpers navn',
    'Tilaajan nimi',
    'Jina la mteja',
    'Jina la mgonjwa',
    'Jina la mwanafunzi',
    'Pangalan ng customer',
    'Pangalan ng pasyente',
    'Booker Name',
    'Homeowner Name',
    '客戶稱呼',
    '예약자명',
    '聯絡人稱呼',
    '주문자명',
    '보호자명',
    'اسم الضيف',
    'Příjmení a jméno',
    '住客姓名',
    'ご芳名',
  ],
  phone: [
    '訂購人電話',
    '申請人手提電話',
    '租客聯絡電話',
    '病人電話',
    '下单人电话',
    '购买人手机',
    '患者电话',
    '注文者電話番号',
    '契約者電話',
    '주문자 연락처',
    '구매자 휴대폰',
    'เบอร์ผู้จอง',
    'SĐT người đặt',
    'No HP Pemesan',
    'No. Tel Pemohon',
    'رقم هاتف المشتري',
    'جوال المستأجر',
    'شماره تلفن خریدار',
    'טלפון המזמין',
    'ग्राहक मोबाइल',
    'Телефон заказчика',
    'Телефон замовника',
    'Telefon zamawiającego',
    'Telefon objednatele',
    'Telefón objednávateľa',
    'Megrendelő telefonszáma',
    'Telefon cumpărător',
    'Alıcı telefonu',
    'Τηλέφωνο αγοραστή',
    'Mieter Telefon',
    "Téléphone de l'acheteur",
    'Teléfono del comprador',
    'Telefone do comprador',
    "Telefono dell'acquirente",
    'Telefoon koper',
    'Köparens telefon',
    'Lejers telefon',
    'Leietakers telefon',
    'Tilaajan puhelin',
    'Simu ya mteja',
    'Telepono ng bumibili',
    'Renter Phone',
    'Enquirer Mobile No',
    'Cust Mob',
    'Contact No. 1',
    'Cel. contacto',
    'Handynr. privat',
    'Sender Mobile',
    'Sender Alt Mobile',
    'Buyer Mobile',
    'Tel. casa',
    '聯絡電話',
    '電話2',
    '받는분 연락처',
    '예약자 연락처',
  ],
  email: [
    '業主電郵',
    '房客邮箱',
    '予約者メールアドレス',
    '주문자 이메일',
    'อีเมลผู้สมัคร',
    'Email người đăng ký',
    'Emel Pelanggan',
    'بريد العميل',
    'ایمیل مشتری',
    'אימייל הרוכש',
    'E-mail покупателя',
    'Пошта гостя',
    'E-mail kupującego',
    'Vevő e-mail címe',
    'Email πελάτη',
    'E-Mail des Käufers',
    "Courriel de l'élève",
    'Correo del solicitante',
    'E-mail do aluno',
    'Email del richiedente',
    'E-mail patiënt',
    'Bestillers e-mail',
    'Ostajan sähköposti',
    'Barua pepe ya mteja',
    'Purchaser Email',
    'Emel',
  ],
  address_primary: [
    '會員地址',
    '購入者住所',
    '계약자 주소',
    'ที่อยู่ผู้สั่งซื้อ',
    'Địa chỉ người mua',
    'Alamat Pembeli',
    'Alamat Pelajar',
    'आवेदक का पता',
    'Адрес плательщика',
    'Adres najemcy',
    'Adresa nájemníka',
    'Bérlő címe',
    'Adresa chiriașului',
    'Adresse du demandeur',
    'Dirección del inquilino',
    'Endereço do locatário',
    "Indirizzo dell'inquilino",
    'Hyresgästens adress',
    'Vuokralaisen osoite',
    'Patient Address',
    '배송지',
    '주소지',
  ],
  last_name: ['Nazwisko pacjenta', 'Policyholder Surname'],
  first_name: ['Imię ucznia'],
  company_primary: ['Buyer Co', 'Buyer Company', 'Syarikat/Agensi', 'Syarikat', 'Sender Co'],
  city: ['Sender City', 'Bandar', 'Kota/Kab', 'Municipio'],
  postal_code: ['Sender Pincode', 'Tenant Postcode', 'Poskod', 'Kod Pos', 'C.P.'],
  region: ['Negeri'],
  country_code: ['Stát'],
}
const whoAlone = [
  '預約人',
  '下单人',
  '咨询人',
  '送り主',
  '예약자',
  '의뢰인',
  '보내는분',
  'Besteller',
  'Beställare',
  'Заявитель',
  'Người mua',
  'Sipariş veren',
  '申込者',
  '수령인',
  'ผู้ติดต่อ',
  'Замовник',
  '訂購人',
]
const ofOthers = [
  'Spouse Name',
  'Spouse Mobile',
  "Spouse's e-mail",
  "Husband's Phone",
  'Wife Mobile No',
  'Emergency Contact',
  'Emergency Contact Name',
  'Emergency Phone',
  'Emergency Contact Number',
  'Next of Kin',
  'Next of Kin Phone',
  'NOK Mobile',
  'Agent Name',
  'Agent Tel',
  'Agent Email',
  'Referrer Name',
  'Referrer Email',
  'Referred By',
  'Introducer Phone',
  'Assistant Name',
  'Secretary Email',
  'Witness Name',
  'Guarantor Phone',
  'Doctor Name',
  'Notfallkontakt',
  'Notfallkontakt Telefon',
  'Telefon Ehepartner',
  'Name des Ehepartners',
  'Name der Mutter',
  "Contact d'urgence",
  "Téléphone contact d'urgence",
  'Nom du conjoint',
  'Nom de la mère',
  'Téléphone du médecin',
  'Contacto de emergencia',
  'Teléfono de emergencia',
  'Nombre del cónyuge',
  'Nombre de la madre',
  'Contato de emergência',
  'Telefone de emergência',
  'Nome do cônjuge',
  'Nome da mãe',
  'Contatto di emergenza',
  'Telefono del coniuge',
  'Nome della madre',
  'Noodcontact',
  'Telefon do współmałżonka',
  'Kontakt awaryjny',
  'Nouzový kontakt',
  'Telefon manželky',
  'Vészhelyzeti kapcsolattartó',
  'Contact de urgență',
  'Acil durum kişisi',
  'Acil durumda aranacak kişi',
  'Eşinin telefonu',
  'Телефон супруга',
  'Экстренный контакт',
  'ФИО матери',
  'Телефон дружини',
  'Екстрений контакт',
  'Επαφή έκτακτης ανάγκης',
  'Τηλέφωνο συζύγου',
  'جهة اتصال الطوارئ',
  'هاتف الطوارئ',
  'اسم الزوج',
  'اسم الأم',
  'نام همسر',
  'تلفن اضطراری',
  'איש קשר לחירום',
  'טלפון בן זוג',
  'שם האם',
  'पति का नाम',
  'पिता का नाम',
  'आपातकालीन संपर्क',
  'ผู้ติดต่อฉุกเฉิน',
  'เบอร์ฉุกเฉิน',
  'ชื่อคู่สมรส',
  'Liên hệ khẩn cấp',
  'SĐT người thân',
  'Tên vợ/chồng',
  'Kontak Darurat',
  'No Telp Darurat',
  'Nama Suami/Isteri',
  'Nama Waris',
  'No Tel Waris',
  'Nama Ibu',
  '緊急聯絡人',
  '緊急聯絡人電話',
  '紧急联系人',
  '紧急联系电话',
  '配偶姓名',
  '介紹人',
  '介紹人電話',
  '推荐人',
  '推荐人手机',
  '緊急連絡先',
  '緊急連絡先電話番号',
  '配偶者氏名',
  '紹介者',
  '紹介者名',
  '비상연락처',
  '비상연락망',
  '배우자명',
  '배우자 연락처',
  '추천인',
  '추천인 연락처',
  'Mawasiliano ya dharura',
  'Asawa',
  'Nödkontakt',
  'Makens telefon',
  'Nødkontakt',
  'Nærmeste pårørende',
  'Hätäyhteyshenkilö',
  'Puolison puhelin',
]
const ofNobody = [
  'Guest count',
  'Number of guests',
  'Buyer type',
  'Sender ID',
  'Order name',
  'Product name',
  'Student grade',
  'Patient age',
  'Tenant since',
  'Member no of visits',
  'Customer value',
  'Hotel',
  'Hostel',
  'Booking date',
  "Booker's discount",
  'Recipient bank',
  'Owner since',
  'Order status',
  'Subject',
  '예약일시',
  '예약상태',
  '예약상품명',
  '주문번호',
  '주문상품명',
  '배송상태',
  '상품명',
  '수량',
  '학생수',
  '訂單編號',
  '訂單狀態',
  '商品名稱',
  '客戶等級',
  '会员等级',
  '会员积分',
  '学生人数',
  '予約日時',
  '注文番号',
  '注文商品名',
  '購入金額',
  '生徒数',
  'จำนวนผู้เข้าพัก',
  'วันที่จอง',
  'หมายเลขคำสั่งซื้อ',
  'Ngày đặt',
  'Mã đơn hàng',
  'Số lượng khách',
  'Tanggal Pesan',
  'Jumlah Tamu',
  'Kode Pesanan',
  'تاريخ الحجز',
  'عدد الضيوف',
  'رقم الطلب',
  'מספר הזמנה',
  'תאריך הזמנה',
  'Номер заказа',
  'Дата заказа',
  'Количество гостей',
  'Номер замовлення',
  'Liczba gości',
  'Numer zamówienia',
  'Číslo objednávky',
  'Počet hostů',
  'Rendelésszám',
  'Vendégek száma',
  'Număr comandă',
  'Sipariş no',
  'Misafir sayısı',
  'Αριθμός παραγγελίας',
  'Bestellnummer',
  'Gästezahl',
  'Mieteinnahmen',
  'Kundennutzen',
  'Nombre de clients',
  "Nombre d'invités",
  'Numéro de commande',
  'Número de huéspedes',
  'Número de pedido',
  'Número de hóspedes',
  'Numero ospiti',
  'Numero ordine',
  'Aantal gasten',
  'Bestelnummer',
  'Antal gäster',
  'Ordernummer',
  'Antal gæster',
  'Vieraiden määrä',
  'Tilausnumero',
  'Idadi ya wageni',
]
const people = ['Ann Lee', 'Bob Ray', 'Eva Ek']
const mails = ['ann@acme.com', 'bob@acme.com', 'eva@acme.com']
const phones = ['+852 6123 4567', '+852 6123 4568', '+852 6123 4569']
const fieldsOf = (columns: readonly string[], ...cells: readonly (readonly string[])[]) =>
  mapColumns(
    columns,
    people.map((_, row) => cells.map((column) => column[row] ?? '')),
  ).columns.map(({ field }) => field)

describe.each(Object.entries(theirs))('whose it is and what it is: %s', (field, headers) => {
  test.each(headers)('%s', (header) => expect(findNamedField(header)?.field).toBe(field))
})

test.each(whoAlone)('%s alone is who it is, where its cells may be names', (header) => {
  expect(fieldsOf([header, 'E-mail'], people, mails)).toEqual(['display_name', 'email'])
  expect(fieldsOf([header, 'E-mail'], ['yes', 'no', 'yes'], mails)).toEqual([null, 'email'])
  expect(fieldsOf([header, 'E-mail'], ['3', '1', '2'], mails)).toEqual([null, 'email'])
})

test.each(ofNobody)('%s is nobody’s name, and nothing they have', (header) => expect(findNamedField(header)).toBeNull())

describe('somebody else’s', () => {
  test.each(ofOthers)('%s is of another, whatever its cells', (header) => {
    expect(isOfAnother(header)).toBe(true)
    expect(findNamedField(header)).toBeNull()
    for (const cells of [people, mails, phones])
      expect(fieldsOf(['Name', header], ['Jo Fox', 'Al Poe', 'Cy Dan'], cells)).toEqual(['display_name', null])
  })

  test('of whoever the customer is, nothing changes', () => {
    const own = Object.values(theirs).flat()
    expect(own.filter(isOfAnother)).toEqual([])
  })
})

describe('somebody beside the customer', () => {
  const nearby = [
    ['Recipient name', 'Recipient phone'],
    ['받는분', '받는분 연락처'],
    ['Guardian name', 'Guardian mobile'],
    ['家長姓名', '家長電話'],
    ['お届け先氏名', 'お届け先電話番号'],
    ['Empfängername', 'Empfänger Telefon'],
    ['Nom du parent', 'Téléphone du parent'],
    ['ФИО получателя', 'Телефон получателя'],
    ['Veli adı', 'Veli telefonu'],
    ['Nama penerima', 'No HP penerima'],
  ] as const
  test.each(nearby)('%s and %s are theirs where another column is the customer', (name, phone) => {
    const others = ['Jo Fox', 'Al Poe', 'Cy Dan']
    expect(fieldsOf(['Student name', 'Phone', name, phone], people, phones, others, phones)).toEqual([
      'display_name',
      'phone',
      null,
      null,
    ])
  })

  test.each(nearby)('%s and %s alone are the customer', (name, phone) => {
    expect(fieldsOf([name, phone], people, phones)).toEqual(['display_name', 'phone'])
  })

  test.each(nearby)('%s, %s: whether the only phone is the customer’s is asked', (_, phone) => {
    const rows = people.map((person, at) => [person, phones[at] ?? ''])
    const { columns } = mapColumns(['Student name', phone], rows)
    expect(columns.map(({ field }) => field)).toEqual(['display_name', null])
    expect(findUnmapped(columns, rows, undefined)).toEqual([{ code: 'columns.unmapped', column: phone, kind: 'phone' }])
  })
})

test.each([
  ['Nombre del alumno', 'Apellidos del alumno'],
  ['Nom de l’élève', 'Prénom de l’élève'],
  ['Numele pacientului', 'Prenumele pacientului'],
  ['Jméno hosta', 'Příjmení hosta'],
])('%s beside %s is the other half', (bare, half) => {
  const found = fieldsOf([bare, half], ['Ana', 'Luis', 'Eva'], ['García', 'Soto', 'Paz'])
  expect(found.toSorted()).toEqual(['first_name', 'last_name'])
})

test.each([
  ['Nama Penuh (seperti paspot)', 'display_name'],
  ['Full name (as in passport)', 'display_name'],
  ['Full Name (as per NRIC)', 'display_name'],
  ['Name (wie im Pass)', 'display_name'],
  ['Nombre completo (como aparece en el pasaporte)', 'display_name'],
  ['姓名（同护照）', 'display_name'],
  ['姓名(與身份證相同)', 'display_name'],
  ['ФИО (как в паспорте)', 'display_name'],
  ['Họ và tên (theo hộ chiếu)', 'display_name'],
  ['Nome completo (conforme documento)', 'display_name'],
  ['Name (as in catalogue)', null],
  ['Passport', null],
  ['Name of passport', null],
  ['姓名（护照号）', null],
])('%s: what says how it is written changes nothing', (header, field) =>
  expect(findNamedField(header)?.field ?? null).toBe(field),
)

test.each(['Purchaser', 'Besteller', '申込者', 'Заявитель'])(
  '%s is nobody where its cells say the same again and again, or are texts with numbers',
  (header) => {
    for (const cells of [
      ['Gold', 'Gold', 'Silver', 'Gold', 'Gold', 'Silver'],
      ['plan 2024', 'plan 2025', 'plan 2026', 'plan 2027', 'plan 2028', 'plan 2029'],
    ]) {
      const { columns } = mapColumns(
        [header, 'E-mail'],
        cells.map((cell, n) => [cell, `a${n}@acme.com`]),
      )
      expect(columns.map(({ field }) => field)).toEqual([null, 'email'])
    }
  },
)

const unknown = [
  'Anhörigs tfn',
  'SĐT ba',
  'ĐT người nhà',
  'Portable papa',
  'EC phone',
  'Κιν. κηδεμόνα',
  'Fényképész tel',
  'Zxqv mobile',
  'Stajyer telefon',
]

describe('whose phones or e-mails nobody knows', () => {
  test.each(unknown)('%s is asked, alone and beside the customer’s own', (phone) => {
    const rows = people.map((person, at) => [person, phones[at] ?? ''])
    const { columns } = mapColumns(['Name', phone], rows)
    expect(columns[1]?.field).toBe(null)
    expect(findUnmapped(columns, rows, undefined)).toEqual([{ code: 'columns.unmapped', column: phone, kind: 'phone' }])
    expect(fieldsOf(['Name', phone, 'Phone'], people, phones, phones)).toEqual(['display_name', null, 'phone'])
  })

  test.each(['WA mamá', 'เบอร์แฟน', '셔틀기사 번호', 'ت. ولي الأمر', 'Alo'])(
    '%s is asked beside the customer’s own',
    (phone) => {
      expect(fieldsOf(['Name', phone, 'Phone'], people, phones, phones)).toEqual(['display_name', null, 'phone'])
      expect(fieldsOf(['Name', phone], people, phones)).toEqual(['display_name', 'phone'])
    },
  )

  test('two of them are both asked', () => {
    expect(fieldsOf(['Name', 'Alo', 'เบอร์แฟน'], people, phones, phones)).toEqual(['display_name', null, null])
  })

  test.each(['PA email', 'Bookkeeper email', '경리 이메일', 'Któ. e-mail'])('so is %s', (email) => {
    const rows = people.map((person, at) => [person, mails[at] ?? ''])
    const { columns } = mapColumns(['Name', email], rows)
    expect(findUnmapped(columns, rows, undefined)).toEqual([{ code: 'columns.unmapped', column: email, kind: 'email' }])
  })

  test.each(['e-mail λογιστή', 'Email бухгалтера', 'E-mail 会计'])('%s is of another in two scripts, too', (email) => {
    expect(fieldsOf(['Name', email, 'Email'], people, mails, mails)).toEqual(['display_name', null, 'email'])
  })
})
