import type { Child } from 'hono/jsx'
import { countOf } from '../../words/numbers.ts'

/** Texts of the list of automatic imports. */
const automaticImports = {
  title: 'Automatic imports',
  about: 'A file dropped in one of these places is imported like the first one.',
  emptyTitle: 'No automatic imports yet',
  empty: 'Import a file once. “Automate” on its page imports the files that follow in the same way.',
  showImports: 'Show the imports',
  paused: 'Paused',
  dropAt: 'Drop files at',
  waitThere: 'files wait there until you resume',
  settings: 'Settings',
  lastFile: 'Last file',
  noFile: 'none yet',
  runs: (count: number) => `${countOf(count, 'file')} so far`,
  pause: 'Pause',
  resume: 'Resume',
  remove: 'Delete',
  preview: 'Each file waits for a preview before anything is saved.',
}

/** Texts of the form that makes an import automatic. */
const automate = {
  title: 'Automate this import',
  about: 'Files dropped in the folder below are imported like this one.',
  import: 'The import',
  name: 'Name',
  prefix: 'Folder or beginning of the file name',
  prefixHint: (folder: string) => `In the file drop, below ${folder}. A slash at the end makes it a folder.`,
  preview: 'Preview before importing',
  submit: 'Automate',
}

/** Texts of the page that says how files are dropped in the bucket. */
const fileDrop = {
  title: 'File drop',
  about: 'Drop a file in the bucket and it is imported.',
  how: (folder: Child, bucket: Child) => (
    <>
      With any S3 client, put a file under {folder} in the bucket {bucket}. It is noticed within seconds, copied, and
      imported. Harbour reads the copy, so you may delete or replace your file.
    </>
  ),
  keysOpen: 'The keys below open that folder and nothing else.',
  commandLine: 'With the AWS command line',
  otherClients: 'With any other client',
  endpoint: 'Endpoint',
  endpointOfAws: 'the one of AWS',
  bucket: 'Bucket',
  folder: 'Folder',
  region: 'Region',
  addressing: 'Addressing',
  byPath: 'by path, not by host name',
  keys: 'Keys',
  askForKeys: 'Ask your administrator for keys that may write to this folder.',
  accessKey: 'Access key',
  secretKey: 'Secret key',
  show: 'Show',
}

/** Texts of the inbox screens. */
export const inbox = { automaticImports, automate, fileDrop }
