import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { makeSigner, type Signer } from './make-certificate.ts'
import { IdentityProvider, ServiceProvider, setSchemaValidator } from './samlify.mjs'

// Whether requests are valid by the schema is not what these tests are about.
setSchemaValidator({ validate: async () => 'valid' })

/** What the provider says of somebody: a value, or several, for each attribute. */
export type Person = Readonly<Record<string, string | readonly string[]>>

/** How an answer differs from what the provider would say. */
export interface Altered {
  /** Before it is signed. */
  readonly before?: (xml: string) => string
  /** After it was signed. */
  readonly after?: (xml: string) => string
  readonly signer?: Signer
  readonly algorithm?: string
  readonly isAllSigned?: true
}

export interface SamlProviderOfTests {
  readonly issuer: string
  /** Where people are sent. */
  readonly signInUrl: string
  readonly signOutUrl: string
  readonly signer: Signer
  /** By what they type to sign in, which is also their NameID. */
  readonly people: Record<string, Person>
  /** Reads a request as it comes by redirect, and answers it. @returns XML in base64, and where it is to go */
  answer(address: string, login: string, altered?: Altered): Promise<{ to: string; SAMLResponse: string }>
  close(): Promise<void>
}

const sha256 = 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256'
const redirect = 'urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect'
const persistent = 'urn:oasis:names:tc:SAML:2.0:nameid-format:persistent'

/**
 * A real provider of SAML: another package than ours reads requests, writes answers and signs them.
 *
 * @param readMetadata gives what Harbour says of itself
 */
export async function openSamlProvider(readMetadata: () => Promise<string>): Promise<SamlProviderOfTests> {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const opened: SamlProviderOfTests = {
    ...{ issuer: 'https://idp.harbour.test/saml', signInUrl: `${base}/sso`, signOutUrl: `${base}/out` },
    ...{ signer: makeSigner(), people: {} },
    async answer(address, login, altered = {}) {
      const { before = same, after = same, signer = opened.signer, algorithm = sha256, isAllSigned = false } = altered
      const idp = IdentityProvider({
        entityID: opened.issuer,
        privateKey: signer.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
        signingCert: signer.certificate,
        requestSignatureAlgorithm: algorithm,
        nameIDFormat: [persistent],
        singleLogoutService: [{ Binding: redirect, Location: opened.signOutUrl }],
        singleSignOnService: [{ Binding: redirect, Location: opened.signInUrl }],
      })
      const sp = ServiceProvider({ metadata: await readMetadata(), wantMessageSigned: isAllSigned })
      const query = Object.fromEntries(new URL(address).searchParams)
      const request = await idp.parseLoginRequest(sp, 'redirect', { query })
      const to = sp.entityMeta.getAssertionConsumerService('post')
      const tags = tagsOf(opened, sp.entityMeta.getEntityID(), to, request.extract.request?.id ?? '', login)
      const fill = (template: string) => ({ id: tags.ID, context: before(fillIn(template, tags)) })
      const made = await idp.createLoginResponse(sp, request, 'post', {}, { customTagReplacement: fill })
      const xml = after(Buffer.from(made.context, 'base64').toString())
      return { to, SAMLResponse: Buffer.from(xml).toString('base64') }
    },
    close: async () => {
      server.close()
      server.closeAllConnections()
    },
  }
  server.on('request', (request, response) => void serve(request, response, opened))
  return opened
}

const same = (xml: string) => xml

const quote = (text: string) => text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`)

let made = 0
function tagsOf(provider: SamlProviderOfTests, audience: string, to: string, request: string, login: string) {
  const moment = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString()
  made += 1
  const attributes = Object.entries(provider.people[login] ?? {}).map(([name, value]) => {
    const values = [value].flat().map((one) => `<saml:AttributeValue>${quote(one)}</saml:AttributeValue>`)
    return `<saml:Attribute Name="${quote(name)}">${values.join('')}</saml:Attribute>`
  })
  return {
    ID: `_response${made}`,
    AssertionID: `_assertion${made}_${Math.random().toString(16).slice(2)}`,
    IssueInstant: moment(0),
    Destination: to,
    InResponseTo: request,
    Issuer: provider.issuer,
    StatusCode: 'urn:oasis:names:tc:SAML:2.0:status:Success',
    NameIDFormat: persistent,
    NameID: quote(login),
    SubjectConfirmationDataNotOnOrAfter: moment(5),
    SubjectRecipient: to,
    ConditionsNotBefore: moment(0),
    ConditionsNotOnOrAfter: moment(5),
    Audience: audience,
    AuthnStatement: `<saml:AuthnStatement AuthnInstant="${moment(0)}"><saml:AuthnContext><saml:AuthnContextClassRef>urn:oasis:names:tc:SAML:2.0:ac:classes:Password</saml:AuthnContextClassRef></saml:AuthnContext></saml:AuthnStatement>`,
    AttributeStatement:
      attributes.length === 0 ? '' : `<saml:AttributeStatement>${attributes.join('')}</saml:AttributeStatement>`,
  }
}

const fillIn = (template: string, tags: Readonly<Record<string, string>>) =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => tags[name] ?? '')

/** For a browser: asks who they are, and has the browser send the answer. */
async function serve(request: IncomingMessage, response: ServerResponse, provider: SamlProviderOfTests) {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part)
  const address = new URL(request.url ?? '/', provider.signInUrl)
  const login = new URLSearchParams(Buffer.concat(parts).toString()).get('login')
  response.setHeader('content-type', 'text/html; charset=utf-8')
  if (address.pathname === '/out') {
    response.end('<title>Signed out</title><h1>You are signed out</h1>')
    return
  }
  if (login === null) {
    response.end(
      '<title>Work</title><form method="post"><label>Login <input name="login"></label><button>Sign in</button></form>',
    )
    return
  }
  const { to, SAMLResponse } = await provider.answer(address.href, login)
  response.end(
    `<title>Going on</title><form method="post" action="${quote(to)}"><input type="hidden" name="SAMLResponse" value="${SAMLResponse}"></form><script>document.forms[0].submit()</script>`,
  )
}
