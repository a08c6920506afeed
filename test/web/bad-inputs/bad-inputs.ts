import type { Route } from '../../../web/route.ts'

/** A request that must be refused, or must change nothing. */
export interface BadInput {
  readonly route: Route
  readonly kind: string
  readonly what: string
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array | undefined
}

/** Where things are: a value for each parameter of an address, by the address. */
export type AddressOf = (route: Route, parameter: string) => string

const form = { 'content-type': 'application/x-www-form-urlencoded' }
const multipart = { 'content-type': 'multipart/form-data; boundary=b' }
const json = { 'content-type': 'application/json' }
const here = { 'sec-fetch-site': 'same-origin' }

const uuid = '00000000-0000-7000-8000-00000000dead'

/** What may stand in an address where an id does. */
const ids: Readonly<Record<string, string>> = {
  'an id of nothing': uuid,
  'a number': '1',
  'a number below zero': '-1',
  'a number beyond 64 bits': '99999999999999999999',
  'no number': 'NaN',
  'a NUL': '%00',
  'an id and a NUL': `${uuid}%00`,
  'a broken escape': '%zz',
  'half an escape': '%f',
  'bytes that are no UTF-8': '%ff%fe',
  'half a surrogate': '%ed%a0%80',
  'letters of another script': '%E5%90%8D%E5%89%8D',
  'a mark that turns the direction': '%E2%80%AE',
  'a line break': '%0d%0aSet-Cookie:%20a=b',
  'the folder above': '..%2f..%2fetc%2fpasswd',
  'a backslash': '..%5c..%5c',
  'a quote': "'%20or%20'1'='1",
  'markup': '%3Cscript%3Ealert(1)%3C%2Fscript%3E',
  'a word of every object': '__proto__',
  'its own maker': 'constructor',
  'spaces': '%20%20',
  'nothing but dots': '...',
  'a long one': 'a'.repeat(5_000),
  'braces': '%7B%22$gt%22:%22%22%7D',
} // biome-ignore format: a table

/** What may stand behind the question mark. */
const queries: Readonly<Record<string, string>> = {
  'a name that nothing has': 'colour_of_hair=red',
  'one name a thousand times': Array.from({ length: 1_000 }, () => 'page=1').join('&'),
  'a thousand names': Array.from({ length: 1_000 }, (_, at) => `n${at}=1`).join('&'),
  'a NUL in a search': 'q=%00',
  'a NUL in a name': '%00=1',
  'a broken escape': 'q=%zz&page=%',
  'bytes that are no UTF-8': 'q=%ff%fe%80',
  'half a surrogate': 'q=%ed%a0%80',
  'a list where a text is': 'q[]=a&q[]=b&q[a]=c&id[]=1',
  'a page below zero': 'page=-1&limit=-1&after=-1',
  'a page beyond 64 bits': 'page=99999999999999999999&limit=1e309',
  'no number': 'page=NaN&limit=Infinity&day=2026-13-45',
  'a cursor that nobody gave': 'after=eyJpZCI6MX0&before=AAAA&cursor=%00',
  'words of every object': '__proto__=1&constructor=1&__proto__[a]=1&sort=__proto__&order=constructor',
  'quotes': "q='%20or%201=1--&sort=name;drop%20table%20customers&status=';",
  'a pattern that matches for ever': `q=${'(a%2B)'.repeat(200)}%24`,
  'a long search': `q=${'x'.repeat(5_000)}`,
  'marks alone': `q=${'%CC%81'.repeat(500)}`,
  'a place elsewhere': 'next=//evil.test&next=https:%2F%2Fevil.test',
} // biome-ignore format: a table

const bytes = (...values: number[]) => Uint8Array.from(values)
const part = (head: string, value: string) => `--b\r\ncontent-disposition: form-data; ${head}\r\n\r\n${value}\r\n`

/** What a form may be sent as. None is a form of this product. */
const bodies: Readonly<Record<string, readonly [Readonly<Record<string, string>>, string | Uint8Array]>> = {
  'a field that nothing has': [form, 'colour_of_hair=red'],
  'words of every object': [form, '__proto__=1&constructor=2&toString=3'],
  'a field that is an object': [form, 'name[first]=a&name[last]=b&ids[]=1'],
  'ten thousand fields': [form, Array.from({ length: 10_000 }, (_, at) => `f${at}=`).join('&')],
  'a NUL in a name': [form, '%00=1'],
  'bytes that are no UTF-8 in a name': [form, bytes(0xff, 0xfe, 0x3d, 0x31)],
  'a million bytes and one': [form, `x=${'a'.repeat(1_000_000)}`],
  'JSON with the name of a form': [form, '{"email":"a@acme.com"}'],
  'JSON with a field that nothing has': [json, '{"colour_of_hair":"red"}'],
  'JSON that is a list': [json, '[1,2]'],
  'JSON that is null': [json, 'null'],
  'JSON that is a number': [json, '1e400'],
  'JSON with words of every object': [json, '{"__proto__":{"role":"administrator"},"constructor":{"a":1}}'],
  'JSON that breaks off': [json, '{"name":"a'],
  'JSON a hundred thousand deep': [json, '['.repeat(100_000)],
  'JSON of bytes that are no UTF-8': [json, bytes(0x7b, 0xff, 0xfe, 0x7d)],
  'a text': [{ 'content-type': 'text/plain' }, 'name=a'],
  'XML with an entity': [
    { 'content-type': 'application/xml' },
    '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
  ],
  'a type of a thousand letters': [{ 'content-type': 'x'.repeat(1_000) }, 'name=a'],
  'parts with a field that nothing has': [multipart, `${part('name="colour_of_hair"', 'red')}--b--\r\n`],
  'parts that break off': [multipart, part('name="colour_of_hair"', 'red').slice(0, -4)],
  'parts without a name': [multipart, `${part('', 'red')}--b--\r\n`],
  'parts without their mark': [{ 'content-type': 'multipart/form-data' }, `${part('name="a"', 'b')}--b--\r\n`],
  'a file where none is': [
    multipart,
    `${part('name="picture"; filename="../../a.csv"', 'email\na@acme.com')}--b--\r\n`,
  ],
}

const methods = ['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND', 'BREW']

/** Names under which this product does not answer. */
const hosts = ['evil.test', 'localhost.evil.test', 'localhost@evil.test', 'a b', '[::1', 'localhost:99999', 'localhost/', ''] // biome-ignore format: a list

/** What a browser says of a form that another site sends; and what says nothing. */
const origins: readonly Readonly<Record<string, string>>[] = [
  {},
  { 'sec-fetch-site': 'cross-site' },
  { 'sec-fetch-site': 'same-site' },
  { 'sec-fetch-site': 'none' },
  { 'sec-fetch-site': 'SAME-ORIGIN' },
  { origin: 'null' },
  { origin: 'http://evil.test' },
  { origin: 'http://localhost.evil.test' },
  { origin: 'http://localhost:1' },
  { 'sec-fetch-site': 'cross-site', origin: 'http://localhost' },
]

/** Cookies and tokens that nobody was given. */
const strangers: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'a cookie of nobody': { cookie: `harbour=${'x'.repeat(43)}` },
  'an empty cookie': { cookie: 'harbour=' },
  'a cookie of ten thousand letters': { cookie: `harbour=${'x'.repeat(10_000)}` },
  'a cookie of the other scheme': { cookie: `__Host-harbour=${'x'.repeat(43)}` },
  'a cookie that is no UTF-8': { cookie: 'harbour=%ff%00' },
  'a cookie with a quote': { cookie: "harbour=' or '1'='1" },
  'a token of nobody': { authorization: `Bearer ${'x'.repeat(43)}` },
  'a token that is a password': { authorization: 'Basic YWRtaW46YWRtaW4=' },
  'the name of a user in a header': { 'x-remote-user': 'administrator@harbour.test', 'x-forwarded-user': 'admin' },
}

export interface Signed {
  /** The cookies of somebody who may do all. */
  readonly cookie: string
}

/** What can be wrong with what is sent to each route; an address that two methods have is asked by others once. */
export function listBadInputs(routes: readonly Route[], addressOf: AddressOf, { cookie }: Signed): BadInput[] {
  const addresses = new Set<string>()
  return routes.flatMap((route) => {
    const path = fill(route, addressOf)
    const base = { route, method: route.method, path, headers: { ...here, cookie } }
    const isPost = route.method === 'POST'
    // A form with nothing wrong in it would be one to be done.
    const wrong = isPost ? { body: 'colour_of_hair=red' } : {}
    const headers = { ...base.headers, ...(isPost && form) }
    const inputs: BadInput[] = []
    const add = (kind: string, what: string, changed: Partial<BadInput>) =>
      inputs.push({ ...base, headers, ...wrong, kind, what, ...changed })
    for (const parameter of parametersOf(route))
      for (const [what, id] of Object.entries(ids))
        add('ids', what, { path: fill(route, (one, name) => (name === parameter ? id : addressOf(one, name))) })
    for (const [what, query] of Object.entries(queries)) add('queries', what, { path: `${path}?${query}` })
    if (isPost) {
      for (const [what, [type, body]] of Object.entries(bodies))
        add('bodies', what, { headers: { ...base.headers, ...type }, body })
      for (const origin of origins)
        add('other sites', JSON.stringify(origin), { headers: { ...form, cookie, ...origin }, body: '' })
    }
    const isNew = !addresses.has(route.path)
    addresses.add(route.path)
    for (const method of isNew ? methods : [])
      add('methods', method, { method, headers: base.headers, body: undefined })
    for (const host of hosts) add('hosts', host, { headers: { ...headers, host } })
    for (const [what, sent] of Object.entries(strangers))
      add('strangers', what, { headers: { ...here, ...(isPost && form), ...sent } })
    return inputs
  })
}

const parameters = /:(\w+)(?:\{(?:[^{}]|\{[^{}]*\})*\})?/g

const parametersOf = ({ path }: Route) => [...path.matchAll(parameters)].map(([, name]) => name ?? '')

const fill = (route: Route, addressOf: AddressOf) =>
  route.path.replace(parameters, (_, name: string) => addressOf(route, name))
