/**
 * How postal codes of a country are written, by ISO 3166-1 alpha-2 code, from the Universal Postal Union: `9` is a
 * digit, `A` a letter, what is in brackets may lack. Of a country that is not here, nothing is known, or it has none.
 */
const formats: Readonly<Record<string, string>> = {
  ...each('IS FO MG PG LS GN', '999'),
  ...each('AF AL AM AT AU BD BE BG BO CC CH CV CX CY DK ET GE GL GW HT HU LI LR LU MK MZ NE NF NO NZ PA PH PY', '9999'),
  ...each('SI SJ SV TN VE ZA', '9999'),
  ...each(
    'AX BA BT CR CU DE DO DZ EE EG ES FI FR GF GP GT HN HR ID IQ IT JO KE KR KW LA LK LY MA MC ME MM MQ',
    '99999',
  ),
  ...each('MX MY NC NI NP PE PF PK PM PS RE RS SD SM SN TH TR UA UY VA WF XK YT ZM', '99999'),
  ...each('AS FM GU MH MP PR PW US VI', '99999[-9999]'),
  ...each('CZ GR SE SK', '999[ ]99'),
  ...each('BY CN CO EC IN KG NG RO RU SG TJ TM TT', '999999'),
  ...{ AD: 'AD999', AR: '9999|A9999AAA', AZ: 'AZ[ ]9999|9999', BB: 'BB99999', BH: '999|9999', BM: 'AA[ ]99|AA[ ]AA' },
  ...{ BN: 'AA9999', BR: '99999-999', CA: 'A9A 9A9', CL: '999[-]9999', IE: 'A99 XXXX|D6W XXXX', IL: '9999999|99999' },
  ...{ IR: '99999[-]99999', JP: '999-9999', KH: '99999|999999', KY: 'KY9-9999', KZ: '999999|A99A9A9' },
  ...{
    LB: '9999[ ][9999]',
    LT: '[LT-]99999',
    LV: 'LV-9999',
    MD: '[MD-]9999',
    MN: '99999|999999',
    MT: 'AAA 9999|AAA 999',
  },
  ...{
    MU: '99999|9AAA9999',
    MV: '99999',
    NL: '9999 AA',
    OM: '999',
    PL: '99-999',
    PT: '9999-999|9999',
    SA: '99999[-9999]',
  },
  ...{ SZ: 'A999', TW: '999|99999|999999', UZ: '999999', VG: 'VG9999', VN: '99999|999999' },
  ...each('GB', 'A9 9AA|A99 9AA|A9A 9AA|AA9 9AA|AA99 9AA|AA9A 9AA|GIR 0AA'),
  ...{ GG: 'GY9 9AA|GY99 9AA', IM: 'IM9 9AA|IM99 9AA', JE: 'JE9 9AA|JE99 9AA' },
}

function each(codes: string, format: string): Record<string, string> {
  return Object.fromEntries(codes.split(' ').map((code) => [code, format]))
}

/** Countries that put the gap of their codes always at one place: without it, or with another sign, it is the same code. */
const rewritten: ReadonlySet<string> = new Set('BR CA GB GG IM IN JE JP NL PL PR PT US VI'.split(' '))

/** What stands before a code on a letter from abroad, where it is not the alpha-2 code; it is no part of the code. */
const before: Readonly<Record<string, string>> = {
  ...{ AT: 'A', BE: 'B', DE: 'D', EE: 'EST', ES: 'E', FI: 'FIN SF', FR: 'F', HU: 'H', IT: 'I', LI: 'FL', LU: 'L' },
  ...{ NO: 'N', PT: 'P', SE: 'S', SI: 'SLO', SK: 'SQ', SM: 'RSM', RS: 'SRB', BA: 'BIH', UA: 'UKR', IE: 'IRL', JP: 'J' },
}

const formatsByCountry = new Map(Object.entries(formats).map(([country, all]) => [country, all.split('|')]))
const formatsOf = (country: string): readonly string[] => formatsByCountry.get(country) ?? []

/** Whether a code can be one of the country; null where nothing is known of its codes. */
export function fitsCountry(code: string, country: string): boolean | null {
  const all = formatsOf(country)
  if (all.length === 0) return null
  const plain = strip(code)
  return all.some((format) => patternOf(format).test(plain))
}

/** The code as its country writes it; null where it is none of them. */
export function writeCode(code: string, country: string): string | null {
  if (!rewritten.has(country)) return null
  const plain = strip(code)
  const format = formatsOf(country).find((one) => patternOf(one).test(plain))
  if (format === undefined || !/^[\p{L}\d][\p{L}\d -]*$/u.test(code)) return null
  let at = 0
  let written = ''
  for (const sign of format.replace(/[[\]]/g, '')) {
    if (at >= plain.length) break
    written += /[ -]/.test(sign) ? sign : (plain[at++] ?? '')
  }
  return written
}

/** The code without the letters of its country before it: `A-1010` in Austria; null where they are none, or belong to it. */
export function withoutCountry(code: string, country: string): string | null {
  const [, letters = '', rest = ''] = /^([A-Za-z]{1,3})(?:[ –-]{1,3})?(\d.*)$/.exec(code) ?? []
  const own = [country, ...(before[country] ?? '').split(' ')]
  if (letters === '' || !own.includes(letters.toUpperCase()) || fitsWhole(code, country)) return null
  return fitsCountry(rest, country) === true ? rest : null
}

// The letters are a part of it in Latvia, and in Lithuania where they are written.
const fitsWhole = (code: string, country: string): boolean =>
  formatsOf(country).some((format) => /[A-Z]/.test(format) && patternOf(format).test(strip(code)))

const digitsFor = new Map(Object.entries({ O: '0', I: '1', L: '1', S: '5', B: '8', Z: '2' }))
const lettersFor = new Map(Object.entries({ 0: 'O', 1: 'I', 5: 'S', 8: 'B', 2: 'Z' }))

/**
 * The code of the country, or of any where none is stated, that one wrote or read with a letter for a digit, or a digit
 * for a letter: `2O1301`, `SW1A OAA`; null where the code fits, or none or several would. A letter before digits alone
 * belongs to a country.
 */
export function withoutLookAlikes(code: string, country: string): string | null {
  const plain = strip(code)
  if (!/^(?=.*[A-Z])(?=.*\d)[A-Z\d]+$/.test(plain) || /^[A-Z]\d+$/.test(plain)) return null
  const isStated = country !== ''
  if (isStated ? fitsCountry(plain, country) !== false : !/^\d/.test(plain) || fitsAny(plain)) return null
  const all = isStated ? formatsOf(country).flatMap(lengthsOf) : digitsAlone
  const readings = new Set(all.map((format) => readAs(plain, format)).filter((one) => one !== null))
  const [only = null] = readings
  return readings.size === 1 && only !== null ? (writeCode(only, country) ?? only) : null
}

/** The signs with the letters and digits where the format has them; null where that takes more than two others. */
function readAs(plain: string, format: string): string | null {
  if (format.length !== plain.length) return null
  let others = 0
  let written = ''
  for (const [at, kind] of [...format].entries()) {
    const sign = plain[at] ?? ''
    const right = signAs(sign, kind)
    if (right === undefined) return null
    if (right !== sign) others++
    written += right
  }
  return others <= 2 ? written : null
}

function signAs(sign: string, kind: string): string | undefined {
  if (kind === '9') return /\d/.test(sign) ? sign : digitsFor.get(sign)
  if (kind === 'A') return /[A-Z]/.test(sign) ? sign : lettersFor.get(sign)
  return kind === 'X' || kind === sign ? sign : undefined
}

/** A format with and without what may lack. */
function lengthsOf(format: string): string[] {
  const [whole, short] = [format.replace(/[[\]]/g, ''), format.replace(/\[[^\]]*\]/g, '')]
  return [whole, short].map((one) => one.replace(/[ -]/g, ''))
}

/** Where no country is stated: how most countries write their codes. */
const digitsAlone = ['99999', '999999']
const fitsAny = (plain: string): boolean => Object.keys(formats).some((country) => fitsCountry(plain, country) === true)

const strip = (code: string): string => code.toUpperCase().replace(/[\s.–-]/g, '')

const patterns = new Map<string, RegExp>()

/** Built on first use and kept: it depends on the format alone. */
function patternOf(format: string): RegExp {
  const pattern = patterns.get(format) ?? new RegExp(`^${expressionOf(format)}$`)
  patterns.set(format, pattern)
  return pattern
}

const expressionOf = (format: string): string =>
  format
    .replace(/[ -]/g, '')
    .replace(/\[([^\]]*)\]/g, '(?:$1)?')
    .replaceAll('A', '[A-Z]')
    .replaceAll('X', '[A-Z\\d]')
    .replaceAll('9', '\\d')
