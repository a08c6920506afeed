/** A stretch of text in one script; `lang` where the page's own language would pick the wrong glyphs or voice. */
interface ScriptRun {
  readonly text: string
  readonly lang?: string
}

const letters = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}'
// Marks and spaces between two such letters belong to them.
const run = new RegExp(`([${letters}](?:[${letters}\\u3000-\\u303f\\uff00-\\uffef・ー\\s·\\d]*[${letters}])?)`, 'u')
const chinese: Readonly<Record<string, string>> = {
  CN: 'zh-Hans',
  SG: 'zh-Hans',
  HK: 'zh-Hant',
  MO: 'zh-Hant',
  TW: 'zh-Hant',
  JP: 'ja',
}

/** Cuts text where Chinese, Japanese or Korean begins and ends. The country settles what Han letters alone leave open. */
export function scriptRuns(text: string, country?: string | null): readonly ScriptRun[] {
  return text
    .split(run)
    .map((part, index) => (index % 2 === 1 ? { text: part, lang: langOf(part, country) } : { text: part }))
    .filter((part) => part.text !== '')
}

function langOf(text: string, country: string | null | undefined): string {
  if (/\p{Script=Hangul}/u.test(text)) return 'ko'
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'ja'
  return chinese[country ?? ''] ?? 'zh'
}
