// biome-ignore-all format: lists of words
const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/** Common given names in Arabic script. Names that begin with the letter of "and" stand apart. */
export const arabicGivenNames: readonly string[] = words(`
  محمد أحمد محمود حامد حمد حمدي حمود مصطفى علي حسن حسين حسان عمر عمرو عثمان خالد خليل خليفة سعد سعود سعيد سالم سامي سامر سمير سليمان سلمان سلطان سيف سيد شادي شريف صالح صلاح صابر صقر طارق طلال طاهر عادل
  عاصم عامر عباس عدنان عصام عماد عمار عيسى غازي غسان فادي فارس فاروق فؤاد فاضل فتحي فراس فريد فهد فواز فيصل قاسم قيس كامل كريم كمال لؤي ماجد مازن مالك ماهر مبارك متعب مجدي محسن مراد مروان مشاري مشعل معاذ معتز
  ممدوح منصور منير مهدي مهند موسى مؤيد نادر ناصر نايف نبيل نجيب نزار نواف نور هادي هاشم هاني هشام هيثم ياسر ياسين يحيى يوسف يونس إبراهيم إسماعيل إسحاق إياد أيمن أمين أمير أنس أنور أسامة أسعد أشرف أكرم أيوب آدم
  باسم بدر بكر بلال بندر بسام تامر تركي توفيق ثامر جابر جاسم جلال جمال جميل جواد حاتم حازم حبيب حيدر داود ذياب راشد رامي رائد رشيد رضا رياض ريان زايد زكريا زياد زيد عبدالله عبدالرحمن عبدالعزيز عبدالكريم عبدالملك
  فاطمة عائشة خديجة مريم زينب سارة ليلى لينا لمى لبنى لطيفة منى مها ميساء مي مروة نادية نجلاء ندى نهى نورة نورا نوال نسرين هبة هدى هند هالة هناء هيفاء يسرى ياسمين أمل أميرة أمينة أسماء آمنة آية إيمان إسراء إلهام
  بسمة بشرى بدرية تهاني جميلة جواهر حنان حصة حليمة دانة داليا دعاء دلال دينا رانيا رباب رحاب رغد رنا ريم ريما رقية رهف زهرة سعاد سلمى سمر سميرة سمية سناء سهام سهى شيماء شيخة صفاء ضحى عبير عفاف علياء غادة غدير
  فاتن فريدة فوزية كوثر لجين موضي نجوى روان شهد جنى ملاك تالا لارا يارا
`)

/** Names that begin with the letter of "and", of men, women and families: Walid is no "and Lid". */
export const arabicNamesInWaw: readonly string[] = words(`
  وليد وسام وائل وفاء وداد وجدان وجدي وجيه وحيد وحيدة وردة ورد وسيم وسيمة وصفي وصال وضاح وضحى وضحة وعد وفيق وفيقة ولاء وهيب وهيبة وهبة وهبي وهاب وديع وديعة وسن ولادة وثيق وهدان وريد وريدة ولي وصيف وعود ونيس وناس ونس وافي وافية واثق واجد وادي واصف واصل والي وهج وجنات وئام وقار وكيع ويس
`)

const fold = (word: string): string =>
  word
    .normalize('NFKC')
    .replace(/[\u0640\u064b-\u065f\u0670]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')

const given = new Set(arabicGivenNames.map(fold))
const inWaw = new Set(arabicNamesInWaw.map(fold))

export const isArabicGivenName = (word: string): boolean => {
  const key = fold(word)
  return given.has(key) || inWaw.has(key)
}

/**
 * Begin a name that goes on in the next word: whose father, mother, son, daughter, servant or house; `أبو خالد`,
 * `عبد الرحمن`. Their forms in Latin letters stand through `foldKey`.
 */
const beginnings = new Set([...words('أبو أبا أبي أم ابن بن بنت ابنة بنو بني آل عبد أمة ذو ذا ذي بو').map(fold), ...words('abu abou abo umm oum um ibn bint aal abd abdul abdel abdal abdoul')])
/** End a name that has begun in the word before: `نور الدين`, `عطا الله`, `فاطمة الزهراء`. */
const endings = new Set([...words('الدين الله الإسلام الزمان الحق الهدى الزهراء').map(fold), ...words('aldin uldin eldin addin uddin eddin eddine ullah allah alhaq ulhaq')])

/** Whether two words beside each other, through `foldKey` where they are Latin, are one name of Arabic: a kunya or a compound. */
export const areOneArabicName = (one: string, other: string): boolean =>
  one !== '' && other !== '' && (beginnings.has(fold(one)) || endings.has(fold(other)))

/** Whether a word is "and" and a name, written together, as Arabic does; `known` where the name is known as a given one. */
export function readAndName(word: string): 'known' | 'open' | null {
  if (!/^و[\u0621-\u064a]{2}/u.test(word) || inWaw.has(fold(word))) return null
  return given.has(fold(word.slice(1))) ? 'known' : 'open'
}
