import { present } from '../present.ts'
import type { PersonName } from './names.ts'
import type { Random } from './prng.ts'
import { toHalfWidthKana, toHiragana } from './tables-japanese.ts'

export type NameForm =
  | 'native' // 陳大文, 山田 太郎, 김민수
  | 'other-script' // 陈大文; variant kanji
  | 'kana' // ヤマダ タロウ, やまだ たろう, ﾔﾏﾀﾞ ﾀﾛｳ
  | 'surname-first' // Chan Tai Man, WANG Xiao-Ming
  | 'given-first' // Xiaoming Wang
  | 'spelling' // another spelling in Latin letters: Rhee, Ohno
  | 'mandarin' // a Hong Kong name in pinyin
  | 'english' // Peter Chan
  | 'english-full' // Chan Tai Man Peter
  | 'initials' // K.W. Chan
  | 'short' // one syllable of the given name left out
  | 'typo'
  | 'titled' // 陳大文先生, Ms. Kim Min-ji
  | 'surname-titled' // 陳經理, 山田様, Mr Chan
  | 'married' // with the husband's surname

/** Forms that give the whole name; the others give only a part of it. */
export const FULL_FORMS: ReadonlySet<NameForm> = new Set<NameForm>([
  'native',
  'other-script',
  'kana',
  'surname-first',
  'given-first',
  'spelling',
  'mandarin',
  'english-full',
  'typo',
  'titled',
])

/** Syllables to one given name: Tai Man, Tai-man, Taiman. */
function join(syllables: string[], joiner: string): string {
  const [first, ...rest] = syllables
  if (first === undefined || rest.length === 0) return String(first)
  if (joiner === ' ') return syllables.join(' ')
  const apostrophe = joiner === '' && /^[aeo]/i.test(present(rest[0])) ? "'" : joiner
  return first + apostrophe + rest.map((s) => s.toLowerCase()).join(joiner)
}

const ownGiven = (name: PersonName): string[] => name.givenRoman.map((spellings) => present(spellings[0]))

/** How another clerk would join the syllables. */
function anyJoiner(name: PersonName, rng: Random): string {
  if (rng.chance(0.6)) return name.joiner
  return rng.pick({ HK: [' ', '-'], CN: ['', '', '-', ' '], TW: ['-', ' '], JP: [''], KR: ['-', '', ' '] }[name.region])
}

function surnameFirst(name: PersonName, surname: string, given: string[], rng: Random): string {
  const joined = join(given, anyJoiner(name, rng))
  if (rng.chance(0.12)) return `${surname.toUpperCase()} ${joined}`
  if (rng.chance(0.08)) return `${surname}, ${joined}`
  if (rng.chance(0.05)) return `${surname} ${joined}`.toUpperCase()
  return `${surname} ${joined}`
}

/** One slip in a word of Latin letters: a letter doubled, dropped, swapped or replaced. */
export function misspell(text: string, rng: Random): string {
  const places = [...text].map((char, i) => (i > 0 && /[a-z]/.test(char) ? i : -1)).filter((i) => i > 0)
  if (!places.length) return text
  for (let attempt = 0; attempt < 20; attempt++) {
    const at = rng.pick(places)
    const kind = rng.int(0, 3)
    let result = text
    if (kind === 0) result = text.slice(0, at) + text[at] + text.slice(at)
    else if (kind === 1) result = text.slice(0, at) + text.slice(at + 1)
    else if (kind === 2 && /[a-z]/.test(text[at + 1] ?? ''))
      result = text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2)
    else if (kind === 3) {
      const near: Record<string, string> = {
        a: 's',
        e: 'r',
        i: 'o',
        o: 'p',
        u: 'i',
        n: 'm',
        m: 'n',
        g: 'h',
        h: 'j',
        k: 'l',
        l: 'k',
        t: 'r',
        s: 'd',
      }
      result = text.slice(0, at) + (near[present(text[at])] ?? 'e') + text.slice(at + 1)
    }
    if (result !== text) return result
  }
  return text
}

function native(name: PersonName, surname: string, given: string, rng: Random): string {
  if (name.region === 'JP') return surname + rng.pick(['', ' ', ' ', '\u3000']) + given
  if (name.region === 'KR') return surname + (rng.chance(0.12) ? ' ' : '') + given
  return surname + (rng.chance(0.04) ? ' ' : '') + given
}

const RESPECT = {
  HK: { m: '先生', f: '小姐' },
  CN: { m: '先生', f: '女士' },
  TW: { m: '先生', f: '小姐' },
  JP: { m: '様', f: '様' },
  KR: { m: '님', f: '님' },
}
const OFFICE = {
  CN: ['总', '经理', '工'],
  TW: ['經理', '董'],
  JP: ['様', '部長', 'さん'],
  KR: ['과장님', '부장님', '대표님'],
}
const latinTitle = (name: PersonName, rng: Random): string =>
  name.sex === 'm' ? rng.pick(['Mr.', 'Mr']) : rng.pick(['Ms.', 'Miss', 'Ms'])

function titled(name: PersonName, rng: Random): string {
  if (rng.chance(0.5))
    return `${native(name, name.surname, name.given, rng)}${rng.chance(0.3) ? ' ' : ''}${RESPECT[name.region][name.sex]}`
  return `${latinTitle(name, rng)} ${surnameFirst(name, present(name.surnameRoman[0]), ownGiven(name), rng)}`
}

function surnameTitled(name: PersonName, rng: Random): string {
  if (rng.chance(0.35)) return `${latinTitle(name, rng)} ${name.surnameRoman[0]}`
  const offices = name.region === 'HK' ? [name.sex === 'm' ? '生' : '小姐', '經理'] : OFFICE[name.region]
  return name.surname + rng.pick(offices)
}

function initials(name: PersonName, rng: Random): string {
  const letters = ownGiven(name).map((syllable) => syllable[0])
  const surname = present(name.surnameRoman[0])
  return rng.pick([
    `${letters.join('.')}. ${surname}`,
    `${letters.join('.')}. ${surname}`,
    `${surname} ${letters.join('')}`,
    `${surname} ${letters.join('.')}.`,
  ])
}

/** Whether the form can be written of this name at all. */
export function hasForm(name: PersonName, form: NameForm): boolean {
  switch (form) {
    case 'other-script':
      return name.surname + name.given !== name.surnameOther + name.givenOther
    case 'kana':
      return name.kana !== null
    case 'mandarin':
      return name.mandarin !== null
    case 'english':
    case 'english-full':
      return name.english !== ''
    case 'short':
      return [...name.given].length > 1 && name.region !== 'JP'
    case 'spelling':
      return name.surnameRoman.length > 1 || name.givenRoman.some((spellings) => spellings.length > 1)
    default:
      return true
  }
}

export function writeName(name: PersonName, form: NameForm, rng: Random, husband = ''): string {
  const surname = present(name.surnameRoman[0])
  const given = ownGiven(name)
  switch (form) {
    case 'native':
      return native(name, name.surname, name.given, rng)
    case 'other-script':
      return native(name, name.surnameOther, name.givenOther, rng)
    case 'kana': {
      const [first, second] = present(name.kana)
      const text = first + rng.pick([' ', ' ', '\u3000', '']) + second
      return rng.pick([text, text, toHiragana(text), toHalfWidthKana(text)])
    }
    case 'surname-first':
      return surnameFirst(name, surname, given, rng)
    case 'given-first':
      return `${join(given, anyJoiner(name, rng))} ${surname}`
    case 'spelling': {
      const other = name.givenRoman.map((spellings) =>
        present(spellings.length > 1 && rng.chance(0.6) ? spellings[1] : spellings[0]),
      )
      const otherSurname = name.surnameRoman.length > 1 ? rng.pick(name.surnameRoman.slice(1)) : surname
      if (otherSurname === surname)
        for (const [i, spellings] of name.givenRoman.entries()) other[i] = present(spellings[1] ?? other[i])
      return rng.chance(0.5)
        ? surnameFirst(name, otherSurname, other, rng)
        : `${join(other, anyJoiner(name, rng))} ${otherSurname}`
    }
    case 'mandarin':
      return surnameFirst(
        { ...name, region: 'CN', joiner: '' },
        present(name.mandarin).surname,
        present(name.mandarin).given,
        rng,
      )
    case 'english':
      return `${name.english} ${surname}`
    case 'english-full': {
      const joined = join(given, name.joiner)
      return rng.pick([
        `${surname} ${joined} ${name.english}`,
        `${surname} ${joined}, ${name.english}`,
        `${name.english} ${surname} ${joined}`,
        `${name.english} ${joined} ${surname}`,
      ])
    }
    case 'initials':
      return initials(name, rng)
    case 'short': {
      if (rng.chance(0.25)) return name.surname + [...name.given][0]
      const kept = rng.chance(0.7) ? given[0] : given[given.length - 1]
      return rng.chance(0.6) ? `${surname} ${kept}` : `${kept} ${surname}`
    }
    case 'typo':
      return misspell(
        rng.chance(0.6) ? surnameFirst(name, surname, given, rng) : `${join(given, anyJoiner(name, rng))} ${surname}`,
        rng,
      )
    case 'titled':
      return titled(name, rng)
    case 'surname-titled':
      return surnameTitled(name, rng)
    case 'married': {
      const [local = '', latin = ''] = husband.split('|')
      if (name.region === 'JP')
        return rng.chance(0.6) ? native(name, local, name.given, rng) : `${join(given, '')} ${latin}`
      if (rng.chance(0.4)) return `${local}${name.surname}${name.given}`
      return `${rng.pick(['Mrs. ', ''])}${latin} ${surname} ${join(given, name.joiner)}`
    }
  }
}

/** Latin letters and digits to full-width ones. */
export const toFullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)).replace(/ /g, '\u3000')
