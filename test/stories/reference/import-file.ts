import { defaultSettings, type ImportSettings } from '../../../shared/importing/import-settings.ts'
import { changeCustomer, createCustomer } from './change-customer.ts'
import { findCustomer } from './find-customer.ts'
import { foldLines } from './fold-lines.ts'
import { customersOf, type Group, type Member, makeGroups, type Refused, refuse, refuseTaken } from './group-lines.ts'
import type { Customer, Line, Model, Outcome } from './model.ts'

/**
 * The import of law 10 (infra/laws.md), as plain as it can be: one record, one key, one customer at a time, in memory.
 * `name` stands for the import. Changes the customers, and says what became of each line.
 */
export function importFile(
  model: Model,
  name: string,
  lines: readonly Line[],
  settings: ImportSettings = defaultSettings,
): Outcome[] {
  const out = new Map<Line, Outcome>()
  const members = lines.flatMap((line) => findMember(model, line, settings, out))
  const effects = standingGroups(model, members, settings, out).flatMap((group) =>
    carryOut(model, name, group, settings, out),
  )
  for (const { lines: theirs, customer } of effects) {
    for (const { hash } of theirs) remember(model, hash, customer)
    // What has been taken in waits for nobody any more.
    for (const { hash } of theirs) model.waiting.delete(hash)
  }
  for (const line of lines) waitIfInReview(model, name, line, out)
  return lines.flatMap((line) => out.get(line) ?? [])
}

function findMember(model: Model, line: Line, settings: ImportSettings, out: Map<Line, Outcome>): Member[] {
  const { customer, isById, clash } = findCustomer(model, line, settings)
  const waiting = model.waiting.get(line.hash)
  if (line.verdict !== null) out.set(line, outcome(line, line.verdict, { code: line.reasons[0]?.code ?? null }))
  else if (clash !== null) out.set(line, toReview({ line, ...clash }))
  else if (waiting?.code?.startsWith('match.')) {
    out.set(line, outcome(line, 'review', { code: waiting.code, candidates: waiting.candidates }))
  } else return [{ line, customer, isById, landed: new Set(model.landed.get(line.hash)) }]
  return []
}

/** The groups that stand: those of which no line has to need review. */
function standingGroups(
  model: Model,
  members: readonly Member[],
  settings: ImportSettings,
  out: Map<Line, Outcome>,
): Group[] {
  const groups = makeGroups(members, settings)
  const strangers = groups.flatMap((group) => refuse(group, settings))
  const refused = strangers.length > 0 ? strangers : refuseTaken(model, groups, settings)
  if (refused.length === 0) return groups
  for (const one of refused) out.set(one.line, toReview(one))
  return standingGroups(
    model,
    members.filter(({ line }) => !out.has(line)),
    settings,
    out,
  )
}

function carryOut(model: Model, name: string, group: Group, settings: ImportSettings, out: Map<Line, Outcome>) {
  const lines = group.members.map(({ line }) => line)
  const leader = lines[0]?.line ?? 0
  const said = foldLines(lines)
  const cause = `${name}:${leader}`
  const [known] = customersOf(group)
  if (settings.mode === (known === undefined ? 'update' : 'create')) {
    const candidates = known === undefined ? [] : [known.name]
    const code = `mode.${settings.mode}-only`
    for (const line of lines) out.set(line, outcome(line, 'skipped', { leader, code, candidates }))
    return []
  }
  if (known === undefined && !isSomebody(said)) {
    for (const line of lines) out.set(line, outcome(line, 'review', { code: 'record.no-identity' }))
    return []
  }
  const customer = known ?? createCustomer(cause, said)
  let effect = 'created'
  if (known === undefined) model.customers.push(customer)
  else effect = changeCustomer(known, said, cause, settings) ? 'updated' : 'unchanged'
  for (const line of lines) {
    out.set(line, outcome(line, line.line === leader ? effect : 'merged', { customer: customer.name, leader }))
  }
  return [{ lines, customer }]
}

const identities = ['display_name', 'first_name', 'last_name', 'company_primary', 'email', 'phone'].concat([
  'youtube_handle',
  'youtube_channel_url',
])
const isSomebody = ({ fields, phones, emails }: ReturnType<typeof foldLines>) =>
  phones.size + emails.size > 0 || identities.some((field) => (fields[field] ?? null) !== null)

function remember(model: Model, hash: string, customer: Customer) {
  model.landed.set(hash, (model.landed.get(hash) ?? new Set()).add(customer))
}

/** The row is put into the inbox; where it waits there already, it is not doubled. */
function waitIfInReview(model: Model, name: string, line: Line, out: ReadonlyMap<Line, Outcome>) {
  const { outcome, code = null, candidates = [] } = out.get(line) ?? {}
  if (outcome !== 'review') return
  const waiting = model.waiting.get(line.hash)
  if (waiting === undefined) {
    const { hash, cells } = line
    model.waiting.set(hash, { hash, from: `${name}:${line.line}`, cells, code, candidates })
  } else if (!waiting.code?.startsWith('match.') && code?.startsWith('match.'))
    Object.assign(waiting, { code, candidates })
}

const outcome = (line: Line, outcome: string, more: Partial<Outcome> = {}): Outcome => ({
  line: line.line,
  outcome,
  customer: null,
  leader: line.line,
  code: null,
  candidates: [],
  ...more,
})

const toReview = ({ line, code, candidates }: Refused) =>
  outcome(line, 'review', { code, candidates: candidates.map(({ name }) => name).sort() })
