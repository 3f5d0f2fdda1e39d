/** One option of the menu: what it does and costs, buying it, and once bought what it brought. */
import { Check, FileCheck2, Handshake, Layers, LifeBuoy, type LucideIcon, Sparkles } from 'lucide-react';
import type { ReactNode } from 'react';
import type { OptionOffer, OptionTold } from '../../../shared/game/catalogue.ts';
import { purseOf } from '../../../shared/game/money.ts';
import { classes } from '../../design/classes.ts';
import { Button } from '../../design/controls/Button.tsx';
import { Chip } from '../../design/controls/Chip.tsx';
import { ICON } from '../../design/icon.ts';
import { useWorkshopState } from '../../store/provider.tsx';
import { namesAt } from '../../story/names-at-table.ts';
import { pounds } from '../../words/amounts.ts';
import { laterWords } from '../../words/later-words.ts';
import { useTable } from '../table.tsx';
import styles from './MenuPanel.module.css';

type Does = OptionOffer['does'][number] | 'ease';

const SIGNS: Readonly<Record<Does, LucideIcon>> = {
  insight: Sparkles,
  introduce: Layers,
  ready: FileCheck2,
  consortium: Handshake,
  ease: LifeBuoy,
};

const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

function Line({ does, children }: { readonly does: Does; readonly children: ReactNode }) {
  const Sign = SIGNS[does];
  return (
    <li>
      <Sign size={ICON.line} />
      <span>{children}</span>
    </li>
  );
}

function Offered({ offer, name }: { readonly offer: OptionOffer; readonly name: string }) {
  const { does } = laterWords.council.menu;
  const kinds: readonly Does[] = offer.does.length === 0 ? ['ease'] : offer.does;
  return (
    <ul className={styles.does}>
      {kinds.map((kind) => (
        <Line key={kind} does={kind}>
          {kind === 'insight' ? does.insight(name) : does[kind]}
        </Line>
      ))}
    </ul>
  );
}

function Brought({ offer, name }: { readonly offer: OptionOffer; readonly name: string }) {
  const { catalogue } = useTable();
  const { menu } = laterWords.council;
  const told: readonly OptionTold[] = catalogue.told[offer.id] ?? [];
  const nameOf = (id: keyof typeof catalogue.organisations) => catalogue.organisations[id]?.name ?? id;
  return (
    <ul className={styles.does}>
      {told.map((each, index) => {
        const key = `${each.kind}-${index}`;
        if (each.kind === 'insight') {
          return (
            <Line key={key} does="insight">
              <b>{menu.learned}</b> {each.text} <Chip>{menu.about[each.about]}</Chip>
            </Line>
          );
        }
        if (each.kind === 'introduce') {
          return (
            <Line key={key} does="introduce">
              {menu.introduced(each.organisations.map(nameOf).join(', '))}
            </Line>
          );
        }
        return (
          <Line key={key} does={each.kind}>
            {each.kind === 'ready' ? menu.ready(nameOf(each.organisation)) : menu.consortium}
          </Line>
        );
      })}
      {told.length === 0 && (
        <Line does="ease">{offer.does.includes('insight') ? menu.learnedNothing(name) : menu.eases}</Line>
      )}
    </ul>
  );
}

/** Who bought it and when, as far back as this browser remembers. */
function useBuyer(option: OptionOffer['id']): string {
  const { view, seat } = useTable();
  const recent = useWorkshopState((state) => state.recent);
  const { menu } = laterWords.council;
  const entry = recent.findLast(({ did }) => did.type === 'optionBought' && did.option === option);
  if (entry === undefined) return menu.bought;
  const when = time.format(entry.at);
  return entry.by === seat ? menu.boughtByYou(when) : menu.boughtBy(namesAt(view, seat).who(entry.by), when);
}

export function OptionRow({ offer }: { readonly offer: OptionOffer }) {
  const { plan, catalogue, person, table, may, act } = useTable();
  const buyer = useBuyer(offer.id);
  const { menu } = laterWords.council;
  const { id, name, about, price, level, source } = offer;
  const who = person?.name ?? '';
  const bought = plan.bought[id] !== undefined;
  const buy = { type: 'option.buy', payload: { plan: plan.id, option: id } } as const;
  const giveBack = { type: 'option.return', payload: { plan: plan.id, option: id } } as const;
  const balance = (purseOf(plan, catalogue)?.balance ?? 0) - price;
  return (
    <article className={classes(styles.option, bought && styles.bought)} aria-label={name}>
      <h3 className={styles.name}>{name}</h3>
      <p className={styles.price}>{pounds(price)}</p>
      {!bought && <p className={styles.about}>{about}</p>}
      {bought ? <Brought offer={offer} name={who} /> : <Offered offer={offer} name={who} />}
      {bought && (
        <p className={styles.by}>
          <Check size={ICON.line} /> {buyer}
        </p>
      )}
      {!table.closed && (
        <div className={styles.act}>
          {bought ? (
            may(giveBack) === undefined && (
              <Button
                small
                aria-label={menu.returnNamed(name)}
                onClick={() => void act(giveBack, menu.saidReturned(name))}
              >
                {menu.return}
              </Button>
            )
          ) : (
            <>
              <Button
                small
                look="ink"
                aria-label={menu.buyNamed(name, price)}
                notYet={may(buy)?.message}
                onClick={() => void act(buy, menu.saidBought(name, balance))}
              >
                {menu.buy(price)}
              </Button>
              <span className={classes(styles.leaves, balance < 0 && styles.over)}>{menu.leaves(balance)}</span>
            </>
          )}
        </div>
      )}
      <details className={styles.more}>
        <summary>{menu.more}</summary>
        {bought && <p>{about}</p>}
        {level && <p>{menu.level[level]}</p>}
        {source && <p>{menu.source(source.title, source.year)}</p>}
        {bought && <p>{may(giveBack)?.message}</p>}
      </details>
    </article>
  );
}
