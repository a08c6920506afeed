import { foldKey } from '../text/fold-key.ts'
import { isEastAsianName } from './split-east-asian-name.ts'
import { titleBehind, titlesBefore, titlesOfGiven, vietnamese, vietnameseFamilies } from './titles.ts'

export const eastAsian = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u

export interface TitledName {
  /** Empty where the text is nothing but a title. */
  readonly name: string
  readonly title: string | null
}

/** A name and the title or honorific that stands with it, each as written: 刘经理 is 刘 and 经理. */
export function takeTitle(text: string): TitledName {
  return eastAsian.test(text) ? takeBehind(text) : takeBefore(text)
}

/** Whether a text is a title and nothing else. */
export const isTitle = (text: string): boolean => {
  const { name, title } = takeTitle(text.trim())
  return name === '' && title !== null
}

function takeBehind(text: string): TitledName {
  const found = titleBehind.exec(text)
  if (found === null) return { name: text, title: null }
  const name = text.slice(0, found.index)
  // 大堂经理 is a job and nobody's name.
  return name === '' || isEastAsianName(name) ? { name, title: found[1] ?? null } : { name: text, title: null }
}

function takeBefore(text: string): TitledName {
  const words = text.split(' ')
  let count = 0
  while (count < words.length && isTitleAt(words, count)) count++
  // A single word that is a name too: `Tan`, `Don`, `Lady`. Alone only the unmistakable are titles.
  if (count === words.length && !/^(?:mr|mrs|ms|dr|prof|herr|frau|mme|mlle|sra?|srta)\.?$/i.test(text)) count--
  const title = words.slice(0, Math.max(count, 0)).join(' ')
  return { name: words.slice(Math.max(count, 0)).join(' '), title: title === '' ? null : title }
}

function isTitleAt(words: readonly string[], at: number): boolean {
  const word = words[at] ?? ''
  const key = foldKey(word)
  if (vietnamese.has(word.toLowerCase().normalize('NFC'))) {
    // `Anh Tuấn` may be a given name; `Anh Nguyễn Văn An` can't.
    return (
      at === 0 &&
      words.length > 1 &&
      (key !== 'anh' && key !== 'em' ? true : vietnameseFamilies.has(foldKey(words[1] ?? '')))
    )
  }
  if (key === 'tan') return foldKey(words[at + 1] ?? '') === 'sri'
  if (key === 'sri') return foldKey(words[at - 1] ?? '') === 'tan'
  if (titlesOfGiven.has(key)) return at === 0 && words.length > 2
  if (!titlesBefore.has(key)) return false
  // As often names, or an initial, without their point: `Ing`, `Er`, `Pan`.
  return word.endsWith('.') || word.length > 4 || !mayBeNames.has(key) || words.length - at > 2
}

const mayBeNames = new Set('ing er med arch gen sen col eng ra pd rag mag ir lic pan hr mw bc cik'.split(' '))
