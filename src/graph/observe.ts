import { channel } from 'node:diagnostics_channel';
import { type Attributes, INVALID_TRACEID, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';

/** A statement that has ended. Its text holds no values: these are parameters. */
export interface EndedStatement {
  readonly text: string;
  readonly milliseconds: number;
  readonly failed: boolean;
}

/** What is told of a graph on a server when it goes away or comes back; null when it is back. */
export interface Availability {
  readonly reason: string | null;
}

/** Where whoever wants to know hears of each statement (`EndedStatement`). */
export const STATEMENTS = channel('atlas:statement');
/** Where whoever wants to know hears that the graph went away, or is back (`Availability`). */
export const AVAILABILITY = channel('atlas:availability');

const tracer = trace.getTracer('alliance-atlas');
let isTraced: boolean | null = null;

/** Whether an SDK of OpenTelemetry was started before us; without one its API costs more than it may where all passes. */
export function tracing(): boolean {
  isTraced ??= tracer.startSpan('none').spanContext().traceId !== INVALID_TRACEID;
  return isTraced;
}

/** Sends a statement, seen by traces and by those who listen to `STATEMENTS`. */
export async function observed<T>(system: string, text: string, send: () => Promise<T>): Promise<T> {
  const attributes = { 'db.system.name': system, 'db.query.text': text };
  const span = tracing() ? tracer.startSpan('statement', { kind: SpanKind.CLIENT, attributes }) : null;
  const begin = performance.now();
  let failed = false;
  try {
    return await send();
  } catch (error) {
    failed = true;
    span?.setStatus({ code: SpanStatusCode.ERROR });
    throw error;
  } finally {
    span?.end();
    if (STATEMENTS.hasSubscribers) STATEMENTS.publish({ text, milliseconds: performance.now() - begin, failed });
  }
}

/** Runs work as a span, which the spans of what it does stand under. */
export function traced<T>(name: string, attributes: Attributes, work: () => Promise<T>): Promise<T> {
  if (!tracing()) return work();
  return tracer.startActiveSpan(name, { attributes }, async (span) => {
    try {
      return await work();
    } catch (error) {
      span.setStatus({ code: SpanStatusCode.ERROR });
      throw error;
    } finally {
      span.end();
    }
  });
}
