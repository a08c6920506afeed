import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'
import type { ErasureKey } from '../db/queries/erasures/erasures.ts'
import type { Deps } from '../deps.ts'
import { AppError } from '../errors.ts'
import { readWhole } from '../files/read-whole.ts'
import { erasuresPrefix } from '../importing/reading/object-keys.ts'
import { inList, isFile, listLine } from './erasure-list.ts'
import type { Place } from './erasure-place.ts'

const pad = z.string().regex(/^[0-9a-f]{128}$/)
const StoredKey = z.object({ innerPad: pad, outerPad: pad })

/** An erasure as it is kept outside of the database: no name and no value. */
export const StoredErasure = z.object({
  format: z.literal(1),
  id: z.uuid(),
  at: z.iso.datetime(),
  /** By what whoever was erased would be known again: HMAC-SHA256 by the key of this installation, in hex. */
  keys: z.array(z.string().regex(/^[0-9a-f]{64}$/)),
  records: z.array(z.object({ importId: z.uuid(), line: z.number().int().min(1) })),
})
export type StoredErasure = z.output<typeof StoredErasure>

const keyName = 'key.json'
const erasureName = (id: string) => `${id}.json`
const liftName = (id: string) => `${id}-lifted.json`
const bytesMax = 64 * 1024 * 1024

const inStore = (files: Deps['files']): Place => ({
  async list() {
    const names: string[] = []
    for await (const { key } of files.list(erasuresPrefix)) names.push(key.slice(erasuresPrefix.length))
    return names
  },
  read: async (name) => Buffer.from(await readWhole(await files.read(`${erasuresPrefix}${name}`))),
  async write(name, bytes) {
    try {
      await files.put(`${erasuresPrefix}${name}`, one(bytes), { onlyNew: true })
    } catch (error) {
      if (!(error instanceof AppError && error.code === 'state.conflict')) throw error
    }
  },
})

async function* one(bytes: Buffer) {
  yield bytes
}

/** The folder beside some backups. */
export const erasuresFolder = (backups: string) => join(backups, 'erasures')

const inFolder = (folder: string): Place => ({
  list: async () => (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.json')),
  read: (name) => readFile(join(folder, name)),
  async write(name, bytes) {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    if ((await readdir(folder)).includes(name)) return
    const fresh = join(folder, `${randomUUID()}.fresh`)
    await writeFile(fresh, bytes, { mode: 0o600 })
    await rename(fresh, join(folder, name))
  },
})

/** What somebody gives to be looked into: a folder, or a list that `erasures` has written. It stays as it is. */
const inPath = (path: string): Place =>
  isFile(path) ? inList(path) : { ...inFolder(path), write: async () => undefined }

type PlaceDeps = Pick<Deps, 'files' | 'config'>

const listPlaces = ({ files, config }: PlaceDeps, folders: readonly string[] = []): Place[] => {
  const own = config.backups.folder === undefined ? [] : [erasuresFolder(config.backups.folder)]
  const given = folders.filter((folder) => !own.includes(folder))
  return [inStore(files), ...own.map(inFolder), ...given.map(inPath)]
}

const toJson = (value: unknown) => Buffer.from(JSON.stringify(value))

const keyJson = ({ innerPad, outerPad }: ErasureKey) =>
  toJson({ innerPad: innerPad.toString('hex'), outerPad: outerPad.toString('hex') })

/** Writes an erasure wherever they stand, with the key first: without it, the hashes say nothing. */
export async function storeErasure(deps: PlaceDeps, key: ErasureKey, erasure: StoredErasure): Promise<void> {
  for (const place of listPlaces(deps)) {
    await place.write(keyName, keyJson(key))
    await place.write(erasureName(erasure.id), toJson(erasure))
  }
}

/** Writes that an erasure was lifted. */
export async function storeLift(deps: PlaceDeps, id: string, at: Date): Promise<void> {
  for (const place of listPlaces(deps)) await place.write(liftName(id), toJson({ format: 1, id, at: at.toISOString() }))
}

/** Whether one of the places has a list of erasures, were it an empty one: then it has its key. */
export async function hasStored(deps: PlaceDeps, folders: readonly string[]): Promise<boolean> {
  for (const place of listPlaces(deps, folders)) if ((await place.list()).includes(keyName)) return true
  return false
}

/** All erasures as one list, for `--erasures` of a restore elsewhere; the key is there even where nobody was erased. */
export async function* writeList(deps: PlaceDeps, key: ErasureKey): AsyncGenerator<string> {
  yield listLine(keyName, keyJson(key))
  const { names, read } = await gatherNames(deps)
  for (const name of names) if (name !== keyName) yield listLine(name, await read(name))
}

export interface StoredErasures {
  readonly key: ErasureKey | undefined
  readonly ids: readonly string[]
  readonly lifted: ReadonlySet<string>
  read(id: string): Promise<StoredErasure>
}

/**
 * All erasures that stand in one of the places; what only one of them has is written to the others of our own.
 *
 * @param folders more folders, or lists, to look into, such as the one beside a backup that is restored
 */
export async function gatherStored(deps: PlaceDeps, folders: readonly string[] = []): Promise<StoredErasures> {
  const { names, read } = await gatherNames(deps, folders)
  const stored = names.includes(keyName) ? StoredKey.parse(JSON.parse(String(await read(keyName)))) : undefined
  const ids = names.flatMap((name) => /^([0-9a-f-]{36})\.json$/.exec(name)?.[1] ?? [])
  return {
    key: stored && {
      innerPad: Buffer.from(stored.innerPad, 'hex'),
      outerPad: Buffer.from(stored.outerPad, 'hex'),
    },
    ids,
    lifted: new Set(ids.filter((id) => names.includes(liftName(id)))),
    read: async (id) => StoredErasure.parse(JSON.parse(String(await read(erasureName(id))))),
  }
}

/** What stands in any of the places, and from now on in all of our own. */
async function gatherNames(deps: PlaceDeps, folders: readonly string[] = []) {
  const places = listPlaces(deps, folders)
  const lists = await Promise.all(places.map((place) => place.list()))
  const names = [...new Set(lists.flat())]
  const holders = new Map(names.map((name) => [name, places[lists.findIndex((list) => list.includes(name))]] as const))
  const read = async (name: string) => {
    const bytes = (await holders.get(name)?.read(name)) ?? Buffer.alloc(0)
    if (bytes.length > bytesMax) throw new Error(`${name} is no erasure`)
    return bytes
  }
  for (const name of names)
    for (const [index, place] of places.entries())
      if (lists[index]?.includes(name) === false) await place.write(name, await read(name))
  return { names, read }
}
