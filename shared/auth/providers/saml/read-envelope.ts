import { type XmlAttributes, XmlReader } from '../../../xml/xml-reader.ts'

/** What an answer of SAML says of itself, before any signature is looked at: believe none of it. */
export interface Envelope {
  /** The request that it answers. */
  readonly inResponseTo: string
}

/** Of an answer in base64: none is read that is longer. */
export const answerCharsMax = 400_000

const depthMax = 30
const success = 'urn:oasis:names:tc:SAML:2.0:status:Success'

/** SHA-1 and older may be forged; what cuts out or changes parts is none of SAML (Core, section 5.4). */
const algorithms: Readonly<Record<string, readonly string[]>> = {
  SignatureMethod: ['256', '384', '512'].map((bits) => `http://www.w3.org/2001/04/xmldsig-more#rsa-sha${bits}`),
  DigestMethod: [
    'http://www.w3.org/2001/04/xmlenc#sha256',
    'http://www.w3.org/2001/04/xmldsig-more#sha384',
    'http://www.w3.org/2001/04/xmlenc#sha512',
  ],
  CanonicalizationMethod: ['http://www.w3.org/2001/10/xml-exc-c14n#'],
  Transform: [
    'http://www.w3.org/2000/09/xmldsig#enveloped-signature',
    'http://www.w3.org/2001/10/xml-exc-c14n#',
    'http://www.w3.org/2001/10/xml-exc-c14n#WithComments',
  ],
}

/** Where these may stand; each at most once. */
const places: Readonly<Record<string, readonly string[]>> = {
  Response: ['Response'],
  Assertion: ['Response/Assertion'],
  Signature: ['Response/Signature', 'Response/Assertion/Signature'],
  EncryptedAssertion: [],
}

/**
 * Whether an answer is built as SAML builds them: one assertion, which is signed itself, and nothing that two readers could
 * read as two things. Prefixes do not count, so that no other namespace hides anything.
 *
 * @param answer XML in base64, as the form brings it
 * @throws Error with what is wrong
 */
export function readEnvelope(answer: string): Envelope {
  const xml = decode(answer)
  // Comments, document types and CDATA: a `<` stands for nothing else.
  if (xml.includes('<!')) throw new Error('There is a comment, a document type or CDATA in it')
  if (/<\?(?!xml )/.test(xml) || xml.lastIndexOf('<?') > 0) throw new Error('There is an instruction in it')
  const shape = new ShapeReader()
  const reader = new XmlReader(shape)
  reader.push(xml)
  reader.end()
  return shape.envelope()
}

function decode(answer: string): string {
  if (!/^[A-Za-z0-9+/\s]+={0,2}\s*$/.test(answer)) throw new Error('It is not in base64')
  return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(answer, 'base64'))
}

class ShapeReader {
  readonly #open: string[] = []
  readonly #ids = new Set<string>()
  readonly #found = new Set<string>()
  #inResponseTo: string | undefined
  #status: string | undefined

  open(name: string, attribute: XmlAttributes): void {
    this.#open.push(name)
    if (this.#open.length > depthMax) throw new Error('It is too deep')
    const place = this.#open.join('/')
    if (Object.hasOwn(places, name)) this.#place(name, place)
    this.#id(attribute('ID'))
    const known = Object.hasOwn(algorithms, name) ? algorithms[name] : undefined
    const algorithm = attribute('Algorithm') ?? ''
    if (known !== undefined && !known.includes(algorithm)) throw new Error(`${name} is ${algorithm.slice(0, 100)}`)
    if (place === 'Response') this.#inResponseTo = attribute('InResponseTo')
    if (place === 'Response/Status/StatusCode') this.#status = attribute('Value')
  }

  close(name: string): void {
    if (this.#open.pop() !== name) throw new Error('An element ends that did not begin')
  }

  text(text: string): void {
    if (this.#open.length === 0 && text.trim() !== '') throw new Error('There is a text around it')
  }

  fault(fault: string): void {
    throw new Error(`It is no XML: ${fault}`)
  }

  envelope(): Envelope {
    if (this.#open.length > 0) throw new Error('An element does not end')
    if (this.#status !== success) throw new Error(`Its status is ${this.#status?.slice(0, 100)}`)
    if (!this.#found.has('Response/Assertion')) throw new Error('There is no assertion in it')
    if (!this.#found.has('Response/Assertion/Signature')) throw new Error('Its assertion is not signed')
    if (this.#inResponseTo === undefined) throw new Error('It answers no request')
    return { inResponseTo: this.#inResponseTo }
  }

  #place(name: string, place: string): void {
    if (places[name]?.includes(place) !== true) throw new Error(`${name} stands at ${place.slice(0, 200)}`)
    if (this.#found.has(place)) throw new Error(`${name} stands there twice`)
    this.#found.add(place)
  }

  #id(id: string | undefined): void {
    if (id === undefined) return
    if (this.#ids.has(id)) throw new Error('Two elements have the same id')
    this.#ids.add(id)
  }
}
