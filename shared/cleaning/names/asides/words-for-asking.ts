// biome-ignore-all format: lists of words
// Whom to ask for, and by whom somebody is reached: patterns, a line a language.

/** They say so before a word for somebody and before a name. */
export const askBefore = [
  'ask for|ask to speak (?:to|with)|speak (?:to|with)|talk (?:to|with)|enquire with|enquire for|inquire with',
  "demander(?: à parler à)?|voir avec|s[’']adresser à|parler à",
  'preguntar por|hablar con|dirigirse a',
  'falar com (?:o |a )?|perguntar (?:por|pelo|pela|pelos|pelas)|procurar (?:por|pelo|pela|a|o)|chamar (?:pelo|pela)|tratar com',
  'chiedere (?:di|del|della)|parlare con|rivolgersi a',
  'fragen (?:sie )?nach|wenden (?:sie )?sich an|sprechen (?:sie )?mit|nachfragen bei|verlangen',
  'vragen naar|spreken met|fråga efter|prata med|spørg efter|spør etter|snakk med|tal med',
  'pytać o|spytać o|zapytać o|proszę pytać o|prosić (?:o|pana|panią)|rozmawiać z',
  'ptát se na|ptejte se na|mluvit s|volat k|pýtať sa na|pýtajte sa na|hovoriť s',
  'întrebați de|intrebati de|întreabă de|intreaba de|a se întreba de|cereți|vorbiți cu|vorbeste cu',
  'keresse|kérje|kérdezze|kysy|kysykää|tražiti|tražite|pitati za|pitajte za|kreipkitės į|jautāt',
  'ζητήστε|ζητάτε|ζητείστε|ρωτήστε|ρωτήστε για|μιλήστε με',
  'спросить|спрашивать|спросите|обращаться к|позвать|запитати|питати|звертатися до|питай за|търсете',
  'اسأل عن|اسألوا عن|اطلب|تواصل مع|التواصل مع|سراغ|לבקש את|לבקש|תבקש את|לדבר עם|לשאול את',
  'uliza(?: kwa)?|ulizia|ongea na|zungumza na|mtafute|tanya|hubungi|cari|minta bicara dengan|minta|hanapin|kausapin(?: si)?',
  'hỏi(?= (?:anh|chị|cô|chú|bác|em|ông|bà|thầy)\\s|\\s\\p{Lu})|gặp|liên hệ|tìm',
].join('|')

/** Before a word for somebody alone: before a name they may be one, or a firm. */
export const askWeakly =
  'call|phone|ring|contact|see|meet|email|attention|anrufen|appeler|llamar a|ligar para|chiamare|chiedere (?:in|a|al|alla)|perguntar n[oa]|falar n[oa]|preguntar (?:en|al|a la)|demander (?:à|au)|melden (?:bei|am|beim|im)|vragen (?:aan|bij)|bellen|ringa|zadzwonić do|piga(?: simu)?(?: kwa)?|позвонить|ask(?: at)?|at|kontakt|kontaktieren'

/** Behind it. */
export const askBehind = [
  "(?:['’]?(?:yi|yı|yu|yü|i|ı|u|ü|e|a|ye|ya|le|la) )?(?:sor|sorun|sorunuz|arayın|arayınız|görüşün|görüşünüz|isteyin)|ile görüşün(?:üz)?",
  'से (?:बात|मिलें|पूछें|संपर्क)(?: करें| करे)?|को (?:पूछें|बुलाएं|बुलाएँ)|se baat karein?|ko poochein?',
].join('|')

/** By whom or by what somebody is reached. */
export const by =
  'via|through|by way of|c\\/o|über|durch|par|via le|via la|tramite|attraverso|presso|por medio de|a través de|através de|mediante|przez|kontakt przez|poprzez|přes|prostřednictvím|cez|prin|preko|läbi|через|посредством|μέσω|δια|عن طريق|عبر|בעזרת|דרך|melalui|lewat|qua|thông qua|kupitia|sa pamamagitan ng'

/** Only by this way: it names nobody. */
export const onlyBy =
  '(?:only|just|nur|bitte nur|seulement|uniquement|que|solo|sólo|solamente|só|apenas|soltanto|alleen|enkel|bara|endast|kun|vain|tylko|pouze|jen|iba|csak|doar|numai|sadece|yalnızca|samo|только|лише|тільки|само|μόνο|فقط|רק|hanya|chỉ) (?:per |par |por |via |by |durch |przez |prin |через |qua )?(?:sms|text|texts|whatsapp|wa|email|e-mail|mail|mails|telegram|viber|signal|wechat|line|zalo|phone|calls?|telefon|telefonisch|téléphone|teléfono|telefone|telefono|telefonicznie|telefonicky|telefonon|messages?|mensajes?|messaggi|wiadomości|zprávy|сообщения|повідомлення|pesan|tin nhắn|смс|ватсап|واتساب|ווטסאפ)|(?:sms|text|texts|whatsapp|email|e-mail|mail|telegram|viber|signal|wechat|line|zalo|calls?|phone) (?:only|nur|uniquement|solo|sólo|alleen|bara|tylko|pouze|csak|doar|sadece|только|лише|μόνο|فقط|saja|thôi)'

/** Words for somebody, beside those for jobs and desks. */
export const somebodyWords = `
  boss bossman manageress whoever anyone anybody someone somebody person staff guard caretaker landlord landlady is in there charge duty on available your our their his her a an
  chef chefin besitzer besitzerin verantwortlichen zuständigen geschäftsführung dem den der die
  patron patronne accueil gardien gardienne concierge secrétariat sécretariat au aux à l
  encargado encargada dueño dueña jefe jefa patrón portero portería conserje conserjería secretaría al la lo
  gerente dono dona patrão porteiro portaria o os ao à
  titolare padrone capo portiere portineria segreteria segretaria custode il lo
  eigenaar baas conciërge secretariaat portier het een
  kierownika kierowniczkę kierownik szefa szefową szef właściciela właścicielkę właściciel dyrektora księgową biuro biura recepcję sekretariat portiera vedoucího vedoucí majitele majitel ředitele recepci vrátnici vedúceho majiteľa riaditeľa
  directorul director directoarea patronul administratorul administrator recepție recepţie recepția secretariat șeful sefu
  vezetőt főnököt igazgatót recepciót portát pomoa johtajaa esimiestä vastaanotto vastaanottoa šefa vlasnika direktora recepciju
  müdür müdürü müdüre müdürünü patron patronu yetkili yetkiliyi sahibi sahibini resepsiyon resepsiyonu sekreter sekretere
  υπεύθυνο υπεύθυνη διευθυντή διευθύντρια ιδιοκτήτη λογιστή γραμματεία ρεσεψιόν τον την το τη
  meneja mwenye mkubwa mkuu msimamizi mkurugenzi mapokezi katibu
  директора менеджера бухгалтера владельца хозяина начальника управляющего секретаря секретариат администратора приемную охрану адміністратора власника
  المدير المديرة المسؤول المسؤولة صاحب المحل السكرتارية السكرتيرة الاستقبال المحاسب المحاسبة המנהל המנהלת הבעלים המזכירה המזכירות הקבלה הבוס
  मैनेजर मालिक साहब रिसेप्शन अकाउंटेंट
  bos pemilik manajer pengurus resepsionis satpam manager kerani pejabat
  lễ tân quản lý giám đốc kế toán chủ quán bảo vệ
`

/** Chinese, Japanese and Korean: in front, and behind. */
export const eastAsianBefore = '请找|請找|找|搵|请问|請問|请联系|請聯繫|請聯絡|联系|联络|聯絡|聯繫|请致电|問|通过|通過|经由|經由|透過'
export const eastAsianBehind =
  'まで(?:ご?連絡)?|へ(?:ご?連絡)?|宛て?|気付|に(?:確認|連絡|問い?合わ?せ|聞く|お取り?次ぎ|取次ぎ?)(?:ください|下さい|して|を)?|を呼(?:んで|び出し)(?:ください|下さい)?|経由|(?:을|를)?\\s?(?:찾으세요|찾아주세요|찾아 주세요|찾기|바꿔주세요|바꿔 주세요|불러주세요)|(?:에게|께|한테)\\s?(?:문의|연락|확인)(?:하세요|주세요| 주세요)?|통해서?|경유'
export const thaiBefore = 'ถามหา|ขอสาย|ติดต่อ|ผ่าน|คุยกับ'
