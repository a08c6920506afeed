import { describe, expect, test } from 'vitest'
import { readRefusal, refusesContact } from '../../../../../shared/cleaning/choices/means-do-not-contact.ts'
import { splitRefusal } from '../../../../../shared/cleaning/choices/split-refusal.ts'
import { hasKeyWord, isLimited } from '../../../../../shared/cleaning/choices/wishes/read-wish.ts'

/** Wishes of a language, when it may be limited to in it, and remarks that say something else with its words. */
const languages = [
  {
    wishes: 'huwag tawagan, wag nang tawagan, huwag na po i-text, ayaw na niyang magpatawag, hindi na daw tatawagan',
    times: 'sa umaga, tuwing gabi, hanggang lunes',
    others: 'hindi na tumawag, hindi sumagot sa tawag, huwag kalimutang tawagan, tawagan bukas, nag text na',
  },
  {
    wishes: 'neskambinti, prašo nebeskambinti, kontaktas nepageidaujamas, nesiųsti reklamos',
    times: 'rytais, vakare, savaitgaliais',
    others: 'neatsiliepia, kontaktas Jonas, skambinti rytoj',
  },
  {
    wishes: 'nezvanīt, lūdz nezvanīt, nevēlas zvanus, netraucēt',
    times: 'vakaros, no rīta',
    others: 'neceļ telefonu, zvanīt rīt',
  },
  {
    wishes: 'mitte helistada, palun mitte helistada, ei soovi kõnesid, ära helista',
    times: 'õhtul, hommikuti',
    others: 'ära unusta helistada, ei vasta, helistada homme',
  },
  { wishes: 'ekki hringja, ekki hafa samband', times: 'eftir 17:00, 9-12', others: 'ekki við, hringja á morgun' },
  { wishes: 'mos telefononi, mos e kontaktoni', times: '9-12, 10:00', others: 'mos harro të telefonosh' },
  {
    wishes: 'no trucar, no vol trucades, no contacteu',
    times: 'de 9-12',
    others: 'no contesta, trucar demà, no oblidis trucar',
  },
  { wishes: 'usipige simu, usimpigie, hataki simu', times: '9-12', others: 'usisahau kupiga simu, hapokei simu' },
  {
    wishes: 'moenie bel nie, moenie kontak maak nie',
    times: '9-12, 10:00',
    others: 'moenie vergeet om te bel nie, bel môre',
  },
  {
    wishes: 'ne zvati više, nemojte zvati, ne želi pozive, ne kontaktirati',
    times: 'ujutro, vikendom',
    others: 'ne javlja se, zvati sutra, nije zainteresiran',
  },
  {
    wishes:
      'ønsker ikke å bli kontaktet, ikke kontakte igjen, vil ikke kontaktes, önskar ej bli kontaktad, ring ikke mer, må ikke ringes op',
    times: 'om aftenen, på kvällen, før 10',
    others: 'ikke kontaktet ennå, ønsker å bli kontaktet, vil gerne kontaktes, har ikke svart, inte anträffbar',
  },
  {
    wishes:
      'Werbewiderspruch liegt vor, DSGVO-Widerspruch, remove from broadcast list, removed himself from the list, blocked our number, no more broadcasts pls, she blocked us on WhatsApp, took herself off the list',
    times: '',
    others:
      'removed the old number from the list, take 3 from the list, blocked account, bank blocked our number, broadcast sent, no updates yet, on our broadcast list, Widerspruch gegen Rechnung, wants broadcasts',
  },
  { wishes: '唔好再send嘢俾佢, 唔好再 send 料', times: '', others: '唔好嘢, 佢想send嘢俾我, 唔好忘記send資料俾佢' },
]
const listOf = (text: string) => text.split(', ').filter((one) => one !== '')

describe.each(languages)('$wishes', ({ wishes, times, others }) => {
  test('each is read, alone and beside another sentence', () => {
    const all = listOf(wishes)
    expect(
      [...all, ...all.map((wish) => `Met in Kiel. ${wish}!`)].filter((one) => readRefusal(one) !== 'refused'),
    ).toEqual([])
    expect(all.filter((wish) => !hasKeyWord(wish))).toEqual([])
  })

  test('a time limits each, and other remarks with its words are none', () => {
    const limited = listOf(wishes).flatMap((wish) => listOf(times).map((time) => `${wish} ${time}`))
    expect(limited.filter((one) => readRefusal(one) === 'refused')).toEqual([])
    expect(listOf(others).filter((one) => readRefusal(one) !== null)).toEqual([])
  })
})

test('a STOP in a part of its own is asked, and a verb is none', () => {
  expect(readRefusal('quiet guy, says STOP')).toBe('unclear')
  expect(['bus, stop here', 'first we talk, stop by later', 'next, stop'].map(readRefusal)).toEqual([null, null, null])
})

/** A wish of each language with the parts of the day in it. */
const days: readonly (readonly [wish: string, times: string])[] = [
  ['đừng gọi', 'buổi trưa, buổi sáng, ban đêm, cuối tuần'],
  ['jangan telepon', 'malam, pagi, siang, sore hari, akhir pekan'],
  ['aramayın', 'sabahları, akşam, geceleri, hafta sonu'],
  ['nie dzwonić', 'rano, wieczorem, w nocy, w niedzielę'],
  ['nevolat', 'ráno, večer, o víkendu, v neděli'],
  ['ne hívja', 'reggel, délután, hétvégén'],
  ['nu sunați', 'dimineața, seara, în weekend'],
  ['ne zvati', 'ujutro, navečer, vikendom'],
  ['μην καλείτε', 'πρωί, το μεσημέρι, βράδυ'],
  ['не звонить', 'по утрам, вечером, ночью, днём, в обед'],
  ['не дзвонити', 'вранці, ввечері, вночі'],
  ['لا تتصل', 'صباحا, مساء, الجمعة'],
  ['לא להתקשר', 'בבוקר, בערב, בשבת'],
  ['कॉल न करें', 'सुबह, रात को, रविवार'],
  ['call mat karna', 'subah, raat ko'],
  ['älä soita', 'aamulla, illalla, viikonloppuisin'],
  ['ring inte', 'på kvällen, förmiddag, helgen'],
  ['ring ikke', 'om aftenen, kvelden, formiddag'],
  ['no llamar', 'de noche, de madrugada, fin de semana'],
  ['niet bellen', 'overdag, s avonds'],
  ['nicht anrufen', 'tagsüber, werktags, nachmittags'],
  ['do not call', 'office hours, overnight, at night'],
  ['ห้ามโทร', 'ตอนเช้า, ตอนเย็น, วันหยุด'],
  ['唔好打電話', '朝早, 夜晚'],
]

test.each(days)('%s is limited by each part of the day', (wish, times) => {
  const remarks = listOf(times).map((time) => `${wish} ${time}`)
  expect(remarks.filter((remark) => readRefusal(remark) === 'refused' || !isLimited(remark))).toEqual([])
  expect(isLimited(wish)).toBe(false)
  // Beside a number it is no mark of the customer either.
  const cells = remarks.filter(refusesContact).map((remark) => `0912 345 678 (${remark})`)
  expect(cells.filter((cell) => splitRefusal(cell) !== null)).toEqual([])
})
