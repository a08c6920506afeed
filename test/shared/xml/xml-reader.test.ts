import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type XmlHandlers, XmlReader } from '../../../shared/xml/xml-reader.ts'
import { checkProperty } from '../../support/property.ts'

/** What a reader tells, texts that follow one another joined. */
function read(pieces: readonly (string | Uint8Array)[], { attributes = ['a'], isStrict = false } = {}) {
  const told: string[] = []
  let text = ''
  const tell = (event: string) => {
    if (text !== '') told.push(`"${text}"`)
    text = ''
    told.push(event)
  }
  const handlers: XmlHandlers = {
    open: (name, attribute) => tell([`<${name}`, ...attributes.map((wanted) => attribute(wanted) ?? '-')].join(' ')),
    text: (piece) => {
      text += piece
    },
    close: (name) => tell(`/${name}`),
    ...(isStrict && { fault: (fault) => tell(`!${fault}`) }),
  }
  const reader = new XmlReader(handlers)
  for (const piece of pieces) reader.push(piece)
  reader.end()
  if (text !== '') told.push(`"${text}"`)
  return told
}

test('tags, texts, CDATA and entities are told; prefixes, comments and instructions are left out', () => {
  const xml = `<?xml version="1.0"?><?it's?><x:r a="1 &lt; 2"><!-- it's > --><b/>t&amp;&#x41;&#66;<![CDATA[<&amp;>]]></x:r>`
  expect(read([xml])).toEqual(['<r 1 < 2', '<b -', '/b', '"t&AB<&amp;>"', '/r'])
})

test.each([
  ['<r a="1"/>', '1'],
  ["<r a='1'/>", '1'],
  ['<r\n  b="a=" a = "1" c=\'x\'/>', '1'],
  ['<r x:a="1"/>', '1'],
  ['<r b=" a=" a="&quot;>&quot;"/>', '">"'],
  ['<r x:a="2" a="1"/>', '1'],
  ['<r b=c a="1"/>', '1'],
  ['<r b="1"a="2"/>', '2'],
  ['<r aa="1" a.a="1"/>', '-'],
  ['<r b="a=\'1\'"/>', '-'],
  ['<r a=""/>', ''],
])('the attribute of %s is %s', (xml, value) => {
  expect(read([xml])).toEqual([`<r ${value}`, '/r'])
})

test('a document says the same wherever it is cut, within a character too', async () => {
  const xml = Buffer.from(
    '<?xml version="1.0"?><!-- > --><r a="é>&gt;">王芳 &lt;&#x41;&amp; <b a=\'1\'/><![CDATA[]]]]><![CDATA[>]]>ü</r>tail',
  )
  const whole = read([xml], { isStrict: true })
  expect(whole).toContain('"王芳 <A& "')
  await checkProperty(
    fc.property(fc.array(fc.nat(xml.length)), (cuts) => {
      const places = [0, ...cuts.sort((a, b) => a - b), xml.length]
      const pieces = places.slice(1).map((end, i) => xml.subarray(places[i], end))
      expect(read(pieces, { isStrict: true })).toEqual(whole)
    }),
    { seed: 20261128 },
  )
})

test('what is not well-formed is skipped, or told to who asks', () => {
  const xml = '<!DOCTYPE r [<!ENTITY e "x">]><r>&e; & &constructor;< /></r><unended'
  expect(read([xml])).toEqual(['"]>"', '<r -', '"&e; & &constructor;"', '< -', '/', '/r'])
  expect(read([xml], { isStrict: true }).filter((event) => event.startsWith('!'))).toEqual([
    '!document-type',
    ...['!entity', '!entity', '!entity'],
    '!tag',
    '!cut-off',
  ])
})

test('no entity is expanded into another', () => {
  expect(read(['<r>&amp;lt;&#38;amp;</r>'])).toEqual(['<r -', '"&lt;&amp;"', '/r'])
})

test('a tag of more than 1 Mi characters is left out, and a long text comes whole', () => {
  const megabyte = 'x'.repeat(1024 * 1024)
  expect(read(['<r>', '<b c="', megabyte, megabyte, '"><c/>', '</r>'], { isStrict: true })).toEqual([
    '<r -',
    '!too-long',
    ...[`"${megabyte}">"`, '<c -', '/c', '/r'],
  ])
  expect(read(['<r>', megabyte, megabyte, '</r>'])).toEqual(['<r -', `"${megabyte}${megabyte}"`, '/r'])
  expect(read(['<r>', `${megabyte}&am`, 'p;</r>'])).toEqual(['<r -', `"${megabyte}&"`, '/r'])
})

test('what may have become an entity is told as it stands where nothing follows', () => {
  expect(read(['<a/>x&am'])).toEqual(['<a -', '/a', '"x&am"'])
})

test('a tag of 1 Mi characters that has not ended is kept, and one of one more is not', () => {
  const pieces = (length: number) => ['<b c="'.padEnd(length, 'x'), '"/>']
  expect(read(pieces(1_048_576), { attributes: [], isStrict: true })).toEqual(['<b', '/b'])
  expect(read(pieces(1_048_577), { attributes: [], isStrict: true })).toEqual(['!too-long', '""/>"'])
})

test.each([
  ['text', 'x'],
  ['a tag without an end', '<'],
  ['a comment without an end', '<!--'],
])(
  '%s of 100 MB takes time by its length',
  (_, start) => {
    let length = 0
    const reader = new XmlReader({
      text: (text) => {
        length += text.length
      },
    })
    const piece = Buffer.alloc(16 * 1024, 'x')
    const before = process.threadCpuUsage()
    reader.push(start)
    for (let i = 0; i < 6400; i++) reader.push(piece)
    reader.end()
    expect(length).toBeGreaterThan(95_000_000)
    // The processor's time, since the machine may be busy; by the square it would be more than 20 s.
    expect(process.threadCpuUsage(before).user / 1e6).toBeLessThan(8)
  },
  60_000,
)

test('depth costs nothing', () => {
  const count = 200_000
  let depth = 0
  let deepest = 0
  const reader = new XmlReader({
    open: () => {
      depth++
      deepest = Math.max(deepest, depth)
    },
    close: () => depth--,
  })
  for (let i = 0; i < count; i++) reader.push('<a>')
  for (let i = 0; i < count; i++) reader.push('</a>')
  reader.end()
  expect([depth, deepest]).toEqual([0, count])
})

test.each(['', '<a/>', '<a></a>', '<a>&', 'x'])('of %j no text is told that is empty', (xml) => {
  const texts: string[] = []
  const reader = new XmlReader({ text: (text) => texts.push(text) })
  reader.push(xml)
  reader.end()
  expect(texts).not.toContain('')
})
