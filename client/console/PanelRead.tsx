/** What a table does with a bid it hears: what would be different, who scored, what is agreed and why, the decision, and its words. */
import type { CriterionId } from '../../shared/game/ids.ts';
import type { AgreedScore, Panel } from '../../shared/game/papers.ts';
import { given } from '../../shared/game/scoring.ts';
import type { Table } from '../../shared/game/state.ts';
import type { FacilitatorView } from '../../shared/game/views.ts';
import { BidPaper } from '../play/assessment/BidPaper.tsx';
import { deadlineInWords } from '../words/durations.ts';
import { laterWords } from '../words/later-words.ts';
import { pageWords } from '../words/page-words.ts';
import { progressOf } from './assessing.ts';
import styles from './LookIn.module.css';
import { WordsRead } from './WordsRead.tsx';

interface PanelReadProps {
  readonly table: Table;
  readonly panel: Panel;
  readonly view: FacilitatorView;
}

/** The person the bid is for: the tender's, or where the table hears its own bid for a ready-made tender, that bid's. */
function nameFor({ panel, table, view: { catalogue } }: PanelReadProps): string {
  const plan = (panel.tender && table.tenders[panel.tender]?.plan) ?? table.bids[panel.bid]?.plan;
  const person = plan && table.plans[plan]?.person;
  return (person && catalogue.people[person]?.name) ?? '';
}

export function PanelRead({ table, panel, view }: PanelReadProps) {
  const { lookIn: say } = pageWords.facilitate;
  const { catalogue, room } = view;
  const { difference, award, agreed, scores } = panel;
  const bid = view.bids?.[panel.bid];
  const name = nameFor({ table, panel, view });
  const criterionOf = (id: CriterionId) => catalogue.criteria.find((each) => each.id === id)?.name ?? id;
  const { scored } = progressOf(view, table, panel);
  return (
    <>
      <section>
        <h3>{laterWords.assessment.difference.title(name)}</h3>
        <p>{difference ? `${difference.text} (${deadlineInWords(difference.months)})` : say.none}</p>
      </section>
      <section>
        <h3>{say.scored}</h3>
        <p>{scored.length === 0 ? say.none : scored.join(', ')}</p>
      </section>
      {scores && (
        <section>
          <h3>{say.agreed}</h3>
          <ul className={styles.list}>
            {catalogue.criteria.map(({ id }) => {
              const said = given(panel, id).map(({ score }) => score);
              const one: AgreedScore | undefined = agreed[id];
              return (
                said.length > 0 && (
                  <li key={id}>
                    <b>{criterionOf(id)}</b>: {say.gave(said)}{' '}
                    {one ? say.agreedOn(one.score, one.reason) : say.notAgreed}
                  </li>
                )
              );
            })}
          </ul>
        </section>
      )}
      {bid && (
        <details>
          <summary>{say.heard}</summary>
          <BidPaper bid={bid} catalogue={catalogue} />
        </details>
      )}
      {award && (
        <section>
          <h3>{laterWords.assessment.award.decided(laterWords.assessment.award.names[award.decision])}</h3>
          <p className={styles.text}>{award.text}</p>
        </section>
      )}
      <WordsRead
        paper={panel.bid}
        fields={catalogue.forms.assessment.map(({ id, label }) => ({ id, label, always: true }))}
        code={room.code}
        name={name}
      />
    </>
  );
}
