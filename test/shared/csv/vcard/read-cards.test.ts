import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CardReader } from '../../../../shared/csv/vcard/read-cards.ts'
import { checkProperty } from '../../../support/property.ts'

const fixture = (name: string) => readFileSync(new URL(`../../../fixtures/csv/${name}.vcf`, import.meta.url), 'utf8')

function read(pieces: readonly string[]) {
  const reader = new CardReader()
  const rows = [...pieces.flatMap((piece) => reader.push(piece)), ...reader.end()]
  const named = rows.map(({ line, cells }) => ({
    line,
    ...Object.fromEntries(cells.flatMap((cell, i) => (cell === '' ? [] : [[reader.columns[i] ?? '?', cell]]))),
  }))
  return { named, pictures: reader.pictures, strayLines: reader.strayLines }
}
const card = (...lines: string[]) => ['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n')

test('however the text is cut into pieces, the cards are the same', async () => {
  const text = fixture('vcard-3-several-cards') + fixture('vcard-2-1-quoted-printable')
  const whole = read([text])
  await checkProperty(
    fc.property(fc.array(fc.nat(text.length), { maxLength: 8 }), (cuts) => {
      const places = [0, ...cuts.toSorted((a, b) => a - b), text.length]
      expect(read(places.slice(1).map((end, i) => text.slice(places[i], end)))).toEqual(whole)
    }),
    { seed: 20261128, numRuns: 100 },
  )
})

test('the second address of a card has columns of its own, and the preferred one comes first', () => {
  const adr = (type: string, city: string) => `ADR;TYPE=${type}:;;1 Main St;${city};;;`
  expect(read([card(adr('HOME', 'Rome'), adr('WORK,PREF', 'Oslo'))]).named).toEqual([
    { line: 1, Address: '1 Main St', City: 'Oslo', 'Address (2)': '1 Main St', 'City (2)': 'Rome' },
  ])
})

test('a card inside a card is left out', () => {
  const text = card('FN:Ada', 'AGENT:', 'BEGIN:VCARD', 'FN:Bob', 'END:VCARD', 'EMAIL:a@a.example')
  expect(read([text]).named).toEqual([{ line: 1, 'Full name': 'Ada', Email: 'a@a.example' }])
})

test('pictures are left out, and counted', () => {
  const { named, pictures } = read([card('FN:Ada', 'PHOTO;BASE64;JPEG:', `  ${'A'.repeat(70)}`, '  BBBB', '', 'TEL:1')])
  expect({ named, pictures }).toEqual({ named: [{ line: 1, 'Full name': 'Ada', Phone: '1' }], pictures: 1 })
})

test('what is no property is passed over', () => {
  expect(read([card('no colon here', ':no name', 'FN:Ada', '12:x')]).named).toEqual([{ line: 1, 'Full name': 'Ada' }])
})

test('profiles and properties that nobody knows keep their names', () => {
  const text = card('X-SOCIALPROFILE;type=linkedin;x-user=ada:https://linkedin.com/in/ada', 'X-SKYPE:ada', 'FN:Ada')
  expect(read([text]).named).toEqual([
    { line: 1, 'linkedin url': 'https://linkedin.com/in/ada', 'X-SKYPE': 'ada', 'Full name': 'Ada' },
  ])
})
