import { plainWords } from '../../text/fold-key.ts'
import type { WishWords } from './wish-words.ts'

// biome-ignore-all format: lists of words
// The same of languages whose verb is said not to be done in one or two words. Compared as `plainWords` gives them.

const list = (words: string): string => words.split('|').map(plainWords).join('|')

const hindi: WishWords = {
  words: {
    front: list(
      'कृपया|प्लीज|दोबारा|फिर से|फिर|कभी|मुझे|हमें|उन्हें|इन्हें|इनको|उनको|अब|आगे से|ग्राहक ने कहा|कहा है कि|कहा|बोला है कि|बोला|ने|है|कि|इस नंबर पर|भी|बार बार',
    ),
    noun: list('कॉल|काल|फोन|फ़ोन|संपर्क|सम्पर्क|मैसेज|मेसेज|संदेश|ईमेल|मेल|एसएमएस|व्हाट्सएप|परेशान|डिस्टर्ब|तंग'),
    not: list(
      'न करें|ना करें|नहीं करें|मत करें|मत करो|मत करना|न करना|नहीं करना|ना करना|मत कीजिए|मत कीजिये|न कीजिए|नहीं चाहिए|नहीं करने को कहा|न करने को कहा|करना मना है|बंद करें|मत भेजें|न भेजें|मत भेजना|करू नका|करू नये',
    ),
    end: list('कृपया|प्लीज|दोबारा|फिर से|कभी|अब|ऐसा कहा|बोला|कहा'),
  },
  wishes: ['{front*}{noun} {front*}(?:{not})(?: (?:{end}))*'],
  events: [],
}
const hinglish: WishWords = {
  words: {
    front:
      'bola hai ki|bola hai|bola ki|bola|kaha hai ki|kaha hai|kaha ki|kaha|unhone|customer ne|client ne|inko|unko|isko|usko|isse|mujhe|humein|hume|hame|dobara|phir se|fir se|phir|fir|kabhi|kabhi bhi|ab|aage se|please|plz|pls|kripya|baar baar|is number pe|is number par',
    noun: 'call|calls|phone|fone|msg|message|sms|whatsapp|contact|sampark|email|mail|disturb|pareshan|tang|ring',
    not: 'mat karna|mat kar|mat karo|mat kare|mat karen|mat karein|mat kijiye|mat kijiyega|na kare|na karen|na karein|na karna|na karo|nahi karna|nahin karna|nahi karna hai|nahi karein|nahi chahiye|nahin chahiye|mat bhejna|mat bhejo',
  },
  // mat call karo: in Hindi the word for not may stand first.
  wishes: [
    '{front*}{noun} {front*}(?:{not})(?: (?:{front}|bola hai|bola|kaha|hai))*',
    '{front*}(?:mat|na|nahi|nahin) {noun}(?: (?:karo|karna|kar|kare|karen|karein|kijiye|kijiyega|bhejo|bhejna))(?: (?:{front}|bola hai|bola|kaha|hai))*',
  ],
  events: [],
}
const indian: WishWords = {
  words: {
    front: list(
      'দয়া করে|অনুগ্রহ করে|আর|আবার|কখনো|তাকে|আমাকে|தயவுசெய்து|மீண்டும்|இனி|மறுபடியும்|அவரை|என்னை|దయచేసి|మళ్ళీ|మళ్లీ|ఇకపై|ದಯವಿಟ್ಟು|ಮತ್ತೆ|ദയവായി|ഇനി|വീണ്ടും|કૃપા કરીને|ફરીથી|ਕਿਰਪਾ ਕਰਕੇ|ਦੁਬਾਰਾ|कृपया|पुन्हा|परत|मला',
    ),
    whole: list(
      'কল করবেন না|ফোন করবেন না|যোগাযোগ করবেন না|মেসেজ করবেন না|ইমেইল করবেন না|মেসেজ পাঠাবেন না|বিরক্ত করবেন না|அழைக்க வேண்டாம்|அழைக்காதீர்கள்|தொடர்பு கொள்ள வேண்டாம்|தொடர்பு கொள்ளாதீர்கள்|போன் செய்ய வேண்டாம்|கால் செய்ய வேண்டாம்|கால் பண்ண வேண்டாம்|மெசேஜ் அனுப்ப வேண்டாம்|தொந்தரவு செய்ய வேண்டாம்|మెయిల్ పంపవద్దు|కాల్ చేయవద్దు|కాల్ చేయకండి|ఫోన్ చేయవద్దు|ఫోన్ చేయకండి|సంప్రదించవద్దు|సంప్రదించకండి|ಕರೆ ಮಾಡಬೇಡಿ|ಸಂಪರ್ಕಿಸಬೇಡಿ|ಫೋನ್ ಮಾಡಬೇಡಿ|വിളിക്കരുത്|ബന്ധപ്പെടരുത്|કૉલ કરશો નહીં|કોલ કરશો નહીં|ફોન કરશો નહીં|સંપર્ક કરશો નહીં|ਕਾਲ ਨਾ ਕਰੋ|ਫੋਨ ਨਾ ਕਰੋ|ਸੰਪਰਕ ਨਾ ਕਰੋ|फोन करू नका|कॉल करू नका|संपर्क करू नका|मेसेज करू नका',
    ),
  },
  wishes: ['{front*}(?:{whole})(?: (?:{front}))*'],
  events: [],
}
const arabicScript: WishWords = {
  words: {
    front: list(
      'رجاء|الرجاء|يرجى|من فضلك|من فضلكم|لطفا|لطفاً|خواهشمندیم|خواهشمندم|دیگر|مجددا|براہ کرم|برائے مہربانی|دوبارہ|آئندہ|العميل|طلب|طلبت|قال|أن|مشتری|گفت|گفته|که|دوباره|بار دیگر|כך ביקש|נא|בבקשה|הלקוח|הלקוחה|ביקש|ביקשה|אמר|יותר|שוב|פעם',
    ),
    whole: list(
      'لا تتصل|لا تتصلوا|لا تتصل بي|لا تتصلوا بي|لا تتصل به|لا تتصل بنا|عدم الاتصال|عدم الاتصال به|عدم التواصل|عدم التواصل معه|لا تتواصل|لا تتواصل معي|لا تتواصلوا معي|ممنوع الاتصال|لا يرغب في التواصل|لا يرغب بالتواصل|لا يريد التواصل|لا ترسل رسائل|لا ترسلوا رسائل|لا يريد أي اتصال|رفض التواصل|' +
        'تماس نگیرید|تماس نگیر|زنگ نزنید|زنگ نزن|پیام ندهید|پیامک نفرستید|ایمیل نفرستید|مزاحم نشوید|تماس گرفته نشود|کال نہ کریں|فون نہ کریں|رابطہ نہ کریں|میسج نہ کریں|کال مت کریں|فون مت کریں|رابطہ مت کریں|لا يتم الاتصال به|' +
        'לא להתקשר|לא להתקשר אליו|לא להתקשר אליה|לא ליצור קשר|אל תתקשרו|אל תתקשר|אל תיצרו קשר|אין להתקשר|אין ליצור קשר|לא לשלוח הודעות|לא לשלוח מיילים|לא לפנות|להסיר מרשימת התפוצה|לא מעוניין שיתקשרו|אל תטרידו',
    ),
    end: list(
      'مرة أخرى|مجددا|مجدداً|ثانية|أبدا|بعد الآن|رجاء|من فضلك|لطفا|دیگر|دوبارہ|یک بار دیگر|שוב|יותר|בבקשה|לעולם|בשום אופן|בעתיד|مع العميل|مع الزبون|به|بها',
    ),
  },
  wishes: ['{front*}(?:{whole})(?: (?:{end}))*'],
  events: [],
}
/** Whoever does not want it, what it is, and how little. */
const arabicRefusal: WishWords = {
  words: {
    front: list('العميل|العميلة|الزبون|الزبونة|الرجاء|هو|هي|طلب|طلبت|قال|قالت|أنه|أنها|إنه|إنها'),
    never: list(
      'يرفض|ترفض|لا يرغب|لا ترغب|لا يرغب في|لا ترغب في|لا يريد|لا تريد|لا يود|لا تود|لا يقبل|لا تقبل|ما يبي|ما تبي|ما يبغى|ما تبغى|مش عايز|مش عايزة|ما بده|ما بدها|لا يحبذ|لا تحبذ',
    ),
    any: list('أي|اي|بأي|باي|في أي|كل|جميع|أن يتم'),
    thing: list(
      'التواصل|بالتواصل|الاتصال|بالاتصال|اتصال|تواصل|اتصالات|الاتصالات|مكالمات|المكالمات|مكالمة|رسائل|الرسائل|إعلانات|الإعلانات',
    ),
    end: list(
      'نهائيا|نهائياً|تماما|تماماً|مطلقا|أبدا|أبداً|إطلاقا|بتاتا|كليا|مرة أخرى|مجددا|بعد الآن|معه|معها|معنا|به|بها|منا|من طرفنا|هاتفيا|مهما كان|آخر|أخرى|تسويقية|ترويجية',
    ),
  },
  wishes: ['{front*}(?:{never}) (?:(?:{any}) )*(?:{thing})(?: (?:{end}))*'],
  events: [],
}
const turkish: WishWords = {
  words: {
    front: list(
      'lütfen|bir daha|bir daha asla|asla|artık|müşteri|kendisi|beni|bizi|kendisini|onu|tekrar|hiçbir şekilde|kesinlikle|sakın|bu numarayı|bana|bize|musteri|bana bir daha',
    ),
    whole: list(
      'aramayın|aramayınız|arama yapmayın|aramayin|aranmasın|aranmak istemiyor|aranmasını istemiyor|aranmak istemiyorum|iletişime geçmeyin|iletişime geçmeyiniz|iletişime geçilmesin|iletişime geçilmesini istemiyor|iletişim kurmayın|rahatsız etmeyin|rahatsız etmeyiniz|rahatsız edilmek istemiyor|mesaj atmayın|mesaj göndermeyin|sms göndermeyin|e posta göndermeyin|mail atmayın|mail göndermeyin|yazmayın|reklam göndermeyin|listeden çıkarın|listeden çıkarılmak istiyor',
    ),
    end: list('lütfen|bir daha|artık|asla|dedi|diyor|rica etti|istedi'),
  },
  wishes: ['{front*}(?:{whole})(?: (?:{end}))*'],
  events: [],
}
const malayan: WishWords = {
  words: {
    front: list(
      'tolong|mohon|harap|sila|pelanggan minta|pelanggan|klien|beliau|minta|dia|sudah|agar|supaya|saya|huwag na po|huwag na|huwag po|paki|pakiusap|po|please|pls|customer|sabi|niya|ayaw na|ayaw',
    ),
    not: list(
      'jangan|jgn|jangan lagi|jgn lagi|jangan pernah|dilarang|tidak mau|tidak ingin|tidak boleh|tak nak|tak mahu|usah|stop|berhenti|tidak bersedia',
    ),
    verb: list(
      'hubungi|dihubungi|menghubungi|telepon|telpon|ditelepon|ditelpon|menelepon|telefon|call|dicall|kontak|dikontak|sms|wa|whatsapp|email|kirim email|kirim sms|kirim pesan|kirim promosi|ganggu|diganggu|mengganggu|hantar mesej|hantar sms',
    ),
    obj: list(
      'saya|dia|beliau|kami|lagi|lg|ya|ke nomor ini|nomor ini|pelanggan|pelanggan ini|klien|sama sekali|apa pun|dulu lagi|po|na|ulit|muli|siya|ako|kami|sila|daw|raw',
    ),
    tag: list(
      'tawagan|kontakin|i text|itext|i contact|icontact|tumawag|mag text|magtext|mag email|magpadala ng mensahe|istorbohin|guluhin|makipag ugnayan|mag message|imessage|i message|i call|icall|i email|tatawagan|padalhan ng email|padalhan',
    ),
  },
  wishes: [
    '{front*}(?:{not}) {obj*}(?:{verb})(?: (?:{obj}))*',
    '{front*}(?:huwag|wag|ayaw|ayaw na|hindi na dapat|bawal) {obj*}(?:{tag})(?: (?:{obj}))*',
    '{front*}(?:ayaw|ayaw na) {obj*}(?:magpatawag|matawagan|makontak|ma contact|macontact|ma text)(?: (?:{obj}))*',
  ],
  events: [],
}
const vietnamese: WishWords = {
  words: {
    front: list('xin|vui lòng|làm ơn|khách|khách hàng|khách yêu cầu|yêu cầu|khách nói|anh ấy|chị ấy|đã|nói'),
    not: list('đừng|không|không được|không muốn|đừng có|xin đừng|không nên'),
    verb: list(
      'gọi|gọi điện|gọi lại|liên hệ|liên lạc|nhắn tin|gửi email|gửi mail|gửi tin nhắn|làm phiền|bị làm phiền|bị gọi|nhận cuộc gọi|nhận điện thoại|nhận tin nhắn|nhận email|gửi sms|gửi quảng cáo',
    ),
    end: list('nữa|cho tôi|tôi|cho khách|khách|lại|nhé|cho anh ấy|cho chị ấy|với khách|với tôi'),
  },
  wishes: ['{front*}(?:{not}) (?:{verb})(?: (?:{end}))*'],
  events: [],
}
const central: WishWords = {
  words: {
    front: list(
      'kérem|kérjük|többet|többé|soha|ne is|az ügyfél|ügyfél|kérte hogy|kéri hogy|kérte|kéri|hogy|vă rog|va rog|clientul|clientul cere|a cerut|cere|să|proszę|prosze|prosi|prosił|prosiła|klient|klientka|klient prosi|już|więcej|o|aby|żeby|prosím|zákazník|zákazníka|klient žádá|žádá|už|uz|více|víc|molim|molimo|asiakas|pyysi|pyytää|ettei|ole hyvä|παρακαλώ|ο πελάτης|πελάτης|ζήτησε|να|ξανά|пожалуйста|просьба|просит|просил|просила|просили|клиент|клиентка|больше|никогда|будь ласка|прохання|клієнт|більше|моля|клиентът|повече',
    ),
    whole: list(
      'ne hívja|ne hívjátok|ne hívják|ne hívjuk|ne hívjon|ne hívjanak|nem szabad hívni|ne keresse|ne keressék|ne keressük|ne keressenek|ne írjanak|ne írjon|ne küldjenek|ne küldjön|ne zavarjanak|ne zavarja|ne zavarják|nem kér megkeresést|nem kér hívást|nem kér hirdetést|nem kér reklámot|nem kér hírlevelet|nem akarja hogy hívják|' +
        'nu contactați|nu mă contactați|nu îl contactați|nu sunați|nu mă sunați|nu îl sunați|nu mai sunați|nu mă mai sunați|nu mai contactați|nu mă mai contactați|nu trimiteți|nu mai trimiteți|nu deranjați|nu dorește să fie contactat|nu dorește să fie contactată|nu dorește să fie sunat|nu vrea să fie contactat|nu vrea să fie sunat|' +
        'nie dzwonić|nie dzwońcie|nie dzwoń|nie kontaktować|nie kontaktować się|nie kontaktujcie się|nie pisać|nie niepokoić|nie wysyłać|nie wysyłać maili|nie wysyłać reklam|nie życzy sobie kontaktu|nie życzy sobie telefonów|nie chce być kontaktowany|nie chce kontaktu|brak zgody na kontakt|zakaz kontaktu|nie przeszkadzać|' +
        'nevolat|nevolejte|nevolať|nevolajte|nekontaktovat|nekontaktujte|nekontaktovať|neposílat|neposílejte|neposielať|neobtěžovat|neobtěžujte|nepřeje si být kontaktován|nepřeje si být kontaktována|nepřeje si kontakt|neželá si kontakt|nepsat|nerušit|ne zvati|ne zovite|ne kontaktirati|ne kontaktirajte|ne kličite|ne slati|' +
        'älä soita|älkää soittako|ei saa soittaa|älä ota yhteyttä|älkää ottako yhteyttä|ei saa ottaa yhteyttä|ei yhteydenottoja|ei halua yhteydenottoja|ei puheluita|ei halua että soitetaan|ei markkinointia|ei mainoksia|ei saa lähestyä|suoramarkkinointikielto|' +
        'μην καλείτε|μην τηλεφωνείτε|μην καλέσετε|μην επικοινωνείτε|μην επικοινωνήσετε|μη στέλνετε|μην στέλνετε|μην ενοχλείτε|δεν επιθυμεί επικοινωνία|δεν θέλει επικοινωνία|δεν επιθυμεί να τον καλούμε|όχι επικοινωνία|' +
        'не звонить|не звоните|не беспокоить|не беспокойте|не писать|не пишите|не связываться|не связывайтесь|не контактировать|не присылать|не присылайте|не тревожить|не хочет чтобы звонили|не хочет общаться|отказ от контакта|отказался от контактов|не дзвонити|не дзвоніть|не турбувати|не турбуйте|не писати|не пишіть|не телефонувати|не звънете|не се обаждайте|не безпокойте|не контактувайте',
    ),
    end: list(
      'többet|többé|soha többet|kérem|kérem szépen|újra|mai mult|vă rog|niciodată|mai|więcej|już|nigdy|proszę|se|sie|víc|více|už|nikdy|prosím|enää|koskaan|kiitos|ξανά|πλέον|παρακαλώ|больше|никогда|пожалуйста|ни в коем случае|більше|ніколи|повече|никога|вообще|ему|ей|клиенту|нам|мне',
    ),
  },
  wishes: ['{front*}(?:{whole})(?: (?:{end}))*'],
  events: [],
}

export const moreLanguages: readonly WishWords[] = [
  hindi,
  hinglish,
  indian,
  arabicScript,
  arabicRefusal,
  turkish,
  malayan,
  vietnamese,
  central,
]

const ends = moreLanguages.flatMap(({ words: { not = '', whole = '', thing = '' } }) =>
  [not, whole, thing].flatMap((all) => all.split('|').map((one) => one.slice(one.lastIndexOf(' ') + 1))),
)
/** The beginnings of what none of them is without. */
export const moreFronts: readonly string[] = [
  ...'mat na nahi nahin jang jgn dila tida tak usah berh huwa wag ayaw hind bawa đung khon ne nem nu brak zaka nevo neko nepo neob nepr neze neps neru neza nesl nezo ala alka ei suor μην μη δεν οχι не отка'.split(
    ' ',
  ),
  ...'aram aran yapm iste gecm geci kurm etme edil atma gond yazm cika'.split(' '),
  ...ends.filter((word) => /[\u0590-\u0dff]/.test(word)).map((word) => word.slice(0, 4)),
]
