import { plainWords } from '../../text/fold-key.ts'

// biome-ignore-all format: lists of words
// Parts of a day and days, a line a language, beside those of `words-around.ts`. Words that say something else in another
// language stand with a second one. Separated by bars; compared as `plainWords` gives them.
const languages = [
  'buổi|sáng|trưa|chiều|tối|đêm|ban ngày|ban đêm|giờ làm việc|giờ hành chính|giờ nghỉ|cuối tuần|chủ nhật|thứ hai|thứ ba|thứ tư|thứ năm|thứ sáu|thứ bảy|ngày nghỉ|ngày lễ|dịp tết|trước|sau khi|cho đến',
  'pagi|siang|malam|petang|tengah hari|tengah malam|di sore|sore hari|waktu sore|waktu tidur|jam kerja|jam kantor|hari libur|akhir pekan|hujung minggu|hari minggu|hari senin|hari selasa|hari rabu|hari kamis|hari jumat|hari sabtu|senin|selasa|kamis|jumat|sabtu|hari ahad|hari isnin|sebelum|setelah|sesudah|selepas|saat|ketika|sampai|hingga|selama|bulan puasa',
  'usiku|asubuhi|mchana|jioni|alasiri|alfajiri|wikendi|mwishoni mwa wiki|jumatatu|jumanne|jumatano|alhamisi|ijumaa|jumamosi|jumapili|kabla ya|baada ya|wakati wa|saa za kazi|likizo|mpaka saa|hadi saa',
  'umaga|tanghali|tanghalian|hapon|sa gabi|tuwing gabi|madaling araw|lingguhan|tuwing linggo|sa linggo|lunes|martes|miyerkules|huwebes|biyernes|sabado|bago|pagkatapos|hanggang|habang|kapag|kung|muna|bukas|weekend',
  'sabah|sabahları|sabahleyin|öğle|öğlen|öğleden|öğleyin|akşam|akşamları|gece|geceleri|gündüz|hafta sonu|hafta sonları|hafta içi|pazartesi|salı günü|çarşamba|perşembe|cuma günü|cumartesi|pazar günü|pazar günleri|önce|sonra|kadar|mesai saatleri|tatilde|ramazanda',
  'rano|z rana|przed południem|południe|w południe|po południu|popołudniu|wieczorem|wieczorami|w nocy|nocą|weekendy|w weekend|poniedziałki|w poniedziałek|we wtorek|wtorki|w środę|w czwartek|w piątek|w sobotę|w niedzielę|niedziele|przed|po godzinie|przed godziną|urlopu|święta',
  'ráno|dopoledne|dopoludnia|odpoledne|popoludní|poledne|v poledne|večer|večer|v noci|o víkendu|víkendy|cez víkend|v pondělí|v pondelok|v úterý|ve středu|ve čtvrtek|v pátek|v sobotu|v neděli|v nedeľu|před|pred|dovolené',
  'reggel|reggelente|délelőtt|délben|délután|esténként|éjjel|éjszaka|hétvégén|hétvégente|hétfőn|kedden|szerdán|csütörtökön|pénteken|szombaton|vasárnap|előtt|után|szabadság alatt',
  'dimineața|diminetile|la prânz|după amiaza|după masa|seara|noaptea|în weekend|weekenduri|lunea|marțea|miercurea|joia|vinerea|sâmbăta|duminica|înainte|până|după ora',
  'ujutro|jutrom|prijepodne|prepodne|poslijepodne|popodne|u podne|navečer|uveče|noću|vikendom|preko vikenda|ponedjeljkom|utorkom|srijedom|četvrtkom|petkom|subotom|nedjeljom|nedeljom|prije|posle|zjutraj|dopoldne|popoldne|zvečer|ponoči|ob vikendih',
  'πρωί|το πρωί|πρωινά|μεσημέρι|απόγευμα|βράδυ|βράδια|νύχτα|σαββατοκύριακο|δευτέρα|τρίτη|τετάρτη|πέμπτη|παρασκευή|σάββατο|κυριακή|πριν|μετά|μέχρι',
  'утра|утро|по утрам|днем|днём|дня|в обед|обеда|обеденное|вечера|по вечерам|вечер|ночью|ночи|по ночам|выходным|выходных|понедельникам|вторник|вторникам|средам|четвергам|пятницам|субботу|субботам|воскресеньям|будням|рабочее время|пока|если',
  'вранці|ранку|вдень|обід|ввечері|увечері|вечорами|вночі|вихідні|вихідним|понеділок|вівторок|середу|пʼятницю|суботу|неділю|після|сутрин|сутринта|обяд|следобед|вечер|през нощта|през уикенда',
  'صباحا|صباحاً|الصباح|في الصباح|ظهرا|ظهراً|الظهر|بعد الظهر|العصر|مساء|مساءً|المساء|ليلا|ليلاً|الليل|الجمعة|السبت|الأحد|رمضان|قبل|بعد الساعة|حتى|أثناء|خلال|وقت الصلاة|نهاية الأسبوع|صبح|صبح‌ها|ظهر|عصر|شب|شب‌ها|جمعه|قبل از|بعد از|صبح کو|دوپہر|شام|رات',
  'בבוקר|בצהריים|אחר הצהריים|בערב|בלילה|בשבת|שבת|בימי שישי|ביום שישי|לפני|אחרי|עד|בזמן|בחגים|סוף שבוע',
  'सुबह|दोपहर|शाम|रात|रात को|रविवार|शनिवार|सोमवार|बजे|पहले|के बाद|तक|subah|dopahar|shaam|raat|raat ko|itwar|ravivar|somvar|baje|se pehle|ke baad|সকালে|দুপুরে|বিকেলে|সন্ধ্যায়|রাতে|শুক্রবার|காலையில்|மதியம்|மாலையில்|இரவில்|ఉదయం|మధ్యాహ్నం|సాయంత్రం|రాత్రి',
  'aamulla|aamuisin|aamupäivällä|päivällä|iltapäivällä|iltapäivisin|illalla|iltaisin|yöllä|öisin|viikonloppuna|viikonloppuisin|maanantaisin|sunnuntaisin|lauantaisin|ennen|lomalla|klo',
  'morgonen|morgnar|på morgonen|förmiddag|förmiddagar|förmiddagen|eftermiddag|eftermiddagar|eftermiddagen|kväll|kvällar|kvällen|kvällstid|natten|nattetid|helg|helgen|lunchtid|formiddag|formiddagen|ettermiddag|ettermiddagen|eftermiddage|aften|aftenen|om aftenen|kveld|kvelden|kveldstid|om natten|weekenden|weekender|lørdager|søndager|søndage|før|etter|efter klokken|under ferien',
  'hommikul|hommikuti|pärastlõunal|õhtul|õhtuti|öösel|nädalavahetusel|rytais|ryte|po pietų|vakare|vakarais|naktį|savaitgaliais|savaitgalį|no rīta|rītos|pēcpusdienā|vakarā|vakaros|naktī|brīvdienās',
  'de noche|de madrugada|madrugada|madrugadas|sobremesa|mediodías|fines de semana|fin de semana|siesta|fins de semana|hora do almoço|almoço|hora de comer|pausa pranzo|mattinata|serata|di sera|di notte|notte|weekend|weekends|nuit|nuits|la nuit|en journée|heures de bureau|bürozeiten|arbeitszeit|arbeitszeiten|bürozeit|werktags|wochentags|tagsüber|nachmittag|vormittag|werkdagen|overdag|werktijd|kantooruren|s avonds|s nachts|office hours|working hours|business hours|work hours|dinner|dinnertime|breakfast|bedtime|school hours|prayer|prayers|late|early|too early|overnight',
]

/** Whatever says at what part of a day or on which days. */
export const partsOfDay = [...new Set(languages.flatMap((line) => line.split('|').map(plainWords)))].join('|')
