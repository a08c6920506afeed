import { describe, expect, test } from 'vitest'
import { isQuotedPrintable, readProperty } from '../../../../shared/csv/vcard/read-property.ts'

const property = (more: object) => ({ name: 'TEL', types: [], isPreferred: false, parts: ['1'], ...more })

test.each([
  ['TEL:1', {}],
  ['tel:1', {}],
  ['item1.TEL:1', {}],
  ['a.b.TEL:1', {}],
  [' TEL :1', {}],
  ['X-2:1', { name: 'X-2' }],
  ['TEL;WORK;VOICE:1', { types: ['work'] }],
  ['TEL;TYPE=WORK,Voice,"cell":1', { types: ['work', 'cell'] }],
  ['TEL;TYPE="work, cell":1', { types: ['work', 'cell'] }],
  ['TEL;type=work;TYPE=WORK:1', { types: ['work'] }],
  ['TEL; TYPE =work:1', { types: ['work'] }],
  ['TEL;X-TYPE=work;LABEL=x:1', {}],
  ['TEL;TYPE=:1', {}],
  ['TEL;PREF:1', { isPreferred: true }],
  ['TEL;TYPE=work,pref:1', { types: ['work'], isPreferred: true }],
  ['TEL;PREF=1:1', { isPreferred: true }],
  ['TEL;pref=2;home:1', { types: ['home'], isPreferred: true }],
  ['TEL;X-PREF=1:1', {}],
  ['TEL;LABEL="a:b;c":1', {}],
  ['TEL:', { parts: [''] }],
  ['TEL:1;2;', { parts: ['1', '2', ''] }],
  ['TEL:tel:1', { parts: ['tel:1'] }],
  ['TEL:a\\;b\\,c\\:d\\\\e;f', { parts: ['a;b,c:d\\e', 'f'] }],
  ['TEL: a\\nb\\Nc ', { parts: ['a\nb\nc'] }],
  ['TEL:a\\xb\\', { parts: ['a\\xb\\'] }],
])('%s', (line, more) => expect(readProperty(line)).toEqual(property(more)))

test.each(['no colon', ':1', '1TEL:1', 'TÉL:1', 'item1.:1', 'A B:1', 'TEL;LABEL="a:b', ''])(
  '%j is no property',
  (line) => expect(readProperty(line)).toBeNull(),
)

describe('quoted-printable', () => {
  const read = (parameters: string, value: string) => readProperty(`N;${parameters}:${value}`)?.parts

  test.each([
    ['ENCODING=QUOTED-PRINTABLE', '=E5=BC=A0', ['张']],
    ['encoding=quoted-printable', '=e5=bc=a0', ['张']],
    ['QUOTED-PRINTABLE', 'a=3Db', ['a=b']],
    ['ENCODING=QUOTED-PRINTABLE', 'M=FCller', ['Müller']],
    ['ENCODING=QUOTED-PRINTABLE', 'caf=C3', ['cafÃ']],
    ['CHARSET=GB2312;ENCODING=QUOTED-PRINTABLE', '=D5=C5', ['张']],
    ['CHARSET=gbk;ENCODING=QUOTED-PRINTABLE', '=D5=C5', ['张']],
    ['CHARSET="SJIS";ENCODING=QUOTED-PRINTABLE', '=93=FA', ['日']],
    ['CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE', '=80', ['€']],
    ['CHARSET=windows-1251;ENCODING=QUOTED-PRINTABLE', '=C0', ['А']],
    ['CHARSET=nothing;ENCODING=QUOTED-PRINTABLE', '=C3=A9', ['é']],
    ['ENCODING=QUOTED-PRINTABLE', '100= =zz=', ['100= =zz=']],
    ['ENCODING=QUOTED-PRINTABLE', '张=2C;b', ['张,', 'b']],
    ['ENCODING=8BIT', 'a=3Db', ['a=3Db']],
    ['X-QUOTED-PRINTABLE', 'a=3Db', ['a=3Db']],
  ])('%s: %s', (parameters, value, parts) => {
    expect(read(parameters, value)).toEqual(parts)
  })

  test.each([
    ['N;ENCODING=QUOTED-PRINTABLE:a=', true],
    ['N;QUOTED-PRINTABLE;CHARSET=UTF-8:a=', true],
    ['N;quoted-printable:a=', true],
    ['N:a;QUOTED-PRINTABLE', false],
    ['N;QUOTED-PRINTABLES:a=', false],
    ['N;QUOTED-PRINTABLE', false],
    ['N;LABEL="a:b";QUOTED-PRINTABLE:a=', true],
  ])('%s goes on behind a =: %s', (line, isOne) => expect(isQuotedPrintable(line)).toBe(isOne))
})
