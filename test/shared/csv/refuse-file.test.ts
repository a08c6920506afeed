import { describe, expect, test } from 'vitest'
import { isVcard, isZip, refuseBytes, refuseText } from '../../../shared/csv/refuse-file.ts'

const bytes = (text: string) => Buffer.from(text, 'latin1')
const utf16 = (text: string) => Buffer.from(text, 'utf16le').toString('latin1')

test.each([
  ['', 'file.empty'],
  ['\x1f\x8b\x08', 'file.is-gzip'],
  ['\xd0\xcf\x11\xe0\xa1', 'file.is-xls'],
  [`\xd0\xcf\x11\xe0${'\0'.repeat(100)}${utf16('EncryptedPackage')}`, 'file.is-locked'],
  [`%PDF-${utf16('EncryptedPackage')}`, 'file.is-pdf'],
  ['\x89PNG', 'file.is-image'],
  ['MM\0*', 'file.is-image'],
  ['Rar!', 'file.is-zip'],
  ['PK\x05\x06', 'file.is-zip'],
  ['ID3\x04', 'file.is-binary'],
  [`MZ${'\0'.repeat(60)}`, 'file.is-binary'],
  ['PK\x03\x04 mimetypeapplication/vnd.oasis.opendocument.textPK', 'file.is-opendocument'],
  ['PK\x03\x04 word/document.xml', 'file.is-document'],
])('%j is refused by its bytes as %s', (text, code) => {
  expect(refuseBytes(bytes(text))).toMatchObject({ ok: false, code, message: { key: `refusals.${code}` } })
})

test.each([
  'name,email\nAda,a@a.example\n',
  'PK\x03\x04 xl/workbook.xml',
  'PK\x03\x04 mimetypeapplication/vnd.oasis.opendocument.spreadsheetPK',
  ' %PDF-',
  'x\x89PNG',
])('%j is not', (text) => expect(refuseBytes(bytes(text))).toBeNull())

test.each([
  ['PK\x03\x04', true],
  ['XK\x03\x04', false],
  ['PX\x03\x04', false],
  ['PK\x05\x04', false],
  ['PK\x03\x06', false],
])('%j begins a ZIP archive: %s', (text, isOne) => expect(isZip(bytes(text))).toBe(isOne))

test.each([
  ['BEGIN:VCARD\n', true],
  [' \r\nbegin:vcard', true],
  ['\xef\xbb\xbfBEGIN:VCARD', true],
  [`\xff\xfe${utf16('BEGIN:VCARD')}`, true],
  [`${' '.repeat(389)}BEGIN:VCARD`, true],
  [`${' '.repeat(390)}BEGIN:VCARD`, false],
  ['name,BEGIN:VCARD', false],
])('%j begins with a card: %s', (text, isOne) => expect(isVcard(bytes(text))).toBe(isOne))

describe('a text is refused', () => {
  test.each([
    ['', 'file.empty'],
    [' ,;|"\n\t', 'file.empty'],
    ['sep=;\n;;', 'file.empty'],
    ['<!-- x --> <html>', 'file.is-html'],
    [' <TABLE border=1>', 'file.is-html'],
    ['<?xml version="1.0"?>', 'file.is-xml'],
    ['[{"name": "Ada"}]', 'file.is-json'],
    ['{ "a": 1 }', 'file.is-json'],
    ['{\\rtf1', 'file.is-rtf'],
    ['BEGIN:VCALENDAR', 'file.is-calendar'],
    ['-- dump\n/* x */\nCREATE TABLE a', 'file.is-sql'],
    ['insert into a values', 'file.is-sql'],
  ])('%j as %s', (text, code) => expect(refuseText(text)).toMatchObject({ ok: false, code }))

  test.each(['name', '{name}', '<name>', 'SET,CREATE', ',a'])('but %j is not', (text) =>
    expect(refuseText(text)).toBeNull(),
  )

  test('where more than a tenth of its first 64 Ki characters is no text', () => {
    const mixed = (strange: string, of: number) => strange + 'x'.repeat(of - strange.length)
    expect(refuseText(mixed('\0', 10))).toBeNull()
    expect(refuseText(mixed('\0', 9))).toMatchObject({ code: 'file.is-binary' })
    expect(refuseText(mixed('\ufffd\x01', 19))).toMatchObject({ code: 'file.is-binary' })
    expect(refuseText(`x${'\n\t\r'.repeat(9)}`)).toBeNull()
    const half = '\0'.repeat(8 * 1024) + 'x'.repeat(56 * 1024)
    expect(refuseText(half + 'x'.repeat(20 * 1024))).toMatchObject({ code: 'file.is-binary' })
    // 6,554 of 65,536 are just more than a tenth; the next character is not looked at.
    expect(refuseText(`${mixed('\0'.repeat(6_553), 65_536)}\0`)).toBeNull()
    expect(refuseText(`${mixed('\0'.repeat(6_554), 65_536)}${'x'.repeat(9)}`)).toMatchObject({ code: 'file.is-binary' })
  })
})
