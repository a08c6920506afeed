import { describe, expect, test } from 'vitest'
import { childrenOf, childText, MalformedXml, parseXml } from '../../../shared/xml/parse-xml.ts'

describe('parseXml', () => {
  test('reads elements, entities, CDATA and references, and skips what means nothing', () => {
    const root = parseXml(
      '\ufeff<?xml version="1.0"?>\n<!-- c --><s3:A xmlns:s3="x"><B a="1"> a&amp;b&#xe9;&#33;<![CDATA[<c>]]></B><C/></s3:A>\n',
    )
    expect([root.name, childText(root, 'B'), childText(root, 'C'), childText(root, 'D')]).toEqual([
      'A',
      ' a&bé!<c>',
      '',
      undefined,
    ])
  })

  test('finds children by name', () => {
    const root = parseXml('<a><b>1</b><c/><b>2</b></a>')
    expect(childrenOf(root, 'b').map(({ text }) => text)).toEqual(['1', '2'])
    expect(childrenOf(undefined, 'b')).toEqual([])
  })

  test('reads 4 Mi characters', () => {
    expect(parseXml(`<a>${' '.repeat(4 * 1024 * 1024 - 7)}</a>`).name).toBe('a')
    expect(() => parseXml(`<a>${' '.repeat(4 * 1024 * 1024 - 6)}</a>`)).toThrow('too-long')
  })

  test('goes 20 elements deep, and no deeper', () => {
    const nested = (depth: number) => '<a>'.repeat(depth) + '</a>'.repeat(depth)
    expect(parseXml(nested(20)).name).toBe('a')
    expect(() => parseXml(nested(21))).toThrow(expect.objectContaining({ fault: 'too-deep' }))
  })

  test.each([
    ['nothing', '', 'structure'],
    ['text only', 'hello', 'structure'],
    ['an open element', '<a><b></b>', 'structure'],
    ['a wrong end', '<a><b></a></b>', 'structure'],
    ['an end too many', '<a></a></a>', 'structure'],
    ['two roots', '<a/><b/>', 'structure'],
    ['text beside the root', '<a/>x', 'structure'],
    ['an unknown entity', '<a>&nbsp;</a>', 'entity'],
    ['a bare ampersand', '<a>a & b</a>', 'entity'],
    ['an entity from the prototype', '<a>&constructor;</a>', 'entity'],
    ['a reference beyond Unicode', '<a>&#x110000;</a>', 'entity'],
    ['a document type', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', 'document-type'],
    ['very deep nesting', '<a>'.repeat(100) + '</a>'.repeat(100), 'too-deep'],
    ['a lone bracket', '<a><</a>', 'tag'],
    ['a tag without a name', '<a>< b></ b></a>', 'tag'],
    ['a bracket in an attribute', '<a b="<"/>', 'tag'],
    ['a quote without an end', '<a b="></a>', 'cut-off'],
    ['a comment without an end', '<a/><!-- b -->c<!--', 'cut-off'],
    ['a long name without an end', `<${'a'.repeat(1_000_000)}`, 'cut-off'],
    ['a longer name without an end', `<${'a'.repeat(2_000_000)}`, 'too-long'],
    ['more than 4 Mi characters', `<a>${' '.repeat(4 * 1024 * 1024)}</a>`, 'too-long'],
  ])('refuses %s', (_, xml, fault) => {
    expect(() => parseXml(xml)).toThrow(MalformedXml)
    expect(() => parseXml(xml)).toThrow(expect.objectContaining({ fault }))
  })
})
