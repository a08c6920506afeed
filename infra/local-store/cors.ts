import { childrenOf, childText, type XmlElement } from '../../shared/xml/parse-xml.ts'
import { StoreError } from './store-error.ts'

export interface CorsRule {
  readonly origins: readonly string[]
  readonly methods: readonly string[]
  readonly headers: readonly string[]
  readonly exposed: readonly string[]
  readonly keptSeconds: string | undefined
}

export interface CorsQuestion {
  readonly origin: string
  readonly method: string
  readonly headers: readonly string[]
}

const methods = new Set(['GET', 'PUT', 'HEAD', 'POST', 'DELETE'])

/**
 * The rules of a CORSConfiguration.
 *
 * @throws StoreError `MalformedXML`, `InvalidRequest`
 */
export function parseCors(document: XmlElement): readonly CorsRule[] {
  const rules = childrenOf(document, 'CORSRule').map((rule) => ({
    origins: textsOf(rule, 'AllowedOrigin'),
    methods: textsOf(rule, 'AllowedMethod'),
    headers: textsOf(rule, 'AllowedHeader'),
    exposed: textsOf(rule, 'ExposeHeader'),
    keptSeconds: childText(rule, 'MaxAgeSeconds'),
  }))
  if (!rules.length || rules.some((rule) => !rule.origins.length || !rule.methods.length))
    throw new StoreError('MalformedXML', 'A CORS rule needs an origin and a method.')
  const texts = rules.flatMap((rule) => [...rule.origins, ...rule.headers, ...rule.exposed, rule.keptSeconds ?? ''])
  if (rules.some((rule) => !rule.methods.every((method) => methods.has(method))) || !texts.every(isPlain))
    throw new StoreError('InvalidRequest', 'A CORS rule has an unsupported value.')
  return rules
}

/** The answer's headers by the first rule that allows the question, or undefined. */
export function corsHeaders(rules: readonly CorsRule[], question: CorsQuestion): Record<string, string> | undefined {
  const rule = rules.find((one) => allows(one, question))
  if (!rule) return undefined
  const any = rule.origins.includes('*')
  return {
    'Access-Control-Allow-Origin': any ? '*' : question.origin,
    ...(!any && { 'Access-Control-Allow-Credentials': 'true' }),
    'Access-Control-Allow-Methods': rule.methods.join(', '),
    ...(question.headers.length && { 'Access-Control-Allow-Headers': question.headers.join(', ') }),
    ...(rule.exposed.length && { 'Access-Control-Expose-Headers': rule.exposed.join(', ') }),
    ...(rule.keptSeconds && { 'Access-Control-Max-Age': rule.keptSeconds }),
    Vary: 'Origin, Access-Control-Request-Headers, Access-Control-Request-Method',
  }
}

function allows(rule: CorsRule, { origin, method, headers }: CorsQuestion): boolean {
  return (
    rule.methods.includes(method) &&
    rule.origins.some((pattern) => fits(pattern, origin)) &&
    headers.every((header) => rule.headers.some((pattern) => fits(pattern.toLowerCase(), header.toLowerCase())))
  )
}

/** A pattern has at most one `*`, which stands for anything. */
function fits(pattern: string, text: string): boolean {
  const [before = '', after] = pattern.split('*')
  if (after === undefined) return text === pattern
  return text.length >= before.length + after.length && text.startsWith(before) && text.endsWith(after)
}

function isPlain(text: string): boolean {
  return /^[\x21-\x7e]*$/.test(text) && text.split('*').length <= 2
}

function textsOf(rule: XmlElement, name: string): string[] {
  return childrenOf(rule, name).map(({ text }) => text.trim())
}
