/** Over budget: up to three ways back, each looked at on the tray before it is done. */
import { Building2, Scissors, Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Catalogue } from '../../../shared/game/catalogue.ts';
import type { Answer } from '../../../shared/protocol/messages.ts';
import { classes } from '../../design/classes.ts';
import { Button } from '../../design/controls/Button.tsx';
import { ICON } from '../../design/icon.ts';
import { announcer } from '../../design/live/announcer.ts';
import { balanceInWords } from '../../words/amounts.ts';
import { laterWords } from '../../words/later-words.ts';
import { useTable } from '../table.tsx';
import { commandsOf, type Move, type WayBack } from './back.ts';
import styles from './WaysBack.module.css';

const SIGNS: Readonly<Record<Move['kind'], ReactNode>> = {
  organisation: <Building2 size={ICON.line} />,
  service: <Scissors size={ICON.line} />,
  option: <Undo2 size={ICON.line} />,
};

type Named = Pick<Catalogue, 'organisations' | 'options'>;

/** What would be given up: with whose service it is, where there is room to say so. */
function nameOf(move: Move, { organisations, options }: Named, whole: boolean): string {
  if (move.kind === 'option') return options[move.option]?.name ?? move.option;
  const front = organisations[move.organisation];
  const name = front?.name ?? move.organisation;
  if (move.kind === 'organisation') return name;
  const service = front?.services.find(({ id }) => id === move.service)?.name ?? move.service;
  return whole ? laterWords.council.back.without(service, name) : service;
}

function waySaid({ moves: [one, two] }: WayBack, named: Named): string {
  const { back } = laterWords.council;
  if (one === undefined) return '';
  if (two !== undefined) return back.both(nameOf(one, named, false), nameOf(two, named, false));
  return one.kind === 'option' ? back.giveBack(nameOf(one, named, true)) : back.leaveOut(nameOf(one, named, true));
}

const keyOf = ({ moves }: WayBack) => JSON.stringify(moves);

/** Of a way low on a phone, what it asks would come under the tabs. */
const intoView = (element: HTMLElement | null) => {
  element?.scrollIntoView({ block: 'nearest' });
};

interface WaysBackProps {
  readonly ways: readonly WayBack[];
  readonly previewed: WayBack | undefined;
  readonly onPreview: (way: WayBack | undefined) => void;
}

export function WaysBack({ ways, previewed, onPreview }: WaysBackProps) {
  const { plan, catalogue, table, act } = useTable();
  const { back } = laterWords.council;
  const said = (way: WayBack) => waySaid(way, catalogue);
  const make = async (way: WayBack) => {
    onPreview(undefined);
    const done = back.done(said(way));
    const answers: Answer[] = [];
    for (const command of commandsOf(plan, way.moves)) answers.push(await act(command));
    if (answers.every(({ ok }) => ok)) announcer.answer(done);
  };
  return (
    <section className={styles.ways} aria-label={back.title} data-beside>
      <h2 className={styles.title}>{back.title}</h2>
      <ul className={styles.list}>
        {ways.map((way) => {
          const looked = previewed !== undefined && keyOf(previewed) === keyOf(way);
          return (
            <li key={keyOf(way)}>
              <button
                type="button"
                className={styles.way}
                aria-pressed={looked}
                onClick={() => {
                  onPreview(looked ? undefined : way);
                  if (!looked) announcer.answer(`${back.preview} ${balanceInWords(way.balance)}.`);
                }}
              >
                {way.moves[0] && SIGNS[way.moves[0].kind]}
                <span className={styles.what}>{said(way)}</span>
                <span className={classes(styles.balance, way.balance < 0 ? styles.over : styles.left)}>
                  {back.after(way.balance)}
                </span>
              </button>
              {looked && !table.closed && (
                <div ref={intoView} className={styles.answer}>
                  <p>{back.preview}</p>
                  <Button small look="go" onClick={() => void make(way)}>
                    {back.do}
                  </Button>
                  <Button small onClick={() => onPreview(undefined)}>
                    {back.leave}
                  </Button>
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
