import { formEncode } from './protocol/uri-encoding.ts'

export type ObjectEventName =
  | 's3:ObjectCreated:Put'
  | 's3:ObjectCreated:Post'
  | 's3:ObjectCreated:Copy'
  | 's3:ObjectCreated:CompleteMultipartUpload'

/** What MinIO posts to a webhook when an object was created, less the fields nobody reads. */
export interface ObjectCreatedEvent {
  readonly EventName: ObjectEventName
  /** `bucket/key`, not encoded. */
  readonly Key: string
  readonly Records: readonly [
    {
      readonly eventVersion: '2.0'
      readonly eventSource: 'minio:s3'
      readonly awsRegion: string
      /** ISO time. */
      readonly eventTime: string
      readonly eventName: ObjectEventName
      readonly s3: {
        readonly s3SchemaVersion: '1.0'
        readonly bucket: { readonly name: string }
        /** `key` is URL-encoded with `+` for a space; `sequencer` grows from event to event, compared as text. */
        readonly object: {
          readonly key: string
          readonly size: number
          readonly eTag: string
          readonly sequencer: string
        }
      }
    },
  ]
}

interface Created {
  readonly bucket: string
  readonly record: {
    readonly key: string
    readonly sizeBytes: number
    readonly etag: string
    readonly modified: string
  }
  readonly sequencer: string
}

export function objectCreatedEvent(name: ObjectEventName, { bucket, record, sequencer }: Created): ObjectCreatedEvent {
  const object = { key: formEncode(record.key), size: record.sizeBytes, eTag: record.etag, sequencer }
  return {
    EventName: name,
    Key: `${bucket}/${record.key}`,
    Records: [
      {
        eventVersion: '2.0',
        eventSource: 'minio:s3',
        awsRegion: '',
        eventTime: record.modified,
        eventName: name,
        s3: { s3SchemaVersion: '1.0', bucket: { name: bucket }, object },
      },
    ],
  }
}

/** Gives 16 hex digits that always grow: the clock in 1/4096 ms, or one more than the last when it stands or steps back. */
export function createSequencer(): (now: Date) => string {
  let last = 0n
  return (now) => {
    const time = BigInt(now.getTime()) << 12n
    last = time > last ? time : last + 1n
    return last.toString(16).padStart(16, '0')
  }
}
