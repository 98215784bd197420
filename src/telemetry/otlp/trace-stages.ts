import { AsyncLocalStorage } from 'node:async_hooks'
import { type Context, ROOT_CONTEXT, SpanKind, SpanStatusCode, type Tracer, trace } from '@opentelemetry/api'
import type { Probe, Stage } from '../measure.ts'

const kinds: Readonly<Record<Stage, SpanKind>> = {
  receive: SpanKind.SERVER,
  guard: SpanKind.INTERNAL,
  keep: SpanKind.CLIENT,
  search: SpanKind.INTERNAL,
  render: SpanKind.INTERNAL,
  send: SpanKind.CLIENT,
}

/** A span for every stage, below that of the stage that it began in. */
export function traceStages(tracer: Tracer): Probe {
  const parents = new AsyncLocalStorage<Context>()
  return (stage) => {
    const parent = parents.getStore() ?? ROOT_CONTEXT
    const span = tracer.startSpan(stage, { kind: kinds[stage] }, parent)
    return {
      around: (run) => parents.run(trace.setSpan(parent, span), run),
      end: ({ failed, facts }) => {
        for (const [name, value] of Object.entries(facts)) span.setAttribute(`svar.${name}`, value)
        if (failed) span.setStatus({ code: SpanStatusCode.ERROR })
        span.end()
      },
    }
  }
}
