/** The words of a page as they are read, without its tags. */
export const wordsOf = (html: string) =>
  html
    .replace(/<(script|style|svg|option)\b.*?<\/\1>/gs, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')

/** The address of the link with these words. */
export function linkTo(html: string, words: string): string {
  for (const [, attributes, inner] of html.matchAll(/<a ([^>]*)>(.*?)<\/a>/gs)) {
    if (wordsOf(inner ?? '').trim() === words)
      return (/href="([^"]*)"/.exec(attributes ?? '')?.[1] ?? '').replace(/&amp;/g, '&')
  }
  throw new Error(`There is no link "${words}"`)
}

/** The fields of the form that posts to this address as a browser would send them: nothing changed, nothing pressed. */
export function fieldsOf(html: string, action: string): Record<string, string> {
  const form = new RegExp(`<form[^>]*method="post"[^>]*action="${action}"[^>]*>(.*?)</form>`, 's').exec(html)?.[1]
  if (form === undefined) throw new Error(`There is no form for ${action}`)
  const fields: Record<string, string> = {}
  const text = (value: string) =>
    value
      .replace(/&quot;/g, '"')
      .replace(/&#39;/g, "'")
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&amp;/g, '&')
  for (const [tag] of form.matchAll(/<input[^>]*>/g)) {
    const name = /name="([^"]*)"/.exec(tag)?.[1]
    const isOff = tag.includes('type="checkbox"') && !/\schecked/.test(tag)
    if (name !== undefined && !isOff) fields[text(name)] = text(/value="([^"]*)"/.exec(tag)?.[1] ?? '')
  }
  for (const [, name, inner] of form.matchAll(/<textarea[^>]*name="([^"]*)"[^>]*>(.*?)<\/textarea>/gs)) {
    fields[name ?? ''] = text((inner ?? '').replace(/^\n/, '')).replaceAll('\n', '\r\n')
  }
  for (const [, name, inner] of form.matchAll(/<select[^>]*name="([^"]*)"[^>]*>(.*?)<\/select>/gs)) {
    fields[name ?? ''] = text(/<option value="([^"]*)" selected/.exec(inner ?? '')?.[1] ?? '')
  }
  return fields
}
