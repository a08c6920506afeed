import * as z from 'zod'

/** How the file is made up; a later one can't be read. */
export const backupFormat = 1

/** More than that is no backup that this program makes. */
export const filesMax = 1_000_000

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const count = z.number().int().min(0)

/** Something that lies in the file in parts, each packed by itself: `<name>/000001.gz` and on. */
const Content = z.object({
  /** What its entries are called before the number of the part. */
  entry: z.string().min(1).max(90),
  parts: count,
  /** Of what the parts are once unpacked, one behind the other. */
  sizeBytes: count,
  sha256,
})
export type Content = z.infer<typeof Content>

const Table = Content.extend({ name: z.string(), columns: z.array(z.string()), rows: count })
export type BackedUpTable = z.infer<typeof Table>

const File = Content.extend({ key: z.string().min(1).max(1024) })
export type BackedUpFile = z.infer<typeof File>

const Sequence = z.object({ name: z.string(), value: z.string().regex(/^-?\d+$/), isCalled: z.boolean() })

/** What a backup holds, as its last entry but one says. */
export const Manifest = z.object({
  format: z.literal(backupFormat),
  /** Of the program that made it. */
  version: z.string(),
  /** The moment of which everything in it is, by the clock of the database. */
  createdAt: z.iso.datetime(),
  /** The steps of the schema that had run. */
  migrations: z.array(z.string()),
  tables: z.array(Table),
  sequences: z.array(Sequence),
  files: z.array(File).max(filesMax),
  /** Files that the tables name and the store did not have. */
  missing: z.array(z.string()),
  /** What people have in their clients: the key pair of the file drop. */
  keys: z.object({ inbox: z.object({ accessKey: z.string(), secretKey: z.string() }).nullable() }),
})
export type Manifest = z.infer<typeof Manifest>

export const manifestEntry = 'manifest.json'
export const aboutEntry = 'about-this-backup.txt'

export const partName = ({ entry }: Pick<Content, 'entry'>, part: number): string =>
  `${entry}/${String(part).padStart(6, '0')}.gz`
