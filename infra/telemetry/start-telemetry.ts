import { context, propagation, type SeverityNumber, trace } from '@opentelemetry/api'
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks'
import { W3CTraceContextPropagator } from '@opentelemetry/core'
import { OTLPLogExporter } from '@opentelemetry/exporter-logs-otlp-http'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import { resourceFromAttributes } from '@opentelemetry/resources'
import { BatchLogRecordProcessor, LoggerProvider } from '@opentelemetry/sdk-logs'
import { BatchSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace'
import type { Config } from '../../shared/config.ts'
import type { LogLine } from '../../shared/log.ts'

export interface Telemetry {
  /** Takes a line of the log along. */
  takeLine(line: LogLine): void
  /** Sends what waits to be sent. */
  close(): Promise<void>
}

/**
 * Sends traces and the log of this process to a collector, by OTLP over HTTP. A collector that does not answer is
 * waited for by nobody: what doesn't fit into the queue is dropped.
 */
export function startTelemetry(name: string, { endpoint, headers }: NonNullable<Config['telemetry']>): Telemetry {
  const resource = resourceFromAttributes({ 'service.namespace': 'harbour', 'service.name': `harbour-${name}` })
  const sendTo = (path: string) => ({ url: new URL(path, endpoint.replace(/\/?$/, '/')).href, headers: { ...headers } })
  const traces = new TracerProvider({
    resource,
    spanProcessors: [
      new BatchSpanProcessor({ exporter: new OTLPTraceExporter(sendTo('v1/traces')), scheduledDelayMillis }),
    ],
  })
  const logs = new LoggerProvider({
    resource,
    processors: [
      new BatchLogRecordProcessor({ exporter: new OTLPLogExporter(sendTo('v1/logs')), scheduledDelayMillis }),
    ],
  })
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable())
  propagation.setGlobalPropagator(new W3CTraceContextPropagator())
  trace.setGlobalTracerProvider(traces)
  const logger = logs.getLogger('harbour')
  return {
    takeLine: ({ level, time, msg, trace_id: _, span_id: __, ...facts }) =>
      logger.emit({
        timestamp: time,
        severityNumber: severityOf(level),
        body: msg ?? '',
        attributes: facts,
        context: context.active(),
      }),
    close: async () => {
      await Promise.allSettled([traces.shutdown(), logs.shutdown()])
    },
  }
}

const scheduledDelayMillis = 1_000

/** pino counts in tens from 10 (trace) to 60 (fatal), OpenTelemetry in fours from 1 to 21. */
const severityOf = (level: number): SeverityNumber => (Math.round(level / 10) - 1) * 4 + 1
