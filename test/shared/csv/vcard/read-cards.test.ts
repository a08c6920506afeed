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

const named = (...lines: string[]) => read([card(...lines)]).named.map(({ line, ...cells }) => cells)

test('each part of a name or an address has a column of its own', () => {
  expect(named('N:Lovelace;Ada;King;Dr.;Jr.', 'ORG:Acme;Sales;North', 'ADR:1;2;3;4;5;6;7;8')).toEqual([
    {
      ...{ 'Last name': 'Lovelace', 'First name': 'Ada', 'Middle name': 'King' },
      ...{ 'Name prefix': 'Dr.', 'Name suffix': 'Jr.', Company: 'Acme', Department: 'Sales, North' },
      ...{ 'PO box': '1', 'Address line 2': '2', Address: '3', City: '4', Region: '5', 'Postal code': '6' },
      Country: '7, 8',
    },
  ])
  expect(named('N:Lovelace', 'ORG:;;North')).toEqual([{ 'Last name': 'Lovelace', Department: 'North' }])
})

test('semicolons part nothing in a whole value, and cells of other properties', () => {
  expect(named('NOTE:a;b', 'X-A:c;;d', 'NICKNAME:e;f')).toEqual([{ Notes: 'a;b', 'X-A': 'c; d', Nickname: 'e, f' }])
})

test('a telephone says what it is for', () => {
  expect(
    named('TEL:1', 'TEL;TYPE=work:tel:2', 'TEL;TYPE=fax:3', 'TEL;TYPE=work,fax:4', 'TEL;TYPE=home,cell:5', 'TEL:6;7'),
  ).toEqual([
    {
      ...{ Phone: '1', 'Phone (work)': '2', Fax: '3', 'Fax (work)': '4' },
      ...{ 'Phone (home cell)': '5', 'Phone (2)': '6;7' },
    },
  ])
})

test('the third of a kind, and a profile without a type', () => {
  expect(named('EMAIL:a@a.example', 'EMAIL:b@b.example', 'EMAIL:c@c.example', 'X-SOCIALPROFILE:x')).toEqual([
    {
      ...{ Email: 'a@a.example', 'Email (2)': 'b@b.example', 'Email (3)': 'c@c.example' },
      'X-SOCIALPROFILE': 'x',
    },
  ])
})

test('an empty value takes no column', () => {
  const reader = new CardReader()
  expect(reader.push(card('FN:Ada', 'EMAIL:', 'TEL:1'))).toEqual([{ line: 1, cells: ['Ada', '1'] }])
  expect(reader.columns).toEqual(['Full name', 'Phone'])
})

test('of a kind the preferred one comes first, the others in their order, and each kind keeps its places', () => {
  expect(
    named('EMAIL:1@a.example', 'FN:Ada', 'EMAIL:2@a.example', 'EMAIL;PREF:3@a.example', 'EMAIL:4@a.example'),
  ).toEqual([
    {
      ...{ Email: '3@a.example', 'Full name': 'Ada', 'Email (2)': '1@a.example' },
      ...{ 'Email (3)': '2@a.example', 'Email (4)': '4@a.example' },
    },
  ])
})

test('a card that is not ended ends where the next begins, or with the text', () => {
  const text = 'BEGIN:VCARD\nFN:Ada\n begin:vcard \nFN:Bob'
  expect(read([text.replace(' begin', 'begin')]).named).toEqual([
    { line: 1, 'Full name': 'Ada' },
    { line: 3, 'Full name': 'Bob' },
  ])
})

test('an end too many ends nothing, and a card of nothing is none', () => {
  const text = 'END:VCARD\nBEGIN:VCARD\nVERSION:3.0\nEND:VCARD\nEND:VCARD\nBEGIN:VCARD\nFN:Ada\nEND:VCARD\n'
  expect(read([text])).toEqual({ named: [{ line: 6, 'Full name': 'Ada' }], pictures: 0, strayLines: 0 })
})

test('cards of cards are left out at any depth', () => {
  const inner = ['AGENT:', 'BEGIN:VCARD', 'FN:Bob', 'AGENT:', 'BEGIN:VCARD', 'FN:Eve', 'END:VCARD', 'END:VCARD']
  expect(named('FN:Ada', ...inner, 'TEL:1')).toEqual([{ 'Full name': 'Ada', Phone: '1' }])
})

test('lines in no card are counted, unless they are blank', () => {
  const text = `hello\n\n  \n${card('FN:Ada')}bye\nfolks\n`
  expect(read([text])).toMatchObject({ named: [{ line: 4, 'Full name': 'Ada' }], strayLines: 3 })
})

test('what is in no card counts as no picture; a logo, a sound and a key do', () => {
  expect(read([card('FN:Ada', 'LOGO:x', 'SOUND:x', 'KEY:x', 'UID:1')])).toMatchObject({
    named: [{ 'Full name': 'Ada', UID: '1' }],
    pictures: 3,
  })
})

test('a line that begins with white space belongs to the one before, without that', () => {
  expect(named('NOTE:one', ' two', '\t three', 'TEL:1')).toEqual([{ Notes: 'onetwo three', Phone: '1' }])
})

test('a soft line end joins lines of quoted-printable, and of nothing else', () => {
  const quoted = 'NOTE;ENCODING=QUOTED-PRINTABLE:a='
  expect(named(quoted, ' b=', 'c', 'TEL:1')).toEqual([{ Notes: 'a bc', Phone: '1' }])
  expect(named(quoted, 'END:VCARD', 'TEL:1')).toEqual([{ Notes: 'aEND:VCARD', Phone: '1' }])
  expect(named('NOTE:a=', 'TEL:1')).toEqual([{ Notes: 'a=', Phone: '1' }])
})

test('a line of more than 1 Mi characters and 64 Ki is cut, by which it is known', () => {
  const most = 1024 * 1024 + 64 * 1024
  const long = card('FN:Ada', `NOTE:${'x'.repeat(most - 6)}`, ' y', ' z', 'TEL:1')
  const [row] = read([long]).named as unknown as Record<string, string>[]
  expect(row?.Notes?.length).toBe(most - 5)
  expect(row?.Phone).toBe('1')
})
