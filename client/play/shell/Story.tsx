/** Says aloud what others do: changes at the table politely, a new step or a pause at once. Draws nothing. */
import { useEffect, useRef } from 'react';
import { boardOf, helpersOf } from '../../../shared/game/board.ts';
import type { Did } from '../../../shared/game/did.ts';
import { STEPS } from '../../../shared/game/steps.ts';
import { announcer } from '../../design/live/announcer.ts';
import { useWorkshopState } from '../../store/provider.tsx';
import { sentenceOf } from '../../story/did.ts';
import { namesAt } from '../../story/names-at-table.ts';
import { words } from '../../words/words.ts';
import { type AtTable, useTable } from '../table.tsx';

/** What a change means for the outcomes the card is linked to. */
function coverageSaid({ plan, catalogue }: AtTable, did: Did): string[] {
  if (did.type !== 'placed' && did.type !== 'linked') return [];
  const linked = plan.placed[did.organisation]?.outcomes ?? {};
  const { columns, unpinned } = boardOf(plan, catalogue.columns);
  return [...columns.flatMap(({ outcomes }) => outcomes), ...unpinned]
    .filter(({ id }) => linked[id])
    .map(({ id, pin }) => words.board.coverage(pin, helpersOf(plan, id).length));
}

function revealedSaid({ table }: AtTable, { plan, cost }: Did<'revealed'>): string {
  const { spoken, spokenSector } = words.play.reveal;
  return table.plans[plan]?.side === 'sector' ? spokenSector(cost) : spoken(cost);
}

/** What must be heard at once: the cards have turned, or a challenge has arrived. */
function interruptionOf(at: AtTable, did: Did): string | undefined {
  if (did.type === 'revealed') return revealedSaid(at, did);
  if (did.type !== 'drew') return undefined;
  const card = did.cards[at.table.id];
  return words.play.arrived((card && at.catalogue.cards[card]?.title) ?? '');
}

export function Story() {
  const at = useTable();
  const { view, room, table, seat } = at;
  const recent = useWorkshopState((state) => state.recent);
  const heard = useRef(recent.at(-1)?.seq ?? 0);
  useEffect(() => {
    const names = namesAt(view, seat);
    for (const { seq, by, did } of recent) {
      if (seq <= heard.current) continue;
      heard.current = seq;
      const loud = interruptionOf(at, did);
      if (loud !== undefined) {
        announcer.interrupt(loud);
        continue;
      }
      if (by === seat || did.type === 'stepped' || did.type === 'announced') continue;
      announcer.change([`${sentenceOf(did, by, names)}.`, ...coverageSaid(at, did)].join(' '), by);
    }
  }, [at, view, seat, recent]);

  const step = useRef(table.step);
  useEffect(() => {
    if (step.current === table.step) return;
    step.current = table.step;
    const { number } = STEPS[table.step];
    announcer.interrupt(`${words.design.topLine.step(number)}: ${words.steps.names[table.step]}.`);
  }, [table.step]);

  const { announcement } = room;
  const said = useRef(announcement?.at);
  useEffect(() => {
    if (announcement === undefined || announcement.at === said.current) return;
    said.current = announcement.at;
    // One interruption: a second would be said instead of the first.
    const { paused, facilitator } = words.design.messages;
    const loud = [
      ...(announcement.lookUp ? [paused] : []),
      ...(announcement.text === undefined ? [] : [`${facilitator} ${announcement.text}`]),
    ];
    if (loud.length > 0) announcer.interrupt(loud.join(' '));
  }, [announcement]);
  return undefined;
}
