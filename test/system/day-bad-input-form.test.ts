/** Bad input of no form at all, for every command of the day: a coded refusal with a sentence, and no trace. */
import { describe, expect, test } from 'vitest';
import { keysOf } from '../../shared/game/records.ts';
import { type CommandType, payloads } from '../../shared/protocol/commands.ts';
import { moment } from '../room/moment.ts';
import { freshId, raw, SENTENCE } from '../room/raw.ts';

describe('in no form at all', () => {
  const at = moment(({ room }) => room.go('needs'));
  const long = 'x'.repeat(20_000);
  /** One of each command of the day, in its form. */
  const formed: readonly (readonly [type: CommandType, payload: object])[] = [
    ['option.buy', { plan: 'p1', option: 'x' }],
    ['option.return', { plan: 'p1', option: 'x' }],
    ['challenge.draw', { group: 'g1', deck: 'system', card: 'x' }],
    ['challenge.answer', { plan: 'p1', card: 'x', kind: 'act', softened: true, carries: 'We', best: 'They' }],
    ['challenge.reopen', { plan: 'p1', card: 'x' }],
    ['tender.edit', { tender: 't1', change: { field: 'price', value: 5 } }],
    ['tender.edit', { tender: 't1', change: { field: 'pricing', value: 'sum' } }],
    ['tender.edit', { tender: 't1', change: { field: 'resourcing', value: 'grant' } }],
    ['tender.edit', { tender: 't1', change: { field: 'months', value: 12 } }],
    ['tender.edit', { tender: 't1', change: { field: 'weeks', value: 5 } }],
    ['tender.edit', { tender: 't1', change: { field: 'keyWorker', value: 'We' } }],
    ['tender.edit', { tender: 't1', change: { field: 'mark', organisation: 'x', service: 'y', value: 'core' } }],
    ['tender.edit', { tender: 't1', change: { field: 'extra', extra: 'x', open: true } }],
    ['tender.weights', { tender: 't1', weights: { able: 100 } }],
    ['tender.publish', { tender: 't1' }],
    ['tender.withdraw', { tender: 't1' }],
    ['tender.return', { tender: 't1' }],
    ['tender.present', { tender: 't1' }],
    ['question.ask', { tender: 't1', text: 'Who?' }],
    ['question.answer', { tender: 't1', question: 'u1', text: 'We' }],
    ['plan.open', { plan: 'p1' }],
    ['bid.model', { bid: 'bq1', model: 'lead', spectrum: 5 }],
    ['bid.members', { bid: 'bq1', members: ['x'] }],
    ['bid.lead', { bid: 'bq1', lead: 'x' }],
    ['bid.risk', { bid: 'bq1', instruments: ['joint'] }],
    ['bid.merge', { bid: 'bq1', organisations: ['x', 'y'] }],
    ['bid.price', { bid: 'bq1', price: 5 }],
    ['bid.ask', { bid: 'bq1', ask: 'k1', kind: 'other', text: 'x' }],
    ['bid.answer', { bid: 'bq1', ask: 'k1', says: 'yes', text: 'x' }],
    ['bid.edit', { bid: 'bq1', extra: 'x', open: true }],
    ['bid.submit', { bid: 'bq1' }],
    ['bid.withdraw', { bid: 'bq1' }],
    ['bid.return', { bid: 'bq1' }],
    ['bid.present', { bid: 'bq1' }],
    ['score.difference', { bid: 'bq1', text: 'x', months: 6 }],
    ['score.set', { bid: 'bq1', criterion: 'x', score: 5, seat: 's1' }],
    ['score.reveal', { bid: 'bq1' }],
    ['score.agree', { bid: 'bq1', criterion: 'x', score: 5, reason: 'x' }],
    ['award.decide', { bid: 'bq1', decision: 'award', text: 'x' }],
    ['feedback.add', { text: 'x' }],
    ['pledge.add', { text: 'x' }],
    ['remark.capture', { text: 'x', group: 'g1', name: 'Ann' }],
    ['help.ask', { wanted: true }],
    ['help.answer', { seat: 's1' }],
    ['break.move', { from: 'reveal', after: 'menu' }],
    ['break.take', { after: 'reveal' }],
    ['break.end', {}],
    ['scribe.name', { group: 'g1', seat: 's1' }],
    ['seat.add', { name: 'Ann', group: 'g1', background: 'lived' }],
  ];

  /** A payload with something wrong at each place in turn. */
  function* spoilt(value: unknown): Generator<unknown> {
    yield* [undefined, null, 7.5, -1, 1e308, '7', long, '\u202e', [], [[]], {}, true];
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
    yield { ...value, by: 'f1' };
    yield { ...value, ...JSON.parse('{"constructor":7}') };
    for (const [key, inner] of Object.entries(value)) {
      yield Object.fromEntries(Object.entries(value).filter(([other]) => other !== key));
      for (const wrong of spoilt(inner)) yield { ...value, [key]: wrong };
    }
  }

  /** As it comes through JSON. */
  const arrives = (value: unknown): unknown => (value === undefined ? value : JSON.parse(JSON.stringify(value)));

  test('every command of the day refuses what its form does not take, whoever sends it', async () => {
    let sent = 0;
    for (const [type, payload] of formed) {
      expect([type, payloads[type].safeParse(payload).success]).toEqual([type, true]);
      const wrong = [...spoilt(payload)].map(arrives).filter((each) => !payloads[type].safeParse(each).success);
      expect([type, wrong.length > 5]).toEqual([type, true]);
      const answers = await Promise.all(
        wrong.map((each, number) =>
          raw(number % 2 === 0 ? at().ann : at().lead, 'command', { id: freshId(), type, payload: each }),
        ),
      );
      sent += answers.length;
      const refusal = { ok: false, code: 'malformed', message: expect.stringMatching(SENTENCE) };
      for (const [number, answer] of answers.entries())
        expect([type, wrong[number], answer]).toEqual([type, wrong[number], refusal]);
    }
    expect(sent).toBeGreaterThan(1000);
  });

  test('and those of the day that are tried here are all there are', () => {
    const early =
      /^(workshop|seats?|link|group|lobby|player|facilitator|step|clock|slide|spotlight|settings|ready|need|asset|outcome)\.|^(announce|undo)$|^plan\.(place|move|remove|link|service|guess|reveal)$/;
    const later = keysOf<CommandType, unknown>(payloads).filter((type) => !early.test(type) || type === 'seat.add');
    expect(new Set(formed.map(([type]) => type))).toEqual(new Set(later));
  });
});
