const plural = (n: number, one: string, many = `${one}s`) => `${n.toLocaleString('en')} ${n === 1 ? one : many}`

/** What a part of the product does not do. */
export const system = {
  databaseAway: 'The database does not answer. Try again in a moment.',
  storeAway: 'The file store does not answer. Try again in a moment.',
  storeRefuses: 'The file store refuses the keys in S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY.',
  noBucket: 'The file store has no bucket of the name in S3_BUCKET.',
  noObject: ({ key }: { key: string }) => `The store has no object ${key}.`,
  objectChanged: ({ key }: { key: string }) => `The object ${key} has changed since it was looked at.`,
  noWork: 'There is no such scheduled work.',
  noAdministrator: 'There is no administrator yet: start Harbour once.',
  noCaller: 'Say for whom: people, api or events.',
  noNetwork: ({ network }: { network: string }) =>
    `${network} is no network. Write such as 203.0.113.0/24, 203.0.113.7 or 2001:db8::/32, one a line.`,
  shutsYouOut: ({ address }: { address: string }) =>
    `You come from ${address}, which is in none of these: add it, or you could not come back.`,
  networksAreSetting: 'A setting of the server says it already. Whoever runs the server can change it.',
  notFromThere: ({ address }: { address: string }) =>
    `Harbour may not be opened from ${address}. An administrator says from where, under Settings, Networks.`,
}

/** What is said of backups: at a terminal, and in the file itself. */
export const backups = {
  about: `This is a backup of Harbour CRM. It holds all customers, files and users, with the hashes of their passwords
and the secrets of their two-step sign-in and of webhooks: keep it where nobody else can read it.

To restore it into an empty data folder, while Harbour does not run there:

  npm run -s harbour -- restore FILE

tables/ and files/ hold the rows (as PostgreSQL's COPY writes them) and the files, in parts packed with gzip, which
may be joined: cat tables/customers/*.gz | gunzip. manifest.json says what each is, with its SHA-256.
`,
  empty: 'This file is empty. Nothing was written.',
  none: 'This file is no backup of Harbour. Nothing was written.',
  cut: 'This backup is not whole: its end is missing. Copy it once more from where it was made. Nothing was written.',
  changed:
    'This backup is damaged: it is not as it was when it was made. Copy it once more from where it was made. Nothing was written.',
  later: ({ version }: { version: string }) =>
    `This backup is of a later version of Harbour (${version}). Restore it with that version, or one after it. Nothing was written.`,
  running: ({ processes }: { processes: readonly string[] }) =>
    `Harbour is running on this database (${processes.join(', ')}). Stop it, and restore then. Nothing was written.`,
  runningHere: ({ folder }: { folder: string }) =>
    `Harbour is running on the folder ${folder}. Stop it, and restore then. Nothing was written.`,
  noErasures:
    'There is no list of erasures here: whoever was erased since this backup was made would be a customer again. ' +
    'Write the list where Harbour ran (harbour erasures FILE), and give it by --erasures FILE; the folder erasures beside the daily backups ' +
    'or of the bucket will do as well. Where it is lost, or nobody was erased, say --without-erasures. Nothing was written.',
  noList: 'What --erasures names is no list of erasures. Nothing was written.',
  otherDatabase:
    'This database holds tables of something else. Name an empty one in DATABASE_URL. Nothing was written.',
  notEmpty: ({ customers, imports, users }: { customers: number; imports: number; users: number }) =>
    `There are ${plural(customers, 'customer')}, ${plural(imports, 'import')} and ${plural(users, 'user')} here already. ` +
    'Restore into an empty folder or database; or say --replace, which deletes what is here. Nothing was written.',
  filesThere: ({ key }: { key: string }) =>
    `The store has files already (${key}). Name an empty bucket in S3_BUCKET; or say --replace, which deletes them. Nothing was written.`,
  tooManyFiles: ({ most }: { most: number }) => `A backup holds at most ${plural(most, 'file')} of the store.`,
}

/** What stands in the way of telling others what happens. */
export const webhooks = {
  none: 'There is no such webhook. It may have been deleted.',
  noDelivery: 'There is no such delivery. It may be too old.',
  urlMissing: 'Say to which address.',
  noUrl: 'This is no address. Write such as https://shop.example.com/harbour, without a name and password in it.',
  plainHttp: 'Write https://. A setting of the server (WEBHOOK_NETWORKS) allows http in networks of your own.',
  refusedAddress:
    'This address is not one of the internet. A setting of the server (WEBHOOK_NETWORKS) allows networks of your own.',
  eventsMissing: 'Choose at least one event.',
  tooMany: ({ most }: { most: number }) => `There are ${most} webhooks already. Delete one that is not used any more.`,
  isOff: 'This webhook is off. Turn it on first.',
  waitsAlready: 'This one is on its way already.',
}
