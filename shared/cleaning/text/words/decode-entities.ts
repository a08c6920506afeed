// biome-ignore-all format: lists of names
/** The names of HTML for the characters of Latin-1 from U+00A0 on, in their order. */
const latin =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest ' +
  'Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig ' +
  'agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'
/** And of others. */
const others =
  'amp& lt< gt> quot" apos\' commat@ period. OEligŒ oeligœ ScaronŠ scaronš YumlŸ CcaronČ ccaronč ZcaronŽ zcaronž RcaronŘ rcaronř EcaronĚ ecaroně LstrokŁ lstrokł aogoną eogonę nacuteń sacuteś zacuteź zdotż cacuteć gbreveğ scedilş ScedilŞ Idotİ inodotı imathı odblacő udblacű ' +
  'ndash– mdash— lsquo‘ rsquo’ ldquo“ rdquo” sbquo‚ bdquo„ bull• hellip… euro€ trade™ ensp\u2002 emsp\u2003 thinsp\u2009'

const characters = new Map<string, string>([
  ...latin.split(' ').map((name, at) => [name, String.fromCharCode(0xa0 + at)] as const),
  ...others.split(' ').map((one) => [one.slice(0, -1), one.slice(-1)] as const),
])
const entity = /&(?:#(\d{2,6})|#[xX]([\da-fA-F]{2,5})|([A-Za-z]{2,8}\d{0,2}));/g

/** A text in which entities of HTML stand for characters, as a page shows it: `M&uuml;ller`, `O&#39;Neil`; null where none does. */
export function decodeEntities(text: string): string | null {
  if (!text.includes('&') || !text.includes(';')) return null
  // Programs that escape twice are as many as those that do once.
  const once = decode(text)
  const twice = decode(once)
  return twice === text ? null : twice
}

const decode = (text: string): string =>
  text.replace(entity, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return characters.get(name) ?? whole
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
    const isCharacter = code > 31 && (code < 127 || code > 159) && code < 0x110000 && (code < 0xd800 || code > 0xdfff)
    return isCharacter ? String.fromCodePoint(code) : whole
  })
