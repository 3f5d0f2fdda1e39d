/** The HTTP door: security headers, routes, problems and the built pages. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import helmet from '@fastify/helmet';
import fastifyStatic from '@fastify/static';
import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify';
import { ZodError } from 'zod';
import { OtherShape } from '../../shared/game/migrate.ts';
import type { House } from './house.ts';
import { POLICY } from './policy.ts';
import { malformed, Problem, problem } from './problem.ts';
import { addRoutes } from './routes.ts';

const NOT_BUILT = 'The pages are not built yet. Start the server with npm start, or open the development server.';

export async function addHttp(app: FastifyInstance, house: House): Promise<void> {
  const { settings, clientDir } = house;
  const secure = settings.publicUrl?.startsWith('https:') ?? false;
  await app.register(helmet, {
    contentSecurityPolicy: { directives: POLICY },
    xFrameOptions: { action: 'deny' },
    strictTransportSecurity: secure,
    // Browsers complain about these two on plain http, where they do nothing.
    crossOriginOpenerPolicy: secure,
    originAgentCluster: secure,
  });
  app.addHook('onRequest', async (request, reply) => {
    if (request.url.startsWith('/api/')) reply.header('cache-control', 'no-store');
  });
  app.addHook('onResponse', async (request, reply) => {
    // The pattern and not the address: an address may hold a one-use link.
    const route = request.routeOptions.url ?? 'other';
    if (route.startsWith('/api/')) {
      const { method } = request;
      house.log.info({ method, route, status: reply.statusCode, ms: Math.round(reply.elapsedTime) }, 'answered');
    }
  });
  app.setErrorHandler((error: FastifyError | Problem | ZodError | OtherShape, _request, reply) => {
    answer(reply, toProblem(error, house));
  });

  app.get('/healthz', (_request, reply) => reply.type('text/plain').send('alive\n'));
  app.get('/readyz', async (_request, reply) => {
    const ready = await house.health.ready();
    return reply
      .code(ready ? 200 : 503)
      .type('text/plain')
      .send(ready ? 'ready\n' : 'not ready\n');
  });
  app.get('/metrics', async (_request, reply) =>
    reply.type(house.metrics.contentType).send(await house.metrics.text()),
  );
  addRoutes(app, house);

  const built = existsSync(join(clientDir, 'index.html'));
  if (built) {
    await app.register(fastifyStatic, {
      root: clientDir,
      preCompressed: true,
      index: 'index.html',
      cacheControl: false,
      setHeaders(reply, path) {
        const lasting = path.includes('/assets/');
        reply.setHeader('vary', 'accept-encoding');
        reply.setHeader('cache-control', lasting ? 'public, max-age=31536000, immutable' : 'no-cache');
      },
    });
  }
  app.setNotFoundHandler((request, reply) => {
    const page = request.method === 'GET' && !/^\/(api|assets|socket\.io)\//.test(request.url);
    if (!page) return answer(reply, problem('not_found'));
    if (!built) return reply.code(503).type('text/plain').send(NOT_BUILT);
    return reply.sendFile('index.html');
  });
}

function toProblem(error: FastifyError | Problem | ZodError | OtherShape, house: House): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof ZodError) return malformed();
  if (error instanceof OtherShape) return problem('other_version');
  if (error.statusCode === 413) return problem('too_large');
  if (error.statusCode !== undefined && error.statusCode < 500) return malformed();
  house.metrics.failed();
  house.health.failed();
  house.log.error({ err: error }, 'a request failed');
  return problem('failed');
}

/** Puts a problem into an answer. */
export function answer(reply: FastifyReply, found: Problem): FastifyReply {
  return reply.code(found.status).type('application/problem+json').send(found.body());
}
