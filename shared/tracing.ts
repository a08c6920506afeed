import {
  type Attributes,
  context,
  propagation,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
} from '@opentelemetry/api'

/** Where a trace stands, as W3C Trace Context writes it (`traceparent`): what hands work on sends it along. */
export type TraceParent = string

const kinds = { request: SpanKind.SERVER, job: SpanKind.CONSUMER, query: SpanKind.CLIENT, work: SpanKind.INTERNAL }

interface SpanOptions {
  readonly kind?: keyof typeof kinds
  /** Numbers, ids and names of ours: nothing that is a customer's. */
  readonly attributes?: Attributes
  /** What it goes on with; left out, it is part of what is under way, or begins a trace. */
  readonly parent?: TraceParent | undefined
}

/** Runs `work` as one span of a trace. Where no traces are collected, which is the default, that costs next to nothing. */
export function inSpan<T>(name: string, options: SpanOptions, work: () => Promise<T>): Promise<T> {
  const { kind = 'work', attributes = {}, parent } = options
  const before = parent === undefined ? context.active() : propagation.extract(ROOT_CONTEXT, { traceparent: parent })
  return tracer().startActiveSpan(name, { kind: kinds[kind], attributes }, before, async (span) => {
    try {
      return await work()
    } catch (error) {
      span.setStatus({ code: SpanStatusCode.ERROR })
      span.setAttribute('error.type', error instanceof Error ? error.name : typeof error)
      throw error
    } finally {
      span.end()
    }
  })
}

/** Runs `work` as a span of the trace that is under way; where none is, as it is. */
export const inTrace = <T>(name: string, work: () => Promise<T>): Promise<T> =>
  isTraced() ? inSpan(name, {}, work) : work()

/** Whether a trace is under way, so that what it is told is worth being put together. */
export const isTraced = (): boolean => trace.getActiveSpan() !== undefined

/** Says more of the span that is under way. */
export const describeSpan = (name: string, attributes: Attributes): void =>
  void trace.getActiveSpan()?.updateName(name).setAttributes(attributes)

export function currentTrace(): TraceParent | undefined {
  const carrier: { traceparent?: string } = {}
  propagation.inject(context.active(), carrier)
  return carrier.traceparent
}

/** For a line of a log. */
export function traceIds(): { readonly trace_id?: string; readonly span_id?: string } {
  const span = trace.getActiveSpan()?.spanContext()
  return span === undefined ? {} : { trace_id: span.traceId, span_id: span.spanId }
}

const tracer = () => trace.getTracer('harbour')
