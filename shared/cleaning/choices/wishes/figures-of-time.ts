// biome-ignore-all format: lists of words
// What figures say in a remark: a time of day, which limits a wish to it, or when something was written. Separated by bars.
const units =
  'a\\.?m|p\\.?m|o\\W?clock|oclock|hrs?|hours?|h|uhr|heures?|horas?|hs|ore|uur|kl|klo|godz|hod|saat|óra|órakor|jam|giờ|час\\p{L}*|ч|minutes?|minuten|minutos?|min|mins|days?|weeks?|months?|tagen?|wochen?|monaten?|jours?|semaines?|mois|días?|dias?|semanas?|meses|giorni|settimane|mesi|dagen|weken|maanden|hari|minggu|bulan|ngày|tuần|tháng|дней|дня|недел\\p{L}+|месяц\\p{L}*|น\\.?|โมง|ทุ่ม|นาฬิกา|बजे|দিন'
const joinedUnits = '時|时|点|點|시|분|日|号|號|일|天|週|周|주|月|월|个月|個月|분기'
const clock = new RegExp(
  `\\d\\s?(?:[:：]\\s?\\d\\d|h\\d\\d)|\\d\\s?(?:(?:${units})(?!\\p{L})|${joinedUnits})|(?<!\\p{L})(?:kl|klo|godz|hod|jam|pukul|lúc|saat|الساعة|בשעה)\\.?\\s?\\d`,
  'iu',
)
const to = '-|–|—|~|〜|～|to|thru|through|till|until|and|bis|und|à|et|a|al|y|e|até|às|alle|tot|en|до|и|do|til|till|から|부터|sampai|hingga|đến|ถึง'
const range = new RegExp(`(?<![\\d./])\\d{1,2}(?:[.:]\\d\\d)?\\s?(?:${to})\\s?\\d{1,2}(?![\\d./-])`, 'iu')
const at =
  'at|by|from|past|b4|bf|aft|on|the|um|ab|gegen|am|à|vers|le|les|de|dès|las|a|desde|el|às|das|alle|dalle|delle|il|om|vanaf|rond|op|kell|od|o|w|dopiero|od|v|pukul|dari|lúc|từ|на|с|в|к|ora|orele'
/** Two figures behind such a word, as nothing but themselves: `by 10`, `alle 18`, `the 24.12.` */
const hour = new RegExp(`(?<!\\p{L})(?:${at})\\s\\d{1,2}(?:[./]\\d{1,2})?\\.?(?=$|[\\s,;)!?])(?!\\s(?!please|pls|bitte|svp)\\p{L}{3,})`, 'iu')
const alone = /(?:^|[,，、;()（）\s]-\s|[,，、(（]\s?)\d{1,2}(?:[./]\d{1,2})?\.?(?:$|[,，、)）])/u
/** How often at most: `nicht mehr als 2x anrufen`. */
const most =
  /(?<!\p{L})(?:(?:more|less|other|fewer) than|over|max\p{L}*|at most|only|just|mehr als|höchstens|öfter als|plus de|moins de|au plus|más de|como máximo|mais de|mais que|no máximo|più di|oltre|al massimo|meer dan|hooguit|mer än|mer enn|mere end|więcej niż|více než|více jak|több mint|больше|более|чаще|fazla|lebih dari|hơn|quá|เกิน)\s*(?:\p{L}+\s)?\d|\d\s?(?:\p{L}+\s)?(?:per|a|an|pro|par|por|al|per|each|every|jede\p{L}|chaque|cada|в)\s(?:day|week|month|year|tag|woche|monat|jahr|jour|semaine|mois|an|día|dia|semana|mes|mês|giorno|settimana|mese|dag|week|maand|день|неделю|месяц)|\d\s?\S{0,2}(?:以上|以内|이상|이내)|'dan fazla/iu

/** Whether figures in a remark say a time of day, a day without its year, or how often something may be: `9-17`, `10pm`, `以上`. */
export const saysTimeInFigures = (text: string): boolean =>
  /\d/.test(text) && (clock.test(text) || range.test(text) || hour.test(text) || alone.test(text) || most.test(text))
