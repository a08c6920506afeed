const longest = 60
const words =
  'see|ask|check|refer to|look up|confirm with|siehe|frag|frage|fragen|prüfen|voir|demander|vérifier|ver|preguntar|consultar|vedi|chiedere|zie|vraag|se|fråga|zob|patrz|zapytać|viz|bkz|lihat|tanya|xem|hỏi|см|спросить|уточнить'
/** With one of these begins whatever sends elsewhere in Latin script. */
export const pointingWords: readonly string[] = words.split('|')
const latin = new RegExp(`^(?:${words})\\.?\\s+\\S`, 'u')
const eastAsian =
  /^(?:见|見|参见|參見|参照|詳見|详见|问|問|询问|詢問)\s?\S|(?:を?参照|に確認|要確認|待确认|待確認|참조|문의|확인\s?필요)$/u

/**
 * Whether a text sends the reader somewhere else: `see zip`, `ask Tom`. A name of a place has a capital: See and Ask are
 * places.
 */
export const pointsElsewhere = (text: string): boolean =>
  text.length <= longest && (latin.test(text) || eastAsian.test(text))
