// biome-ignore-all format: lists of names, a line a language

/** What the number is called by which somebody else's list knows a customer, a language a line. */
export const customerNumbers: readonly string[] = [
  // Arabic, Persian, Urdu, Hebrew
  'رقم العميل, رقم الزبون, رقم المشترك, رقم العضو, رقم العضوية, كود العميل, رمز العميل, معرف العميل, كود الزبون, رقم حساب العميل',
  'شماره مشتری, کد مشتری, شناسه مشتری, شماره اشتراک, شماره عضویت, کد عضویت',
  'گاہک نمبر, کسٹمر نمبر, رکن نمبر',
  'מספר לקוח, מס לקוח, קוד לקוח, מזהה לקוח, מספר חבר, מספר מנוי',
  // Slavic
  'номер клієнта, код клієнта, номер покупця, номер члена, номер абонента',
  'нумар кліента, код кліента',
  'клиентски номер, номер на клиент, клиентски код, код на клиент, членски номер',
  'број на клиент, шифра на клиент, број на член, број купца, шифра купца, шифра клијента, број члана',
  'broj kupca, šifra kupca, broj klijenta, šifra klijenta, broj člana, članski broj',
  'številka stranke, šifra stranke, številka kupca, šifra kupca, številka člana, članska številka',
  // The Baltic, the north
  'kliendi number, kliendi nr, kliendinumber, kliendi kood, liikme number, liikmenumber',
  'klienta numurs, klienta nr, klienta kods, biedra numurs, abonenta numurs',
  'kliento numeris, kliento nr, kliento kodas, nario numeris, pirkėjo kodas',
  'viðskiptamannanúmer, viðskiptanúmer, viðskiptavinanúmer, félagsnúmer',
  // Greek, Hungarian, Romanian, Albanian, the Caucasus
  'αριθμός πελάτη, αρ πελάτη, κωδικός πελάτη, κωδ πελάτη, αριθμός μέλους, αρ μέλους',
  'vevőszám, ügyfélszám, vevőkód, ügyfélkód, ügyfél azonosító, vevő azonosító, tagsági szám, tagszám',
  'cod client, număr client, nr client, număr de client, cod abonat, număr membru',
  'numri i klientit, kodi i klientit, nr klientit',
  'მომხმარებლის ნომერი, კლიენტის ნომერი, კლიენტის კოდი, წევრის ნომერი',
  'հաճախորդի համար, հաճախորդի համարը, հաճախորդի կոդ',
  'müştəri nömrəsi, müştəri kodu, mijoz raqami, клиент нөмірі',
  // South and south-east Asia
  'ग्राहक संख्या, ग्राहक क्रमांक, ग्राहक कोड, सदस्य संख्या, গ্রাহক নম্বর, গ্রাহক আইডি, வாடிக்கையாளர் எண், కస్టమర్ నంబర్',
  'หมายเลขลูกค้า, รหัสลูกค้า, เลขที่ลูกค้า, หมายเลขสมาชิก, รหัสสมาชิก, เลขที่สมาชิก',
  'mã khách hàng, mã kh, số khách hàng, mã số khách hàng, mã thành viên, mã hội viên',
  'nomor pelanggan, no pelanggan, kode pelanggan, id pelanggan, nombor pelanggan, no ahli, nombor ahli, nomor anggota, no anggota, kod pelanggan',
  'លេខអតិថិជន, លេខកូដអតិថិជន, ລະຫັດລູກຄ້າ, ဖောက်သည်နံပါတ်',
  'namba ya mteja, namba ya mwanachama, inombolo yekhasimende, kliëntnommer, klantnommer',
]
