/** What a spreadsheet shows of a formula that was saved as text: `text`; `lost` where it was in other cells. */
export interface Formula {
  readonly text: string | null
  /** Where a link leads to, without `mailto:`. */
  readonly target: string | null
}

const longest = 2_000
/** `=HYPERLINK("https://…","Ada")`, in the languages of Excel and LibreOffice. */
const link =
  /^(?:HYPERLINK|LIEN[._]HYPERTEXTE|HIPERVINCULO|HIPERVÍNCULO|HIPERLINK|HIPERLIGAÇÃO|HIPERŁĄCZE|COLLEG\.IPERTESTUALE|COLLEGAMENTO\.IPERTESTUALE|HYPERLINKKI|HYPERLÄNK|HYPERODKAZ|HYPERTEXTOVÝ\.ODKAZ|ГИПЕРССЫЛКА|KÖPRÜ|HIPERHIVATKOZÁS)$/iu
/** `=CONCATENATE("Ada"," ","Lee")` */
const joining =
  /^(?:CONCAT|CONCATENATE|VERKETTEN|TEXTKETTE|CONCATENER|CONCATENAR|CONCATENA|TEKST\.SAMENVOEGEN|SAMMANFOGA|SAMMENKÆDNING|ZŁĄCZ\.TEKSTY|СЦЕПИТЬ|CONCATENADO|UNIR|T)$/iu
const called = /^([\p{Lu}\p{Ll}][\p{L}\d._]*)\s*\((.*)\)$/su
const literal = '"(?:[^"]|"")*"'
const literals = new RegExp(`^\\s*${literal}(?:\\s*[,;]\\s*${literal})*\\s*$`, 'su')
const joined = new RegExp(`^\\s*${literal}(?:\\s*&\\s*${literal})+\\s*$`, 'su')
const reference = /(?:^|[^\p{L}\d"])\$?[A-Z]{1,3}\$?[1-9]\d{0,6}(?:$|[^\p{L}\d"])/u

/**
 * Reads a cell that begins with `=` as the formula that it is; null where it is none, as in `=John`, `="0012"` and `=+852…`,
 * which are other marks.
 */
export function readFormula(raw: string): Formula | null {
  const written = raw.trimStart()
  if (!written.startsWith('=') || written.length > longest) return null
  const body = written.slice(1).trim()
  if (joined.test(body)) return { text: partsOf(body).join(''), target: null }
  const [, name = '', inside = ''] = called.exec(body) ?? []
  if (name !== '' && literals.test(inside)) {
    const parts = partsOf(inside)
    if (joining.test(name)) return { text: parts.join(''), target: null }
    const [to = '', shown = to] = parts
    if (link.test(name) && parts.length < 3) return { text: withoutScheme(shown), target: withoutScheme(to) }
  }
  const isElse =
    name !== '' ||
    (reference.test(body.replace(new RegExp(literal, 'g'), '""')) && /[&+*/(]|^\$?[A-Z]{1,3}\$?\d+$/.test(body))
  return isElse ? { text: null, target: null } : null
}

const partsOf = (text: string): string[] =>
  (text.match(new RegExp(literal, 'g')) ?? []).map((part) => part.slice(1, -1).replaceAll('""', '"'))

const withoutScheme = (link: string): string => link.replace(/^mailto:\s*/i, '')
