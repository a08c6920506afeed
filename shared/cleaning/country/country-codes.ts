// biome-ignore format: a table
/**
 * Codes that are not those of ISO 3166-1: of the IOC, of FIFA and of older lists, where no country has them there.
 * `BRN` is Brunei's and, to the IOC, Bahrain's; `SAM`, `SLO`, `NIG`, `LIB` and `MON` are words or read differently.
 */
export const otherCodes: Readonly<Record<string, string>> = {
  alg: 'DZ', ang: 'AO', aru: 'AW', asa: 'AS', bah: 'BS', ban: 'BD', bar: 'BB', ber: 'BM', bhu: 'BT', biz: 'BZ',
  bot: 'BW', bru: 'BN', bul: 'BG', cam: 'KH', cay: 'KY', cgo: 'CG', cha: 'TD', chi: 'CL', crc: 'CR', cro: 'HR',
  cta: 'CF', den: 'DK', eng: 'GB', eqg: 'GQ', esa: 'SV', fij: 'FJ', gam: 'GM', gbs: 'GW', geq: 'GQ', ger: 'DE',
  gre: 'GR', grn: 'GD', gua: 'GT', gui: 'GN', hai: 'HT', hon: 'HN', ina: 'ID', iri: 'IR', isv: 'VI', ivb: 'VG',
  kos: 'XK', ksa: 'SA', kuw: 'KW', lat: 'LV', lba: 'LY', les: 'LS', mad: 'MG', mas: 'MY', maw: 'MW', mgl: 'MN',
  mri: 'MU', mtn: 'MR', mya: 'MM', nca: 'NI', ned: 'NL', nep: 'NP', ngr: 'NG', nir: 'GB', oma: 'OM', par: 'PY',
  phi: 'PH', ple: 'PS', por: 'PT', pur: 'PR', rom: 'RO', rsa: 'ZA', sco: 'GB', sey: 'SC', sin: 'SG', skn: 'KN',
  sol: 'SB', sri: 'LK', sud: 'SD', sui: 'CH', tah: 'PF', tan: 'TZ', tga: 'TO', tog: 'TG', tpe: 'TW', uae: 'AE',
  uru: 'UY', van: 'VU', vie: 'VN', vin: 'VC', wal: 'GB', zam: 'ZM', zim: 'ZW',
}

// biome-ignore format: a table
/**
 * The letters of a country on a car, and codes of ISO 3166-3, where no code of ISO 3166-1 is the same: a suggestion, as
 * `S` or `I` is as often the first letter of another country.
 */
export const carCodes: Readonly<Record<string, string>> = {
  a: 'AT', b: 'BE', d: 'DE', e: 'ES', f: 'FR', h: 'HU', i: 'IT', j: 'JP', l: 'LU', 
  n: 'NO', p: 'PT', s: 'SE', 
  cdn: 'CA', dy: 'BJ', eak: 'KE', eat: 'TZ', eaz: 'TZ', fl: 'LI', hkj: 'JO', ks: 'KG', nmk: 'MK',
  rb: 'BW', rc: 'TW', rf: 'RU', rcb: 'CG', rch: 'CL', rfc: 'CM', rg: 'GN', rh: 'HT', ri: 'ID', ria: 'AR', ris: 'IS',
  rim: 'MR', rks: 'XK', rl: 'LB', rm: 'MG', rmm: 'ML', rn: 'NE', rsm: 'SM',
  sme: 'SR', wag: 'GM', wan: 'NG', wd: 'DM', wg: 'GD', wl: 'LC', wv: 'VC',
  yv: 'VE', ymn: 'YE', tms: 'TM', 
  ant: 'AG', bur: 'BF', el: 'GR', bu: 'MM', dd: 'DE', fx: 'FR', tp: 'TL', zr: 'CD', yd: 'YE', hv: 'BF', nh: 'VU',
  bir: 'MM', cey: 'LK', dah: 'BJ', vol: 'BF', zai: 'CD', hbr: 'BZ', nrh: 'ZM', rho: 'ZW', tmp: 'TL',
}

/** The parts of a country whose codes are also a country's: `US-CA` is California, `CA-NL` Newfoundland. */
const parts: Readonly<Record<string, string>> = {
  US: 'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC',
  CA: 'AB BC MB NB NL NS NT NU ON PE QC SK YT',
  BR: 'AC AL AP AM BA CE DF ES GO MA MT MS MG PA PB PR PE PI RJ RN RS RO RR SC SP SE TO',
  DE: 'BW BY BE BB HB HH HE MV NI NW RP SL SN ST SH TH',
  IN: 'AN AP AR AS BR CH CG CT DL DN GA GJ HP HR JH JK KA KL LA LD MH ML MN MP MZ NL OD OR PB PY RJ SK TN TG TS TR UP UK UT UA WB',
  CN: 'AH BJ CQ FJ GD GS GX GZ HA HB HE HI HL HN JL JS JX LN NM NX QH SC SD SH SN SX TJ XJ XZ YN ZJ',
  IT: 'AG AL AN AO AR AP AT AV BA BT BL BN BG BI BO BZ BS BR CA CL CB CE CT CZ CH CO CS CR KR CN EN FM FE FI FG FC FR GE GO GR IM IS SP LT LE LC LI LO LU MC MN MS MT VS ME MI MO MB NA NO NU OR PD PA PR PV PG PU PE PC PI PT PN PZ PO RG RA RC RE RI RN RO SA SS SV SI SR SU TA TE TR TP TN TV TS UD VA VE VB VC VR VV VI VT',
  AU: 'NSW QLD SA TAS VIC WA ACT NT',
  CH: 'AG AI AR BE BL BS FR GE GL GR JU LU NE NW OW SG SH SO SZ TG TI UR VD VS ZG ZH',
  ES: 'AN AR AS CB CE CL CM CN CT EX GA IB MC MD ML NC PV RI VC',
  NG: 'AB AD AK AN BA BE BO BY CR DE EB ED EK EN FC GO IM JI KD KE KN KO KT KW LA NA NI OG ON OS OY PL RI SO TA YO ZA',
}

// Territories with a code of their own that the state they belong to counts among its parts too.
// biome-ignore format: a table
const territories: Readonly<Record<string, string>> = {
  CN: 'HK MO TW', US: 'AS GU MP PR UM VI', FR: 'BL GF GP MF MQ NC PF PM RE TF WF YT', NL: 'AW BQ CW SX',
  FI: 'AX', NO: 'SJ', DK: 'FO GL', GB: 'GG JE IM GI BM KY VG FK SH AI MS TC PN IO GS',
}

const has = (table: Readonly<Record<string, string>>, country: string, part: string): boolean =>
  Object.hasOwn(table, country) && table[country]?.split(' ').includes(part) === true

/** Whether a code of letters is one of a part of the country, such as a state of the United States. */
export const isPartCode = (country: string, part: string): boolean => has(parts, country, part)

/** Whether a country belongs to another one: Puerto Rico to the United States. */
export const isTerritoryOf = (country: string, state: string): boolean => has(territories, state, country)
