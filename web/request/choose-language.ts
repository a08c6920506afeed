import { type Language, languages } from '../../shared/messages/language.ts'

// More than any browser sends; of a longer header, the first languages count.
const weighedMax = 50

const isLanguage = (text: string | null | undefined): text is Language => languages.some((one) => one === text)

interface Wanted {
  /** The setting of the person who is signed in. */
  readonly own: Language | undefined
  /** What a stranger has just chosen at the gate. */
  readonly picked: string | null
  /** What was chosen in this browser before. */
  readonly kept: string | undefined
  /** The header `Accept-Language`. */
  readonly accepted: string | undefined
}

/** The language in which somebody is answered: what they have chosen, or else what their browser prefers; English at last. */
export function chooseLanguage({ own, picked, kept, accepted = '' }: Wanted): Language {
  const chosen = [own, picked, kept].find(isLanguage)
  return chosen ?? byPreference(accepted).map(languageOfTag).find(isLanguage) ?? 'en'
}

/** `zh-HK,en;q=0.8` → `zh-HK`, `en`: the tags of RFC 9110, the preferred one first; those that are refused left out. */
function byPreference(accepted: string): readonly string[] {
  return accepted
    .split(',', weighedMax)
    .map((part) => {
      const [tag = '', ...parameters] = part.split(';').map((one) => one.trim())
      const weight = parameters.find((one) => /^q=/i.test(one))
      return { tag, weight: weight === undefined ? 1 : Number(weight.slice(2)) }
    })
    .filter(({ weight }) => weight > 0 && weight <= 1)
    .sort((one, other) => other.weight - one.weight)
    .map(({ tag }) => tag)
}

/** The kinds of Chinese: all are read in Han characters, and CLDR knows which. */
const chinese = new Set(['zh', 'yue', 'cmn', 'gan', 'hak', 'hsn', 'lzh', 'nan', 'wuu'])

/** `zh-TW`, `yue-HK` → `zh-Hant`; `zh`, `zh-SG` → `zh-Hans`; `en-AU` → `en`; undefined for every other language. */
function languageOfTag(tag: string): Language | undefined {
  if (!/^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i.test(tag)) return undefined
  try {
    const { language, script } = new Intl.Locale(tag).maximize()
    if (language === 'en') return 'en'
    if (!chinese.has(language)) return undefined
    const written = `zh-${script}`
    return isLanguage(written) ? written : 'zh-Hans'
  } catch {
    // It is built like a tag, and is none.
    return undefined
  }
}
