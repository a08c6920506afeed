import fc from 'fast-check'
import { expect, test } from 'vitest'
import { HtmlReader } from '../../../../shared/csv/html/html-reader.ts'
import { checkProperty } from '../../../support/property.ts'

/** What the reader tells, texts joined. */
function tell(...pieces: string[]): string[] {
  const told: string[] = []
  let text = ''
  const take = () => {
    if (text !== '') told.push(`"${text}"`)
    text = ''
  }
  const reader = new HtmlReader({
    open(name, attribute) {
      take()
      const found = ['a', 'b', 'x:num', 'style'].flatMap((one) => {
        const value = attribute(one)
        return value === undefined ? [] : [`${one}=${value}`]
      })
      told.push([name, ...found].join(' '))
    },
    text(piece) {
      text += piece
    },
    close(name) {
      take()
      told.push(`/${name}`)
    },
  })
  for (const piece of pieces) reader.push(piece)
  reader.end()
  take()
  return told
}

test.each([
  ['names in any case', '<TD>x</Td >', ['td', '"x"', '/td']],
  ['attributes, quoted or not', `<td a="1 > 0" b='"' style=x:y>`, ['td a=1 > 0 b=" style=x:y']],
  ['one without a value, and with a prefix', '<td A x:num=4>', ['td a= x:num=4']],
  ['the first of two of one name', '<td a=1 A=2>', ['td a=1']],
  ['a name inside a value is none', '<td title="a=5" b=1>', ['td b=1']],
  ['a quote in a value without', "<td b=it's>x</td>", ["td b=it's", '"x"', '/td']],
  ['references', '<td a="&lt;1&gt;">&eacute;&nbsp;&#20320;&amp;lt;</td>', ['td a=<1>', '"é\u00a0你&lt;"', '/td']],
  ['signs that begin no tag', 'a < b <3 </ 5> <', ['"a < b <3 </ 5> <"']],
  ['comments', 'a<!-- <td> -- > -->b', ['"ab"']],
  ['conditions of Word', '<!--[if gte mso 9]><xml><td></xml><![endif]-->a<![if !x]>b<![endif]>', ['"ab"']],
  ['declarations', '<!DOCTYPE html><?xml version="1.0"?>a', ['"a"']],
  [
    'what no page shows',
    '<style>td{}</style><SCRIPT>if(a<b){"</td>"}</Script>a<title>t</title>',
    ['/style', '/script', '"a"', '/title'],
  ],
  ['a tag that never ends', 'a<td b="', ['"a"']],
])('%s', (_, html, told) => expect(tell(html)).toEqual(told))

test('wherever the text is cut into pieces, the same is told', async () => {
  const part = fc.constantFrom(
    ...[
      '<td a="x>y">',
      '</td>',
      '<br/>',
      'Ann &amp; Bob',
      '&nbsp;',
      '&#x4f60;',
      '<!-- x -->',
      '<script>1<2</script>',
      '<',
      '>',
      '&',
      '--',
      '王',
    ],
  )
  const html = fc.array(part, { maxLength: 12 }).map((parts) => parts.join(''))
  await checkProperty(
    fc.property(html, fc.array(fc.nat(60), { maxLength: 6 }), (text, cuts) => {
      const places = [0, ...cuts.map((cut) => Math.min(cut, text.length)).sort((a, b) => a - b), text.length]
      const pieces = places.slice(1).map((end, n) => text.slice(places[n], end))
      expect(tell(...pieces)).toEqual(tell(text))
    }),
    { seed: 411, numRuns: 3_000 },
  )
})

test('a tag of more than a million characters is left out', () => {
  const html = `<td a="${'x'.repeat(2 ** 20)}`
  expect(tell(html, '">', 'y')).toEqual(['"">y"'])
})
