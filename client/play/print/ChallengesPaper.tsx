/** The challenge cards in the table's hands as forms: what happened, the answers to tick, and lines for the reasons. */
import type { CardAnswer } from '../../../shared/game/plan.ts';
import { inOrder, keysOf } from '../../../shared/game/records.ts';
import { laterWords } from '../../words/later-words.ts';
import { useTable } from '../table.tsx';
import { Answer, Box, Boxes, FormPart, FormSheet } from './form-parts.tsx';
import type { Written } from './written.ts';

/** The field of the plan's paper in which a table writes why it answers a card as it does. */
export const reasonsField = (card: string) => `card-${card}`;

const REASONS = 4;

export function ChallengesPaper({ written }: { readonly written: Written }) {
  const { plan, catalogue } = useTable();
  const { challenges: all } = laterWords;
  const { answer: say } = all;
  const kinds = keysOf<CardAnswer['kind'], unknown>(say.kinds).filter(
    (kind) => plan.side === 'council' || kind !== 'pass',
  );
  const cards = inOrder(plan.cards).flatMap(([id, held]) => {
    const card = catalogue.cards[id];
    return card ? [{ id, held, card }] : [];
  });
  return (
    <FormSheet title={all.list}>
      {cards.length === 0 && <p>{all.empty}</p>}
      {cards.map(({ id, held: { answer }, card }) => (
        <FormPart key={id} title={card.title}>
          <p>{card.text}</p>
          <p>
            <b>{card.question}</b>
          </p>
          <Boxes>
            {kinds.map((kind) => (
              <Box key={kind} ticked={answer?.kind === kind}>
                {say.kinds[kind].label}
              </Box>
            ))}
          </Boxes>
          <Answer
            label={say.reason[answer?.kind ?? 'none']}
            text={written === 'unfetched' ? undefined : written[reasonsField(id)]}
            lines={REASONS}
          />
          <Answer label={say.carries} text={answer?.carries} lines={1} />
          <Answer label={say.best} text={answer?.best} lines={1} />
        </FormPart>
      ))}
    </FormSheet>
  );
}
