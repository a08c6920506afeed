import { expect, test } from 'vitest'
import { readRefusal } from '../../../../../shared/cleaning/choices/means-do-not-contact.ts'
import { splitRefusal } from '../../../../../shared/cleaning/choices/split-refusal.ts'

const said = (remarks: readonly string[]) => remarks.map((remark) => [remark, readRefusal(remark)])
const all = (remarks: readonly string[], is: ReturnType<typeof readRefusal>) => remarks.map((remark) => [remark, is])

// biome-ignore-start format: lists of remarks
const waiting = [
  'will call us, don’t chase',
  "will ring us back, don't push",
  'She will be in touch - no need to chase',
  'will let us know, do not follow up',
  'meldet sich, nicht nachhaken',
  'ruft selbst zurück, bitte nicht nachfassen',
  'rappellera, ne pas relancer',
  'va nous recontacter, pas relancer',
  'nos llamará, no insistir',
  'vai ligar, não insistir',
  'ci richiama, non sollecitare',
  'neemt zelf contact op, niet pushen',
  'sam zadzwoni, nie ponaglać',
  'ozve se, neurgovat',
  'перезвонит, не торопить',
]
const again = ['μην ξαναπάρετε', 'να μην ξαναστείλετε', 'μην ξαναγράψετε', 'παρακαλώ μην ξαναπάρετε']
const removals = [
  'remove!!',
  'REMOVE',
  'please remove',
  'pls remove',
  'fjern',
  'verwijderen!',
  'удалите',
  'διαγράψτε',
  'מחק',
  'quitar',
]
const ofThings = [
  'remove the banner',
  'remove old filter',
  'retirer le colis',
  'borrar la pizarra',
  'удалить пробки',
  'Remover tinta',
]
const atNight = ['usipige simu usiku', 'asipigiwe asubuhi', 'msimpigie jioni', 'usipige simu jumapili']
// biome-ignore-end format: lists of remarks

test('who wants to call is waited for', () => expect(said(waiting)).toEqual(all(waiting, null)))
test('and what else the note says stays said', () => {
  expect(readRefusal('will call us, don’t chase. Never email her again.')).toBe('refused')
  expect(readRefusal('don’t chase')).toBe('refused')
})
test('again stands within a word of Greek', () => expect(said(again)).toEqual(all(again, 'refused')))
test('a removal alone is asked', () => expect(said(removals)).toEqual(all(removals, 'unclear')))
test('that of a thing is none', () => expect(said(ofThings)).toEqual(all(ofThings, null)))
test('parts of a day in Swahili', () => {
  expect(said(atNight)).toEqual(all(atNight, null))
  expect(readRefusal('usipige simu')).toBe('refused')
})
test.each([
  ['Late Sh. Mohan Lal', 'Sh. Mohan Lal'],
  ['LATE SMT. Kamla Devi', 'SMT. Kamla Devi'],
  ['Lt. Shri Ram Gopal', 'Shri Ram Gopal'],
  ['Late Sherman', null],
  ['Lt. Sherman', null],
  ['Late Chief Bello', null],
])('%s is of the dead: %s', (name, rest) => expect(splitRefusal(name)).toBe(rest))
