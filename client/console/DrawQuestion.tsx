/** Draws a challenge: for all tables or one, from a deck or a chosen card, with its text and whom it reaches told before. */
import { useState } from 'react';
import type { GroupId } from '../../shared/game/ids.ts';
import { inOrder } from '../../shared/game/records.ts';
import type { ChallengeCard } from '../../shared/pack/schema.ts';
import { Choice } from '../design/controls/Choice.tsx';
import { Notice } from '../design/notice/Notice.tsx';
import { useFacilitatorView } from '../store/provider.tsx';
import { pageWords } from '../words/page-words.ts';
import { CommandQuestion } from './CommandQuestion.tsx';
import { cardsToDeal, type DrawTable, decksInPlay, reachOf } from './draw.ts';
import styles from './Questions.module.css';
import { useOneTable } from './useOneTable.ts';

interface DrawQuestionProps {
  /** The table it is for to begin with; absent for all. */
  readonly group?: GroupId | undefined;
}

export function DrawQuestion({ group: first }: DrawQuestionProps) {
  const view = useFacilitatorView((each) => each);
  const mine = useOneTable();
  const [group, setGroup] = useState(first ?? mine);
  const [deck, setDeck] = useState<ChallengeCard['deck']>();
  const [chosen, setChosen] = useState<ChallengeCard['id']>();
  const say = pageWords.facilitate.challenges;
  const cards = cardsToDeal(view, { group, deck });
  const card = cards.find(({ id }) => id === chosen);
  const reach = reachOf(view, { group, deck, card: card?.id });
  const none = reach.every(({ misses }) => misses !== undefined);
  return (
    <CommandQuestion
      title={say.draw}
      yes={say.yes}
      cancel={say.cancel}
      notYet={none ? say.reachesNone : undefined}
      command={{
        type: 'challenge.draw',
        payload: { ...(group && { group }), ...(deck && { deck }), ...(card && { card: card.id }) },
      }}
    >
      <div className={styles.choices}>
        {mine === undefined && (
          <Choice
            label={say.who}
            none={say.all}
            value={group}
            choices={inOrder(view.room.groups).map(([id, { name }]) => [id, name])}
            onChoose={setGroup}
          />
        )}
        <Choice
          label={say.deck}
          none={say.anyDeck}
          value={deck}
          choices={decksInPlay(view).map((each) => [each, say.decks[each]])}
          onChoose={setDeck}
        />
      </div>
      <Choice
        label={say.card}
        none={say.chance}
        value={card?.id}
        choices={cards.map(({ id, title, deck: of }) => [id, `${title} (${say.decks[of]})`])}
        onChoose={setChosen}
      />
      {card ? <Preview card={card} /> : <p className={styles.quiet}>{say.chanceHelp}</p>}
      <Reach tables={reach} />
    </CommandQuestion>
  );
}

function Preview({ card }: { readonly card: ChallengeCard }) {
  const { source } = card;
  return (
    <div>
      <Notice
        deck={card.deck}
        title={card.title}
        text={
          <>
            <p>{card.text}</p>
            <p>
              <b>{card.question}</b>
            </p>
          </>
        }
      />
      {source && <p className={styles.quiet}>{pageWords.facilitate.challenges.source(source.title, source.year)}</p>}
    </div>
  );
}

function Reach({ tables }: { readonly tables: readonly DrawTable[] }) {
  const say = pageWords.facilitate.challenges;
  const named = (misses: DrawTable['misses']) =>
    tables.filter((table) => table.misses === misses).map(({ name }) => name);
  const reached = named(undefined);
  return (
    <ul className={styles.facts} aria-live="polite">
      {reached.length > 0 && <li>{say.reaches(reached)}</li>}
      {(['elsewhere', 'nobody', 'no card'] as const).map((why) => {
        const missed = named(why);
        return missed.length > 0 && <li key={why}>{say.misses[why](missed)}</li>;
      })}
    </ul>
  );
}
