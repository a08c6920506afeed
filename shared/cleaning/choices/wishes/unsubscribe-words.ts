import { plainWords } from '../../text/fold-key.ts'
import type { WishWords } from './wish-words.ts'

// biome-ignore-all format: lists of words
// Whoever leaves a list or wants a kind of message to stop, in languages that say it in a verb and a thing, each in several
// spellings. Separated by bars; compared as `plainWords` gives them.

interface UnsubscribeWords {
  readonly front: string
  /** In front of a thing: that it is to stop, or is not wanted. */
  readonly stop: string
  readonly thing: string
  /** Says it alone, as the link below a newsletter does. */
  readonly alone: string
}

const arabic: UnsubscribeWords = {
  front:
    'رجاء|الرجاء|من فضلك|من فضلكم|لو سمحت|لو سمحتم|العميل|العميلة|الزبون|الزبونة|طلب|طلبت|يطلب|تطلب|يريد|تريد|قال|قالت|أن|تم|لقد|قام|قامت|يرجى|بعد الآن|نهائيا|كل|جميع|هذه|فورا|عدة مرات|مرة أخرى|لنا|لي|له|لها|علي|إليه|إليها',
  stop: 'أوقف|أوقفوا|أوقفي|إيقاف|بإيقاف|وقف|بوقف|وقفوا|توقف عن|توقفوا عن|بطلوا|بطل|لا ترسل|لا ترسلوا|لا ترسلي|لا تبعث|لا تبعثوا|عدم إرسال|بعدم إرسال|ممنوع إرسال|لا يريد استلام|لا تريد استلام|لا يريد استقبال|لا تريد استقبال|لا يرغب في استلام|لا ترغب في استلام|لا يرغب في استقبال|لا ترغب في استقبال|لا يريد|لا تريد|رفض استلام|رفضت استلام|رفض استقبال|ما يبي|ما تبي|ما يبغى|ما تبغى|مش عايز|مش عايزة|مش عاوز|بلاش',
  thing:
    'الرسائل|رسائل|الرسايل|رسايل|مسجات|المسجات|رسائل نصية|الرسائل النصية|رسائل تسويقية|الرسائل التسويقية|الإعلانات|إعلانات|الاتصالات|المكالمات|مكالمات|الإيميلات|إيميلات|النشرة|النشرة البريدية|نشرة بريدية|رسائل الواتساب|التسويق|الدعاية|دعاية|المراسلات|إرسال الرسائل|إرسال رسائل|إرسال العروض|الإشعارات|الإزعاج|رسائل إعلانية|الرسائل الإعلانية|رسائل دعائية|عروض بالرسائل',
  alone:
    'إلغاء الاشتراك|إلغاء الإشتراك|ألغى الاشتراك|ألغى اشتراكه|ألغت الاشتراك|ألغت اشتراكها|ألغوا الاشتراك|ألغ الاشتراك|ألغيت الاشتراك|ألغوا اشتراكي|إلغاء اشتراكه|إلغاء اشتراكها|إلغاء اشتراكي|إلغاء الاشتراك في النشرة|إلغاء الاشتراك من القائمة|ألغى الاشتراك في النشرة|ألغت الاشتراك في النشرة|احذف رقمي|احذفوا رقمي|احذفوني|امسحوا رقمي|شيلوا رقمي|أزيلوا رقمي|إزالة رقمي|حذف رقمه|حذف رقمها|حذف رقمي|إزالة من القائمة|حذف من القائمة|احذفوني من القائمة|حذف من قائمة المراسلات',
}
const hebrew: UnsubscribeWords = {
  front:
    'נא|בבקשה|הלקוח|הלקוחה|ביקש|ביקשה|מבקש|מבקשת|אמר|אמרה|יותר|את|לי|לו|לה|אליו|אליה|ה|כל|שוב|פעמיים|כמה פעמים|כבר',
  stop: 'תפסיקו|תפסיק|תפסיקי|להפסיק|הפסיקו|הפסק|תפסיקו עם|להפסיק עם|תפסיקו לשלוח|להפסיק לשלוח|לא לשלוח|אל תשלחו|אל תשלח|לא רוצה|לא רוצה לקבל|לא מעוניין לקבל|לא מעוניינת לקבל|לא מאשר|לא מאשרת|ללא',
  thing:
    'הודעות|ההודעות|הודעות שיווקיות|סמסים|מסרונים|מיילים|דיוור|פרסומות|פרסומים|פרסומת|שיחות|טלפונים|ניוזלטר|ספאם|עדכונים|דבר פרסומת|חומר פרסומי|חומר שיווקי|להתקשר|לשלוח הודעות|להציק|לצלצל',
  alone:
    'הסירו אותי|הסר אותי|להסיר אותי|להסיר אותו|להסיר אותה|להסיר מהרשימה|להסיר מרשימה|הסרה מהרשימה|הסרה מרשימת התפוצה|הסרה מרשימת תפוצה|הוסר מרשימת התפוצה|הוסרה מרשימת התפוצה|להסיר מדיוור|הסרה מדיוור|ביקש הסרה|ביקשה הסרה|ביטול דיוור|הסירו אותי מהרשימה|להסיר מהתפוצה',
}
const persian: UnsubscribeWords = {
  front: 'لطفا|لطفاً|مشتری|خواهش می کنم|گفت|گفته|خواست|دیگر|دیگه|هیچ|کرد|کرده|شد|شده|درخواست|که|برای من|برایم|به من',
  stop: 'لغو|قطع|توقف|ارسال نکنید|نمی خواهد|نمیخواهد|لطفا قطع کنید',
  thing:
    'پیامک|پیامک ها|پیامک تبلیغاتی|پیام تبلیغاتی|پیامهای تبلیغاتی|تبلیغات|ایمیل|ایمیل ها|خبرنامه|تماس ها|ارسال پیامک|ارسال پیام|ارسال ایمیل|اس ام اس',
  alone:
    'لغو اشتراک|لغو عضویت|لغو عضویت خبرنامه|لغو اشتراک خبرنامه|لغو11|لغو 11|لغو۱۱|لغو ۱۱|پیام نفرستید|پیامک نفرستید|پیامک نفرست|ایمیل نفرستید|تبلیغات نفرستید|تبلیغ نفرستید|پیام ندهید|پیامک نمی خواهد|تبلیغات نمی خواهد|پیام نمی خواهد|شماره من را حذف کنید|شماره ام را حذف کنید|از لیست حذف کنید|از لیست حذف شود',
}
const urdu: UnsubscribeWords = {
  front: 'براہ کرم|برائے مہربانی|گاہک|کسٹمر|نے|کہا|کہ|مزید|دوبارہ|آئندہ|ہے|مجھے',
  stop: 'بند کریں|بند کرو',
  thing: 'میسج|پیغامات|کال|کالز|ایس ایم ایس|ای میل|اشتہارات',
  alone:
    'میسج نہ بھیجیں|پیغام نہ بھیجیں|میسج مت بھیجیں|ای میل نہ بھیجیں|میسج بند کریں|کال بند کریں|کالز بند کریں|اشتہارات بند کریں|ان سبسکرائب|ان سبسکرائب کر دیا|فہرست سے نکال دیں|نمبر ہٹا دیں',
}
const hindi: UnsubscribeWords = {
  front:
    'कृपया|प्लीज|प्लीज़|ग्राहक|ने|कहा|कि|है|अब|आगे से|मुझे|हमें|दोबारा|और|किया|कर दिया|please|pls|customer ne|client ne|bola|kaha|ab|mujhe',
  stop: 'अनसब्सक्राइब',
  thing: 'किया|कर दिया|करें|करो',
  alone:
    'अनसब्सक्राइब|मैसेज बंद करें|मैसेज बंद करो|मैसेज बंद कीजिए|मेसेज बंद करें|कॉल बंद करें|कॉल बंद करो|फोन बंद करें|मैसेज मत भेजो|मैसेज न भेजें|मैसेज ना भेजें|मैसेज नहीं भेजें|विज्ञापन न भेजें|विज्ञापन मत भेजो|एसएमएस न भेजें|ईमेल न भेजें|नंबर हटा दो|नंबर हटा दें|लिस्ट से हटा दो|लिस्ट से हटा दें|msg band karo|msg band kro|message band karo|calls band karo|call band karo|call band kar do|msg band kar do|sms band karo|list se hata do|number hata do|msg na bheje|msg mat bhejo|msg mat bhejna|sms mat bhejo',
}
const vietnamese: UnsubscribeWords = {
  front: 'xin|vui lòng|làm ơn|khách|khách hàng|yêu cầu|khách yêu cầu|muốn|đã|nói|anh ấy|chị ấy|đề nghị',
  stop: 'hủy nhận|huỷ nhận|hủy đăng ký nhận|huỷ đăng ký nhận|từ chối nhận|không nhận|không muốn nhận|ngừng gửi|dừng gửi|ngưng gửi|đừng gửi|từ chối',
  thing:
    'tin nhắn|tin nhắn quảng cáo|tin|tin quảng cáo|bản tin|email|email quảng cáo|sms|quảng cáo|cuộc gọi quảng cáo|cuộc gọi tiếp thị|thư quảng cáo|tiếp thị',
  alone:
    'hủy đăng ký bản tin|huỷ đăng ký|huỷ đăng ký bản tin|xóa khỏi danh sách|xoá khỏi danh sách|xóa số của tôi|xoá số của tôi|từ chối liên lạc|từ chối liên hệ',
}
const malayan: UnsubscribeWords = {
  front: 'tolong|mohon|harap|sila|pelanggan|klien|customer|minta|sudah|dia|beliau|mau|ingin|nak',
  stop: 'berhenti kirim|stop kirim|berhenti menerima|tidak mau menerima|tidak mau terima|tidak ingin menerima|menolak|tolak|hentikan|jangan kirim|jangan kirim lagi|jangan hantar|tak nak terima|tidak mahu menerima',
  thing:
    'promo|promosi|sms promosi|sms promo|pesan promosi|iklan|sms iklan|newsletter|email promosi|broadcast|sms|pesan|mesej promosi|mesej|buletin|penawaran lewat sms|telemarketing',
  alone:
    'unreg|unreg sms|berhenti langganan newsletter|berhenti berlangganan newsletter|berhenti melanggan|hapus dari daftar|hapus nomor saya|hapus nomor ini|keluarkan dari daftar|padam nombor saya|keluar dari broadcast',
}

/** With and without the marks on an alef, and with the endings that are written in two ways. */
const spellings = (word: string): string[] => {
  const bare = word.replace(/[أإآ]/g, 'ا')
  return [...new Set([word, bare, bare.replace(/ة(?=$| )/g, 'ه').replace(/ى(?=$| )/g, 'ي')])]
}
const list = (words: string): string =>
  [...new Set(words.split('|').flatMap(spellings).map(plainWords))].filter((word) => word !== '').join('|')

const languages = [arabic, hebrew, persian, urdu, hindi, vietnamese, malayan]

export const unsubscribes: readonly WishWords[] = languages.map(({ front, stop, thing, alone }) => ({
  words: { front: list(front), stop: list(stop), thing: list(thing), alone: list(alone) },
  wishes: ['{front*}(?:{stop}) {front*}(?:{thing})(?: (?:{thing}|{front}))*'],
  events: ['{front*}(?:{alone})(?: (?:{front}))*'],
}))

/** The beginnings of what none of them is without: of Latin letters those that begin little else. */
export const unsubscribeFronts: readonly string[] = [
  ...'huy ngun ngưn dung tu choi xoa đung unre hapu kelu tola meno hent band hata pada'.split(' '),
  ...languages
    .flatMap(({ stop, alone }) => list(`${stop}|${alone}`).split('|'))
    .filter((one) => !/[a-z]/.test(one))
    .flatMap((one) =>
      one
        .split(' ')
        .filter((word) => word.length > 2)
        .slice(0, 2),
    ),
]
