import type { Person } from './person.ts'

/** A name as one text, or in two parts. */
export type NameText =
  | { readonly full: string; readonly first: ''; readonly last: '' }
  | { readonly full: null; readonly first: string; readonly last: string }

const scripts = [
  ['han', /\p{Script=Han}/u],
  ['hangul', /\p{Script=Hangul}/u],
  ['kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['latin', /\p{Script=Latin}/u],
  ['cyrillic', /\p{Script=Cyrillic}/u],
  ['greek', /\p{Script=Greek}/u],
  ['arabic', /\p{Script=Arabic}/u],
  ['hebrew', /\p{Script=Hebrew}/u],
  ['thai', /\p{Script=Thai}/u],
  ['other', /[\p{L}\p{N}]/u],
] as const
type Script = (typeof scripts)[number][0]

/** The ways in which a person's name is written, by script: two scripts can't be compared with each other. */
export function textsByScript({ display_name, first_name, last_name }: Person): Map<Script, NameText[]> {
  const texts = new Map<Script, NameText[]>()
  const add = (script: Script, text: NameText) => texts.set(script, [...(texts.get(script) ?? []), text])
  for (const [script, full] of byScript(display_name ?? '')) add(script, { full, first: '', last: '' })
  const [first, last] = inOneScript(byScript(first_name ?? ''), byScript(last_name ?? ''))
  for (const script of new Set([...first.keys(), ...last.keys()]))
    add(script, { full: null, first: first.get(script) ?? '', last: last.get(script) ?? '' })
  return texts
}

/** 佐々木 and さくら in two columns are one Japanese name as well. */
function inOneScript(
  first: Map<Script, string>,
  last: Map<Script, string>,
): [Map<Script, string>, Map<Script, string>] {
  const [kana, han] = [first.get('kana') ?? '', last.get('han') ?? '']
  const isJapanese =
    first.size === 1 && last.size === 1 && kana !== '' && kana.length < 4 && han !== '' && han.length < 4
  return isJapanese ? [new Map([['han', kana]]), last] : [first, last]
}

function byScript(text: string): Map<Script, string> {
  const words = text.normalize('NFKC').split(/[\s()（）[\]「」"“”/|]+/u)
  const found = words.flatMap((word): [Script, string][] => {
    const script = scripts.find(([, letter]) => letter.test(word))?.[0]
    return script === undefined ? [] : [[script, word]]
  })
  // 山田 さくら is one name; さくら is no second way to write 山田.
  const isJapanese = found.length === 2 && found.some(([script]) => script === 'han')
  const byName = new Map<Script, string>()
  for (const [script, word] of found) {
    const name = script === 'kana' && isJapanese && found.every(([, one]) => one.length < 4) ? 'han' : script
    byName.set(name, `${byName.get(name) ?? ''} ${word}`.trim())
  }
  return byName
}
