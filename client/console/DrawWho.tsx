/** What a draw is narrowed by: the tables it is for, and the deck, each with the cards it still has. */
import type { GroupId } from '../../shared/game/ids.ts';
import { inOrder } from '../../shared/game/records.ts';
import type { ChallengeCard } from '../../shared/pack/schema.ts';
import { ICON } from '../design/icon.ts';
import { DECK_SIGNS } from '../design/notice/deck-signs.ts';
import { useFacilitatorView } from '../store/provider.tsx';
import { pageWords } from '../words/page-words.ts';
import styles from './DrawPanel.module.css';
import { deckCounts } from './draw.ts';
import { useDrawing } from './drawing.tsx';

/** All tables, some of them, or one. */
export function DrawWho({ one }: { readonly one: GroupId | undefined }) {
  const { forWhom, choose } = useDrawing();
  const groups = useFacilitatorView((view) => view.room.groups);
  const say = pageWords.facilitate.challenges;
  const called = one && groups[one]?.name;
  const choices = [
    ['all', say.all],
    ['some', say.some],
    ...(called === undefined ? [] : [['one', called] as const]),
  ] as const;
  return (
    <fieldset className={styles.segments} aria-label={say.who}>
      {choices.map(([id, said]) => (
        <button
          key={id}
          type="button"
          className={styles.segment}
          aria-pressed={id === forWhom}
          onClick={() => choose(id)}
        >
          {said}
        </button>
      ))}
    </fieldset>
  );
}

interface DrawTablesProps {
  readonly chosen: readonly GroupId[];
  readonly onChoose: (chosen: readonly GroupId[]) => void;
}

export function DrawTables({ chosen, onChoose }: DrawTablesProps) {
  const groups = useFacilitatorView((view) => view.room.groups);
  return (
    <fieldset className={styles.chips} aria-label={pageWords.facilitate.challenges.which}>
      {inOrder(groups).map(([id, { name }]) => (
        <button
          key={id}
          type="button"
          className={styles.chip}
          aria-pressed={chosen.includes(id)}
          onClick={() => onChoose(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id])}
        >
          {name}
        </button>
      ))}
    </fieldset>
  );
}

interface DrawDecksProps {
  readonly groups: readonly GroupId[] | undefined;
  /** Absent for any. */
  readonly chosen: ChallengeCard['deck'] | undefined;
  readonly onChoose: (deck: ChallengeCard['deck'] | undefined) => void;
}

export function DrawDecks({ groups, chosen, onChoose }: DrawDecksProps) {
  const view = useFacilitatorView((each) => each);
  const say = pageWords.facilitate.challenges;
  return (
    <fieldset className={styles.chips} aria-label={say.deck}>
      {deckCounts(view, groups).map(({ deck, cards }) => {
        const Sign = DECK_SIGNS[deck];
        return (
          <button
            key={deck}
            type="button"
            className={styles.chip}
            aria-pressed={deck === chosen}
            onClick={() => onChoose(deck === chosen ? undefined : deck)}
          >
            <Sign size={ICON.line} />
            {say.decks[deck]} {cards}
          </button>
        );
      })}
    </fieldset>
  );
}
