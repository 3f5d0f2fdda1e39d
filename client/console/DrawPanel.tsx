/** The draw, prepared in place: for whom, from which deck, the card itself, whom it would reach, and dealing it. */
import { ChevronsUpDown, Info, Shuffle } from 'lucide-react';
import { useState } from 'react';
import { takesCards } from '../../shared/game/deck.ts';
import type { CardId, GroupId } from '../../shared/game/ids.ts';
import { inOrder } from '../../shared/game/records.ts';
import type { ChallengeCard } from '../../shared/pack/schema.ts';
import { Button } from '../design/controls/Button.tsx';
import { Panel } from '../design/controls/Panel.tsx';
import { ICON } from '../design/icon.ts';
import { DECK_SIGNS } from '../design/notice/deck-signs.ts';
import { Menu } from '../design/overlay/Menu.tsx';
import { Message } from '../design/shell/Message.tsx';
import { useFacilitatorView } from '../store/provider.tsx';
import { pageWords } from '../words/page-words.ts';
import styles from './DrawPanel.module.css';
import { DrawDecks, DrawTables, DrawWho } from './DrawWho.tsx';
import { cardsToDeal, type DrawTable, MISSES, proposed, reachOf } from './draw.ts';
import { useDrawing } from './drawing.tsx';
import { useOneTable } from './useOneTable.ts';
import { useSend } from './useSend.ts';

const CHANCE = 'chance';

export function DrawPanel() {
  const view = useFacilitatorView((each) => each);
  const mine = useOneTable();
  const drawing = useDrawing();
  const { forWhom, one } = drawing;
  const { busy, refusal, send } = useSend();
  const [some, setSome] = useState<readonly GroupId[]>([]);
  const [deck, setDeck] = useState<ChallengeCard['deck']>();
  const [wanted, setWanted] = useState<CardId | typeof CHANCE>();
  const [dealt, setDealt] = useState<string>();
  const say = pageWords.facilitate.challenges;
  const single = mine ?? one ?? firstForCards(view);
  const groups =
    forWhom === 'one' || mine !== undefined ? (single ? [single] : []) : forWhom === 'some' ? some : undefined;
  // Before tables are chosen the cards are those of all.
  const among = groups?.length === 0 ? undefined : groups;
  const cards = cardsToDeal(view, { groups: among, deck });
  const card = wanted === CHANCE ? undefined : proposed(view, cards, { card: wanted });
  const reach = reachOf(view, { groups, deck, card: card?.id });
  const reached = reach.filter(({ misses }) => misses === undefined);
  const names = reached.map(({ name }) => name);

  const deal = async () => {
    const chosen = { ...(deck && { deck }), ...(card && { card: card.id }) };
    const each = groups === undefined ? [chosen] : reached.map(({ id }) => ({ ...chosen, group: id }));
    for (const payload of each) {
      const answer = await send({ type: 'challenge.draw', payload });
      if (!answer.ok) return;
    }
    setDealt(say.dealt(names, card?.title));
    setWanted(wanted === CHANCE ? CHANCE : undefined);
    drawing.dealt();
  };

  return (
    <Panel title={say.draw} id="draw" tabIndex={-1} className={styles.draw}>
      {mine === undefined && <DrawWho one={single} />}
      {mine === undefined && forWhom === 'some' && <DrawTables chosen={some} onChoose={setSome} />}
      <DrawDecks groups={among} chosen={deck} onChoose={setDeck} />
      <article className={styles.paper}>
        <div className={styles.top}>
          <h3 className={styles.title}>{card?.title ?? say.chance}</h3>
          <Menu
            small
            label={say.card}
            icon={<ChevronsUpDown size={ICON.line} />}
            choices={[
              { id: CHANCE, label: say.chance, onChoose: () => setWanted(CHANCE) },
              ...cards.map(({ id, title, deck: of }) => {
                const Sign = DECK_SIGNS[of];
                return { id, label: title, icon: <Sign size={ICON.line} />, onChoose: () => setWanted(id) };
              }),
            ]}
          />
        </div>
        {card ? <Prepared key={card.id} card={card} /> : <p>{say.chanceHelp}</p>}
      </article>
      <Reach tables={reach} />
      <div className={styles.answers}>
        <Button small onClick={() => setWanted(proposed(view, cards, { after: card?.id })?.id)} notYet={undefined}>
          <Shuffle size={ICON.line} />
          {say.another}
        </Button>
        <Button
          small
          look="go"
          aria-disabled={busy || names.length === 0 || undefined}
          onClick={() => {
            if (!busy && names.length > 0) void deal();
          }}
        >
          {say.deal(names)}
        </Button>
      </div>
      <p className={styles.quiet} role="status">
        {dealt}
      </p>
      {refusal && <Message kind="refused">{refusal}</Message>}
    </Panel>
  );
}

/** The table the room looks at, if it takes cards, and otherwise the first that does. */
function firstForCards({ room, tables }: Parameters<typeof reachOf>[0]): GroupId | undefined {
  const able = inOrder(room.groups).flatMap(([id]) => {
    const table = tables[id];
    return table && takesCards(table) ? [id] : [];
  });
  return able.find((id) => id === room.spotlight) ?? able[0];
}

function Prepared({ card: { text, question, source } }: { readonly card: ChallengeCard }) {
  const say = pageWords.facilitate.challenges;
  return (
    <>
      <p className={styles.text}>{text}</p>
      <details>
        <summary className={styles.asks}>{say.asks}</summary>
        <p>
          <b>{question}</b>
        </p>
        {source && <p>{say.source(source.title, source.year)}</p>}
      </details>
    </>
  );
}

function Reach({ tables }: { readonly tables: readonly DrawTable[] }) {
  const say = pageWords.facilitate.challenges;
  const named = (misses: DrawTable['misses']) =>
    tables.filter((table) => table.misses === misses).map(({ name }) => name);
  const reached = named(undefined);
  const missed = MISSES.flatMap((why) => {
    const names = named(why);
    return names.length > 0 ? [say.misses[why](names)] : [];
  });
  return (
    <p className={styles.reach} aria-live="polite">
      <Info size={ICON.line} />
      <span>{[reached.length > 0 ? say.reaches(reached) : say.reachesNone, ...missed].join(' ')}</span>
    </p>
  );
}
