import { type Operation, xmlReply } from './call.ts'

export const listBuckets: Operation = async ({ store }) => {
  const list = store.buckets.map(({ name, created }) => ({ Name: name, CreationDate: created }))
  return xmlReply('ListAllMyBucketsResult', { Owner: { ID: 'local', DisplayName: 'local' }, Buckets: { Bucket: list } })
}

export const createBucket: Operation = async ({ request, store, now }) => {
  await store.create(request.bucket, now)
  return { headers: { Location: `/${request.bucket}` } }
}

export const headBucket: Operation = async ({ request, store }) => {
  store.get(request.bucket)
  return {}
}

export const deleteBucket: Operation = async ({ request, store }) => {
  await store.remove(request.bucket)
  return { status: 204 }
}

/** An empty location is us-east-1, as on AWS. */
export const getBucketLocation: Operation = async ({ request, store }) => {
  store.get(request.bucket)
  return xmlReply('LocationConstraint', undefined)
}

/** Versions aren't kept; a bucket says so, and refuses to be told otherwise. */
export const getBucketVersioning: Operation = async ({ request, store }) => {
  store.get(request.bucket)
  return xmlReply('VersioningConfiguration', undefined)
}
