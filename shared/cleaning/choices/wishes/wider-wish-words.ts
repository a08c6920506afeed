import { plainWords } from '../../text/fold-key.ts'
import type { WishWords } from './wish-words.ts'

// biome-ignore-all format: lists of words
// Wishes that a language says of somebody rather than to somebody: what is not to be done to her, the wish as a noun. And
// languages that no other list has. Separated by bars; compared as `plainWords` gives them.

const list = (words: string): string =>
  [...new Set(words.split('|').map(plainWords))].filter((word) => word !== '').join('|')
const product = (...lists: string[]): string =>
  lists.reduce((all, next) =>
    all
      .split('|')
      .flatMap((one) => next.split('|').map((two) => one + two))
      .join('|'),
  )
const listAll = (words: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(words).map(([name, all]) => [name, list(all)]))

/** A wish in words of three kinds: what may stand before it, the whole of it, and what may follow. */
const plain = (front: string, whole: string, end: string): WishWords => ({
  words: listAll({ front, whole, end }),
  wishes: ['{front*}(?:{whole})(?: (?:{end}))*'],
  events: [],
})

const swahili = plain(
  'tafadhali|mteja|amesema|ameomba|anasema|alisema|kwamba|ameomba kwamba|aliomba|anataka|amekataa|hapendi|hataki|hapendi tena|hatutaki|hahitaji|naomba|tunaomba|yeye',
  [
    product(
      'usi|msi|tusi|asi|wasi|nisi',
      'ni|tu|m|mw|wa|wape|',
      'pigie|pige|tumie|tume|sumbue|ongeleshe|andikie|tafute|fuate|wasiliane|letee|piga',
    ),
    product('asi|wasi|nisi|tusi', 'pigiwe|tumiwe|sumbuliwe|tafutwe|andikiwe|fuatwe|wasilianwe|pigwe|letewe'),
    'hapendi simu|hapendi kupigiwa|hapendi kusumbuliwa|hapendi kutumiwa|hataki kutumiwa|hataki kusumbuliwa|hataki tena|hataki kuwasiliana nasi|amekataa kupigiwa|amekataa kutumiwa|amekataa ujumbe|amekataa simu|hatapenda kupigiwa|simu hapana|acheni kumpigia|acha kumpigia|acheni kunipigia|acha kunipigia|acheni kupiga|acha kutuma|acheni kutuma|acheni kutuma ujumbe',
  ].join('|'),
  'tena|tafadhali|kamwe|naye|nasi|nao|mteja|simu|ujumbe|meseji|sms|texts|text|matangazo|barua pepe|email|whatsapp|promo|na|wala|kabisa|hata|yoyote|wowote|asante|milele|zaidi|kupigiwa|kutumiwa',
)

const greek: WishWords = {
  words: listAll({
    front:
      'παρακαλώ|ο πελάτης|η πελάτισσα|πελάτης|ζήτησε|ζητά|ζητάει|είπε|θέλει|ζητούν|πλέον|ποτέ|ξανά|παρακαλεί|από δω και πέρα',
    not: 'μην|μη|να μην|να μη|δεν θέλει να|δεν επιθυμεί να|δεν θέλουν να|δεν επιτρέπεται να|απαγορεύεται να',
    who: 'τον|την|τη|τους|τις|με|μας|του|της|μου|το',
    again: 'ξανά|ποτέ',
    verb: [
      product('|ξανα', 'καλέσ|τηλεφωνήσ|ενοχλήσ|επικοινωνήσ|πιέσ', 'ω|ει|εις|ουμε|ετε|ουν'),
      product('|ξανα', 'καλ|ενοχλ|τηλεφων|επικοινων', 'ούμε|είτε|ούν|εί|ώ'),
      product('ξανα', 'πάρ|στείλ|γράψ|παίρν|στέλν|γράφ|μιλήσ|έρθ', 'ω|ει|εις|ουμε|ετε|ουν'),
    ].join('|'),
    take: [product('|ξανα', 'πάρ|στείλ|γράψ|παίρν|στέλν|γράφ', 'ω|ει|εις|ουμε|ετε|ουν')].join('|'),
    end: 'ξανά|πια|πλέον|τηλέφωνο|άλλο|ποτέ|παρακαλώ|μήνυμα|μηνύματα|διαφημιστικά|διαφημίσεις|email|emails|sms|newsletter|μαζί του|μαζί της|μαζί μου|στο τηλέφωνο|προσφορές|κανένας',
    passive:
      'ενοχληθεί|ενοχλείται|κληθεί|ξανακληθεί|ξαναενοχληθεί|δέχεται κλήσεις|δέχεται τηλεφωνήματα|λαμβάνει μηνύματα|λαμβάνει διαφημιστικά|λαμβάνει email|λαμβάνει newsletter|λαμβάνει ενημερώσεις|λαμβάνει προσφορές',
  }),
  wishes: [
    '{front*}(?:{not}) (?:(?:{who}|{again}) )*(?:{verb}|{passive})(?: (?:{end}))*',
    '{front*}(?:{not}) (?:(?:{again}) )*(?:{who}) (?:(?:{again}) )*(?:{take})(?: (?:{end}))*',
    '{front*}(?:{not}) (?:(?:{again}) )*(?:{take}) (?:{end})(?: (?:{end}))*',
  ],
  events: [],
}

/** عدم الاتصال, the wish as a noun. */
const arabic: WishWords = {
  words: listAll({
    front:
      'تم|لقد|العميل|العميلة|الزبون|الزبونة|طلب|طلبت|يطلب|تطلب|طلب العميل|يرجى|الرجاء|رجاء|نرجو|أرجو|يريد|تريد|يفضل|تفضل|من فضلك|أكد على|شدد على|مع|بناء على طلبه|بناء على طلبها',
    no: 'عدم|بعدم|ب عدم|وقف|بوقف|إيقاف|بإيقاف|ايقاف|عدم معاودة|عدم إعادة',
    act: 'الاتصال|الإتصال|التواصل|المراسلة|مراسلته|مراسلتها|مراسلتي|إزعاجه|إزعاجها|ازعاجه|ازعاجها|إزعاجي|الإزعاج|الازعاج|مكالمته|مكالمتها|الاتصالات|التسويق|إرسال|ارسال|إرسال أي|التواصل معه|الإرسال|الرسائل|محادثته|محادثتها',
    end: 'به|بها|بي|بهم|معه|معها|معي|له|لها|لي|إليه|إليها|رسائل|الرسائل|عروض|العروض|إعلانات|الإعلانات|ايميلات|مرة أخرى|مرة اخرى|مجددا|مجدداً|نهائيا|نهائياً|بعد الآن|أبدا|هاتفيا|ثانية|من فضلك|منا|أي|تسويقية|ترويجية|إعلانية|على الرقم|على هذا الرقم|واتساب|الواتساب',
  }),
  wishes: ['{front*}(?:{no}) (?:{act})(?: (?:{end}))*'],
  events: [],
}
const hebrew: WishWords = {
  words: listAll({
    front: 'הלקוח|הלקוחה|ביקש|ביקשה|מבקש|מבקשת|אמר|אמרה|בבקשה|נא|דורש|דורשת|לא לא',
    not: 'שלא|לא|לא רוצה|לא רוצה ש|לא מעוניין|לא מעוניינת|אסור|שלא נתקשר|מסרב|מסרבת|סירב',
    verb: 'יתקשרו|נתקשר|להתקשר|לצלצל|יצלצלו|יפנו|נפנה|לפנות|ישלחו הודעות|לשלוח הודעות|ישלחו מיילים|לשלוח מיילים|ליצור קשר|ייצרו קשר|יצרו קשר|ניצור קשר|להטריד|יטרידו|שיתקשרו|שיפנו|שייצרו קשר|לקבל הודעות|לקבל שיחות|לקבל מיילים|לקבל פרסומות|לקבל דיוור|לקבל טלפונים|להפריע|יפריעו',
    end: 'אליו|אליה|אלי|אליהם|לו|לה|לי|איתו|איתה|אותו|אותה|אותי|עמו|עמה|יותר|שוב|עוד|לעולם|בבקשה|נא|מאיתנו|בכלל',
  }),
  wishes: ['{front*}(?:{not}) (?:{verb})(?: (?:{end}))*'],
  events: [],
}
const hindi: WishWords = {
  words: listAll({
    front:
      'कृपया|प्लीज|ग्राहक ने कहा|ग्राहक|ने|कहा|कि|है|इन्हें|उन्हें|इनको|उनको|उसे|अब|दोबारा|फिर से|फिर|कभी|आगे से|कोई|भी|customer ne|kaha|bola|ki|hai|inko|unko|usko|ab|dobara|phir se|kabhi|koi|bhi|please|pls',
    noun: 'कॉल|काल|फोन|फ़ोन|संपर्क|सम्पर्क|मैसेज|मेसेज|संदेश|ईमेल|एसएमएस|व्हाट्सएप|परेशान|तंग|विज्ञापन|call|phone|fone|sampark|contact|msg|message|sms|whatsapp|email|disturb|pareshan|tang',
    not: 'न किया जाए|ना किया जाए|नहीं किया जाए|न किए जाएं|न की जाए|ना की जाए|न करे|ना करे|न करें|न भेजा जाए|न भेजे जाएं|ना भेजा जाए|नहीं आना चाहिए|नहीं आने चाहिए|न आए|ना आए|नहीं लेना चाहते|नहीं चाहता|नहीं चाहती|नहीं चाहते|na kiya jaye|na kiya jaaye|na ki jaye|na bheja jaye|nahi kiya jaye|na aaye|nahi aana chahiye|nahi chahta|nahi chahti|nahi chahte|nahin chahte',
    end: 'कृपया|दोबारा|फिर से|कभी|ऐसा|कहा|बोला|please|dobara|kabhi|bola|kaha|hai|है',
  }),
  wishes: ['{front*}(?:{noun}) {front*}(?:{not})(?: (?:{end}))*'],
  events: [],
}
const malayan: WishWords = {
  words: listAll({
    front:
      'tolong|mohon|harap|sila|minta|pelanggan|pelanggan minta|klien|customer|dia|beliau|agar|supaya|sudah|bilang|katanya|pesan|mau|ingin',
    not: 'jangan|jgn|jangan lagi|jangan pernah|tidak mau|tdk mau|gak mau|ga mau|nggak mau|ngga mau|gamau|tak mau|tidak ingin|tidak berkenan|keberatan|menolak|tidak usah|tdk usah|gak usah|ga usah|tak usah|tak nak|taknak|tak mahu|tidak mahu|dilarang|stop|tidak boleh|minta tidak|minta tak|minta untuk tidak|untuk tidak',
    by: 'di|di lagi|lagi|lg|untuk',
    verb: 'hubungi|dihubungi|hubungin|dihubungin|telepon|telpon|telp|tlp|ditelepon|ditelpon|ditelp|call|dicall|kontak|dikontak|sms|disms|wa|diwa|whatsapp|diwhatsapp|chat|dichat|chat lagi|email|diemail|ganggu|diganggu|dm|telefon|ditelefon|kirim promo|dikirim promo|dikirimi promo|dikirimi pesan|dikirimi wa|dikirimi sms|dikirimi iklan|dikirim iklan|terima promo|terima iklan|terima pesan promosi|terima telepon|terima wa|follow up|difollow up|kacau|dikacau|hantar promosi|hantar mesej',
    end: 'lagi|lg|ya|dulu lagi|kembali|sama sekali|selamanya|ke nomor ini|nomor ini|saya|dia|beliau|kami|pelanggan|oleh kita|oleh kami|via wa|lewat wa|lewat telepon|apapun|apa pun',
  }),
  wishes: ['{front*}(?:{not}) (?:(?:{by}) )*(?:{verb})(?: (?:{end}))*'],
  events: [],
}
const turkish: WishWords = plain(
  'lütfen|müşteri|kendisi|bir daha|artık|asla|tekrar|kesinlikle|hiçbir şekilde|bu numara|kendisine|ona|müşteriye|telefonla|reklam amaçlı',
  [
    product(
      'mesaj|sms|mail|e posta|reklam|ileti|bülten|kampanya mesajı|whatsapp mesajı|tanıtım|whatsapp',
      ' gönderilmesin| atılmasın| yollanmasın| gönderilmesini istemiyor| atılmasını istemiyor| almak istemiyor| alınmasın| gelmesini istemiyor| gelmesin',
    ),
    'aranmasın|aranmayacak|arama yapılmasın|rahatsız edilmesin|rahatsız edilmesini istemiyor|iletişim kurulmasın|iletişim kurulmasını istemiyor|iletişim istemiyor|ulaşılmasın|ulaşılmasını istemiyor|aranmayı reddetti|aranmak istemedi|aramamızı istemiyor|aramamamızı istedi|aramamamızı rica etti|aranmamayı talep etti|aranmamak istiyor|aranmamasını istiyor',
  ].join('|'),
  'lütfen|bir daha|artık|asla|dedi|diyor|rica etti|istedi|talep etti',
)
const romance: WishWords[] = [
  plain(
    'il cliente|la cliente|cliente|lui|lei|per favore|si prega',
    'nessuno lo chiami|nessuno la chiami|nessuno li chiami|nessuno lo contatti|nessuno la contatti|che nessuno lo chiami|che nessuno la chiami|non vuole essere cercato|non vuole essere cercata|non vuole più essere cercato|non vuole più essere cercata|non va più chiamato|non va più chiamata|non va contattato|non va contattata|non va più contattato|non va più contattata|non va disturbato|non va disturbata|vietato chiamare|vietato contattare|divieto di contatto',
    'più|mai più|mai|per favore|grazie|da nessuno|da noi',
  ),
  plain(
    'el cliente|la clienta|cliente|pide que|dice que',
    'no se le llame|no se le contacte|no se la llame|no se le moleste|no se le escriba|no se le envíe nada|que no se le llame|que no se le contacte|que no se le moleste|que nadie le llame|que nadie la llame|prohibido llamar|prohibido contactar|prohibido el contacto',
    'más|nunca|nunca más|por favor|gracias',
  ),
  plain(
    'o cliente|a cliente|cliente|pede que|pediu que',
    'não seja contatado|não seja contatada|não seja incomodado|não seja incomodada|ninguém ligue|que ninguém ligue|proibido ligar|proibido contatar|proibido contactar|não se deve ligar',
    'mais|nunca mais|por favor',
  ),
  plain(
    'le client|la cliente|client|cliente|demande que|qu',
    'on ne l appelle|on ne l appelle plus|on ne la contacte plus|on ne le contacte plus|plus personne ne l appelle|interdiction de contact|interdiction de contacter|interdit de contacter|interdit d appeler|interdiction d appeler',
    'plus|jamais|svp|merci',
  ),
]

/** Languages that no other list has: in front, the whole, behind. */
const others: readonly (readonly [front: string, whole: string, end: string])[] = [
  [
    '',
    'no solicitations|no solicitation|no soliciting|no solicitation calls|no canvassing|no canvassers|no telemarketers|no sales people|no salespeople|no sales reps',
    'please|thanks|allowed|ever',
  ],
  [
    'por favor|o cliente|a clienta|pide',
    'non chamar|non chamar máis|non volver chamar|non contactar|non molestar|non escribir|non quere chamadas|non enviar publicidade',
    'máis|nunca|por favor',
  ],
  [
    'w e g|de client|d client|wann ech gelift',
    'net uruffen|net méi uruffen|net kontaktéieren|net méi kontaktéieren|keng uriff|keng reklamm|keng mailer|net stéieren',
    'méi|w e g|merci',
  ],
  [
    'os gwelwch yn dda|cwsmer|y cwsmer',
    'peidiwch â ffonio|peidiwch â galw|peidiwch â chysylltu|peidiwch â chysylltu â|peidio â ffonio|peidio â chysylltu|dim galwadau|peidiwch ag anfon',
    'eto|byth|ato|hi|ef|mwyach|e bost|negeseuon',
  ],
  [
    'le do thoil|an custaiméir',
    'ná cuir glaoch|ná cuir glaoch air|ná cuir glaoch uirthi|ná glaoigh|ná glaoigh air|ná glaoigh uirthi|ná déan teagmháil|ná déan teagmháil leis|ná déan teagmháil léi|gan glaoch|gan teagmháil',
    'arís|riamh|le do thoil',
  ],
  [
    'jekk jogħġbok|il klijent',
    'iċċempilx|ċċempilx|iċċemplilhomx|iċċempillux|iċċempilhiex|tikkuntattjax|tikkuntattjahx|tikkuntattjahiex|tibagħtlux messaġġi|tiddisturbax',
    'aktar|iktar|qatt|jekk jogħġbok',
  ],
  [
    'ве молам|моля|клиентот|молим|корисник|муштерија|купац|клиент|повеќе|више',
    'не се јавувајте|не му се јавувајте|не ѝ се јавувајте|не контактирајте|не контактирај|не контактирати|не звати|не зовите|не зови|не узнемиравати|не вознемирувајте|не праќајте пораки|не слати поруке|не слати|не ѕвонете|не ѕвони|не жели контакт|не сака контакт|не жели позиве',
    'више|повеќе|никогаш|никада|молам|молим|поново',
  ],
  [
    'калі ласка|кліент|кліентка|больш',
    'не званіць|не званіце|не тэлефанаваць|не тэлефануйце|не турбаваць|не турбуйце|не пісаць|не пішыце|не звязвацца',
    'больш|ніколі|калі ласка',
  ],
  [
    'өтінемін|клиент|сураныч|мижоз',
    'чалбаңыз|чалбагыла|байланышпаңыз|жазбаңыз|тынчын албаңыз',
    'экинчи|мындан ары|кайра',
  ],
  [
    'уучлаарай|хэрэглэгч|үйлчлүүлэгч',
    'битгий залга|битгий залгаарай|битгий холбогд|битгий холбогдоорой|битгий бич|битгий мессеж явуул|дахиж битгий залга|холбогдохгүй байхыг хүссэн|залгахгүй байхыг хүссэн',
    'дахиж|дахин|хэзээ ч',
  ],
  [
    'कृपया|ग्राहकले|ग्राहक',
    'फोन नगर्नु|फोन नगर्नुहोस्|फोन नगर्नुहोला|सम्पर्क नगर्नु|सम्पर्क नगर्नुहोस्|सम्पर्क नगर्नुहोला|कल नगर्नुहोस्|म्यासेज नपठाउनुहोस्|मेसेज नपठाउनुहोस्',
    'फेरि|अब|कहिल्यै|भन्नुभयो',
  ],
  [
    'කරුණාකර|පාරිභෝගිකයා',
    'අමතන්න එපා|කතා කරන්න එපා|කෝල් කරන්න එපා|දුරකථන ඇමතුම් ගන්න එපා|ඇමතුම් ගන්න එපා|සම්බන්ධ වෙන්න එපා|පණිවිඩ යවන්න එපා|කරදර කරන්න එපා',
    'ආයෙත්|නැවත|කිසිදා',
  ],
  [
    'እባክዎ|ደንበኛው|ደንበኛዋ|እባክህ',
    'አትደውል|አትደውሉ|አትደውልለት|አትደውሉለት|አትደውሉላት|አይደወልለት|አይደወልላት|አታግኙት|አታግኙ|መልእክት አትላኩ|አትረብሹ|አትረብሹት',
    'እንደገና|ዳግመኛ|በፍጹም',
  ],
  [
    'fadlan|macmiilka|macmiilku',
    'ha soo wicin|ha wicin|ha la soo wicin|ha la xiriirin|ha la soo xiriirin|lama soo wici karo|fariin ha u dirin|ha u dirin fariin|ha dhibin',
    'mar dambe|markale|dib|dambe',
  ],
  [
    'don allah|abokin ciniki|ya ce|ta ce|ya lamba',
    'kada a kira|kada a kira shi|kada a kira ta|kar a kira|kar a kira shi|kar a kira ta|kada ka kira|kar ku kira|kada ku kira|kada a tuntube shi|kada a tuntube ta|kada a aika sako|kar a aiko sako|baya son kira|bata son kira',
    'kuma|sake|har abada',
  ],
  ['ejo|jowo|e jowo|onibara', 'maṣe pe|maṣe pe mi|maṣe kan si|maṣe fi iṣẹ ranṣẹ', 'mo|mọ|mi|rara'],
  [
    'biko|onye ahia',
    'akpọkwala|akpọkwala m|akpọkwala ya|akpọla m|akpọla ya|unu akpọkwala|ezigala ozi|ezikwala ozi|enyela nsogbu',
    'ọzọ|ozo|m|ya|biko',
  ],
  [
    'ngiyacela|ngicela|sicela|uthe|ikhasimende',
    'ungamshayeli|ungamshayeli ucingo|ningamshayeli|ningamshayeli ucingo|musa ukushaya|musa ukushaya ucingo|musa ukumshayela|ningashayi ucingo|ungangishayeli ucingo|ungamthinti|ningamthinti|musa ukuxhumana naye|ungaxhumani naye|sukufowuna|musa ukutsalela umnxeba|sukumtsalela umnxeba',
    'futhi|kwakhona|ngicela|naye|phinde',
  ],
  [
    'ndapota|mutengi',
    'musafona|musamufonere|musamufonera|usamufonere|usafona|musamubata|usamubata|musatumire mameseji',
    'zvakare|futi',
  ],
  [
    'tompoko azafady|azafady|ny mpanjifa',
    'aza miantso|aza antsoina|aza antsoina intsony|aza miantso intsony|aza mifandray|aza mandefa hafatra|aza manelingelina',
    'intsony|azafady|izy',
  ],
  [
    'tanpri|kliyan an|svp',
    'pa rele|pa rele li|pa rele m|pa kontakte|pa kontakte li|pa voye mesaj|pa deranje li|pa deranje',
    'ankò|anko|tanpri|li|m',
  ],
  [
    'palihug|ang customer|customer',
    'ayaw tawgi|ayaw og tawag|ayaw ug tawag|ayaw i text|ayaw itext|ayaw kontaka|ayaw samoka|ayaw padalhi|dili ganahan tawgan|ayaw na tawgi',
    'na|siya|usab|palihug|pag usab',
  ],
  [
    'mangga|mugi',
    'aja ditelpon|aja ditelpun|ojo ditelpon|ojo dihubungi|ojo di wa|ulah ditelepon|ulah dihubungi|ulah ditelpon',
    'maneh|deui|nggih',
  ],
  [
    'ji kerema xwe re|تکایە|mişterî',
    'telefon neke|telefon nekin|têkilî nekin|bang nekin|nameyan neşînin|پەیوەندی مەکە|پەیوەندی مەکەن|تەلەفۆن مەکە|تەلەفۆن مەکەن|نامە مەنێرن|بێزار مەکەن',
    'careke din|êdî|dîsa|جارێکی تر|چیتر',
  ],
  ['хоҳиш мекунам|лутфан', 'занг назанед|занг назан|тамос нагиред|паём нафиристед|ташвиш надиҳед', 'дигар|дубора'],
  ['haýyş edýärin|müşderi', 'jaň etmäň|jaň etme|habarlaşmaň|ýazmaň|biynjalyk etmäň', 'gaýtadan|indi|mundan beýläk'],
  [
    '',
    'ຢ່າໂທຫາອີກ|ຢ່າໂທຫາ|ຫ້າມໂທຫາ|ຢ່າຕິດຕໍ່ອີກ|ຢ່າສົ່ງຂໍ້ຄວາມ|ຢ່າລົບກວນ|အဆက်အသွယ်မလုပ်ပါနဲ့|ဖုန်းမခေါ်ပါနဲ့|ဖုန်းမဆက်ပါနဲ့|မဆက်သွယ်ပါနဲ့|မခေါ်ပါနဲ့|စာမပို့ပါနဲ့|កុំតេ|កុំតេទៅ|កុំទូរស័ព្ទទៅ|កុំទាក់ទងទៀត|កុំរំខាន',
    'ອີກ|ထပ်|ទៀត',
  ],
]

export const widerLanguages: readonly WishWords[] = [
  swahili,
  greek,
  arabic,
  hebrew,
  hindi,
  malayan,
  turkish,
  ...romance,
  ...others.map(([front, whole, end]) => plain(front === '' ? 'please' : front, whole, end)),
]

/** Beginnings of words that say much else. */
const ordinary = new Set(
  'mail post name llam cont mole escr envi que what sale net plus inte soli che kiya jaye bang dean radi mesa kamp rekl ilet bult kont jan mang simu min lagi sms call stop mau ingi minta saya agar untu di'.split(
    ' ',
  ),
)
/** The beginnings of what none of them is without, but for those. */
export const widerFronts: readonly string[] = widerLanguages
  .flatMap(({ words: { whole = '', not = '', no = '' } }) => [whole, not, no])
  .flatMap((all) =>
    all
      .split('|')
      .map((one) => one.split(' ').find((word) => word.length > 2 && !ordinary.has(word.slice(0, 4))) ?? ''),
  )
  .filter((word) => word !== '')
