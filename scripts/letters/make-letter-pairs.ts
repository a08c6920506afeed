import { writeFile } from 'node:fs/promises'
import { alphabetOf } from './alphabets.ts'
import { countPairs, showPairs, withAlphabet } from './count-pairs.ts'
import { listWords } from './list-words.ts'

/**
 * Writes the tables by which encodings are told apart, from what CLDR calls places, languages, currencies, months and
 * days in each language. Node brings that. Run it with `node scripts/launch.mjs scripts/letters/make-letter-pairs.ts`.
 */
const alphabets = (
  'af ca cs cy da de es et eu fi fr ga gl hr hu id is it lt lv mt nb nl pl pt ro sk sl sq sr-Latn sv sw tr vi ' +
  'be bg mk ru sr uk el ar fa he ur th'
).split(' ')

const rows = alphabets.map(
  (language) =>
    `  ${JSON.stringify(language)}:\n    ${quote(showPairs(withAlphabet(countPairs(listWords(language)), alphabetOf(language))))},`,
)

const ideographs = ['zh', 'zh-Hant', 'ja', 'ko'].map((language) => {
  const characters = new Set(
    listWords(language)
      .join('')
      .match(/[\p{Script=Han}\p{Script=Hangul}]/gu),
  )
  return `  ${JSON.stringify(language)}: ${quote([...characters].sort().join(''))},`
})

function quote(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
}

const text = `/**
 * Made by scripts/letters/make-letter-pairs.ts. For each language, how likely a letter follows another, where one of the
 * two is beyond ASCII: behind a number of bits (\`-log2\` of the share) and a colon, all pairs of that many, without
 * anything between them. \`^\` is a word's beginning, \`$\` its end, and \`*\` before a letter stands for any.
 */
export const letterPairs: Readonly<Record<string, string>> = {
${rows.join('\n')}
}

/** The characters that CLDR uses in a language that has too many for pairs. */
export const usedCharacters: Readonly<Record<string, string>> = {
${ideographs.join('\n')}
}
`
await writeFile(new URL('../../shared/csv/detect/encoding/letter-pairs.ts', import.meta.url), text)
console.log(`letter-pairs.ts: ${text.length} characters`)
