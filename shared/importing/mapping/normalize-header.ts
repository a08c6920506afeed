/**
 * The words of a column's name, in the form in which names are compared: `E-Mail_Address`, `emailAddress` and
 * `Ｅ－ｍａｉｌ ａｄｄｒｅｓｓ` are alike. Case, width, accents and punctuation are gone.
 */
export function headerWords(name: string): string[] {
  const plain = name
    .normalize('NFKC')
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .normalize('NFC')
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('ı', 'i')
  return plain.match(/[\p{L}〒]+|\p{N}+/gu) ?? []
}

/** The words in one: what names are looked up by, so that `e mail`, `e-mail` and `email` are one name. */
export const normalizeHeader = (name: string): string => headerWords(name).join('')
