import { customerStatuses, customerTypes } from './fields.ts'

const known: Readonly<Record<string, string>> = {
  'email.misspelt-domain': 'Look at the part behind the @ again.',
  'email.placeholder': 'Write the address, or leave this empty.',
  'email.is-a-phone': 'This is a phone number: put it under Phone.',
  'email.is-a-url': 'This is a web address: put it under Website.',
  'email.several': 'Leave one address here and put the others into the notes.',
  'phone.several': 'Leave one number here and put the others under further phones.',
  'phone.extension': 'Leave the number here and put the extension into the notes.',
  'phone.is-an-email': 'This is an e-mail address: put it under E-mail.',
  'phone.scientific-notation': 'A spreadsheet has cut this number short. Write all of its digits.',
  'url.is-an-email': 'This is an e-mail address: put it under E-mail.',
  'url.has-credentials': 'Take the name and password out of the address.',
  'url.several': 'Leave one address here and put the others into the notes.',
  'youtube.is-a-video': 'This leads to a video. Write the @handle, or the address of the channel.',
}

const byKind: Readonly<Record<string, string>> = {
  email: 'Write the whole address, such as name@example.com.',
  phone: 'Write the whole number with + and the country code, such as +852 2345 6789.',
  status: `Choose one of ${customerStatuses.join(', ')}.`,
  customer_type: `Choose one of ${customerTypes.join(', ')}.`,
  country: 'Write the name of one country, or its two letters, such as HK.',
  url: 'Write a web address, such as https://example.com.',
  youtube: 'Write the @handle, or the address of the channel.',
  count: 'Write a whole number in digits, such as 12000.',
  date: 'Write year, month and day, such as 2026-11-22.',
  boolean: 'Write yes or no.',
  linkedin: 'Write the address of the page, such as https://www.linkedin.com/in/name.',
  instagram: 'Write the name of the account, such as @name.',
  x: 'Write the name of the account, such as @name.',
}

/** What to do about a text that a cleaning rule finds fault with; `issue` is as in `Cleaned`. */
export function adviseOn(issue: string): string {
  const [kind = ''] = issue.split('.')
  return known[issue] ?? byKind[kind] ?? 'Write it differently.'
}
