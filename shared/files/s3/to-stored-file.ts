import type { StoredFile } from '../file-store.ts'

/** From what S3 says of an object: it may leave out anything but the key, and a time is cut to its second. */
export function toStoredFile(key: string, etag = '', bytes = 0, modifiedAt = new Date(0)): StoredFile {
  return { key, etag, bytes, modifiedAt: new Date(Math.floor(modifiedAt.getTime() / 1000) * 1000) }
}
