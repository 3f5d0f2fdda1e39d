/** A sync between write and answer, as the system calls of the built server show it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startChild } from '../room/child.ts';
import { endings } from '../room/ends.ts';
import { groupView } from '../room/guest.ts';
import { openRoom } from '../room/room.ts';
import { paperOf, saved } from '../room/writer.ts';

const ends = endings();

/** What the system calls say about something that holds `mark`: written, synced and told, in that order, or what is amiss. */
function order(trace: readonly string[], mark: string, told: RegExp): string {
  const written = trace.findIndex(
    (line) => line.includes('pwrite64(') && line.includes('-wal>') && line.includes(mark),
  );
  if (written < 0) return 'never written';
  const thread = /^\d+/.exec(trace[written] ?? '')?.[0];
  const synced = trace.findIndex(
    (line, at) =>
      at > written && line.startsWith(`${thread} `) && /f(data)?sync(\(\d+<[^>]*-wal>\)| resumed>.*\)) += 0/.test(line),
  );
  if (synced < 0) return 'never synced';
  const said = trace.findIndex(
    (line) => /(write|writev|sendto|sendmsg)\(\d+<(TCP|socket)/.test(line) && told.test(line),
  );
  if (said < 0) return 'never told';
  return said > synced ? 'written, synced, told' : 'told before it was synced';
}

const ACKNOWLEDGED = /43\d+\[\{\\"ok\\":true,\\"seq\\"/;
const PATCHED = /42\[\\"patch\\".*needAdded/;
const WORDS_SAVED = /43\d+\[\{\\"ok\\":true\}\]/;

/** Whether the machine lets a program be watched. Where not, `durable.test.ts` alone shows that answers wait for the store. */
function canTrace(): boolean {
  return spawnSync('strace', ['-D', '-f', '-e', 'trace=fsync', 'true']).status === 0;
}

if (canTrace()) {
  test('a command and a paper’s words are written, synced, and only then told', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'anyborough-trace-'));
    ends.push(() => rmSync(folder, { recursive: true, force: true }));
    const file = join(folder, 'calls');
    const calls = 'trace=pwrite64,fsync,fdatasync,write,writev,sendto,sendmsg';
    const child = await startChild({ under: ['strace', '-D', '-f', '-y', '-s', '8000', '-e', calls, '-o', file] });
    ends.push(child.end);
    const room = await openRoom(child, { groups: 1, seatsEach: 1, screens: 0 });
    ends.push(room.end);
    await room.go('needs');
    const [ann] = room.seats;
    if (ann === undefined) throw new Error('Somebody sits there.');
    const plan = groupView(ann).table.current;
    const field = (await room.log()).pack.forms.needs[0]?.id ?? '';
    const before = readFileSync(file, 'utf8').length;
    await ann.done({ type: 'need.add', payload: { plan, text: 'traced-need' } });
    await room.facilitator.until('the need', ({ recent }) => recent.some(({ did }) => did.type === 'needAdded'));
    const paper = await paperOf(ann, plan, [field]);
    ends.push(paper.end);
    await saved(paper);
    paper.field(field).splice({ at: 0, removed: 0, inserted: 'traced-words' });
    await saved(paper);
    // The tracer writes its file until the server has ended.
    room.end();
    await child.kill();

    const trace = readFileSync(file, 'utf8').slice(before).split('\n');
    expect(order(trace, 'traced-need', ACKNOWLEDGED)).toBe('written, synced, told');
    expect(order(trace, 'traced-need', PATCHED)).toBe('written, synced, told');
    expect(order(trace, 'traced-words', WORDS_SAVED)).toBe('written, synced, told');

    // The same calls with the syncs taken out, or made late, do not pass.
    const unsynced = trace.filter((line) => !/f(data)?sync/.test(line));
    expect(order(unsynced, 'traced-need', ACKNOWLEDGED)).toBe('never synced');
    const late = [...unsynced, ...trace.filter((line) => /f(data)?sync/.test(line))];
    expect(order(late, 'traced-need', ACKNOWLEDGED)).toBe('told before it was synced');
  });
}

test('the order of calls is read as it stands', () => {
  const write = '7 pwrite64(23</data/anyborough.sqlite-wal>, "..mark..", 4096, 0) = 4096';
  const sync = '7 fdatasync(23</data/anyborough.sqlite-wal>) = 0';
  const resumed = '7 <... fsync resumed>)              = 0';
  const tell = '5 writev(30<TCP:[1->2]>, [{"\\201", 2}, {"430[{\\"ok\\":true,\\"seq\\":9}]", 30}], 2) = 32';
  const elsewhere = '5 fdatasync(9</data/other>) = 0';
  expect(order([write, sync, tell], 'mark', ACKNOWLEDGED)).toBe('written, synced, told');
  expect(order([write, resumed, tell], 'mark', ACKNOWLEDGED)).toBe('written, synced, told');
  expect(order([write, tell, sync], 'mark', ACKNOWLEDGED)).toBe('told before it was synced');
  expect(order([write, elsewhere, tell], 'mark', ACKNOWLEDGED)).toBe('never synced');
  expect(order([sync, tell], 'mark', ACKNOWLEDGED)).toBe('never written');
  expect(order([write, sync], 'mark', ACKNOWLEDGED)).toBe('never told');
});
