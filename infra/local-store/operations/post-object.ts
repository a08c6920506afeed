import { assertCovered } from '../grant.ts'
import { type Credentials, checkCredential, checkSignature } from '../protocol/authenticate.ts'
import { readForm } from '../protocol/form-data.ts'
import { checkPolicy, parsePolicy, withinLength } from '../protocol/post-policy.ts'
import { verifyBody } from '../protocol/request-body.ts'
import { deriveSigningKey, hmacHex } from '../protocol/signature-v4.ts'
import { uriEncode, uriEncodePath } from '../protocol/uri-encoding.ts'
import { StoreError } from '../store-error.ts'
import { type Call, type Reply, xmlReply } from './call.ts'
import { readDetails } from './object-details.ts'
import { saveObject } from './objects.ts'

type Fields = ReadonlyMap<string, string>

const keyBytesMax = 1024

/**
 * A browser's form upload: authenticated by the signature over its policy, which must allow every field of the form.
 * `source` is the raw body.
 */
export async function postObject(
  call: Omit<Call, 'receive' | 'grant'>,
  source: AsyncIterable<Uint8Array>,
  keys: readonly Credentials[],
): Promise<Reply> {
  const { request, store, now } = call
  const form = await readForm(source, request.headers['content-type'] ?? '')
  const { grant } = checkPolicySignature(form.fields, keys)
  const key = finalKey(form.fields.get('key') ?? '', form.filename)
  assertCovered(grant, request.bucket, key)
  const fields = new Map([...form.fields, ['key', key], ['bucket', request.bucket]])
  const policy = parsePolicy(form.fields.get('policy') ?? '')
  checkPolicy(policy, fields, now)
  const bucket = store.get(request.bucket)
  const values = Object.fromEntries(form.fields)
  const details = readDetails(values)
  const body = verifyBody(withinLength(form.file, policy), values)
  const record = await saveObject({ ...call, grant, receive: () => body }, { bucket, key, details, body })
  call.announce('s3:ObjectCreated:Post', bucket, record)
  const location = `http://${request.headers.host}/${uriEncode(bucket.name)}/${uriEncodePath(key)}`
  return answer(form.fields, { Location: location, Bucket: bucket.name, Key: key, ETag: `"${record.etag}"` })
}

function checkPolicySignature(fields: Fields, keys: readonly Credentials[]): Credentials {
  const [policy, signature] = [fields.get('policy'), fields.get('x-amz-signature')]
  if (!policy || !signature) throw new StoreError('AccessDenied', 'Access denied.')
  if (fields.get('x-amz-algorithm') !== 'AWS4-HMAC-SHA256')
    throw new StoreError('InvalidArgument', 'Please use AWS4-HMAC-SHA256.')
  const pair = checkCredential(fields.get('x-amz-credential') ?? '', keys, 'InvalidArgument')
  checkSignature(hmacHex(deriveSigningKey(pair.secretKey, pair.scope), policy), signature)
  return pair
}

/** `${filename}` becomes the last part of the file's name, whichever slashes the browser sent. */
function finalKey(template: string, filename: string): string {
  // The replacement is a function because `$&` and its like in a file name mean nothing here.
  // biome-ignore lint/suspicious/noTemplateCurlyInString: S3's own notation
  const key = template.replaceAll('${filename}', () => filename.split(/[\\/]/).at(-1) ?? '')
  if (!key) throw new StoreError('InvalidArgument', 'The form must have a key.')
  if (Buffer.byteLength(key) > keyBytesMax) throw new StoreError('KeyTooLongError', 'Your key is too long.')
  return key
}

function answer(fields: Fields, made: { Location: string; Bucket: string; Key: string; ETag: string }): Reply {
  const headers = { ETag: made.ETag, Location: made.Location }
  const redirect = fields.get('success_action_redirect') ?? fields.get('redirect')
  if (redirect !== undefined && URL.canParse(redirect)) {
    const url = new URL(redirect)
    for (const [name, value] of [
      ['bucket', made.Bucket],
      ['key', made.Key],
      ['etag', made.ETag],
    ] as const)
      url.searchParams.set(name, value)
    return { status: 303, headers: { ...headers, Location: url.href } }
  }
  const status = fields.get('success_action_status')
  if (status === '201') return { ...xmlReply('PostResponse', made, headers), status: 201 }
  return { status: status === '200' ? 200 : 204, headers }
}
