// Words by which rows below a table are known, by language. Compared in lower case, without accents' doubt: NFKC.

/** What else a table is summed up to, by language. */
const averageWords = [
  ...[
    'average',
    'averages',
    'avg',
    'avg.',
    'grand avg',
    'grand average',
    'overall average',
    'mean value',
    'median',
    'maximum',
    'minimum',
  ],
  ...[
    'durchschnitt',
    'durchschnittswert',
    'mittelwert',
    'höchstwert',
    'mindestwert',
    'gemiddelde',
    'gemiddeld',
    'genomsnitt',
    'medelvärde',
  ],
  ...[
    'gennemsnit',
    'gjennomsnitt',
    'keskiarvo',
    'mediaani',
    'keskmine',
    'moyenne',
    'médiane',
    'promedio',
    'mediana',
    'média geral',
    'valor medio',
  ],
  ...[
    'mitjana',
    'valore medio',
    'medie',
    'średnia',
    'průměr',
    'medián',
    'priemer',
    'povprečje',
    'prosjek',
    'prosek',
    'átlag',
    'vidurkis',
    'vidējais',
  ],
  ...[
    'среднее',
    'среднее значение',
    'медиана',
    'максимум',
    'минимум',
    'середнє',
    'средно',
    'μέσος όρος',
    'ortalama',
    'medyan',
    'orta qiymət',
  ],
  ...[
    'المتوسط',
    'متوسط',
    'المعدل',
    'میانگین',
    'ממוצע',
    'औसत',
    'গড়',
    'ค่าเฉลี่ย',
    'เฉลี่ย',
    'trung bình',
    'rata-rata',
    'purata',
    'wastani',
  ],
  ...[
    '平均',
    '平均値',
    '平均值',
    '中央値',
    '中位数',
    '中位數',
    '最大値',
    '最大值',
    '最小値',
    '最小值',
    '평균',
    '평균값',
    '중앙값',
    '최댓값',
    '최솟값',
  ],
]

/** "Total", "sum": the row adds up the table. */
export const totalWords = [
  // English, German, Dutch, Scandinavian, Finnish, Estonian
  ...['total', 'totals', 'sum', 'sums', 'subtotal', 'subtotals', 'sub-total', 'grand total', 'count', 'overall'],
  ...['summe', 'summen', 'gesamt', 'gesamtsumme', 'insgesamt', 'zwischensumme', 'endsumme', 'anzahl', 'gesamtbetrag'],
  ...[
    'totaal',
    'eindtotaal',
    'subtotaal',
    'som',
    'aantal',
    'i alt',
    'totalt',
    'summa',
    'antal',
    'antall',
    'sammenlagt',
  ],
  ...['yhteensä', 'summat', 'kokku', 'samtals', 'alls'],
  // French, Spanish, Portuguese, Italian, Romanian, Catalan
  ...['total général', 'total general', 'totaux', 'somme', 'sous-total', 'sous total', 'nombre', 'montant total'],
  ...['suma', 'suma total', 'totales', 'total geral', 'soma', 'totais', 'totale', 'totali', 'totale generale', 'somma'],
  ...['subtotale', 'subtotal general', 'recuento', 'conteggio', 'contagem'],
  // Polish, Czech, Slovak, Slovenian, Croatian, Hungarian, Baltic
  ...['razem', 'łącznie', 'ogółem', 'suma końcowa', 'celkem', 'součet', 'mezisoučet', 'spolu', 'súčet', 'skupaj'],
  ...['ukupno', 'sveukupno', 'vsota', 'összesen', 'mindösszesen', 'részösszeg', 'iš viso', 'viso', 'kopā', 'pavisam'],
  // Russian, Ukrainian, Bulgarian, Serbian, Greek, Turkish
  ...['итого', 'всего', 'сумма', 'общий итог', 'промежуточный итог', 'разом', 'усього', 'всього', 'підсумок', 'общо'],
  ...['всичко', 'сума', 'укупно', 'свега', 'σύνολο', 'γενικό σύνολο', 'μερικό σύνολο', 'toplam', 'genel toplam'],
  ...['ara toplam', 'cəmi', 'барлығы', 'სულ', 'ჯამი', 'ჯამში', 'ընդամենը', 'heildarfjöldi', 'celkový počet'],
  // Arabic, Persian, Urdu, Hebrew, Hindi, Bengali, Thai
  ...['المجموع', 'مجموع', 'الإجمالي', 'الاجمالي', 'إجمالي', 'المجموع الكلي', 'جمع', 'جمع کل', 'کل', 'میزان', 'סהכ'],
  ...['סה"כ', 'סה״כ', 'סך הכל', 'סיכום', 'कुल', 'कुल योग', 'योग', 'মোট', 'সর্বমোট', 'รวม', 'ยอดรวม', 'รวมทั้งสิ้น', 'ผลรวม'],
  // Chinese, Japanese, Korean, Vietnamese, Indonesian, Malay, Swahili
  ...[
    '总计',
    '總計',
    '合计',
    '合計',
    '小计',
    '小計',
    '总数',
    '總數',
    '总额',
    '總額',
    '共计',
    '共計',
    '汇总',
    '彙總',
    '计',
    '計',
  ],
  ...[
    '總和',
    '总和',
    '累计',
    '累計',
    '総計',
    '総合計',
    '総数',
    '集計',
    '계',
    '합계',
    '총계',
    '소계',
    '총합',
    '총합계',
    '누계',
  ],
  ...averageWords,
  ...['tổng', 'tổng cộng', 'tổng số', 'cộng', 'jumlah', 'jumlah total', 'jumlah keseluruhan', 'subjumlah', 'jumla'],
]

/** What tables count: "17 rows". */
const countedWords = [
  ...['rows?', 'records?', 'entries', 'entry', 'items?', 'lines?', 'results?', 'contacts?', 'customers?', 'clients?'],
  ...[
    'visitors?',
    'people',
    'persons?',
    'members?',
    'users?',
    'leads?',
    'attendees',
    'guests?',
    'companies',
    'rows? selected',
  ],
  ...[
    'zeilen?',
    'datensätze?',
    'einträge',
    'kunden',
    'kontakte',
    'besucher',
    'rijen',
    'klanten',
    'regels',
    'bezoekers',
  ],
  ...[
    'lignes?',
    'enregistrements?',
    'clients?',
    'visiteurs?',
    'filas?',
    'registros?',
    'clientes?',
    'contactos?',
    'linhas?',
  ],
  ...[
    'righe',
    'record',
    'clienti',
    'wierszy',
    'rekordów',
    'klientów',
    'строк[аи]?',
    'запис(?:ь|и|ей)',
    'клиент(?:а|ов)?',
  ],
  ...[
    'satır',
    'kayıt',
    'müşteri',
    '行',
    '条',
    '條',
    '筆',
    '笔',
    '位',
    '名',
    '个',
    '個',
    '人',
    '件',
    '건',
    '명',
    '개',
    '행',
  ],
  ...[
    '条记录',
    '條記錄',
    '筆資料',
    '位客户',
    '位客戶',
    '客户',
    '客戶',
    '顧客',
    '会员',
    '고객',
    '회원',
    '업체',
    '家',
    '社',
    '곳',
  ],
  ...['parties', 'party', 'creators?', 'channels?', 'accounts?', 'suppliers?', 'vendors?', 'prospects?', 'orders?'],
  ...['sätze', 'adressen', 'firmen', 'lieferanten', 'fournisseurs?', 'proveedores', 'fornecedores', 'fornitori'],
  ...[
    '位客人',
    '客人',
    '家公司',
    '名客户',
    '名客戶',
    '件中',
    '社中',
    'pelanggan',
    'khách hàng',
    'ग्राहक',
    'ลูกค้า',
    'לקוחות',
  ],
  ...['عميل', 'عملاء', 'العملاء', 'زبون', 'زبائن', 'سجل', 'سجلات', 'صف', 'صفوف', 'شركة', 'شركات', 'مشتری', 'πελάτες'],
  // As they stand behind a word for the sum, by which they are inflected.
  ...[
    'πελατών',
    'μελών',
    'εγγραφών',
    'ατόμων',
    'μέλη',
    'kupaca',
    'klijenata',
    'članova',
    'strank',
    'članov',
    'zákazníků',
    'členů',
  ],
  ...[
    'zákazníkov',
    'členov',
    'členek',
    'członków',
    'osób',
    'ügyfél',
    'tagok',
    'fő',
    'vevő',
    'jäsentä',
    'jäseniä',
    'asiakasta',
    'asiakkaita',
  ],
  ...[
    'kliente',
    'klienti',
    'liikmeid',
    'liiget',
    'klientu',
    'biedru',
    'klientų',
    'narių',
    'клієнтів',
    'членів',
    'членов',
    'клиенти',
    'членове',
  ],
  ...[
    'clienți',
    'membri',
    'medlemmar',
    'medlemmer',
    'kunder',
    'viðskiptavinir',
    'félagar',
    'üye',
    'kişi',
    'კლიენტი',
    'წევრი',
    'հաճախորդ',
  ],
]

/** Who made the report, when, and where it ends. */
const noteWords = [
  ...['copyright', '©', '\\(c\\)', 'confidential', 'strictly confidential', 'all rights reserved', 'disclaimer'],
  ...['(?:generated|created|printed|exported|produced|prepared|downloaded|report (?:generated|created|run|date)|run)'],
  ...[
    'end of (?:report|file|list|data|table|export|document)',
    'end',
    'eof',
    'source',
    'as of',
    'last (?:updated|refreshed)',
  ],
  ...[
    'page \\d+',
    'seite \\d+',
    'pagina \\d+',
    'página \\d+',
    'strona \\d+',
    'стр\\.? \\d+',
    'страница \\d+',
    'sayfa \\d+',
  ],
  ...[
    'sida \\d+',
    'side \\d+',
    'sivu \\d+',
    'oldal \\d+',
    '第\\s*\\d+\\s*[页頁ページ]',
    '\\d+\\s*페이지',
    '[-=*_#]{4,}',
  ],
  ...[
    'erstellt (?:am|von)',
    'gedruckt am',
    'exportiert (?:am|von)',
    'stand',
    'ende',
    'vertraulich',
    'einde',
    'afgedrukt op',
  ],
  ...['gegenereerd (?:op|door)', 'vertrouwelijk', 'imprimé le', 'généré (?:le|par)', 'exporté (?:le|par)', 'édité le'],
  ...['fin (?:du|de la|del|de)', 'confidentiel', 'generado (?:el|por)', 'impreso el', 'exportado (?:el|por|em)'],
  ...['confidencial', 'gerado (?:em|por)', 'impresso em', 'fim do', 'stampato il', 'generato (?:il|da)', 'fine'],
  ...[
    'riservato',
    'wygenerowano',
    'wydrukowano',
    'koniec',
    'poufne',
    'vygenerováno',
    'vytištěno',
    'konec',
    'nyomtatva',
  ],
  ...['создано', 'сформировано', 'напечатано', 'выгружено', 'конец', 'конфиденциально', 'oluşturulma', 'yazdırma'],
  ...[
    '导出(?:时间|日期|人)',
    '匯出(?:時間|日期)',
    '生成(?:时间|日期)',
    '打印(?:时间|日期)',
    '列印(?:時間|日期)',
    '制表',
    '製表',
  ],
  ...[
    '机密',
    '機密',
    '数据来源',
    '資料來源',
    '出力日時?',
    '作成日時?',
    '印刷日時?',
    '以上',
    '社外秘',
    '출력일시?',
    '생성일시?',
  ],
  ...['작성일', '대외비', '끝', 'dicetak', 'dibuat pada', 'in ngày', 'ngày xuất', 'تاريخ الطباعة', 'طبع في', 'סוף'],
]

const quoteMarks = (word: string) => word.replaceAll(/[.()]/g, '\\$&')
/** A word comes behind the longer ones that begin with it: the first that fits is taken. */
const anyOf = (words: readonly string[]) => [...words, ...words.flatMap(asCapitals)].sort().reverse().join('|')
/** Greek capitals have no accents: ΣΥΝΟΛΟ. */
const asCapitals = (word: string) =>
  /\p{sc=Greek}/u.test(word) ? [word.normalize('NFD').replaceAll('\u0301', '').normalize('NFC')] : []

const number = String.raw`[-+(]?[\p{Sc}\s]*\d[\d.,'’\s]*[%\p{Sc})]*`
const after = String.raw`\s*[:：=–—-]?\s*`

/** The whole of a first cell: `Total`, `Grand total:`, `Total: 17 visitors`, `Total customers`. */
export const totals = new RegExp(
  `^(?:[Σ∑]\\s*)?(?<word>[Σ∑]|${anyOf(totalWords.map(quoteMarks))})(?:${after}(?<number>${number})(?:\\p{L}[\\p{L}\\s]{0,30})?|(?<noun>(?:\\s+\\p{L}+){1,3})?${after}(?:(?<nounNumber>${number})(?:\\p{L}[\\p{L}\\s]{0,30})?)?)$`,
  'iu',
)

/** `17 rows`, `(17 rows)`, `共 17 条记录`, `Number of records: 17`. */
export const counts = new RegExp(
  `^[(\\[]?(?:[共全계]|총)?\\s*\\d[\\d.,\\s]*(?:${anyOf(countedWords)})[)\\].]?$|^(?:number of|no\\. of|anzahl|aantal|nombre de|número de|numero di)\\s+\\p{L}+${after}\\d*$|^(?:${anyOf(countedWords)})\\s*[:：=]\\s*\\d[\\d.,]*$`,
  'iu',
)

/** Words for a sum by which people are called too. */
const names = ['som', 'sum', 'soma', 'suma', 'count', '计', '計', '계']

/** One of these and nothing else; or a long number, which may be a phone. */
export const nameOrPhone = new RegExp(`^(?:${names.join('|')}|[\\d\\s+()./-]{7,})$`, 'i')

/**
 * A word for the sum and nothing else, or what is counted: `Total leads`. One that may be somebody's name has a sign before
 * or behind it.
 */
export const plainTotal = new RegExp(
  `^(?:[Σ∑]\\s*)?(?:[Σ∑]|${anyOf(totalWords.filter((word) => !names.includes(word)).map(quoteMarks))})(?:\\s+(?:${anyOf(countedWords)}))?\\s*[:：=]?$|^(?:[Σ∑]\\s*(?:${names.join('|')})|(?:${names.join('|')})\\s*[:：=])$`,
  'iu',
)

/** In one cell, the sum of what is counted and who of it: `Total active members: 29`, `TOTAL 29 pelanggan`, `共29人`. */
const plainTotalOf = new RegExp(
  `^(?:${anyOf(totalWords.filter((word) => !names.includes(word)).map(quoteMarks))})(?:(?:(?:\\s+\\p{L}+){0,2}\\s+(?:${anyOf(countedWords)}))?\\s*[:：=]\\s*\\d{1,6}|\\s*[:：=]?\\s*\\d{1,6}\\s*(?:${anyOf(countedWords)}))$|^[共全総總总]\\s*\\d{1,6}\\s*(?:${anyOf(countedWords)})$|^\\d{1,6}\\s+(?:rows|records|entries|lines|results|zeilen|datensätze|einträge|lignes|enregistrements|filas|registros|righe|rijen|wierszy|rekordów|строк|записей|kayıt|satır)$`,
  'iu',
)

/** What is counted, before the word for the sum: `Jäseniä yhteensä 6`, `Liikmeid kokku: 12`, `Members total: 6`. */
const sumBehind = new RegExp(
  `^(?:${anyOf(countedWords)})\\s+(?:${anyOf(totalWords.filter((word) => !names.includes(word)).map(quoteMarks))})\\s*[:：=]?\\s*\\d{1,6}$`,
  'iu',
)

/** Whether one cell says a sum and what is summed up, whichever of both is first. */
export const isPlainTotalOf = (cell: string): boolean => plainTotalOf.test(cell) || sumBehind.test(cell)

/**
 * A number that is no phone: `7`, `1,250,000`, `1.234,50 €`. Of seven digits and more it has what phones don't have: commas
 * or apostrophes between groups of three, decimals, a currency or a percentage.
 */
export const plainAmount =
  /^(?:[-+(]{0,2}(?:\d{1,6}|\d{1,3}(?:[,'’]\d{3})+|\d+[.,]\d{1,2}|\d{1,3}(?:[,'’]\d{3})+\.\d{1,2}|\d{1,3}(?:[. \u00a0\u202f]\d{3})+,\d{1,2})\)?|[-+(]{0,2}\p{Sc}\s*\d[\d.,'’ ]*\)?|[-+(]{0,2}\d[\d.,'’ ]*(?:\p{Sc}|%)\)?)$/u

/** A number of what tables count, or one that is cut short: `27 creators`, `26건`, `31.5M`. No address begins so. */
export const plainCount = new RegExp(
  `^(?:\\d{1,6}|\\d{1,3}(?:[.,'’]\\d{3})+|\\d{1,4}[.,]\\d{1,2})\\s*(?:${anyOf(countedWords)}|k|m|mn|mio|bn|tsd|万|萬|億|亿|만|억|lakhs?|crores?)\\.?$`,
  'iu',
)

const about = String.raw`(?:[≈~±Ø∅<>=≥≤]|ca\.?|circa|approx\.?|about|etwa|env\.?|约|約|약)?\s*`

/** What stands in the other cells of a sum: `7`, `(7.50 €)`, `~30k`, `2 channels`, `27家`, `고객 27명`. */
export const quantity = new RegExp(
  `^(?:(?:${anyOf(countedWords)})\\s*[:：=]?\\s*)?[共全計총]?${about}${number}\\s*(?:[\\p{L}\\p{Sc}]{1,20}\\.?)?$`,
  'iu',
)

/** The name of a figure and no more, by some of which people are called too: `Max`, `% of total`, `New this month`. */
export const figures =
  /^(?:%(?:\s+\p{L}+){0,3}|%-?satz|max|min|mean|media|média|medel|mittel|moyen|std\.? ?dev\.?|standard deviation|variance|(?:not |un)?paid(?: in full)?|outstanding|overdue|balance due|(?:new|active|inactive|open|closed|lost|won)(?: (?:this|last|per) (?:day|week|month|quarter|year))?|(?:this|last|previous|next) (?:day|week|month|quarter|year)|year to date|ytd|mtd|diese[rsn]? (?:monat|woche|jahr)|offen|bezahlt|unbezahlt|ce mois|cette année|impayé|payé|este mes|este año|pagado|pendiente|本月|上月|本年|今月|先月|未払い?|未收|已收|이번 ?달|지난 ?달|미수금)\s*[:：=]?$/iu

export const notes = new RegExp(`^(?:${anyOf(noteWords)})(?![\\p{L}])`, 'iu')
