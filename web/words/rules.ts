/** What a cleaning rule did, said in a few words. */
const known: Readonly<Record<string, string>> = {
  'email.trimmed': 'spaces around it taken off',
  'email.lower-case': 'written in small letters',
  'email.full-width': 'full-width letters made plain',
  'email.html-entity': 'written as HTML, read as text',
  'email.percent-encoding': 'percent signs read as characters',
  'email.name-form': 'the address taken out of a name with an address',
  'email.punctuation': 'punctuation around it taken off',
  'email.label': 'a label in front taken off',
  'email.mailto': 'mailto: taken off',
  'email.spelled-out': 'the @ was spelt out',
  'country.name': 'the code of that country',
  'country.code': 'the code of that country',
  'country.flag': 'the country of that flag',
  'country.said-twice': 'the country, said twice',
  'status.synonym': 'another word for it',
  'status.unknown-word': 'an unknown word, kept beside',
  'boolean.synonym': 'another word for it',
  'count.approximate': 'an abbreviated number',
  'count.number': 'read as a number',
  'tags.listed': 'split into tags',
  'text.tidied': 'spaces tidied',
  'youtube.channel-id': 'the channel of that id',
  'youtube.channel-link': 'the channel of that link',
}

const byKind: Readonly<Record<string, string>> = {
  email: 'the address repaired',
  phone: 'written as an international number',
  country: 'the code of that country',
  url: 'written as a full web address',
  date: 'read as a date',
  youtube: 'the channel behind it',
  linkedin: 'the profile behind it',
  instagram: 'the profile behind it',
  x: 'the profile behind it',
  count: 'read as a number',
  status: 'another word for it',
  customer_type: 'another word for it',
  tags: 'split into tags',
}

/** A rule that is new here is still said by its kind. */
export function ruleWords(rule: string): string {
  if (Object.hasOwn(known, rule)) return known[rule] ?? rule
  const [kind = ''] = rule.split('.')
  return (Object.hasOwn(byKind, kind) ? byKind[kind] : undefined) ?? 'tidied'
}
