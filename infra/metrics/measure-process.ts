import { Counter, Gauge, Histogram, type Registry } from 'prom-client'
import { countConnections } from '../../shared/db/database.ts'
import type { Deps } from '../../shared/deps.ts'
import { type ObservedRequest, observed } from '../../shared/observed.ts'

const requestBuckets = [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10]
const workBuckets = [0.05, 0.25, 1, 5, 15, 60, 300]
/** What clients may call a method has no end; what the web answers has. */
const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])

/** Counts what this process does, from now until the returned function is called. */
export function measureProcess(register: Registry, { db }: Pick<Deps, 'db'>): () => void {
  const registers = [register]
  const requests = new Histogram({
    name: 'harbour_http_request_duration_seconds',
    help: 'Answered requests, by the pattern of their route and the class of their status.',
    labelNames: ['method', 'route', 'status'],
    buckets: requestBuckets,
    registers,
  })
  const jobs = new Histogram({
    name: 'harbour_job_duration_seconds',
    help: 'Jobs that were run.',
    labelNames: ['job', 'result'],
    buckets: workBuckets,
    registers,
  })
  const steps = new Histogram({
    name: 'harbour_step_duration_seconds',
    help: 'Attempts at a step of an import: done, fenced (another one has taken it over), given-back, given-up.',
    labelNames: ['step', 'result'],
    buckets: workBuckets,
    registers,
  })
  const losses = new Counter({
    name: 'harbour_lease_losses_total',
    help: 'Steps that were taken over from a worker that was not heard of any more.',
    registers,
  })
  new Gauge({
    name: 'harbour_database_connections',
    help: 'Connections to the database, and how many callers wait for one.',
    labelNames: ['state'],
    registers,
    collect() {
      const { total, idle, waiting } = countConnections(db)
      this.set({ state: 'busy' }, total - idle)
      this.set({ state: 'idle' }, idle)
      this.set({ state: 'waiting' }, waiting)
    },
  })
  const stops = [
    observed.request.listen((request) => requests.observe(labelsOf(request), request.seconds)),
    observed.job.listen(({ name, failed, seconds }) =>
      jobs.observe({ job: name, result: failed ? 'failed' : 'done' }, seconds),
    ),
    observed.step.listen(({ step, result, seconds, wasLost }) => {
      steps.observe({ step, result }, seconds)
      if (wasLost) losses.inc()
    }),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}

const labelsOf = ({ method, route, status }: ObservedRequest) => ({
  method: methods.has(method) ? method : 'other',
  route: route ?? 'none',
  status: `${Math.floor(status / 100)}xx`,
})
