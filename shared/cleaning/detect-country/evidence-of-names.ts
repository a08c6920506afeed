import { plainWords } from '../text/fold-key.ts'
import type { CountryFacts, Evidence } from './facts.ts'
import { shareAmong } from './read-tables.ts'
import { scriptOf, sharesOfScript } from './scripts.ts'

// biome-ignore format: a table
/**
 * Legal forms that not every country has, by the countries whose law has them, a list by hand; through `plainWords` without
 * spaces between letters with points. Forms of English law (Ltd, Inc., LLC, PLC, Corp.) are written by firms of all.
 */
const formsByCountries: Readonly<Record<string, string>> = {
  'DE AT CH LI': 'gmbh, ag', 'DE': 'mbh, ggmbh, ohg, gbr, kgaa, ev, ug', 'AT': 'gesmbh, eu',
  'FR': 'sarl, eurl, sasu, scop, sci', 'IT': 'srl, srls, sapa', 'IT CH SM': 'spa',
  'BE': 'bvba, sprl, cvba, nv sa', 'NL BE SR CW': 'nv', 'NL': 'vof', 'NL BE': 'bv',
  'ES': 'slu, sll', 'PT BR MO AO MZ': 'lda, limitada', 'BR': 'ltda me, eireli', 'BR CO CL': 'ltda', 'MX': 'sa de cv, sapi de cv, s de rl de cv', 'CO': 'sas esp',
  'SE': 'aktiebolag, handelsbolag', 'SE FI': 'ab', 'FI': 'oy, oyj', 'DK': 'aps, ivs', 'NO': 'ans, asa', 'DK NO': 'as',
  'PL': 'sp zoo, sp z oo, spolka zoo, spolka akcyjna', 'CZ SK': 'sro, spol sro', 'HU': 'kft, zrt, nyrt, bt', 'RO': 'sc srl', 'BG': 'eood, ood, ead', 'SI HR RS BA ME MK': 'doo', 'MK': 'dooel', 'LT': 'uab', 'LV': 'sia', 'EE': 'ou', 'EE LV LT': 'as sia',
  'TR': 'ltd sti, as ticaret, limited sirketi, anonim sirketi, sti', 'GR CY': 'epe, ike',
  'MY': 'sdn bhd, berhad, bhd', 'SG': 'pte ltd, pte, private limited company pte', 'IN PK BD LK': 'pvt ltd, pvt, private limited', 'ID': 'tbk', 'AU NZ': 'pty ltd', 'AU ZA': 'pty', 'ZA': 'proprietary limited', 'JP': 'kk, godo kaisha, kabushiki kaisha, yk',
  'AE': 'fze, fzco, fz llc', 'PH': 'opc', 'VN': 'tnhh, jsc vn', 'GB': 'cic', 'GB IE': 'llp plc',
  'RU BY KZ': 'ооо, зао, оао, пао', 'RU': 'нао', 'UA': 'тов, прат, фоп', 'KZ': 'тоо',
}

// biome-ignore format: a table
/** In a name in Chinese, Japanese or Korean script, through NFKC. */
const eastAsian: readonly (readonly [RegExp, string])[] = [
  [/株式会社|合同会社|有限会社|合資会社|\((?:株|有|同)\)|医療法人/u, 'JP'],
  [/주식회사|유한회사|\((?:주|유)\)/u, 'KR KP'],
  [/股份有限公司|股分有限公司/u, 'CN TW'],
  [/有限责任公司|有限責任公司/u, 'CN'],
  [/有限公司|公司/u, 'CN HK TW MO SG MY'],
]

let table: ReadonlyMap<string, readonly string[]> | undefined

/** Built on first use and kept. Of a form in two lines all countries of both. */
function countriesByForm(): ReadonlyMap<string, readonly string[]> {
  if (table !== undefined) return table
  const byForm = new Map<string, string[]>()
  for (const [codes, forms] of Object.entries(formsByCountries))
    for (const form of forms.split(', ')) byForm.set(form, [...(byForm.get(form) ?? []), ...codes.split(' ')])
  table = byForm
  return table
}

/** What the name of a firm and those of a person say of where they are from. */
export function evidenceOfNames({ company = '', names }: CountryFacts): Evidence[] {
  const written = [company, ...names].join(' ').slice(0, 500)
  const script = scriptOf(written)
  return [
    ...formOf(company.slice(0, 200)),
    ...(script === null ? [] : [{ kind: 'name-script', value: script, shares: sharesOfScript(script) } as const]),
  ]
}

function formOf(company: string): Evidence[] {
  if (company === '') return []
  const native = eastAsian.find(([form]) => form.test(company.normalize('NFKC')))
  if (native !== undefined) {
    const value = native[0].exec(company.normalize('NFKC'))?.[0] ?? ''
    return [{ kind: 'legal-form', value, shares: shareAmong(native[1].split(' ')) }]
  }
  const words = plainWords(company.replace(/\.(?=\p{L})|\.(?=\s|$|,)|(?<=\b\p{L})[/](?=\p{L})/gu, '')).split(' ')
  for (let count = Math.min(4, words.length - 1); count > 0; count -= 1) {
    const form = words.slice(-count).join(' ')
    const codes = countriesByForm().get(form)
    if (codes !== undefined && isWritten(form, company))
      return [{ kind: 'legal-form', value: form, shares: shareAmong(codes) }]
  }
  return []
}

/** Two letters are as often the end of a name: a form is in capitals, or one of them. */
const isWritten = (form: string, company: string): boolean =>
  form.length > 3 || /\p{Lu}\P{L}{0,2}\p{Lu}\P{L}*$|\p{Lu}[\p{L}/.]*$/u.test(company)
