import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { detectLegacy } from '../../../../../shared/csv/detect/encoding/detect-legacy.ts'

const detect = (text: string, encoding = 'windows-1252', isWhole = true) =>
  detectLegacy(iconv.encode(text, encoding), isWhole)

describe('one word tells its encoding as surely as others are behind', () => {
  test.each([
    ['Müller', 'windows-1252', 'windows-1252', 15],
    ['José', 'windows-1252', 'windows-1252', 13],
    ['Zoë', 'windows-1252', 'windows-1252', 6],
    ['Ünlü', 'windows-1254', 'windows-1252', 11],
    ['中', 'gb18030', 'gb18030', 5],
    ['€', 'windows-1252', 'windows-1252', 3],
    ['я', 'windows-1251', 'windows-1251', 3],
    ['şen', 'gb18030', 'gb18030', 14],
    ['ş', 'gb18030', 'gb18030', 19],
    ['ö', 'gb18030', 'gb18030', 34],
    ['Łódź', 'gb18030', 'gb18030', 64],
  ])('%s, written in %s, is %s by %i bits', (word, written, encoding, lead) => {
    const found = detect(`${word}\n`, iconv.encodingExists(written) ? written : 'windows-1252')
    const confidence = lead < 14 ? (0.49 * lead) / 14 : Math.min(0.99, 0.5 + lead / 112)
    expect(found).toMatchObject({ encoding, bomBytes: 0 })
    expect(found.confidence).toBeCloseTo(Math.max(0.1, confidence), 6)
    expect(found.evidence.key).toBe(lead < 14 ? 'evidence.encoding.asGood' : 'evidence.encoding.best')
  })

  test('a lead of a bit or two is no more than a tenth', () => {
    expect(detect('é\n')).toMatchObject({
      ...{ encoding: 'windows-1252', confidence: 0.1 },
      alternatives: ['windows-1255', 'koi8-r', 'windows-1251', 'windows-1253'],
    })
    expect(detect('é\n').evidence).toEqual({
      key: 'evidence.encoding.asGood',
      values: { encoding: 'windows-1252', other: 'windows-1255', damaged: 0 },
    })
  })

  test('words that no language has are rubbish, however far the others are behind', () => {
    const rubbish = Buffer.from('\x81\x8d\x8f\x90\x9d'.repeat(4), 'latin1')
    expect(detectLegacy(Buffer.concat([rubbish, Buffer.from('\n')]), true).confidence).toBe(0.1)
  })
})

describe('several words', () => {
  const lines = (...words: string[]) => words.join('\n')
  const many = '±|Šárka|Şahin|№|ê|10€|№|北京|Genève|Søren|Jüri'.split('|')
  const others = 'Łukasz|ü|ı|€5|Œuvre|Œuvre|Nový Jičín|Москва|서울|François|Œuvre|Öztürk|Ĺ|“quoted”'.split('|')

  test.each([
    ['the likelier of two that are as common', lines('São', '№'), 'shift_jis', 'euc-kr', 0.1],
    ['the commoner of two that are about as likely', 'Škoda', 'iso-8859-2', 'windows-1252', 0.14],
    ['rubbish of one character', 'Søren', 'euc-jp', 'euc-jp', 0.1],
    ['a lead of nine bits', lines('Ångström', 'µ'), 'windows-1254', 'windows-1252', 0.315],
    ['one that is sure', lines('שלום', 'Ünlü'), 'euc-jp', 'euc-jp', 0.5 + 41 / 112],
    ['one that is sure by a little', lines('田中', '日本'), 'euc-jp', 'euc-jp', 0.5 + 15 / 112],
    ['one that is far in front of what is read further', lines(...many), 'iso-8859-2', 'windows-1252', 0.5 + 23 / 112],
    ['one that is 60 bits in front of another', lines(...others), 'shift_jis', 'shift_jis', 0.5 + 23 / 112],
    [
      'words behind the first lines',
      lines(...Array(1_200).fill('—'), 'Việt', 'café™'),
      'windows-1253',
      'windows-1252',
      0.455,
    ],
  ])('%s', (_, text, written, encoding, confidence) => {
    const found = detect(text, written)
    expect(found.encoding).toBe(encoding)
    expect(found.confidence).toBeCloseTo(confidence, 6)
  })

  test('more than 26 bits for a character are rubbish', () => {
    expect(detectLegacy(Buffer.from('f\xfd\x8fi', 'latin1'), true)).toMatchObject({
      ...{ encoding: 'gb18030', confidence: 0.1 },
      evidence: { key: 'evidence.encoding.best' },
    })
  })

  test('what is 60 bits behind is read further, and what is more is not', () => {
    const text = lines(...Array(1_200).fill('Ünlü'), 'Lisboã', 'café™')
    expect(detect(text, 'euc-jp').alternatives).toEqual(['big5', 'shift_jis', 'gb18030', 'euc-kr'])
    expect(detect(lines(...Array(1_200).fill('Søren'), 'Håkan', 'Žižka'), 'gb18030').confidence).toBe(0.99)
  })
})

describe('the lines that have something beyond ASCII tell', () => {
  const german = 'José Müller,Köln\n'
  const plain = 'name,city,phone,address\n'

  test.each([
    ['wherever they stand', plain.repeat(9_000) + german],
    ['the last one without its end', plain + german.trimEnd()],
    ['however lines end', (plain + german).replaceAll('\n', '\r')],
  ])('%s', (_, text) => {
    const [found, wanted] = [detect(text), detect(german)]
    expect(found).toEqual(wanted)
    expect(found.confidence).toBeGreaterThan(0.5)
  })

  test('a byte of 80 tells already', () => {
    expect(detect('€').evidence).toEqual(detect('€\n').evidence)
    expect(detect('€')).toMatchObject({ encoding: 'windows-1252', confidence: expect.closeTo(0.105) })
  })
})

test('damage is told, unless the end of a sample makes it', () => {
  const sample = iconv.encode('中国人民,北京上海\n中', 'gb18030').subarray(0, -1)
  expect(detectLegacy(sample, true)).toMatchObject({ encoding: 'gb18030', evidence: { values: { damaged: 1 } } })
  expect(detectLegacy(sample, false)).toMatchObject({ encoding: 'gb18030', evidence: { values: { damaged: 0 } } })
})

test('of encodings that read alike each reading is one alternative, four at most, and not the one that is taken', () => {
  const { encoding, alternatives } = detect('José\n')
  expect(alternatives).toHaveLength(4)
  expect(new Set(alternatives).size).toBe(4)
  expect(alternatives).not.toContain(encoding)
  // Turkish Windows and Latin-9 read `José` too.
  expect(alternatives).not.toContain('windows-1254')
  expect(alternatives).not.toContain('iso-8859-15')
})

test.each(['†', '…'])('a reading that differs in control signs alone makes no doubt: %s', (sign) => {
  const found = detectLegacy(oneByte(sign), true)
  expect(found).toMatchObject({ encoding: 'windows-1252', confidence: 0.99 })
  expect(found.alternatives).not.toContain('iso-8859-9')
})

test('one that differs in a letter does', () => {
  const { encoding, alternatives } = detectLegacy(oneByte('Þ'), true)
  expect([encoding, ...alternatives]).toEqual(expect.arrayContaining(['windows-1252', 'windows-1254']))
})

function oneByte(sign: string): Buffer {
  const text = `Name;Ort;Notiz\nMüller;Köln;${sign} 2024\nSchäfer;Düsseldorf;große Tür\nWeiß;Göttingen;${sign}\nGrün;Lübeck;schön\n`
  return iconv.encode(text, 'windows-1252')
}

test.each([
  ['M№ller', 'cp866'],
  ['Schr鰀er', 'gb18030'],
  ['Gr鲞e', 'gb18030'],
  ['Kِln', 'windows-1256'],
])('%s is no word: nobody writes such a character among Latin letters', (word, encoding) => {
  const found = { encoding: 'windows-1252', evidence: { key: 'evidence.encoding.best' } }
  expect(detect(`${word}\n`, encoding)).toMatchObject(found)
})

describe('a file of western customers is known where one of them comes from elsewhere in the west', () => {
  const languages = 'de fr es pt it nl da sv nb fi is ca'.split(' ')
  /** The countries whose names have letters beyond ASCII, as the Unicode CLDR says them. */
  const placesIn = (language: string) => {
    const names = new Intl.DisplayNames([language], { type: 'region' })
    const codes =
      'AT BE BJ BR CI CV CW CZ DZ EE EG ES FO GR HT IE IT LB LY MX NE NO PE PL RE SE SI SN ST TN TR TT UA UZ'
    return codes.split(' ').flatMap((code) => names.of(code)?.match(/^.*[^\0-\x7f].*$/) ?? [])
  }

  test.each(languages)('in a file in %s', (language) => {
    const own = placesIn(language).slice(0, 10)
    for (const name of [...languages.map((other) => placesIn(other).at(-1) ?? ''), 'Zoë', 'Noël', 'Åse', 'Peña'])
      expect(detect([...own, name, ''].join('\n')), name).toMatchObject({ encoding: 'windows-1252' })
  })

  test.each([
    ['Jürgen Groß', 'Käthe Müller', 'Zoë'],
    ['Weiß', 'Jäger', 'Zoë', 'Noël', 'Citroën'],
  ])('and nobody is asked', (...names) => {
    expect(detect([...names, 'Straße', 'Köln', 'München', ''].join('\n')).confidence).toBeGreaterThan(0.5)
  })
})

test('a Greek capital with its accent is none of a quotation mark', () => {
  const greek = ['Άγιος Μαρίνος', 'Αίγυπτος', 'Ελλάδα', 'Γερμανία', 'Άννα', '']
  expect(detect(greek.join('\n'), 'windows-1253')).toMatchObject({ encoding: 'windows-1253' })
  expect(detect(greek.join('\n'), 'windows-1253').confidence).toBeGreaterThan(0.5)
})
