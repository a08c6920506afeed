// Whoever signs in for the first time goes by the zone that their browser is in, until they choose another.
const { timeZone } = new Intl.DateTimeFormat().resolvedOptions()
// Browsers insist with this name that the cookie came over TLS, and is of this host alone.
const isSafe = location.protocol === 'https:'
const keptSeconds = 400 * 86_400
// biome-ignore lint/suspicious/noDocumentCookie: the other way to set one needs https
document.cookie = [
  `${isSafe ? '__Host-' : ''}harbour-time-zone=${encodeURIComponent(timeZone)}`,
  'path=/',
  `max-age=${keptSeconds}`,
  'samesite=lax',
  ...(isSafe ? ['secure'] : []),
].join('; ')
