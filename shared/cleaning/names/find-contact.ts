/** What stands in a name cell and belongs to another field. */
export interface Contact {
  readonly kind: 'email' | 'url' | 'date' | 'phone'
  readonly text: string
  /** The cell without it; empty where it is all of it. */
  readonly rest: string
}

const months = 'jan|feb|mar|m[äa]r|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz]'
const patterns = {
  email: /[^\s<>()[\],;:"]+@[^\s<>()[\],;:"@]+\.\p{L}{2,}/u,
  url: /(?:https?:\/\/|www\.)\S+|\b(?:linkedin|facebook|instagram|twitter|youtube)\.com\/\S+/i,
  date: new RegExp(
    `(?<![\\d.+-])(?:\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?|\\d{1,2}([-/.])\\d{1,2}\\1(?:\\d{4}|\\d{2})|\\d{1,2}(?:st|nd|rd|th|\\.)?[- ](?:${months})\\p{L}*\\.?,?[- ]\\d{2,4}|(?:${months})\\p{L}*\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4})(?:[T ]\\d{1,2}:\\d{2}\\S*)?(?![\\d-])`,
    'iu',
  ),
  phone: /[+(]?\d(?:[\s()./-]{0,3}\d){6,14}(?!\d)/,
} as const
const labelsAround =
  /[\s<>()[\]|/,;:–—-]*(?:\b(?:tel|phone|mobile|mob|cell|fax|whatsapp|wa|e-?mail|mail|web|url|date|ph|m|t|电话|電話|手机|手機|邮箱|電郵|전화)\b\.?)?[\s<>()[\]|/,;:–—-]*$/iu
const longest = 300

/** The address, number or date in a name cell; null where there is none. */
export function findContact(name: string): Contact | null {
  if (name.length > longest || !/[@\d/]|www\./i.test(name)) return null
  for (const kind of ['email', 'url', 'date', 'phone'] as const) {
    const found = patterns[kind].exec(name)
    if (found === null) continue
    const before = name.slice(0, found.index).replace(labelsAround, '')
    const behind = name.slice(found.index + found[0].length).replace(/^[\s<>()[\]|/,;:–—-]+/, '')
    return { kind, text: found[0], rest: [before, behind].filter(Boolean).join(' ') }
  }
  return null
}
