export const arabicScript = /[\u0621-\u06ff]/

const alike: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ؤ: 'و',
  ئ: 'ي',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  ۀ: 'ه',
  ە: 'ه',
}

/** The letters of Arabic script as people type them for each other: no hamza, vowels or long strokes, one haa, one yaa, one kaf. */
export const foldArabic = (key: string): string =>
  key.replace(/[\u0640\u064b-\u065f\u0670ء]/g, '').replace(/[أإآٱؤئىیکةۀە]/g, (letter) => alike[letter] ?? letter)
