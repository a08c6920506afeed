import fc from 'fast-check'
import { expect, test } from 'vitest'
import { renderXml } from '../../../../infra/local-store/protocol/render-xml.ts'
import { childText, parseXml } from '../../../../shared/xml/parse-xml.ts'
import { checkProperty } from '../../../support/property.ts'

test('every text that is written is read back', async () => {
  await checkProperty(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), (a, b) => {
      const root = parseXml(renderXml('Root', { A: a, B: [b, 'second'], C: undefined }))
      expect([childText(root, 'A'), childText(root, 'B'), root.children.length]).toEqual([a, b, 3])
    }),
    { seed: 20261128 },
  )
})

test('an answer has the namespace of S3, and an error has none', () => {
  expect(renderXml('Tagging', { Key: 'a & "b"' })).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<Tagging xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Key>a &amp; &quot;b&quot;</Key></Tagging>',
  )
  expect(renderXml('Error', { Code: 'NoSuchKey' })).toContain('<Error><Code>NoSuchKey</Code></Error>')
})
