import { expect, test } from 'vitest'
import { readHalves } from '../../../../shared/cleaning/choices/refusal-of-halves.ts'
import { refusals } from '../../../../shared/cleaning/choices/refusal-words.ts'

const halvesOf = (line: string): [string, string] => {
  const [first = '', last = ''] = line.split('|')
  return [first, last]
}

// biome-ignore-start format: lists of names
const refusing = [
  'Do not|Phone',
  "DON'T|CALL",
  'Dont|Email',
  'Never|Contact',
  'No more|Calls',
  'No|Marketing',
  'Opted|Out',
  'Stop|Emailing',
  'Please do|not call',
  'REMOVE|ME',
  'Black|Listed',
  'CALL|DO NOT',
  'Please|do not call',
  'Asked not|to be contacted',
  'Bitte nicht|anrufen',
  'Nicht|Kontaktieren',
  'Keine|Werbung',
  'Ne plus|appeler',
  'Ne pas|Contacter!',
  'Pas de|démarchage',
  'No|Contactar',
  'NO|MOLESTAR',
  'Lista|Negra',
  'Não|Contactar',
  'Não|ligar mais',
  'NON|CONTATTARE',
  'Non|disturbare',
  'Niet|Contacteren',
  'Niet meer|bellen',
  'Kontakta|Ej',
  'Ring|inte',
  'Kontakt|ikke',
  'Älä|soita',
  'Nie|dzwonić',
  'Ne|hívja',
  'Nu|sunați',
  'Μην|καλείτε',
  'Не|беспокоить',
  'НЕ|ДЗВОНИТИ',
  'لا|تتصل',
  'לא|להתקשר',
  'कॉल न|करें',
  'Không|gọi',
  'Jangan|Hubungi',
  'Huwag|tawagan',
  'Usimpigie|simu',
  '請勿|聯絡',
  '不要|打电话',
  '連絡|禁止',
  '勿|扰',
  '전화|금지',
  '연락|하지 마세요',
  'Passed|Away',
]
const names = [
  'Will|Call',
  'No|Chan',
  'Do|Hung Nguyen',
  'Don|Call',
  'Nie|Min',
  'Bella|Black',
  'Ring|Anna',
  'Ne|Win',
  'Non|Nok',
  'Nuria|Contact',
  'Ligar|Souza',
  'Never|Nguyen',
  'Mark|Non',
  'Ana|Baja',
  'May|Call',
  'Out|Law',
  'Mai|Chiam',
  'Lista|Berg',
  '不|二',
  '勿|来',
  '연|락',
  '禁|止',
  'Niet|Hammer',
  'Pas|Deman',
  'Nikola|Jang',
  'Late|Smith',
  'Lisa|Stoppard',
  'Contact|Lens',
  'Ludo|Not',
  '鈴木|禁',
]
const families =
  'Smith Müller García Silva Rossi Jansen Novák Kowalski Nguyen Kim Chan Do No Ng Call Ring Black Lista Contant 王 김 佐藤 Иванов Παππάς'.split(
    ' ',
  )
const given = 'Anna Don Will Mark Nie Noa Bella Mai Jang Ali 小明 민수 花子 Анна Ελένη'.split(' ')
// biome-ignore-end format: lists of names

test.each(refusing)('%s is a refusal of two halves', (line) => expect(readHalves(...halvesOf(line))).toBe('refused'))
test.each(names)('%s is somebody', (line) => expect(readHalves(...halvesOf(line))).toBeNull())
test('what may be somebody too is asked', () => expect(readHalves('Robinson', 'List')).toBe('unclear'))

test('every phrase of the table is one, wherever it is cut', () => {
  const cut = [...refusals]
    .filter((phrase) => phrase.includes(' ') && phrase.length <= 60)
    .flatMap((phrase) =>
      [...phrase.matchAll(/ /g)].map(({ index }) => [phrase.slice(0, index), phrase.slice(index + 1)]),
    )
  expect(cut.length).toBeGreaterThan(600)
  expect(cut.filter(([first = '', last = '']) => readHalves(first, last) === null)).toEqual([])
  expect(cut.filter(([first = '', last = '']) => readHalves(first.toUpperCase(), last.toUpperCase()) === null)).toEqual(
    [],
  )
})

test('no name of two tables is one', () => {
  const said = given.flatMap((first) =>
    families.flatMap((last) => (readHalves(first, last) === null ? [] : [`${first} ${last}`])),
  )
  expect(said).toEqual([])
})

test('one half alone says nothing', () => {
  expect(readHalves('', 'do not call')).toBeNull()
  expect(readHalves('do not call', ' ')).toBeNull()
})
