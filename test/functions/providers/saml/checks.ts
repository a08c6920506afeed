import { type Change, loadAltered } from '../altered-copy.ts'
import { type Entry, entryBy, type Functions } from './saml.ts'
import type { SamlProviderOfTests } from './saml-provider.ts'

const folder = 'shared/auth/providers/saml'
const [envelope, assertion] = [`${folder}/read-envelope.ts`, `${folder}/read-assertion.ts`]
const queries = 'shared/db/queries/providers'
const answers = `${queries}/saml-answers.ts`
const receive = 'functions/providers/receive-provider-answer.ts'
const [saml, xml] = ['saml', 'xml'].map((name) => `node_modules/@node-saml/node-saml/lib/${name}.js`) as [
  string,
  string,
]
const change = (path: string, from: string, to = '') => ({ path, from, to })
/** A condition under which it is refused never holds. */
const never = (path: string, condition: string) => change(path, `if (${condition})`, 'if (false)')

/** Each check of an answer of SAML, and what takes it out: the lines that do it, and no other. */
const checks = {
  length: [change(receive, 'z.string().max(answerCharsMax)', 'z.string()')],
  'declarations and comments': [never(envelope, "xml.includes('<!')")],
  'well-formed': [change(envelope, 'throw new Error(`It is no XML:', 'void (`It is no XML:')],
  instructions: [never(envelope, "/<\\?(?!xml )/.test(xml) || xml.lastIndexOf('<?') > 0")],
  places: [never(envelope, 'places[name]?.includes(place) !== true'), never(envelope, 'this.#found.has(place)')],
  algorithms: [never(envelope, 'known !== undefined && !known.includes(algorithm)')],
  status: [never(envelope, 'this.#status !== success')],
  'signed assertion': [never(envelope, "!this.#found.has('Response/Assertion/Signature')")],
  'wish for a signed assertion': [
    change(`${folder}/saml-client.ts`, 'wantAssertionsSigned: true', 'wantAssertionsSigned: false'),
  ],
  signature: [
    change(
      saml,
      'if (!assertionVerifiedXml) {\n                        throw new Error("Invalid signature");',
      'if (!assertionVerifiedXml) {\n                        assertionVerifiedXml = assertions[0].toString();',
    ),
  ],
  audience: [never(saml, 'audienceErr')],
  conditions: [
    change(
      saml,
      'if (conErr)\n                throw conErr;\n        }\n        if (this.options.audience',
      '}\n        if (this.options.audience',
    ),
  ],
  issuer: [never(assertion, 'said.Issuer !== provider.issuer')],
  method: [change(assertion, '.filter(({ $ }) => $.Method === bearer)')],
  recipient: [change(assertion, '.filter(({ Recipient }) => Recipient === redirectUri)')],
  request: [change(assertion, '.filter(({ InResponseTo }) => InResponseTo === state)')],
  'time of the confirmation': [
    change(
      assertion,
      '({ NotOnOrAfter }) => NotOnOrAfter > new Date(now.getTime() - skewSeconds * 1_000)',
      '() => true',
    ),
  ],
  'kind of NameID': [never(assertion, 'NameID?.$?.Format !== persistent')],
  'used assertions': [never(receive, '!(await useAssertion(tx, { issuer: person.issuer, id, expiresAt }))')],
  'one answer': [
    change(answers, ".where('person', 'is', null)\n    .where('expires_at'", ".where('expires_at'"),
    change(answers, ".where('person', 'is', null)\n    .executeTakeFirstOrThrow", '.executeTakeFirstOrThrow'),
  ],
  browser: [change(`${queries}/provider-requests.ts`, ".where('token_hash', '=', tokenHash)")],
  // How libraries were taken in by signatures that stand elsewhere than what is read.
  'one assertion': [
    never(saml, 'assertions.length + encryptedAssertions.length > 1'),
    change(
      saml,
      'if (assertions.length == 1) {\n                if (this.options.wantAssertionsSigned',
      'if (assertions.length >= 1) {\n                if (this.options.wantAssertionsSigned',
    ),
    change(
      saml,
      'if (assertions.length == 1) {\n                return assertions[0].toString();',
      'if (assertions.length >= 1) {\n                return assertions[0].toString();',
    ),
    change(saml, 'if (verifiedXml && assertions.length + encryptedAssertions.length == 1)', 'if (verifiedXml)'),
  ],
  'few transforms': [
    change(
      xml,
      'if (transforms.length > 2) {\n        // do not return false, throw an error so that it can be caught by tests differently\n        throw new Error("Invalid signature, too many transforms");\n    }\n    for (',
      'for (',
    ),
  ],
  'assertion stands in the answer': [
    change(
      saml,
      `xml_1.xpath.selectElements(doc, "/*[local-name()='Response']/*[local-name()='Assertion']")`,
      `xml_1.xpath.selectElements(doc, "//*[local-name()='Assertion']")`,
    ),
    change(
      saml,
      `selectElements(rootNode, "./*[local-name()='Assertion']")`,
      `selectElements(rootNode, ".//*[local-name()='Assertion']")`,
    ),
  ],
  'own signature': [
    change(
      xml,
      `selectElements(currentNode, "./*[local-name(.)='Signature'`,
      `selectElements(currentNode, "//*[local-name(.)='Signature'`,
    ),
  ],
  'signature of its parent': [never(xml, 'totalReferencedNodes[0] !== signature.parentNode')],
  'what was signed is read': [change(xml, 'return sig.getSignedReferences()[0];', 'return currentNode.toString();')],
} satisfies Record<string, readonly Change[]>

export type Check = keyof typeof checks

/** From the functions to whatever checks. */
const copied = [
  'functions/providers',
  'shared/auth/providers',
  'shared/db/queries/providers',
  'node_modules/@node-saml/node-saml',
]

/** Signs in by functions from which some checks are taken out. */
export async function without(taken: readonly Check[], provider: SamlProviderOfTests): Promise<Entry> {
  const changes = taken.flatMap((check): readonly Change[] => checks[check])
  const files = ['start-provider-sign-in.ts', 'receive-provider-answer.ts', 'sign-in-with-provider.ts']
  const functions = await loadAltered(changes, copied, files)
  return entryBy(functions as Functions, provider)
}
