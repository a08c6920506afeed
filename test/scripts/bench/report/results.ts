import type {
  DuplicatesResult,
  ImportResult,
  Measured,
  PagesResult,
  SmallResult,
} from '../../../../scripts/bench/report/result.ts'

const machine = {
  cpu: 'A & B',
  cores: 2,
  memoryGiB: 24,
  node: 'v24.0.0',
  postgres: '18.4',
  commit: 'abc1234',
  at: '2026-11-28T12:00:00.000Z',
}

export const took = (records: number, seconds: number, more: Partial<Measured> = {}): Measured => ({
  records,
  seconds,
  perSecond: Math.round(records / seconds),
  walBytes: 5e6,
  load: 1.5,
  ...more,
})

export const importResult: ImportResult = {
  part: 'import',
  machine,
  records: 1_000,
  workers: 1,
  queue: 'postgres',
  rounds: [
    { import: took(1_000, 3), copy: took(900, 1.5), rows: took(500, 4) },
    {
      import: took(1_000, 2, {
        cpu: { web: 0.5, worker: 1, postgres: 2 },
        peak: { worker: 151, web: 130, postgres: 80 },
        steps: { plan: 0.25, clean: 1 },
        outcomes: { created: 900, merged: 100, review: 0 },
      }),
      copy: took(900, 1),
      rows: took(500, 5),
    },
  ],
}

export const smallResult: SmallResult = {
  part: 'small',
  machine,
  records: 1_010,
  customers: 0,
  seconds: [0.9, 0.5, 0.7],
  statements: { web: 12, worker: 165 },
  load: 2,
}

const times = { perSecond: 20, count: 100, p50: 10, p95: 30, p99: 40, healthP95: 2, load: 1 }

export const pagesResult: PagesResult = {
  part: 'pages',
  machine,
  customers: 5_000,
  reviewRows: 500,
  pages: [
    { ...times, name: 'list', errors: 0 },
    { ...times, name: 'sort name', p95: 35, errors: 1 },
    { ...times, name: 'sort company', p95: 20, errors: 1 },
    { ...times, name: 'statistics', p95: 60, errors: 3 },
  ],
}

const search = { keysSeconds: 0.5, perSecond: 500, keys: 13, cutKeys: 4, pairs: 7, load: 1 }
const one = { candidates: 6, p50: 3, p95: 9 }

export const duplicatesResult: DuplicatesResult = {
  part: 'duplicates',
  machine,
  searches: [
    { ...search, customers: 100, seconds: 0.2, candidates: 2, one },
    {
      ...search,
      customers: 1_000,
      seconds: 2,
      candidates: 3,
      cpu: { worker: 0.3, postgres: 0.1 },
      peak: { worker: 150 },
      one,
    },
  ],
}
