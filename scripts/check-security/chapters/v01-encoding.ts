import { equal, ok, rejects, throws } from 'node:assert/strict'
import { parseXml } from '../../../shared/xml/parse-xml.ts'
import { assertNoPackage, assertNowhere, assertOnlyIn, listProjectFiles } from '../project-files.ts'
import { addCustomer, assertOutbound, expectStatus } from '../proofs.ts'
import { absent, check, type Requirement } from '../requirement.ts'
import type { Target } from '../target.ts'

const hostile = `<img src=x onerror=alert(1)>"'&</script><b>`

async function pageOfHostile(target: Target): Promise<{ page: string; json: string }> {
  const { client } = await target.people.of('editor')
  const id = await addCustomer(target, { display_name: hostile, notes: hostile })
  const page = await client.get(`/customers/${id}`)
  const { text } = await client.get(`/api/v1/customers/${id}`)
  expectStatus(page, 200)
  return { page: page.text, json: text }
}

const injections = [
  `' or '1'='1`,
  `'; drop table customers; --`,
  `\\'); select pg_sleep(9); --`,
  `%' or true --`,
  '$1',
  '"',
]

export const encoding: readonly Requirement[] = [
  check('V1.1.1', 'what an address says is decoded once: %2525 is shown as %25', async ({ people }) => {
    const { text } = await (await people.of('viewer')).client.get('/customers?search=%2525abc')
    ok(text.includes('value="%25abc"'), 'the search is not shown as %25abc')
  }),
  check('V1.1.2', 'no view writes text that isn’t escaped by what makes the HTML', () =>
    assertNowhere(/dangerouslySetInnerHTML|from 'hono\/html'|\braw\(`/, ['web']),
  ),
  check('V1.2.1', 'a name of marks stands in pages as text, in elements and attributes', async (target) => {
    const { page } = await pageOfHostile(target)
    ok(!page.includes('<img src=x'), 'it stands there as an element')
    ok(page.includes('&lt;img src=x onerror=alert(1)&gt;&quot;&#39;&amp;'), 'it is not shown')
  }),
  check(
    'V1.2.2',
    'no page links to javascript: or data:, and what is looked for is encoded in addresses',
    async (target) => {
      const { client } = await target.people.of('editor')
      for (const website of ['javascript:alert(1)', 'data:text/html,x', 'vbscript:x']) {
        const values = { display_name: 'Link Check', company_website: website }
        const made = await client.ask('POST', '/api/v1/customers', { body: { values, confirmed: true } })
        if (made.status !== 201) continue
        target.addedCustomers.push(JSON.parse(made.text).id)
        const { text } = await client.get(`/customers/${JSON.parse(made.text).id}`)
        ok(!/href="\s*(?:javascript|data|vbscript):/i.test(text), `${website} is a link`)
      }
      const { text } = await client.get('/customers?search=a%26sort%3Dx%22')
      ok(!text.includes('search=a&amp;sort=x"'), 'what was looked for goes into links as it is')
    },
  ),
  check('V1.2.3', 'no page has a script of its own, and JSON says a hostile name as it is', async (target) => {
    const { page, json } = await pageOfHostile(target)
    for (const [tag] of page.matchAll(/<script[^>]*>/g)) ok(tag.includes(' src="/assets/'), `${tag} is in the page`)
    ok(JSON.stringify(JSON.parse(json)).includes(JSON.stringify(hostile)), 'the name is another one')
  }),
  check('V1.2.4', 'what is looked for, sorted or filtered by is no SQL', async ({ people }) => {
    const { client } = await people.of('viewer')
    for (const text of injections) {
      const search = await client.get(`/api/v1/customers?search=${encodeURIComponent(`zzqq ${text}`)}`)
      expectStatus(search, 200)
      equal(JSON.parse(search.text).total, 0, `“${text}” finds customers`)
      expectStatus(await client.get(`/api/v1/customers?sort=${encodeURIComponent(text)}`), 422)
      expectStatus(await client.get(`/customers/${encodeURIComponent(text)}`), 404)
    }
  }),
  check('V1.2.5', 'what answers people starts no program, and no program is started through a shell', () => {
    assertNowhere(/child_process/, ['functions', 'shared', 'web'])
    assertNowhere(/shell: true|(?<![.\w])exec(?:Sync)?\(/, ['infra', 'scripts/commands'])
  }),
  absent('V1.2.6', 'no LDAP', () => assertNoPackage(/ldap/i)),
  check(
    'V1.2.7',
    'nothing of ours writes an XPath; an answer of SAML has ids of letters and digits alone',
    async () => {
      assertNowhere(/xpath/i, ['functions', 'shared', 'web', 'infra'])
      const { readEnvelope } = await import('../../../shared/auth/providers/saml/read-envelope.ts')
      const xml = `<Response ID="a' or '1'='1" InResponseTo="x"></Response>`
      throws(() => readEnvelope(Buffer.from(xml).toString('base64')))
    },
  ),
  absent('V1.2.8', 'no LaTeX', () => assertNoPackage(/latex|katex|mathjax/i)),
  check('V1.2.9', 'what is typed is no pattern', async ({ people }) => {
    const { client } = await people.of('viewer')
    for (const text of ['.*', '(((', '[a-', 'a{2,1}', '\\', '^$', '%', '_']) {
      const answer = await client.get(`/api/v1/customers?search=${encodeURIComponent(`zzqq${text}`)}`)
      expectStatus(answer, 200)
      equal(JSON.parse(answer.text).total, 0, `“${text}” is read as a pattern`)
    }
  }),
  absent('V1.3.1', 'nothing that people write is HTML', () => {
    assertNowhere(/contenteditable|designMode/i, ['web'])
    assertNoPackage(/tinymce|ckeditor|quill|prosemirror|tiptap|sanitize-html|dompurify/i)
  }),
  check('V1.3.2', 'no text is run as code, and no page allows it', async ({ stranger }) => {
    assertNowhere(/\beval\(|new Function\(|node:vm\b|setTimeout\(['"`]/)
    const { headers } = await stranger().get('/login')
    ok(!/unsafe-eval/.test(headers['content-security-policy'] ?? 'unsafe-eval'))
  }),
  check('V1.3.3', 'a cell that a spreadsheet would run is guarded in what is exported', async (target) => {
    const { client } = await target.people.of('editor')
    for (const [index, start] of ['=', '+', '-', '@'].entries())
      await addCustomer(target, { display_name: `${start}cmd${index}zq`, company_primary: `Guard Check Zq` })
    const { text } = await client.get('/customers/export.csv?search=Guard%20Check%20Zq')
    const cells = text.split(/[,\r\n]/).filter((cell) => /cmd\dzq/.test(cell))
    ok(cells.length >= 4, `the export has ${cells.length} of them`)
    for (const cell of cells) ok(!/^"?\s*[=+@-]/.test(cell), `exported as ${cell}`)
  }),
  absent('V1.3.4', 'no SVG of anybody is served: ours alone, as assets', () =>
    assertOnlyIn(/image\/svg\+xml/, ['web/assets.ts', 'web/views/document.tsx'], ['functions', 'web']),
  ),
  absent('V1.3.5', 'no Markdown, style sheet or BBCode of anybody is read', () =>
    assertNoPackage(/markdown|^marked$|showdown|bbcode|remark|xslt|postcss/i),
  ),
  check('V1.3.6', 'only what the settings name is asked over the network', assertOutbound),
  absent('V1.3.7', 'no language of templates', () =>
    assertNoPackage(/handlebars|^ejs$|mustache|nunjucks|^pug$|liquid|^eta$|velocity/i),
  ),
  absent('V1.3.8', 'no Java, and so no JNDI', () => {
    assertNoPackage(/jndi|^java$|java-caller|node-java/i)
    equal(listProjectFiles(undefined, true).filter((path) => path.endsWith('.java')).length, 0)
  }),
  absent('V1.3.9', 'no memcache', () => assertNoPackage(/memcache/i)),
  check('V1.3.10', 'nothing typed is a format: logs take values, and messages stand in the code', () => {
    assertNowhere(/\butil\.format|\bformatWithOptions\b|import \{[^}]*\bformat\b[^}]*\} from 'node:util'/)
    assertNowhere(/\blog\.(?:debug|info|warn|error)\(`[^`]*\$\{/, ['functions', 'shared', 'web'])
  }),
  absent('V1.3.11', 'no mail is sent', () => assertNoPackage(/nodemailer|smtp|imap|sendmail|mailgun|sendgrid/i)),
  absent('V1.4.1', 'no code of ours that sees to memory itself', () => {
    equal(listProjectFiles(undefined, true).filter((path) => /\.(?:c|cc|cpp|h|rs|go|node|wasm)$/.test(path)).length, 0)
    assertNowhere(/node:ffi|WebAssembly/)
  }),
  check('V1.4.2', 'numbers that are no sizes are refused', async ({ people }) => {
    const { client } = await people.of('viewer')
    for (const limit of ['1e400', '-1', '9007199254740993', 'NaN', '1.5', '', '99999999999999999999'])
      expectStatus(await client.get(`/api/v1/customers?limit=${limit}`), 422)
  }),
  absent('V1.4.3', 'memory is given back by the runtime', () =>
    assertNowhere(/node:ffi|WebAssembly|FinalizationRegistry/),
  ),
  check('V1.5.1', 'XML with a document type is refused, so that no entity is ever looked up', async () => {
    const bomb = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'
    throws(() => parseXml(bomb))
    throws(() => parseXml('<a>&x;</a>'))
    await rejects(async () => parseXml(`<?xml version="1.0"?>${bomb}`))
  }),
  check('V1.5.2', 'JSON is all that is read into objects, by closed schemas', async ({ people }) => {
    assertNoPackage(/node-serialize|serialize-javascript|js-yaml|^yaml$|funcster|msgpack-lite/i)
    assertNowhere(/\bv8\.deserialize|unserialize|yaml\.load/)
    const { client } = await people.of('editor')
    const body = '{"values":{"display_name":"x"},"__proto__":{"isAdmin":true}}'
    const headers = { 'content-type': 'application/json' }
    expectStatus(await client.ask('POST', '/api/v1/customers', { body, headers }), 422)
  }),
]
