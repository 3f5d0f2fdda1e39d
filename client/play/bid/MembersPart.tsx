/** Who is in, who leads, and what each costs: with its services to leave out, and taking it off the plan. */
import { Check, CircleSlash } from 'lucide-react';
import { isTogether } from '../../../shared/game/bid-money.ts';
import { isBidReady } from '../../../shared/game/effects.ts';
import type { ServiceId } from '../../../shared/game/ids.ts';
import { type CostLine, costLines } from '../../../shared/game/money.ts';
import { setOf } from '../../../shared/game/sets.ts';
import { Button } from '../../design/controls/Button.tsx';
import { Chip } from '../../design/controls/Chip.tsx';
import { Panel } from '../../design/controls/Panel.tsx';
import { Tick } from '../../design/controls/Tick.tsx';
import { ICON } from '../../design/icon.ts';
import { announcer } from '../../design/live/announcer.ts';
import { More } from '../../design/More.tsx';
import { Note } from '../../design/Note.tsx';
import { Building } from '../../design/pictures/Building.tsx';
import { pounds } from '../../words/amounts.ts';
import { laterWords } from '../../words/later-words.ts';
import { words } from '../../words/words.ts';
import { useTable } from '../table.tsx';
import bidStyles from './Bid.module.css';
import { useBid } from './bid-at.tsx';
import styles from './MembersPart.module.css';
import { membersOf, membersWith } from './members.ts';

function Standing({ line }: { readonly line: CostLine }) {
  const { plan, catalogue } = useTable();
  const { members: say } = laterWords.bid;
  if (line.closed) return <Chip tone="bad">{say.closed}</Chip>;
  if (!isBidReady(plan, catalogue, line.organisation))
    return (
      <Chip tone="warn" icon={<CircleSlash size={ICON.line} />}>
        {say.notReady}
      </Chip>
    );
  const byItself = catalogue.backs[line.organisation]?.bidReady;
  return (
    <Chip tone="good" icon={<Check size={ICON.line} />}>
      {byItself ? say.ready : say.readyByOption}
    </Chip>
  );
}

function Services({ line, name }: { readonly line: CostLine; readonly name: string }) {
  const { plan, catalogue, may, act } = useTable();
  const { members: say } = laterWords.bid;
  const { organisation } = line;
  const services = catalogue.organisations[organisation]?.services ?? [];
  const nameOf = (service: ServiceId) => services.find(({ id }) => id === service)?.name ?? service;
  const remove = { type: 'plan.remove', payload: { plan: plan.id, organisation } } as const;
  return (
    <details className={styles.services}>
      <summary>
        {say.servicesShort} ({line.services.filter(({ state }) => state === 'included').length} / {line.services.length}
        )
      </summary>
      <fieldset aria-label={say.services(name)} disabled={may(remove) !== undefined}>
        {line.services.map(({ service, cost, state }) => (
          <Tick
            key={service}
            checked={state !== 'left out'}
            onChange={({ target }) =>
              void act({
                type: 'plan.service',
                payload: { plan: plan.id, organisation, service, included: target.checked },
              })
            }
          >
            <span>
              {say.service(nameOf(service), cost)}
              {state === 'suspended' && `, ${say.suspended}`}
            </span>
          </Tick>
        ))}
        <Button
          small
          aria-label={say.drop(name)}
          onClick={() => {
            announcer.answer(say.dropped(name));
            void act(remove);
          }}
        >
          {say.dropShort}
        </Button>
      </fieldset>
    </details>
  );
}

function Row({ line }: { readonly line: CostLine }) {
  const { plan, catalogue, may } = useTable();
  const { bid, closed, edit } = useBid();
  const { members: say } = laterWords.bid;
  const { form } = bid;
  const { organisation } = line;
  const front = catalogue.organisations[organisation];
  const name = front?.name ?? organisation;
  const together = isTogether(form.model);
  const isIn = membersOf(plan, form).includes(organisation);
  const leads = form.lead === organisation;
  const leading = may({ type: 'bid.lead', payload: { bid: bid.id, lead: organisation } });
  const cannotLead = !leads && (leading !== undefined || line.closed);
  const include = (included: boolean) => {
    const members = membersWith(plan, form, organisation, included);
    if (members === undefined) return;
    announcer.answer(included ? say.is(name) : say.out(name));
    edit({ type: 'bid.members', payload: { bid: bid.id, members } }, { members: setOf(members) });
  };
  return (
    <li className={styles.organisation} data-closed={line.closed || undefined}>
      <div className={styles.organisationHead}>
        {front && <Building of={front} />}
        <div>
          <h3 className={styles.organisationName}>{name}</h3>
          <More>
            {pounds(line.total)} {words.design.card.aYear}, {say.core(line.core)}
          </More>
          <Standing line={line} />
        </div>
      </div>
      {together && (
        <div className={styles.roles}>
          <Tick
            checked={isIn}
            disabled={closed}
            aria-label={say.in(name)}
            onChange={({ target }) => include(target.checked)}
          >
            {say.inShort}
          </Tick>
          <Tick
            type="radio"
            name="bid-lead"
            checked={leads}
            disabled={closed || cannotLead}
            aria-label={say.lead(name)}
            onChange={() => {
              announcer.answer(say.leads(name));
              const members = isIn ? undefined : membersWith(plan, form, organisation, true);
              edit(
                { type: 'bid.lead', payload: { bid: bid.id, lead: organisation } },
                { lead: organisation, ...(members && { members: setOf(members) }) },
              );
            }}
          >
            {say.leadShort}
          </Tick>
          {leading?.code === 'not_bid_ready' && <More>{say.notReadyWhy}</More>}
        </div>
      )}
      <Services line={line} name={name} />
    </li>
  );
}

export function MembersPart({ onPathway }: { readonly onPathway: () => void }) {
  const { plan, catalogue } = useTable();
  const { bid, closed } = useBid();
  const { members: say } = laterWords.bid;
  const { model, lead } = bid.form;
  const lines = costLines(plan, catalogue);
  const leads = lead && plan.placed[lead] && catalogue.organisations[lead]?.name;
  return (
    <Panel title={say.title} id="bid-members" tabIndex={-1}>
      <div className={bidStyles.stack}>
        {lines.length === 0 ? (
          <p>{say.none}</p>
        ) : (
          <>
            {model === 'separate' && <More>{say.helpSeparate}</More>}
            {isTogether(model) && (
              <>
                <More>{say.help}</More>
                <Note tone={leads ? 'sector' : 'warn'}>{leads ? say.leads(leads) : say.noLead}</Note>
              </>
            )}
            <ul className={bidStyles.rows}>
              {lines.map((line) => (
                <Row key={line.organisation} line={line} />
              ))}
            </ul>
            {!closed && (
              <p>
                {say.leaveOut}{' '}
                <Button small onClick={onPathway}>
                  {say.toPathway}
                </Button>
              </p>
            )}
          </>
        )}
      </div>
    </Panel>
  );
}
