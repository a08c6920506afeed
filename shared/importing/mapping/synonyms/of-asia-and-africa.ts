import type { NamesOfFields } from './names-of-fields.ts'

// biome-ignore-all format: lists of words, a line a field

/** The same as `ofEurope` for Asia and Africa. */
export const ofAsiaAndAfrica: Readonly<Record<string, NamesOfFields>> = {
  af: {
    ...{
      display_name: ['volle naam, naam en van, kliënt se naam'],
      phone: ['selfoon, selnommer, selfoonnommer, telefoonnommer, foonnommer'],
      email: ['e-pos, e-posadres'],
    },
    ...{
      company_primary: ['maatskappy, maatskappynaam, besigheid'],
      address_primary: ['posadres, straatadres'],
      city: ['dorp, stad of dorp'],
      postal_code: ['poskode'],
      notes: ['opmerkings, aantekeninge'],
    },
  },
  am: {
    ...{
      last_name: ['የአባት ስም'],
      email: ['ኢሜይል, ኢሜል'],
      company_primary: ['ድርጅት, የድርጅት ስም'],
      notes: ['ማስታወሻ'],
      city: ['ክፍለ ከተማ'],
      region: ['ክልል'],
      country_code: ['ሀገር, አገር'],
    },
  },
  ar: {
    display_name: ['الاسم الثلاثي, الاسم الرباعي, الاسم كاملا, الإسم, اسم المشترك, الاسم واللقب, الاسم والنسب'],
    ...{
      last_name: ['النسب, لقب العائلة'],
      city: ['البلدية, القرية, المركز, المدينة / القرية'],
      notes: ['ملاحظة, ملحوظات, بيان'],
      phone: ['الجوال 1, رقم التواصل, رقم الاتصال, النقال, رقم النقال'],
    },
    address_primary: ['عنوان السكن, مكان السكن, العنوان السكني'],
  },
  az: {
    display_name: ['ad soyad, soyad ad, soyadı adı, adı soyadı, ad və soyad, tam adı, müştərinin adı, əlaqədar şəxs'],
    ...{
      phone: ['mobil nömrə, telefon nömrəsi, əlaqə nömrəsi, mobil nömrəsi'],
      email: ['e-poçt, elektron poçt, e-poçt ünvanı'],
      company_primary: ['şirkət, şirkətin adı, müəssisə, təşkilat'],
    },
    ...{
      address_primary: ['yaşayış ünvanı, yaşadığı ünvan'],
      city: ['şəhər, şəhər / rayon'],
      postal_code: ['poçt indeksi'],
      country_code: ['ölkə'],
      notes: ['qeyd, qeydlər'],
    },
  },
  bn: {
    ...{
      display_name: ['নাম, পুরো নাম, পূর্ণ নাম, গ্রাহকের নাম'],
      phone: ['মোবাইল, মোবাইল নম্বর, মোবাইল নং, ফোন, ফোন নম্বর'],
      email: ['ইমেইল, ই-মেইল'],
      address_primary: ['ঠিকানা, বর্তমান ঠিকানা'],
    },
    ...{
      city: ['শহর, থানা, উপজেলা'],
      region: ['জেলা, বিভাগ'],
      postal_code: ['পোস্ট কোড, পোস্টকোড'],
      country_code: ['দেশ'],
      company_primary: ['প্রতিষ্ঠান, কোম্পানি'],
      notes: ['মন্তব্য, নোট'],
    },
  },
  fa: {
    ...{
      notes: ['توضیح, یادداشت ها'],
      city: ['شهر / روستا'],
      display_name: ['نام و فامیل, نام فامیل'],
      last_name: ['فامیل, فامیلی'],
      first_name: ['نام'],
      phone: ['شماره تماس مشتری, همراه'],
    },
  },
  gu: {
    ...{
      display_name: ['નામ, પૂરું નામ, ગ્રાહકનું નામ'],
      phone: ['મોબાઇલ, મોબાઈલ, મોબાઇલ નંબર, મોબાઈલ નંબર, ફોન, ફોન નંબર'],
      email: ['ઈમેલ, ઇમેઇલ'],
      address_primary: ['સરનામું'],
    },
    ...{ city: ['શહેર, ગામ'], region: ['જિલ્લો, તાલુકો'], postal_code: ['પિન કોડ, પિનકોડ'], notes: ['નોંધ'] },
  },
  ha: {
    ...{
      display_name: ['cikakken suna, suna'],
      phone: ['lambar waya'],
      email: ['imel'],
      address_primary: ['adireshi'],
      city: ['birni'],
      company_primary: ['kamfani'],
    },
  },
  he: {
    ...{
      company_primary: ['שם העסק, שם עסק, עסק'],
      city: ['ישוב, עיר / ישוב, עיר מגורים'],
      phone: ['פלאפון, סלולארי, מס טלפון, מספר נייד'],
      address_primary: ['רח, כתובת מגורים, רחוב ומספר'],
      notes: ['הערה ללקוח, הערות ללקוח'],
    },
  },
  hi: {
    ...{
      city: ['गाँव, गांव, कस्बा'],
      region: ['जिला, ज़िला'],
      phone: ['मोबाइल नं, फोन नं, संपर्क नंबर'],
      notes: ['विवरण, टिप्पणियां'],
      address_primary: ['पूरा पता, घर का पता'],
      postal_code: ['पिनकोड'],
    },
  },
  hy: {
    ...{
      display_name: ['անուն ազգանուն, ազգանուն անուն, անուն, ազգանուն և անուն'],
      last_name: ['ազգանուն'],
      phone: ['հեռախոս, հեռ, հեռախոսահամար, բջջային, բջջ'],
      email: ['էլ փոստ, էլփոստ, էլ հասցե'],
    },
    ...{
      address_primary: ['հասցե, փողոց'],
      city: ['քաղաք, համայնք, բնակավայր'],
      region: ['մարզ'],
      postal_code: ['փոստային ինդեքս'],
      country_code: ['երկիր'],
    },
    ...{
      company_primary: ['ընկերություն, կազմակերպություն'],
      notes: ['նշումներ, դիտողություն, մեկնաբանություն, ծանոթություն'],
    },
  },
  id: {
    city: ['kab / kota, kecamatan, kabupaten, kota kabupaten'],
    address_primary: ['alamat domisili, alamat pengiriman'],
    notes: ['catatan pelanggan'],
    phone: ['no handphone, nomor handphone, no ponsel'],
  },
  ig: { display_name: ['aha zuru ezu'], address_primary: ['adreesi'], city: ['obodo'] },
  ka: {
    display_name: ['სახელი გვარი, სახელი და გვარი, გვარი სახელი, სახელი, საკონტაქტო პირი'],
    ...{
      last_name: ['გვარი'],
      phone: ['ტელეფონი, ტელ, მობილური, ტელეფონის ნომერი, მობილურის ნომერი, საკონტაქტო ნომერი'],
      email: ['ელფოსტა, ელ ფოსტა, მეილი, იმეილი'],
    },
    ...{
      address_primary: ['მისამართი, ქუჩა'],
      city: ['ქალაქი, რაიონი, სოფელი'],
      region: ['რეგიონი'],
      postal_code: ['საფოსტო ინდექსი'],
      country_code: ['ქვეყანა'],
    },
    ...{
      company_primary: ['კომპანია, ორგანიზაცია, კომპანიის სახელი, ორგანიზაციის დასახელება'],
      notes: ['შენიშვნა, შენიშვნები, კომენტარი'],
    },
  },
  kk: {
    display_name: ['аты-жөні, толық аты-жөні, тегі аты, тегі аты-жөні, аты тегі, тұтынушы, клиенттің аты-жөні'],
    ...{
      first_name: ['аты'],
      last_name: ['тегі'],
      phone: ['ұялы телефон, телефон нөмірі, ұялы'],
      email: ['электрондық пошта, эл пошта'],
      company_primary: ['ұйым, мекеме, кәсіпорын'],
    },
    ...{
      address_primary: ['мекенжай, мекенжайы, мекен-жайы'],
      city: ['қала, қаласы, елді мекен, аудан'],
      region: ['облыс, облысы'],
      country_code: ['ел'],
      notes: ['ескерту, ескертпе, ескертулер'],
    },
  },
  km: {
    ...{
      display_name: ['ឈ្មោះ, គោត្តនាម និងនាម'],
      phone: ['លេខទូរស័ព្ទ, ទូរស័ព្ទ'],
      email: ['អ៊ីមែល'],
      address_primary: ['អាសយដ្ឋាន'],
      city: ['ក្រុង'],
      region: ['ខេត្ត'],
      notes: ['ចំណាំ'],
    },
  },
  kn: {
    ...{
      display_name: ['ಹೆಸರು, ಪೂರ್ಣ ಹೆಸರು'],
      phone: ['ಮೊಬೈಲ್, ಫೋನ್, ದೂರವಾಣಿ, ಮೊಬೈಲ್ ಸಂಖ್ಯೆ'],
      email: ['ಇಮೇಲ್'],
      address_primary: ['ವಿಳಾಸ'],
      city: ['ಊರು, ನಗರ'],
      region: ['ಜಿಲ್ಲೆ'],
      postal_code: ['ಪಿನ್ ಕೋಡ್'],
      notes: ['ಟಿಪ್ಪಣಿ'],
    },
  },
  ky: {
    display_name: ['аты-жөнү, фамилиясы аты'],
    last_name: ['фамилиясы'],
    address_primary: ['дареги, дарек'],
    city: ['шаары, шаар, айылы'],
    notes: ['эскертүү'],
  },
  lo: {
    ...{
      display_name: ['ຊື່ ແລະ ນາມສະກຸນ, ຊື່ນາມສະກຸນ, ຊື່'],
      last_name: ['ນາມສະກຸນ'],
      phone: ['ເບີໂທ, ເບີໂທລະສັບ, ໂທລະສັບ'],
      email: ['ອີເມວ'],
      address_primary: ['ທີ່ຢູ່'],
      city: ['ເມືອງ'],
      region: ['ແຂວງ'],
      notes: ['ໝາຍເຫດ'],
    },
  },
  mg: {
    display_name: ['anarana feno'],
    last_name: ['anarana'],
    first_name: ['fanampin anarana'],
    phone: ['finday, laharana finday'],
    address_primary: ['adiresy'],
    city: ['tanàna'],
  },
  ml: {
    ...{
      display_name: ['പേര്, മുഴുവൻ പേര്'],
      phone: ['ഫോൺ, മൊബൈൽ, ഫോൺ നമ്പർ, മൊബൈൽ നമ്പർ'],
      email: ['ഇമെയിൽ'],
      address_primary: ['വിലാസം'],
      city: ['സ്ഥലം, നഗരം'],
      region: ['ജില്ല'],
      postal_code: ['പിൻകോഡ്'],
      notes: ['കുറിപ്പ്'],
    },
  },
  mn: {
    display_name: [
      'овог нэр, нэр овог, бүтэн нэр, овог ба нэр, үйлчлүүлэгч, харилцагч, харилцагчийн нэр, үйлчлүүлэгчийн нэр',
    ],
    ...{
      first_name: ['нэр'],
      last_name: ['овог'],
      phone: ['утас, утасны дугаар, гар утас, гар утасны дугаар, холбоо барих утас'],
      email: ['и-мэйл, имэйл, цахим шуудан, мэйл хаяг, и-мэйл хаяг'],
    },
    ...{
      address_primary: ['хаяг, гэрийн хаяг, хаяг байршил'],
      city: ['хот, дүүрэг, сум, хот / аймаг, сум / дүүрэг'],
      region: ['аймаг'],
      postal_code: ['зип код, шуудангийн код'],
      country_code: ['улс'],
    },
    ...{ company_primary: ['компани, байгууллага, байгууллагын нэр, компанийн нэр'], notes: ['тайлбар, тэмдэглэл'] },
  },
  mr: {
    ...{
      display_name: ['नाव, संपूर्ण नाव, पूर्ण नाव, ग्राहकाचे नाव'],
      first_name: ['पहिले नाव'],
      last_name: ['आडनाव'],
      phone: ['मोबाईल, मोबाईल नंबर, मोबाईल क्रमांक'],
      address_primary: ['पत्ता'],
    },
    ...{ city: ['गाव, गाव / शहर'], region: ['जिल्हा, तालुका'], notes: ['शेरा, टीप'] },
  },
  ms: {
    city: ['daerah, bandar / pekan, mukim'],
    phone: ['no telefon bimbit pelanggan, tel rumah'],
    display_name: ['nama pelanggan, nama penuh pelanggan'],
  },
  my: {
    ...{
      display_name: ['အမည်, နာမည်, အမည်အပြည့်အစုံ'],
      phone: ['ဖုန်း, ဖုန်းနံပါတ်'],
      email: ['အီးမေးလ်'],
      address_primary: ['လိပ်စာ, နေရပ်လိပ်စာ'],
      city: ['မြို့, မြို့နယ်'],
      company_primary: ['ကုမ္ပဏီ'],
      notes: ['မှတ်ချက်'],
    },
  },
  ne: {
    display_name: ['नाम थर'],
    last_name: ['थर'],
    address_primary: ['ठेगाना'],
    region: ['जिल्ला'],
    phone: ['फोन नम्बर, मोबाइल नम्बर, सम्पर्क नम्बर'],
    notes: ['कैफियत'],
  },
  pa: {
    display_name: ['ਨਾਮ, ਪੂਰਾ ਨਾਮ, ਨਾਂ'],
    phone: ['ਮੋਬਾਈਲ, ਫ਼ੋਨ, ਫੋਨ ਨੰਬਰ'],
    address_primary: ['ਪਤਾ'],
    city: ['ਸ਼ਹਿਰ, ਪਿੰਡ'],
    region: ['ਜ਼ਿਲ੍ਹਾ'],
  },
  rw: {
    display_name: ['amazina, amazina yombi'],
    phone: ['telefone, numero ya telefone, nimero ya telefone'],
    address_primary: ['aderesi'],
    city: ['akarere, umurenge, umujyi'],
  },
  si: {
    ...{
      display_name: ['නම, සම්පූර්ණ නම'],
      phone: ['දුරකථන, දුරකථන අංකය, ජංගම දුරකථන'],
      email: ['ඊමේල්'],
      address_primary: ['ලිපිනය'],
      city: ['නගරය'],
      region: ['දිස්ත්‍රික්කය'],
      notes: ['සටහන, සටහන්'],
    },
  },
  so: {
    display_name: ['magaca oo dhan, magaca'],
    phone: ['taleefan, taleefoon, telefoonka, taleefanka'],
    email: ['iimayl'],
    address_primary: ['cinwaan, cinwaanka'],
    city: ['magaalo, magaalada'],
    company_primary: ['shirkadda'],
    notes: ['faallo'],
  },
  ta: {
    ...{
      display_name: ['பெயர், முழு பெயர், வாடிக்கையாளர் பெயர்'],
      phone: ['தொலைபேசி, கைபேசி, மொபைல், தொலைபேசி எண், கைபேசி எண், அலைபேசி'],
      email: ['மின்னஞ்சல்'],
      address_primary: ['முகவரி'],
    },
    ...{ city: ['ஊர், நகரம்'], region: ['மாவட்டம்'], company_primary: ['நிறுவனம்'], notes: ['குறிப்பு, குறிப்புகள்'] },
  },
  te: {
    ...{
      display_name: ['పూర్తి పేరు, పేరు'],
      last_name: ['ఇంటి పేరు'],
      phone: ['ఫోన్, మొబైల్, ఫోన్ నంబర్, మొబైల్ నంబర్'],
      email: ['ఈమెయిల్'],
      address_primary: ['చిరునామా'],
    },
    ...{ city: ['ఊరు, పట్టణం, నగరం, గ్రామం'], region: ['జిల్లా'], postal_code: ['పిన్ కోడ్'], notes: ['గమనిక'] },
  },
  tg: { display_name: ['ному насаб, насабу ном'], address_primary: ['суроға'], city: ['шаҳр'], notes: ['эзоҳ'] },
  th: {
    city: ['อำเภอ / เขต, เขต / อำเภอ, ตำบล, แขวง'],
    notes: ['หมายเหตุลูกค้า'],
    address_primary: ['ที่อยู่จัดส่ง, ที่อยู่ปัจจุบัน, บ้านเลขที่'],
  },
  tl: {
    display_name: ['pangalan ng kliyente, pangalan ng customer'],
    first_name: ['unang pangalan'],
    city: ['barangay, munisipyo'],
  },
  ur: {
    ...{
      display_name: ['پورا نام, گاہک کا نام, صارف کا نام'],
      phone: ['فون, فون نمبر, موبائل, موبائل نمبر, رابطہ نمبر'],
      email: ['ای میل, ای میل ایڈریس'],
      address_primary: ['پتہ, پتا, رہائشی پتہ'],
    },
    ...{
      region: ['صوبہ, ضلع'],
      postal_code: ['پوسٹل کوڈ, پوسٹ کوڈ'],
      country_code: ['ملک'],
      company_primary: ['کمپنی, ادارہ'],
      notes: ['نوٹ, تبصرہ, ریمارکس'],
    },
  },
  uz: {
    display_name: [
      'ism familiya, ism-familiya, familiya ism, f i sh, f i o, to‘liq ism, to‘liq ismi, mijozning ismi, исм фамилия, ф и ш',
    ],
    ...{
      first_name: ['ism, ismi'],
      last_name: ['familiya, familiyasi'],
      phone: ['telefon raqami, telefon raqam, tel raqam, tel raqami'],
      email: ['elektron pochta, pochta manzili'],
    },
    ...{
      address_primary: ['manzil, manzili, yashash manzili, манзил'],
      city: ['shahar, tuman, shahar / tuman, шаҳар'],
      region: ['viloyat'],
      country_code: ['davlat'],
      company_primary: ['korxona, kompaniya, tashkilot'],
      notes: ['izoh, eslatma'],
    },
  },
  vi: {
    city: ['quận, huyện, quận huyện, phường xã, quận / huyện / thành phố'],
    address_primary: ['địa chỉ nhà, địa chỉ giao hàng, nơi ở'],
    phone: ['đt di động, số đt, đtdđ, số điện thoại di động'],
    notes: ['ghi chú khách hàng'],
    display_name: ['họ tên khách hàng, họ và tên khách hàng'],
  },
  yo: { display_name: ['orukọ, orukọ kikun'], address_primary: ['adirẹsi'] },
  zu: {
    first_name: ['igama'],
    last_name: ['isibongo, ifani'],
    display_name: ['igama nesibongo, igama eliphelele'],
    phone: ['ucingo, inombolo yocingo'],
    email: ['i-imeyili'],
    address_primary: ['ikheli, idilesi'],
    city: ['idolobha'],
    company_primary: ['inkampani'],
  },
}
