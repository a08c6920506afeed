import { expect } from 'vitest'
import type { SampleRecord } from '../../../scripts/sample/generate-sample.ts'
import * as naive from './naive-rules.ts'
import { type FileRecord, repeated, tally } from './read-sample.ts'

type Records = readonly FileRecord[]

const isImported = (record: FileRecord) => naive.strictAddress(record) !== null

/** The older system's published figures, read from the cells. */
export const expectPublishedFigures = (records: Records) => {
  const imported = records.filter(isImported)
  expect([records.length, imported.length]).toEqual([1010, 932])
  expect(tally(imported.map(naive.typeOf))).toEqual({ corporate: 881, youtube_creator: 49, individual: 2 })
  expect(imported.filter(({ cell }) => /@?[\w-]{3,30}$/.test(cell.youtube_handle))).toHaveLength(49)
  expect(tally(imported.map(naive.statedCountry))).toEqual({
    ...{ HK: 49, CN: 20, KR: 5, GB: 4, NG: 4, PH: 3, FR: 3, IN: 3, JP: 2 },
    '': 839,
  })
}

/** Evidence for a missing country, read from the cells; the address of a damaged cell is taken from the truth. */
export const expectHonestEvidence = (records: Records, truths: readonly SampleRecord[]) => {
  const open = records.flatMap((record, index) => {
    if (naive.statedCountry(record) !== '') return []
    const address = truths[index]?.truth.repair === 'imported' ? (truths[index].truth.email ?? null) : null
    const signals = [naive.phoneCountry(record), naive.domainCountry(record, address), naive.addressCountry(record)]
    return [naive.evidenceOf(signals)]
  })
  const counts = tally(open)
  expect((counts.contradictory ?? 0) / open.length).toBeGreaterThanOrEqual(0.15)
  expect((counts.none ?? 0) / open.length).toBeGreaterThanOrEqual(0.2)
  expect((counts.agreeing ?? 0) / open.length).toBeGreaterThan(0.5)
}

/** No e-mail, YouTube identity, or phone with its name occurs twice: every key of every row is its own. */
export const expectNoSharedKey = (records: Records, truths: readonly SampleRecord[]) => {
  expect(repeated(records.map((record) => naive.strictAddress(record) ?? ''))).toEqual([])
  expect(repeated(truths.map(({ truth }) => truth.email ?? ''))).toEqual([])
  expect(repeated(records.map(naive.handleOf))).toEqual([])
  expect(repeated(records.map(({ cell }) => /UC[\w-]{22}$/.exec(cell.youtube_channel_url)?.[0] ?? ''))).toEqual([])
  expect(
    repeated(
      records.map((record) => naive.phoneDigits(record) && `${naive.phoneDigits(record)} ${naive.nameWords(record)}`),
    ),
  ).toEqual([])
}

/** A name in common, on either side. */
const shareName = (a: FileRecord, b: FileRecord): boolean => {
  const names = ({ cell }: FileRecord) => [cell.first_name.toLowerCase(), cell.last_name.toLowerCase()]
  return names(a).some((name) => names(b).includes(name))
}

/** The pairs of rows that a person would look at twice: all names equal, or one name and the company. */
const lookalikes = (records: Records): (readonly [FileRecord, FileRecord])[] => {
  const pairsBy = (keyOf: (record: FileRecord) => string) =>
    [...Map.groupBy(records, keyOf)].flatMap(([key, group]) =>
      key === '' ? [] : group.flatMap((one, at) => group.slice(at + 1).map((other) => [one, other] as const)),
    )
  const byName = pairsBy(naive.nameWords)
  const byCompany = pairsBy(naive.companyHead).filter(([a, b]) => shareName(a, b))
  return [...new Map([...byName, ...byCompany].map((pair) => [`${pair[0].line} ${pair[1].line}`, pair])).values()]
}

/** Twelve pairs among the imported rows; who else shares a company has clearly another name. */
export const expectTwelvePairs = (records: Records, truths: readonly SampleRecord[]) => {
  const known = truths.flatMap(({ truth }, index) => {
    if (truth.duplicateOf === null) return []
    expect(truths[truth.duplicateOf]?.truth.duplicateOf).toBe(index)
    return index < truth.duplicateOf ? [`${truth.line} ${truths[truth.duplicateOf]?.truth.line}`] : []
  })
  const found = lookalikes(records)
  expect(known).toHaveLength(12)
  expect(found.map(([one, other]) => `${one.line} ${other.line}`).sort()).toEqual(known.sort())
  expect(found.flat().every(isImported)).toBe(true)
}
