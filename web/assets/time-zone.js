// Whoever signs in for the first time goes by the zone that their browser is in, until they choose another.
const { timeZone } = new Intl.DateTimeFormat().resolvedOptions()
const keptSeconds = 400 * 86_400
// biome-ignore lint/suspicious/noDocumentCookie: the other way to set one needs https
document.cookie = [
  `harbour-time-zone=${encodeURIComponent(timeZone)}`,
  'path=/',
  `max-age=${keptSeconds}`,
  'samesite=lax',
].join('; ')
