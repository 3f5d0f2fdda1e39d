/** An organisation in the deck: kind and ward, what it does, needs as chips; chosen, it offers the columns to place it in. */
import { type ComponentProps, useEffect, useId, useRef } from 'react';
import { words } from '../../words/words.ts';
import { classes } from '../classes.ts';
import { Button } from '../controls/Button.tsx';
import { Chip } from '../controls/Chip.tsx';
import { Building } from '../pictures/Building.tsx';
import { type CardArticle, CardFrame } from './CardFrame.tsx';
import { CardNotes } from './CardNotes.tsx';
import parts from './CardParts.module.css';
import type { CardOrganisation, CardStates } from './card-states.ts';
import styles from './DeckCard.module.css';

interface DeckCardProps<Key extends string>
  extends Pick<CardStates, 'selected' | 'lifted' | 'closed' | 'fresh'>,
    CardArticle {
  readonly organisation: CardOrganisation;
  /** Kind and ward in one line, like "Co-operative, Market". */
  readonly kind: string;
  readonly summary: string;
  readonly helps: readonly string[];
  /** Columns to place it in, shown when selected; `held` ones it stands in already, a `wanted` one was asked for. */
  readonly places?:
    | readonly { readonly id: Key; readonly name: string; readonly held?: boolean; readonly wanted?: boolean }[]
    | undefined;
  readonly onPlace?: ((column: Key) => void) | undefined;
  /** Chooses the card, or lets it go: the whole card can be pressed. */
  readonly onChoose?: (() => void) | undefined;
  /** Its place among the stops of the list. */
  readonly stop?: Pick<ComponentProps<'button'>, 'tabIndex' | 'onKeyDown' | 'onFocus'> | undefined;
}

export function DeckCard<Key extends string>({
  organisation,
  kind,
  summary,
  helps,
  places,
  onPlace,
  onChoose,
  fresh,
  stop,
  className,
  ...frame
}: DeckCardProps<Key>) {
  const placesId = useId();
  const nameId = useId();
  const offer = useRef<HTMLFieldSetElement>(null);
  const offers = frame.selected === true && places !== undefined;
  const offered = useRef(offers);
  // Chosen low in the list, it would open out of sight. A list that comes back moves nothing.
  useEffect(() => {
    if (offers && !offered.current) offer.current?.scrollIntoView({ block: 'nearest' });
    offered.current = offers;
  }, [offers]);
  return (
    <CardFrame {...frame} className={classes(styles.deckCard, frame.selected && styles.chosen, className)}>
      <Building of={organisation} closed={frame.closed !== undefined} className={parts.building} />
      <div className={styles.title}>
        <h3 className={parts.name} id={nameId}>
          {onChoose ? (
            <button
              type="button"
              {...stop}
              data-grip
              className={styles.choose}
              aria-expanded={frame.selected ?? false}
              onClick={onChoose}
            >
              {organisation.name}
            </button>
          ) : (
            organisation.name
          )}
        </h3>
        <p className={styles.kind}>{kind}</p>
        <CardNotes fresh={fresh} />
      </div>
      <p className={styles.summary}>{summary}</p>
      <p className={styles.needs}>
        {helps.map((need) => (
          <Chip key={need}>{need}</Chip>
        ))}
      </p>
      {offers && (
        <fieldset ref={offer} className={styles.places} aria-labelledby={`${placesId} ${nameId}`}>
          <p className={styles.placesLabel} id={placesId}>
            {words.design.card.placeIn}
          </p>
          <div className={styles.placesRow}>
            {[...places]
              .sort((a, b) => Number(b.wanted ?? false) - Number(a.wanted ?? false))
              .map((place) => (
                <Button
                  key={place.id}
                  small
                  look={place.wanted ? 'go' : 'plain'}
                  className={place.wanted ? styles.wanted : undefined}
                  pressed={place.held ?? false}
                  onClick={() => onPlace?.(place.id)}
                >
                  {place.wanted && !place.held ? words.design.card.putIn(place.name) : place.name}
                </Button>
              ))}
          </div>
        </fieldset>
      )}
    </CardFrame>
  );
}
