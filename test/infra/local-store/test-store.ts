import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  CreateBucketCommand,
  GetObjectCommand,
  PutObjectCommand,
  type PutObjectCommandInput,
  S3Client,
  type S3ClientConfig,
} from '@aws-sdk/client-s3'
import type { ObjectCreatedEvent } from '../../../infra/local-store/object-event.ts'
import {
  canonicalRequest,
  deriveSigningKey,
  hmacHex,
  scopeText,
  sha256Hex,
  stringToSign,
} from '../../../infra/local-store/protocol/signature-v4.ts'
import { type LocalStoreOptions, startLocalStore } from '../../../infra/local-store/server.ts'

export const accessKey = 'TESTACCESSKEY'
export const secretKey = 'test-secret/+key'
export const bucket = 'files'

/** A running store on a folder of its own, with one bucket, a client, and the events it sent. */
export async function openTestStore(options: Partial<LocalStoreOptions> = {}) {
  const dataDir = options.dataDir ?? (await mkdtemp(join(tmpdir(), 'local-store-')))
  const events: ObjectCreatedEvent[] = []
  const failures: unknown[] = []
  const server = await startLocalStore({
    dataDir,
    host: '127.0.0.1',
    port: 0,
    accessKey,
    secretKey,
    onObjectCreated: (event) => void events.push(event),
    log: (_message, error) => void failures.push(error),
    ...options,
  })
  const s3 = createClient(server.url)
  if (!options.dataDir) await s3.send(new CreateBucketCommand({ Bucket: bucket }))
  return {
    dataDir,
    url: server.url,
    port: server.port,
    s3,
    events,
    /** What the store called its own fault; empty unless a test is about that. */
    failures,
    put: (Key: string, Body: string | Uint8Array, more: Partial<PutObjectCommandInput> = {}) =>
      s3.send(new PutObjectCommand({ Bucket: bucket, Key, Body, ...more })),
    get: (Key: string) => readText(s3, Key),
    close: async () => {
      s3.destroy()
      await server.close()
    },
    async discard() {
      await this.close()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

export type TestStore = Awaited<ReturnType<typeof openTestStore>>

export function createClient(endpoint: string, more: S3ClientConfig = {}): S3Client {
  return new S3Client({
    endpoint,
    region: 'us-east-1',
    forcePathStyle: true,
    credentials: { accessKeyId: accessKey, secretAccessKey: secretKey },
    maxAttempts: 1,
    ...more,
  })
}

/** The object as text, or the name of the error. */
export async function readText(s3: S3Client, Key: string): Promise<string> {
  try {
    const { Body } = await s3.send(new GetObjectCommand({ Bucket: bucket, Key }))
    return (await Body?.transformToString()) ?? ''
  } catch (error) {
    return errorName(error)
  }
}

export function errorName(error: unknown): string {
  return error instanceof Error ? error.name : String(error)
}

/** The error's name and HTTP status of a command that must fail; throws when it doesn't. */
export async function refusal(sending: Promise<unknown>): Promise<{ name: string; status: number | undefined }> {
  const error = await sending.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!(error instanceof Error)) throw new Error('the store did not refuse')
  const metadata = '$metadata' in error ? error.$metadata : undefined
  const status =
    metadata && typeof metadata === 'object' && 'httpStatusCode' in metadata ? metadata.httpStatusCode : undefined
  return { name: error.name, status: typeof status === 'number' ? status : undefined }
}

type RawRequest = {
  readonly method: string
  /** Decoded. */
  readonly path: string
  readonly query?: Readonly<Record<string, string>>
  readonly headers?: Readonly<Record<string, string>>
  readonly payloadHash?: string
  readonly body?: Uint8Array | string
  readonly at?: Date
  readonly secret?: string
}

/** A signed request made by hand, for what no client would send; also gives the seed for chunk signatures. */
export function signRaw(
  url: string,
  { method, path, query = {}, headers = {}, payloadHash, body, at = new Date(), secret = secretKey }: RawRequest,
) {
  const timestamp = at.toISOString().replace(/[-:]|\.\d+/g, '')
  const scope = { date: timestamp.slice(0, 8), region: 'us-east-1', service: 's3' }
  const hash = payloadHash ?? sha256Hex(body ?? '')
  const signed: Record<string, string> = {
    ...headers,
    host: new URL(url).host,
    'x-amz-content-sha256': hash,
    'x-amz-date': timestamp,
  }
  const signedHeaders = Object.keys(signed).sort()
  const canonical = canonicalRequest({
    method,
    path,
    query: Object.entries(query),
    headers: signed,
    signedHeaders,
    payloadHash: hash,
  })
  const signingKey = deriveSigningKey(secret, scope)
  const signature = hmacHex(signingKey, stringToSign(canonical, timestamp, scope))
  const authorization = `AWS4-HMAC-SHA256 Credential=${accessKey}/${scopeText(scope)}, SignedHeaders=${signedHeaders.join(';')}, Signature=${signature}`
  const { host: _, ...sent } = signed
  return { headers: { ...sent, authorization }, seed: { signingKey, timestamp, scope: scopeText(scope), signature } }
}

/** Sends a request made by hand. */
export async function sendRaw(url: string, request: RawRequest): Promise<Response> {
  const { headers } = signRaw(url, request)
  const query = new URLSearchParams(request.query).toString()
  const body = typeof request.body === 'string' ? request.body : request.body && new Uint8Array(request.body)
  return await fetch(`${url}${request.path}${query && `?${query}`}`, {
    method: request.method,
    headers,
    ...(body !== undefined && { body }),
  })
}

/** The status and S3 error code of an answer. */
export async function outcome(answer: Response): Promise<string> {
  const code = /<Code>(.*?)<\/Code>/.exec(await answer.text())?.[1]
  return code ? `${answer.status} ${code}` : String(answer.status)
}

/** Names of all files below a folder. */
export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}
