/**
 * The letters and digits of a text, so that two spellings of one word are equal: compatibility forms unified, lower
 * case, no Latin, Greek or Cyrillic accents, no spaces, no punctuation. For look-up tables; never shown or stored.
 * Marks of other scripts are vowels and stay.
 */
export function foldKey(text: string): string {
  if (/^[A-Za-z]*$/.test(text)) return text.toLowerCase()
  return foldAccented(text)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]+/g, '')
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/[ıł]/g, (letter) => (letter === 'ł' ? 'l' : 'i'))
    .normalize('NFC')
}

/** The words of a text as `foldAccented` gives them, a space between two: `Côte d’Ivoire` is `côte d ivoire`. */
export const foldWords = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim()
    .normalize('NFC')

/** The same without accents: `Não informado.` is `nao informado`. */
export function plainWords(text: string): string {
  if (/^[a-z]+(?: [a-z]+)*$/.test(text)) return text
  const words = foldWords(text)
  return /^[ -~]*$/.test(words)
    ? words
    : words
        .normalize('NFD')
        .replace(/[\u0300-\u036f]+/g, '')
        .replace(/[ıł]/g, (letter) => (letter === 'ł' ? 'l' : 'i'))
        .normalize('NFC')
}

/** As `foldKey`, but with the accents: Vietnamese "Bỉ" (Belgium) is not "BI" (Burundi). */
export function foldAccented(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '')
    .normalize('NFC')
}
