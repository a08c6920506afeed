import type pg from 'pg'

/** Words to search for, chosen from the customers so that they are hard. */
export interface Words {
  /** Found once. */
  readonly once: readonly string[]
  /** Found up to 1,000 times, of those that were tried the most often. */
  readonly rare: readonly string[]
  /** Found up to 1,000 times, and by name only far down in the list. */
  readonly late: readonly string[]
  readonly twoCharacters: readonly string[]
  readonly threeCharacters: readonly string[]
  readonly phoneParts: readonly string[]
  /** Found more often than anybody reads, of them some far down in the list. */
  readonly common: readonly string[]
}

interface Tried {
  readonly word: string
  readonly hits: number
  /** The first name in the list that has it. */
  readonly first: string
}

const kept = 8
const fewHits = 1_000
const manyHits = 10_000

/** Draws words from some customers, always the same, and counts where each is found. */
export async function drawWords(client: pg.ClientBase, customers: number): Promise<Words> {
  const sample = await client.query<Sampled>(sampleQuery)
  const { rows } = sample
  const latin = await tryAll(client, distinct(rows.flatMap(({ search }) => piecesOf(search))))
  const few = latin.filter(({ hits }) => hits > 1 && hits <= fewHits)
  const many = latin.filter(({ hits }) => hits > Math.min(manyHits, customers / 20))
  const phones = await tryAll(
    client,
    distinct(rows.flatMap(({ phone }) => (phone === null ? [] : [phone.slice(-7, -1)]))),
  )
  const cjk = distinct(rows.flatMap(({ name }) => name ?? []))
  const two = await tryAll(client, distinct(cjk.map((name) => name.slice(0, 2))))
  const three = await tryAll(client, cjk)
  const rare = (tried: readonly Tried[]) => wordsOf(byHits(tried.filter(({ hits }) => hits <= fewHits)))
  return {
    once: wordsOf(latin.filter(({ hits }) => hits === 1)),
    rare: rare(few),
    late: wordsOf(byPlace(few)),
    twoCharacters: rare(two),
    threeCharacters: rare(three),
    phoneParts: rare(phones),
    common: distinct([...wordsOf(byPlace(many)).slice(0, kept / 2), ...wordsOf(byHits(many)).slice(0, kept / 2)]),
  }
}

interface Sampled {
  readonly search: string
  readonly phone: string | null
  /** Chinese, family name first. */
  readonly name: string | null
}

/** Some of those with a Latin name, and some of the others. */
const sampleQuery = `
  (select search, phone, null as name from customers
    where deleted_at is null and email is not null order by md5(email) limit 150)
  union all
  (select search, phone, last_name || first_name from customers
    where deleted_at is null and email is not null and last_name ~ '^[\\u4e00-\\u9fff]' order by md5(email) limit 60)`

/** Its words, and of long ones a part in their middle. */
function piecesOf(search: string): string[] {
  const words = search.split(/[\s@.]+/).filter((word) => /^[a-z]{3,}$/.test(word))
  return words.flatMap((word) => (word.length < 6 ? [word] : [word, word.slice(1, 5)]))
}

async function tryAll(client: pg.ClientBase, words: readonly string[]): Promise<readonly Tried[]> {
  const tried: Tried[] = []
  for (const word of words) {
    const { rows } = await client.query<{ hits: number; first: string | null }>(
      `select count(*)::int as hits, min(sort_name) as first
       from (select sort_name from customers where deleted_at is null and search like $1 limit ${manyHits + 1}) as found`,
      [`%${word}%`],
    )
    const [{ hits = 0, first = null } = {}] = rows
    if (hits > 0) tried.push({ word, hits, first: first ?? '' })
  }
  return tried
}

const distinct = (words: readonly string[]) => [...new Set(words)]
const byHits = (tried: readonly Tried[]) => tried.toSorted((a, b) => b.hits - a.hits)
const byPlace = (tried: readonly Tried[]) =>
  tried.toSorted((a, b) => (a.first < b.first ? 1 : a.first > b.first ? -1 : 0))
const wordsOf = (tried: readonly Tried[]) => tried.slice(0, kept).map(({ word }) => word)
