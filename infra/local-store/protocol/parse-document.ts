import { MalformedXml, parseXml, type XmlElement } from '../../../shared/xml/parse-xml.ts'
import { StoreError } from '../store-error.ts'

/**
 * The root of a document that a request sent.
 *
 * @throws StoreError MalformedXML when it is not well-formed, or its root has another name
 */
export function parseDocument(xml: string, root: string): XmlElement {
  const document = parse(xml)
  if (document.name !== root) throw new StoreError('MalformedXML', `Expected a ${root}.`)
  return document
}

function parse(xml: string): XmlElement {
  try {
    return parseXml(xml)
  } catch (error) {
    if (!(error instanceof MalformedXml)) throw error
    throw new StoreError('MalformedXML', 'The XML you provided was not well-formed or did not validate.')
  }
}
