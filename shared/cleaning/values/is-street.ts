const longest = 300

/** Behind its name, before a number, a comma or the end. */
const english =
  /(?<!\p{L})(?:road|rd|street|avenue|ave|lane|drive|boulevard|blvd|highway|hwy|crescent|terrace|parkway)\b\.?(?=\s*(?:,|\d|$))/iu
const within =
  /(?<!\p{L})(?:unit|flat|suite|room|rm|shop|floor|level|house no)\b\.?\s*\p{L}?\d.*,.*\d|\d\s?\/\s?f\b|\b\d{1,3}(?:st|nd|rd|th) floor\b/iu
const german =
  /(?:stra(?:ß|ss)e|str\.|gasse|weg|platz|allee|damm|ufer|straat|laan|gracht|plein|gatan|vägen|gade|vej|katu)\s*\d/iu
const romance =
  /\d+\s*(?:bis|ter|[a-d])?,?\s+(?:rue|avenue|boulevard|bd|chemin|impasse|allée|place|quai|route|cours)\s|(?<!\p{L})(?:calle|c\/|avenida|avda\.?|paseo|rua|via|viale|corso|piazza|ul\.|ulica|улица|ул\.)\s?\p{L}.*\d/iu
const eastAsian =
  /(?:路|街|道|巷|弄|大[厦廈]|广场|廣場)\s?.{0,12}\d+\s?[号號室楼樓座]|\d\s?(?:丁目|番地)|(?:로|길)\s?\d|\d+\s?번지/u

/** Whether a text is a line of an address, with a street and a number of its own, and no town or region. */
export const isStreet = (text: string): boolean =>
  text.length <= longest &&
  /\d/.test(text) &&
  [english, within, german, romance, eastAsian].some((pattern) => pattern.test(text))
