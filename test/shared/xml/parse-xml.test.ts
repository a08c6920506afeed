import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { childText, parseXml, renderXml } from '../../../infra/local-store/protocol/render-xml.ts'

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

  test.each([
    ['nothing', ''],
    ['text only', 'hello'],
    ['an open element', '<a><b></b>'],
    ['a wrong end', '<a><b></a></b>'],
    ['an end too many', '<a></a></a>'],
    ['two roots', '<a/><b/>'],
    ['text beside the root', '<a/>x'],
    ['an unknown entity', '<a>&nbsp;</a>'],
    ['a bare ampersand', '<a>a & b</a>'],
    ['an entity from the prototype', '<a>&constructor;</a>'],
    ['a reference beyond Unicode', '<a>&#x110000;</a>'],
    ['a document type', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'],
    ['very deep nesting', '<a>'.repeat(100) + '</a>'.repeat(100)],
    ['a lone bracket', '<a><</a>'],
    ['a long name without an end', `<${'a'.repeat(1_000_000)}`],
  ])('refuses %s', (_, xml) => {
    expect(() => parseXml(xml)).toThrow(expect.objectContaining({ code: 'MalformedXML' }))
  })

  test('reads back every text that renderXml wrote', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), (a, b) => {
        const root = parseXml(renderXml('Root', { A: a, B: [b, 'second'], C: undefined }))
        expect([childText(root, 'A'), childText(root, 'B'), root.children.length]).toEqual([a, b, 3])
      }),
    )
  })
})
