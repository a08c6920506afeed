import type { Language } from '../../shared/messages/language.ts'

/** Messages, as far as they say of which language they are. */
export interface OfLanguage {
  readonly common: { readonly document: { readonly lang: Language } }
}

/** Whose names of countries, forms of dates and order of names each language has. */
const locales: Readonly<Record<Language, string>> = { en: 'en', 'zh-Hant': 'zh-HK', 'zh-Hans': 'zh-CN' }

/**
 * What `Intl` makes for a language is slow to make: it is made once, when it is first asked for.
 *
 * @param english whose English; in `en-GB`, the day stands before the month
 */
export function perLanguage<T>(make: (locale: string) => T, english = locales.en): (t: OfLanguage) => T {
  const made = new Map<Language, T>()
  return ({ common }) => {
    const { lang } = common.document
    const before = made.get(lang)
    if (before !== undefined) return before
    const now = make(lang === 'en' ? english : locales[lang])
    made.set(lang, now)
    return now
  }
}
