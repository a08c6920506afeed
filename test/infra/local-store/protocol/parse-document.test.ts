import { expect, test } from 'vitest'
import { parseDocument } from '../../../../infra/local-store/protocol/parse-document.ts'

test('a document of the right root is read', () => {
  expect(parseDocument('<s3:Delete xmlns:s3="x"/>', 'Delete')).toMatchObject({ name: 'Delete' })
})

test.each([
  ['another root', '<Tagging/>'],
  ['a document type', '<!DOCTYPE Delete [<!ENTITY a "b">]><Delete>&a;</Delete>'],
  ['no end', '<Delete>'],
])('%s is MalformedXML', (_, xml) => {
  expect(() => parseDocument(xml, 'Delete')).toThrow(expect.objectContaining({ code: 'MalformedXML' }))
})
