/** A presented tender on the big screen: whom it is for, what it asks, how bids are scored, and the question just asked. */
import { CircleHelp } from 'lucide-react';
import type { QuestionId } from '../../shared/game/ids.ts';
import type { Question } from '../../shared/game/papers.ts';
import { inOrder } from '../../shared/game/records.ts';
import type { Presenting } from '../../shared/game/views.ts';
import { ICON } from '../design/icon.ts';
import { usePublicView } from '../store/provider.tsx';
import { pounds } from '../words/amounts.ts';
import { laterWords } from '../words/later-words.ts';
import { Figure, Presented } from './Presented.tsx';
import styles from './ScreenTender.module.css';

/** Services that fit beside the purpose, in one column or two; the rest are counted. */
const ROWS = 6;
const SERVICES = 2 * ROWS;

/** Lengths from which words get smaller, so that all of them stay on the screen. */
function sizeOf(text: string): 'large' | 'middle' | 'small' | 'least' {
  if (text.length < 120) return 'large';
  if (text.length < 300) return 'middle';
  return text.length < 620 ? 'small' : 'least';
}

function LastQuestion({ questions }: { readonly questions: readonly Question[] }) {
  const groups = usePublicView((view) => view.room.groups);
  const { screen: say } = laterWords.tenders;
  const last = questions.findLast(({ answer }) => answer === undefined) ?? questions.at(-1);
  if (last === undefined) return undefined;
  return (
    <p className={styles.question}>
      <CircleHelp size={ICON.role} />
      <span className={styles.asked}>
        <b>{say.asks(groups[last.by]?.name ?? '')}</b> {last.text}
      </span>
      <span className={styles.answer}>
        {last.answer === undefined ? (
          say.everybody
        ) : (
          <>
            <b>{say.answers}</b> {last.answer}
          </>
        )}
      </span>
    </p>
  );
}

export function ScreenTender({
  presenting,
}: {
  readonly presenting: Extract<Presenting, { readonly tender: unknown }>;
}) {
  const groups = usePublicView((view) => view.room.groups);
  const { screen: say } = laterWords.tenders;
  const { tender, who, criteria } = presenting;
  const table = (tender.from && groups[tender.from]?.name) ?? tender.council ?? '';
  const purpose = Object.values(tender.texts).find((each) => each.trim() !== '');
  const text = purpose?.trim() ?? say.notSaid;
  const more = tender.services.length - SERVICES;
  return (
    <Presented
      who={who}
      title={say.title(table, who.name)}
      about={{
        label: say.purpose,
        content: (
          <p className={styles.text} data-size={sizeOf(text)}>
            {text}
          </p>
        ),
      }}
      named={{
        two: tender.services.length > ROWS,
        label: say.services,
        rows: tender.services.slice(0, SERVICES).map(({ name, about, mark }) => (
          <li key={`${name} ${about}`} className={styles.service}>
            <b>{name}</b>
            {mark !== 'core' && <span>{say.marks[mark]}</span>}
          </li>
        )),
        more: more > 0 ? say.more(more) : undefined,
      }}
      figures={{
        label: say.weights,
        rows: (
          <>
            {criteria.map(({ id, name }, index) => {
              const weight = tender.form.weights[id] ?? 0;
              return (
                <Figure key={id} figure={weight} colour={index % 4} grow={Math.max(weight, 12)}>
                  {name}
                </Figure>
              );
            })}
            <Figure figure={pounds(tender.value)} colour="value">
              {say.value}
            </Figure>
          </>
        ),
      }}
    >
      <LastQuestion questions={inOrder<QuestionId, Question>(tender.questions).map(([, question]) => question)} />
    </Presented>
  );
}
