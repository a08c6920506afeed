import { request as requestPlain } from 'node:http'
import { request as requestTls } from 'node:https'
import { connect } from 'node:net'
import { connect as connectTls } from 'node:tls'

export interface Answer {
  /** As it was asked for: `GET /login`. */
  readonly request: string
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** Each `Set-Cookie` as it came. */
  readonly cookies: readonly string[]
  readonly text: string
}

export interface SentBody {
  /** A form, or JSON; a text goes as it is, by the type that `headers` say. */
  readonly body?: Readonly<Record<string, unknown>> | URLSearchParams | string
  readonly headers?: Readonly<Record<string, string>>
}

/** A browser of somebody: it keeps cookies, and says with each form that it comes from a page of the same site. */
export interface Client {
  readonly url: string
  readonly cookies: Map<string, string>
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Answer>
  post(
    path: string,
    form?: Readonly<Record<string, string>>,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Answer>
  ask(method: string, path: string, sent?: SentBody): Promise<Answer>
}

const waitMs = 30_000
/** No answer that is looked at is longer. */
const answerBytesMax = 20_000_000

/** @param always headers of every request, such as those that a proxy in front would add */
export function openClient(url: string, always: Readonly<Record<string, string>> = {}): Client {
  const cookies = new Map<string, string>()
  const scheme = always['x-forwarded-proto'] ?? new URL(url).protocol.slice(0, -1)
  const origin = `${scheme}://${new URL(url).host}`
  const ask: Client['ask'] = async (method, path, { body, headers = {} } = {}) => {
    const known = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const [type, bytes] = toBytes(body)
    const answer = await send(url, method, path, bytes, {
      ...(method !== 'GET' && method !== 'HEAD' && { origin }),
      ...(type !== undefined && { 'content-type': type }),
      ...(known !== '' && { cookie: known }),
      ...always,
      ...headers,
    })
    for (const one of answer.cookies) keepCookie(cookies, one)
    return answer
  }
  return {
    url,
    cookies,
    ask,
    get: (path, headers = {}) => ask('GET', path, { headers }),
    post: (path, form = {}, headers = {}) => ask('POST', path, { body: new URLSearchParams(form), headers }),
  }
}

function keepCookie(cookies: Map<string, string>, line: string): void {
  const [, name = '', value = ''] = /^([^=;]+)=([^;]*)/.exec(line) ?? []
  if (value === '' || /;\s*max-age=0\b/i.test(line)) cookies.delete(name)
  else cookies.set(name, value)
}

function toBytes(body: SentBody['body']): readonly [type: string | undefined, bytes: string] {
  if (body === undefined) return [undefined, '']
  if (typeof body === 'string') return [undefined, body]
  if (body instanceof URLSearchParams) return ['application/x-www-form-urlencoded', body.toString()]
  return ['application/json', JSON.stringify(body)]
}

function send(
  url: string,
  method: string,
  path: string,
  body: string,
  headers: Readonly<Record<string, string>>,
): Promise<Answer> {
  const request = url.startsWith('https:') ? requestTls : requestPlain
  const length = method === 'GET' || method === 'HEAD' ? {} : { 'content-length': String(Buffer.byteLength(body)) }
  return new Promise((resolve, reject) => {
    const sent = request(
      new URL(path, url),
      { method, headers: { ...length, ...headers }, timeout: waitMs },
      (answer) => {
        let text = ''
        answer.setEncoding('utf8').on('data', (part: string) => {
          text += part
          if (text.length > answerBytesMax) sent.destroy(new Error(`${method} ${path} answers without an end`))
        })
        answer.on('error', reject).on('end', () => {
          const said = Object.entries(answer.headers).map(([name, value]) => [name, String(value)])
          const { statusCode: status = 0 } = answer
          const cookies = answer.headers['set-cookie'] ?? []
          resolve({ request: `${method} ${path}`, status, headers: Object.fromEntries(said), cookies, text })
        })
      },
    )
    sent.on('timeout', () => sent.destroy(new Error(`${method} ${path}: no answer within ${waitMs / 1000} s`)))
    sent.on('error', reject)
    // Not read again as an address: what a browser would tidy goes as it was written.
    sent.path = path
    sent.end(body)
  })
}

/** Sends bytes that no client would, and gives all that comes back until the other side ends, or nothing comes. */
export function sendRaw(url: string, text: string, quietMs = 1_500): Promise<string> {
  const { hostname, port, protocol } = new URL(url)
  const isTls = protocol === 'https:'
  const to = { host: hostname, port: Number(port || (isTls ? 443 : 80)) }
  return new Promise((resolve, reject) => {
    const socket = isTls ? connectTls({ ...to, servername: hostname }) : connect(to)
    let came = ''
    const end = () => {
      socket.destroy()
      resolve(came)
    }
    socket.setTimeout(quietMs, end)
    socket.on('data', (part) => (came += part.toString('latin1')))
    socket.on('end', end).on('error', reject)
    socket.write(text)
  })
}
