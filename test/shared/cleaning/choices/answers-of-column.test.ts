import { expect, test } from 'vitest'
import { answerBelow, readAnswersOf } from '../../../../shared/cleaning/choices/answers-of-column.ts'
import { asksConsent, readConsent } from '../../../../shared/cleaning/choices/read-consent.ts'
import { fieldSynonyms } from '../../../../shared/importing/mapping/field-synonyms.ts'
import { findNamedField } from '../../../../shared/importing/mapping/find-named-field.ts'

// biome-ignore format: lists of names
/** The yes and the no of languages, as people offer them in a header. */
const pairs = ['Y/N', 'Yes/No', 'S/N', 'Sí/No', 'Sim/Não', 'J/N', 'Ja/Nein', 'O/N', 'Oui/Non', 'T/N', 'Tak/Nie', 'A/N', 'Ano/Ne', 'I/N', 'Igen/Nem', 'K/E', 'Kyllä/Ei', 'Evet/Hayır', 'Да/Нет', 'Ναι/Όχι', 'نعم/لا', 'כן/לא', 'हाँ/नहीं', 'Có/Không', 'Ya/Tidak', '是/否', '有/無', 'はい/いいえ', '예/아니오', 'true/false', '1/0', '○/×']
const turned = pairs.map((pair) => pair.split('/').reverse().join('/'))
const forms = (name: string, pair: string): string[] => [
  ...[
    `${name} (${pair})`,
    `${name} [${pair}]`,
    `${name}（${pair.replace('/', '／')}）`,
    `${name} - ${pair}`,
    `${name}: ${pair}`,
  ],
  ...[
    `${name} ${pair}`,
    `${name} (${pair})?`,
    `${name} (${pair.replace('/', ' / ')})`,
    `${name} (${pair.replace('/', ' or ')})`,
  ],
]
const wishes = (fieldSynonyms.get('do_not_contact') ?? []).filter((name) => asksConsent(name) === 'out')

test('what a header offers as answers changes nothing of what it asks', () => {
  expect(wishes.length).toBeGreaterThan(20)
  for (const name of wishes)
    for (const pair of [...pairs, ...turned]) {
      const [header = ''] = forms(name, pair)
      expect([header, asksConsent(header), findNamedField(header)?.field]).toEqual([header, 'out', 'do_not_contact'])
    }
  for (const pair of [...pairs, ...turned])
    for (const header of forms('DND', pair)) expect([header, asksConsent(header)]).toEqual([header, 'out'])
})

test('the yes that a header offers is a yes below it, and the no a no', () => {
  for (const pair of pairs) {
    const [yes = '', no = ''] = pair.split('/')
    for (const header of [`DND (${pair})`, `DND (${no}/${yes})`]) {
      expect([header, readConsent(yes, 'out', header), readConsent(no, 'out', header)]).toEqual([
        header,
        'refused',
        'given',
      ])
      expect([header, answerBelow(header, yes), answerBelow(header, no)]).toEqual([header, true, false])
    }
    expect(readConsent(yes, 'in', `Consent (${pair})`)).toBe('given')
    expect(readConsent(no, 'in', `Consent (${pair})`)).toBe('refused')
  }
  expect(answerBelow('DND (Y/N)', 'maybe')).toBeNull()
  expect(answerBelow('DND', 'Y')).toBeNull()
})

test.each([
  'DND (flag)',
  'DND (TRAI)',
  'DND flag',
  'DNC status',
  'DND (1 = yes)',
  'DND (x = yes)',
  'DND (tick if yes)',
  'Baja (S/N)',
  'Sperrvermerk (J/N)',
  'Stop (Y/N)',
])('%s asks for a wish', (header) => expect(asksConsent(header)).toBe('out'))

// biome-ignore format: lists of names
test.each(['Baja', 'Baja California', 'Fecha de baja', 'Bus stop', 'Stop', 'DND (hours)', 'DND (reason)', 'Game (DND)', 'TPS (MB)', 'Email (Y/N)', 'Customer (Y/N)', 'Phone - Y/N', 'VIP (Y/N)', 'Newsletter (Y/N)', 'Blocked (Y/N)', 'N/A', 'City/State', 'Ja/Nein'])(
  '%s asks for none',
  (header) => expect([header, asksConsent(header), findNamedField(header)?.field === 'do_not_contact']).toEqual([header, null, false]),
)

test('a name that offers no answer is none that asks', () => {
  expect(readAnswersOf('Name (family)')).toBeNull()
  expect(readAnswersOf('DND (Y/N)')).toEqual({ name: 'DND', asksYesOrNo: true })
  expect(readAnswersOf('DND flag')).toEqual({ name: 'DND', asksYesOrNo: false })
  expect(readAnswersOf(`DND (Y/N)${' '.repeat(92)}`)).toBeNull()
})
