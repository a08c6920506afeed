import { describe, expect, test } from 'vitest'
import { corsHeaders, parseCors } from '../../../infra/local-store/cors.ts'
import { parseDocument } from '../../../infra/local-store/protocol/parse-document.ts'

function rule(origin: string, more = '<AllowedHeader>Content-*</AllowedHeader><MaxAgeSeconds>60</MaxAgeSeconds>') {
  const xml = `<CORSConfiguration><CORSRule><AllowedOrigin>${origin}</AllowedOrigin><AllowedMethod>PUT</AllowedMethod>${more}</CORSRule></CORSConfiguration>`
  return parseCors(parseDocument(xml, 'CORSConfiguration'))
}

const put = { origin: 'https://a.test', method: 'PUT', headers: [] }

describe('CORS', () => {
  test.each([
    ['the origin', 'https://a.test', put, 'https://a.test'],
    ['a pattern', 'https://*.test', put, 'https://a.test'],
    ['any origin', '*', put, '*'],
    ['another origin', 'https://b.test', put, undefined],
    ['another scheme', 'http://a.test', put, undefined],
    ['another method', '*', { ...put, method: 'GET' }, undefined],
    ['an allowed header', '*', { ...put, headers: ['content-type'] }, '*'],
    ['another header', '*', { ...put, headers: ['x-other'] }, undefined],
  ])('with %s', (_, origin, question, allowed) => {
    expect(corsHeaders(rule(origin), question)?.['Access-Control-Allow-Origin']).toBe(allowed)
  })

  test('credentials are never allowed together with any origin', () => {
    expect(corsHeaders(rule('*'), put)).not.toHaveProperty('Access-Control-Allow-Credentials')
  })

  test.each([
    ['a header with a line break', 'https://a.test&#10;Set-Cookie:a'],
    ['two stars', '*.*'],
  ])('a rule with %s is refused', (_, origin) => {
    expect(() => rule(origin)).toThrow(expect.objectContaining({ code: 'InvalidRequest' }))
  })

  test('an empty configuration is refused', () => {
    expect(() => parseCors(parseDocument('<CORSConfiguration/>', 'CORSConfiguration'))).toThrow(
      expect.objectContaining({ code: 'MalformedXML' }),
    )
  })
})
