import { context, propagation, type Span, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import type { FastifyInstance } from 'fastify';
import { tracing } from '../graph/store.js';

declare module 'fastify' {
  interface FastifyRequest {
    span: Span | null;
  }
}

const tracer = trace.getTracer('alliance-atlas');

/**
 * Makes each request to an endpoint a span, under that of whoever sent it. It begins when the body is read: what comes
 * before is HTTP's, and its instrumentation tells of it. Nothing is done where no SDK was started before the server.
 */
export function traceRequests(endpoint: FastifyInstance): void {
  if (!tracing()) return;
  endpoint.decorateRequest('span', null);
  endpoint.addHook('preHandler', (request, _reply, done) => {
    const active = context.active();
    const parent = trace.getSpan(active) ? active : propagation.extract(active, request.headers);
    const span = tracer.startSpan('graphql', { kind: SpanKind.SERVER }, parent);
    request.span = span;
    context.with(trace.setSpan(parent, span), done);
  });
  endpoint.addHook('onResponse', ({ span, operation, id }, { statusCode }, done) => {
    if (span?.isRecording()) {
      span.setAttributes({ 'http.response.status_code': statusCode, 'atlas.request.id': id });
      if (statusCode >= 500 || operation?.codes.length) span.setStatus({ code: SpanStatusCode.ERROR });
    }
    span?.end();
    done();
  });
}
