import fc from 'fast-check'
import { expect, test } from 'vitest'
import { listedNames } from '../../../../shared/cleaning/country/names/listed-names.ts'
import { decodeMojibake, readMojibake } from '../../../../shared/cleaning/text/decode-mojibake.ts'
import { checkProperty } from '../../../support/property.ts'

// biome-ignore format: lists of names
const names: Readonly<Record<string, readonly string[]>> = {
  German: ['Jürgen Müller', 'Björn Groß', 'Käthe Schäfer', 'Özil', 'ÄRZTE GMBH', 'Königstraße 5'],
  French: ['François Lefèvre', 'Chloë Noël', 'Hélène Çelik', 'Île-de-France', 'À la carte', 'Cœur'],
  Spanish: ['José Núñez', 'Iñaki Ibáñez', 'PEÑA', 'Ángel Güell'],
  Portuguese: ['João Gonçalves', 'São Paulo', 'CONCEIÇÃO', 'Inês Simões', 'Irmã Lúcia'],
  Polish: ['Łukasz Wiśniewski', 'Małgorzata Żak', 'Świętosława Dąbrowska', 'ŁÓDŹ'],
  Czech: ['Jiří Dvořák', 'Žaneta Šťastná', 'Čeněk Růžička', 'Ďuriš'],
  Hungarian: ['Győző Erdős', 'Ágnes Szűcs'],
  Turkish: ['İbrahim Şahin', 'Çağla Yıldız', 'Gökçe'],
  Romanian: ['Ștefan Țepeș', 'Mihăiță Brâncuși'],
  Nordic: ['Åsa Öberg', 'Søren Kierkegård', 'Þórður Guðmundsson', 'Ævar'],
  Vietnamese: ['Nguyễn Văn Đức', 'Trần Thị Hường', 'Phạm Ngọc Ánh', 'Đỗ Mỹ Linh'],
  Greek: ['Γιώργος Παπαδόπουλος', 'Ελένη'],
  Russian: ['Иван Петров', 'Алёна Щукина', 'Київ'],
  Chinese: ['张三', '李小龙', '深圳市腾讯公司', '陳大文', '王芳（女士）'],
  Japanese: ['佐藤 花子', 'サトウ', '東京都', 'たなか'],
  Korean: ['김민수', '서울특별시', '박 영희'],
  Arabic: ['محمد علي', 'فاطمة'],
  Hebrew: ['דוד כהן'],
  Thai: ['สมชาย ใจดี'],
  Hindi: ['राहुल शर्मा'],
}
const all = Object.values(names).flat()

const bytesOf = (text: string) => Buffer.from(text, 'utf8')
const misread = {
  'windows-1252': (text: string) => new TextDecoder('windows-1252').decode(bytesOf(text)),
  'ISO 8859-1': (text: string) => bytesOf(text).toString('latin1'),
}
const pages = Object.values(misread)
const macRoman = (text: string) => new TextDecoder('macintosh').decode(bytesOf(text))

test.each(Object.entries(names))(
  '%s: misread once or twice, the name is found again; by itself it is none',
  (_, list) => {
    for (const name of list) {
      expect(decodeMojibake(name), name).toBeNull()
      for (const first of pages) {
        expect(decodeMojibake(first(name)), name).toBe(name)
        for (const second of pages) expect(decodeMojibake(second(first(name))), name).toBe(name)
      }
    }
  },
)

test('the same for names put together', async () => {
  const written = fc.array(fc.constantFrom(...all), { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '))
  await checkProperty(
    fc.property(written, fc.array(fc.constantFrom(...pages), { minLength: 1, maxLength: 2 }), (text, readings) => {
      expect(decodeMojibake(text)).toBeNull()
      expect(decodeMojibake(readings.reduce((read, page) => page(read), text))).toBe(text)
    }),
    { seed: 2323, numRuns: 2000 },
  )
})

test.each(Object.entries(names))(
  '%s: misread on a Mac the name is found again; twice, it is found or left alone',
  (_, list) => {
    for (const name of list) {
      expect(decodeMojibake(macRoman(name)), name).toBe(name)
      for (const page of [...pages, macRoman]) {
        expect([null, name]).toContain(decodeMojibake(macRoman(page(name))))
        expect([null, name]).toContain(decodeMojibake(page(macRoman(name))))
      }
    }
  },
)

test('a name that is garbled in one place may be meant so; in several it can only mean one', () => {
  expect(readMojibake('MÃ¼ller')).toEqual({ text: 'Müller', isSure: false })
  expect(readMojibake('JÃ¼rgen MÃ¼ller')).toEqual({ text: 'Jürgen Müller', isSure: true })
  // A no-break space had to be put in.
  expect(readMojibake('å¼ ä¸‰')).toEqual({ text: '张三', isSure: false })
})

test('every name of a country in CLDR comes back from every encoding, and none is taken for garbled', () => {
  // Without marks that no letter of Unicode has in it: of those a Mac writes what Windows writes for others.
  const words = new Set(
    listedNames.split(/[|\n]/).filter((name) => /[^\0-\x7f]/.test(name) && !/[\u0300-\u036f]/.test(name)),
  )
  expect(words.size).toBeGreaterThan(2_000)
  const wrong: string[] = []
  for (const word of words) {
    const written = word.normalize('NFC')
    if (decodeMojibake(written) !== null) wrong.push(written)
    for (const page of [...pages, macRoman]) {
      const meant = decodeMojibake(page(written))
      if (meant !== null && meant !== written) wrong.push(`${written}: ${meant}`)
    }
  }
  expect(wrong).toEqual([])
})

test.each([
  ['MÃ¼ller', 'Müller'],
  ['MÃƒÂ¼ller', 'Müller'],
  ['å¼ ä¸‰', '张三'],
  ['JosÃ© & SÃ¸n', 'José & Søn'],
  ['Oâ€™Brien', 'O’Brien'],
  ['Acme Â® â€“ Berlin', 'Acme ® – Berlin'],
  ['ðŸ˜€ Ada', '😀 Ada'],
  ['joseÌ\x81', 'josé'],
])('%j is %s', (text, meant) => {
  expect(decodeMojibake(text)).toBe(meant)
})

test.each([
  '',
  'Ada',
  'Ã',
  'Ã Ñ',
  'São',
  'IRMÃ MARIA',
  'Å land',
  'JOSÉ®',
  // A character of private use, and one that is none.
  'î€€',
  'ó¿¿½',
  'Ã¼\x07',
  'CAFÉ™ Paris',
  'Café® Paris',
  'Café®™',
  '«CAFÉ»',
  '“TAXÍ”',
  '“IRMÃ”',
  'JOSÉ’S',
  'IRMÃ»',
  'Â',
  '20 °C',
  'Ä – Ö',
  'Ô… si',
  'Müller GmbH â€“ 张',
  'Ñandú… ¿qué?',
  'É… bom',
  'l’été »',
  'Zoë’s',
  'naïve…',
  'NAÏ”VE',
  '\ud800Ã¼',
])('%j is what was meant', (text) => {
  expect(decodeMojibake(text)).toBeNull()
})

test('no text throws, and what comes out is stable', async () => {
  const near = fc
    .array(fc.constantFrom(...'Ã¼Â©å¼ ä¸‰â€™É»Ð½\x81\xa0aB ”é™'), { maxLength: 12 })
    .map((all) => all.join(''))
  await checkProperty(
    fc.property(fc.oneof(near, fc.string({ unit: 'binary' })), (text) => {
      const meant = decodeMojibake(text)
      if (meant !== null) expect(meant).not.toMatch(/(?!\s)\p{Cc}|\ufffd/u)
    }),
    { seed: 2324, numRuns: 2000 },
  )
})

test('two letters that are garbled alike are sure, also where one was garbled twice', () => {
  expect(readMojibake('MÃƒÂ¼ller')).toEqual({ text: 'Müller', isSure: true })
})

test.each([
  [20_000, true],
  [20_001, false],
])('a text of %i characters is decoded: %j', (length, isDecoded) => {
  const text = 'MÃ¼ller'.padEnd(length, ' a')
  expect(decodeMojibake(text)).toBe(isDecoded ? text.replace('Ã¼', 'ü') : null)
})
