/** What can be measured of a running server, for Prometheus. */
import { Counter, collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import type { CommandType } from '../shared/protocol/commands.ts';

export interface Metrics {
  readonly command: (type: CommandType | 'unknown', result: string) => void;
  readonly stored: (entries: number) => void;
  readonly failed: () => void;
  readonly socket: (change: 1 | -1) => void;
  readonly text: () => Promise<string>;
  readonly contentType: string;
  readonly stop: () => void;
}

export function createMetrics(workshops: () => number): Metrics {
  const register = new Registry();
  const registers = [register];
  collectDefaultMetrics({ register });
  const commands = new Counter({
    name: 'anyborough_commands_total',
    help: 'Commands answered, by type and by ok or the code of the refusal.',
    labelNames: ['type', 'result'] as const,
    registers,
  });
  const entries = new Counter({ name: 'anyborough_entries_total', help: 'Log entries stored.', registers });
  const failures = new Counter({ name: 'anyborough_failures_total', help: 'Writes or reads that failed.', registers });
  const sockets = new Gauge({ name: 'anyborough_sockets', help: 'Connections that are open.', registers });
  new Gauge({
    name: 'anyborough_workshops',
    help: 'Workshops in memory.',
    registers,
    collect() {
      this.set(workshops());
    },
  });
  return {
    command: (type, result) => commands.inc({ type, result }),
    stored: (count) => entries.inc(count),
    failed: () => failures.inc(),
    socket: (change) => sockets.inc(change),
    text: () => register.metrics(),
    contentType: register.contentType,
    stop: () => register.clear(),
  };
}
