import { areWords } from '../text/character-kinds.ts'
import { tidyText } from '../text/tidy-text.ts'
import { isChineseFamily } from './split-east-asian-name.ts'
import { addressed, addressedTogether, labels } from './words/labels.ts'

const wide = /[\uff01-\uff5e\uff61-\uff9f\uffa0-\uffdc]+/gu

/**
 * A name cell without what can't be meant as a part of a name: letters of full width, a label before it, signs and
 * list marks at its ends. Never empty where the cell is not.
 */
export function tidyName(raw: string): string {
  if (isPlain(raw)) return raw
  const text = tidyText(raw).replace(wide, (letters) => letters.normalize('NFKC'))
  const plain = bare(withoutAddress(bare(text).replace(labels, '').replace(addressed, '')))
  return plain === '' ? text : plain
}

/** 张三收: behind a family name and a given one. */
function withoutAddress(text: string): string {
  const name = addressedTogether.exec(text)?.[1] ?? ''
  return isChineseFamily(name.slice(0, 1)) || isChineseFamily(name.slice(0, 2)) ? name : text
}

// Most cells: nothing in it that could go.
const isPlain = (text: string): boolean =>
  areWords(text) ? !labels.test(text) : /^[A-Za-z]+(?:-[A-Za-z]+)*$/.test(text)

const bare = (text: string): string =>
  text
    .replace(/(?<=\p{L})[`´ʹ＇](?=\p{L})/gu, "'")
    .replace(/(?<!\s)\s*,(?:\s*,)+\s*/g, ', ')
    .replace(/^["“”„«»]+([^"“”„«»]+)["“”„«»]+$/u, '$1')
    .replace(/^[\s*•·▪►●★☆✓✔#~_=>|;,:，、。；：-]+(?=[\p{L}(（])/u, '')
    .replace(/(?<=[\p{L}\p{M}\p{N}.)）])[\s*•·★☆✓✔#~_=<|;,:，、。；：?!-]+$/u, (end) => (/[?!]/.test(end) ? end : ''))
    .trim()
