/** What the bench measures: how soon a table has a change, and how many durable commands a second a hundred rooms get. */
import type { Answer } from '../shared/protocol/messages.ts';
import type { Hall, Person } from './hall.ts';

/** Milliseconds, sorted. */
export type Times = readonly number[];

export function at(times: Times, share: number): number {
  return times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
}

const ascending = (times: number[]): Times => times.sort((a, b) => a - b);

function accepted(answer: Answer): Extract<Answer, { ok: true }> {
  if (!answer.ok) throw new Error(`The bench sends only what the rules accept: ${answer.code} ${answer.message}`);
  return answer;
}

/** From the send until the last of the eleven who may see it (the table and the facilitator) has the change. */
export async function timeToTable(
  hall: Hall,
  rounds: number,
): Promise<{ readonly seen: Times; readonly acked: Times }> {
  const seen: number[] = [];
  const acked: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const table = hall.tables[round % hall.tables.length] ?? [];
    const sender = table[round % table.length];
    if (sender === undefined) throw new Error('Nobody sits there.');
    const start = performance.now();
    const all = everyoneHears([...table, hall.facilitator]);
    accepted(await sender.send(sender.next()));
    acked.push(performance.now() - start);
    seen.push((await all) - start);
  }
  return { seen: ascending(seen), acked: ascending(acked) };
}

function everyoneHears(listeners: readonly Hall['facilitator'][]): Promise<number> {
  return new Promise((resolve) => {
    let missing = listeners.length;
    for (const listener of listeners) {
      listener.heard = () => {
        listener.heard = undefined;
        missing--;
        if (missing === 0) resolve(performance.now());
      };
    }
  });
}

interface Carried {
  readonly commands: number;
  readonly seconds: number;
  /** From the send to the acknowledgement. */
  readonly times: Times;
}

/** One person after another, table after table, hall after hall: whoever is next acts once their last act is answered. */
function* turns(halls: readonly Hall[]): Generator<Person> {
  for (let turn = 0; ; turn++) {
    for (const { tables } of halls) {
      const table = tables[turn % tables.length] ?? [];
      const person = table[Math.floor(turn / tables.length) % table.length];
      if (person !== undefined) yield person;
    }
  }
}

/** Sends at an even rate, whatever the answers do: what waits shows in the times. */
export async function atRate(halls: readonly Hall[], perSecond: number, seconds: number): Promise<Carried> {
  const people = turns(halls);
  const times: number[] = [];
  const waiting: Promise<void>[] = [];
  const total = perSecond * seconds;
  const start = performance.now();
  let sent = 0;
  const sendOne = async (): Promise<void> => {
    const person = people.next().value;
    if (person === undefined) return;
    // Measured from when it was due, so that a late sender does not flatter the server.
    const due = start + (sent / perSecond) * 1000;
    sent++;
    accepted(await person.send(person.next()));
    times.push(performance.now() - due);
  };
  while (sent < total) {
    const owed = Math.min(total, ((performance.now() - start) / 1000) * perSecond);
    while (sent < owed) waiting.push(sendOne());
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  await Promise.all(waiting);
  return { commands: total, seconds: (performance.now() - start) / 1000, times: ascending(times) };
}

/** So many always under way: as many as the server takes. */
export async function asManyAsItTakes(halls: readonly Hall[], together: number, seconds: number): Promise<Carried> {
  const people = turns(halls);
  const times: number[] = [];
  const start = performance.now();
  const until = start + seconds * 1000;
  const busy = new Set<Person>();
  const line = async (): Promise<void> => {
    while (performance.now() < until) {
      const person = people.next().value;
      if (person === undefined || busy.has(person)) continue;
      busy.add(person);
      const sent = performance.now();
      accepted(await person.send(person.next()));
      times.push(performance.now() - sent);
      busy.delete(person);
    }
  };
  await Promise.all(Array.from({ length: together }, line));
  return { commands: times.length, seconds: (performance.now() - start) / 1000, times: ascending(times) };
}
