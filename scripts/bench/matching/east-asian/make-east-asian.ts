import type { LabelledSet } from '../labelled-set.ts'
import { present } from '../present.ts'
import { drawCluster } from './duplicates.ts'
import { type Entity, EntityMaker } from './entities.ts'
import { decidable } from './fairness.ts'
import { Random } from './prng.ts'
import { TRAPS } from './traps.ts'
import { COLUMNS, type Row } from './types.ts'
import { writeRow } from './views.ts'

const DUPLICATED = 0.29
/** How many customers in a hundred duplicated ones have one, two, three, four further records. */
const COPIES: [number, number][] = [
  [1, 66],
  [2, 21],
  [3, 9],
  [4, 4],
]

type LabelledPair = [Row, Row, string]

function drawEntities(
  maker: EntityMaker,
  total: number,
): { entities: Entity[]; groups: { kind: string; members: Entity[] }[] } {
  const groups = TRAPS.flatMap(({ kind, count, make }) =>
    Array.from({ length: count }, () => ({ kind, members: make(maker) })),
  )
  const entities = groups.flatMap((group) => group.members)
  while (entities.length < total) {
    const region = maker.region()
    const sort = maker.rng.next()
    entities.push(
      sort < 0.72
        ? maker.person({ region })
        : sort < 0.9
          ? maker.company(maker.firms.make(region))
          : maker.creator(region),
    )
  }
  return { entities, groups }
}

/**
 * Customers of Hong Kong, China, Taiwan, Japan and Korea. The same seed gives the same set. Every further row of a customer
 * can be told to be that customer's by a careful reader; what could not was left out.
 *
 * @param total how many customers
 */
export function makeEastAsian(seed: number, total = 4_200): LabelledSet {
  const rng = new Random(seed)
  const maker = new EntityMaker(rng)
  const { entities, groups } = drawEntities(maker, total)
  const rows: Row[] = []
  const duplicates: LabelledPair[] = []
  const firstRow = new Map<Entity, Row>()
  for (const entity of entities) {
    const wanted = rng.chance(DUPLICATED) ? rng.weighted(COPIES, ([, share]) => share)[0] : 0
    const { base, copies } = drawCluster(entity, wanted, maker)
    const first = writeRow(entity, base, rng)
    const others = copies.map(({ kind, view }) => ({ kind, view, row: writeRow(entity, view, rng) }))
    firstRow.set(entity, first)
    rows.push(first, ...others.map(({ row }) => row))
    others.forEach(({ kind, view, row }, i) => {
      duplicates.push([first, row, kind])
      for (const later of others.slice(i + 1))
        duplicates.push([row, later.row, decidable(entity, view, later.view) ? 'copy-to-copy' : 'indirect'])
    })
  }
  const traps = groups.flatMap(({ kind, members }) =>
    members.flatMap((a, i) =>
      members.slice(i + 1).map((b): LabelledPair => [present(firstRow.get(a)), present(firstRow.get(b)), kind]),
    ),
  )
  const shuffled = rng.shuffle(rows)
  for (const [i, row] of shuffled.entries()) row.id = `E${String(i + 1).padStart(5, '0')}`
  return {
    columns: COLUMNS,
    rows: shuffled.map((row) => COLUMNS.map((column) => row[column])),
    pairs: inOrder(duplicates),
    traps: inOrder(traps),
  }
}

const inOrder = (pairs: LabelledPair[]): string[][] =>
  pairs.map(([a, b, kind]) => [...[a.id, b.id].sort(), kind]).sort((x, y) => (x.join() < y.join() ? -1 : 1))
