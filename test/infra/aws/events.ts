import type { APIGatewayProxyEventV2, S3Event } from 'aws-lambda'

export const host = 'crm.example.com'
export const clientAddress = '203.0.113.7'

export interface TestRequest {
  readonly headers?: Readonly<Record<string, string>>
  readonly cookies?: readonly string[]
  readonly body?: Uint8Array | string
}

/** A request as an HTTP API hands it over: small header names, cookies apart, and bytes as base64. */
export function httpEvent(method: string, path: string, { headers, cookies, body }: TestRequest = {}) {
  const [rawPath = '', rawQueryString = ''] = path.split('?')
  const event: APIGatewayProxyEventV2 = {
    version: '2.0',
    routeKey: '$default',
    rawPath,
    rawQueryString,
    headers: {
      accept: '*/*',
      'content-length': String(body?.length ?? 0),
      host,
      'user-agent': 'test',
      'x-amzn-trace-id': 'Root=1-6741f3c0-0123456789abcdef01234567',
      'x-forwarded-for': clientAddress,
      'x-forwarded-port': '443',
      'x-forwarded-proto': 'https',
      ...headers,
    },
    requestContext: {
      accountId: '123456789012',
      apiId: 'a1b2c3d4e5',
      domainName: host,
      domainPrefix: 'crm',
      http: { method, path: rawPath, protocol: 'HTTP/1.1', sourceIp: clientAddress, userAgent: 'test' },
      requestId: 'JKJaXmPLvHcESHA=',
      routeKey: '$default',
      stage: '$default',
      time: '22/Nov/2026:10:00:00 +0000',
      timeEpoch: 1_795_341_600_000,
    },
    ...(cookies === undefined ? {} : { cookies: [...cookies] }),
    isBase64Encoded: body instanceof Uint8Array,
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : Buffer.from(body).toString('base64') }),
  }
  return event
}

/** Keys come as S3 writes them: like a form's values, but for the slash. */
export const encodeKey = (key: string) => encodeURIComponent(key).replaceAll('%20', '+').replaceAll('%2F', '/')

/** An event about new objects; the keys are taken as they are. */
export function storeEvent(...keys: string[]): S3Event {
  return {
    Records: keys.map((key, n) => ({
      eventVersion: '2.1',
      eventSource: 'aws:s3',
      awsRegion: 'eu-central-1',
      eventTime: '2026-11-22T10:00:00.000Z',
      eventName: 'ObjectCreated:Put',
      userIdentity: { principalId: 'AWS:AIDAEXAMPLE' },
      requestParameters: { sourceIPAddress: clientAddress },
      responseElements: { 'x-amz-request-id': `D82B88E5F771F64${n}`, 'x-amz-id-2': 'vlR7PnpV2Ce81l0PRw6jlUpck7Jo5ZsQ' },
      s3: {
        s3SchemaVersion: '1.0',
        configurationId: 'inbox',
        bucket: {
          name: 'harbour',
          ownerIdentity: { principalId: 'A3I5XTEXAMAI3E' },
          arn: 'arn:aws:s3:::harbour',
        },
        object: { key, size: 42, eTag: 'b21b84d653bb07b05b1e6b33684dc11b', sequencer: `0C0F6F405D6ED209E${n}` },
      },
    })),
  }
}
