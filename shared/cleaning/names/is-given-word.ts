import { foldWord } from '../../customers/people/fold-word.ts'
import { isGivenName } from '../../customers/people/given-names.ts'
import { isArabicGivenName } from './words/arabic-names.ts'
import { isFurtherGivenName } from './words/further-given-names.ts'

/** Whether a word, or each part of Anne-Marie, is known as a given name, by the table of short forms or by the longer list. */
export const isGivenWord = (word: string): boolean =>
  word !== '' &&
  word.split('-').every((part) => {
    const folded = foldWord(part)
    return (
      isGivenName(folded) || isFurtherGivenName(folded) || (/[\u0621-\u064a]/.test(part) && isArabicGivenName(part))
    )
  })
