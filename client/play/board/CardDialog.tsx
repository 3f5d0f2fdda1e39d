/** A card opened over the board: who they are, their services, what they help with, and where they stand. */
import type { Front } from '../../../shared/game/catalogue.ts';
import type { OrganisationId } from '../../../shared/game/ids.ts';
import { CardBack } from '../../design/board/CardBack.tsx';
import { Button } from '../../design/controls/Button.tsx';
import { Chip } from '../../design/controls/Chip.tsx';
import { Tick } from '../../design/controls/Tick.tsx';
import { Dialog } from '../../design/overlay/Dialog.tsx';
import { Building } from '../../design/pictures/Building.tsx';
import { words } from '../../words/words.ts';
import { useTable } from '../table.tsx';
import { useBoard } from './board.tsx';
import styles from './CardDialog.module.css';
import { closedSaid, linesOf, pinsOf } from './card-facts.ts';
import { LinkList } from './LinkList.tsx';

function useIncluding(organisation: OrganisationId) {
  const { plan, catalogue, act, may } = useTable();
  const placed = plan.placed[organisation];
  const open = may({ type: 'plan.remove', payload: { plan: plan.id, organisation } }) === undefined;
  if (placed === undefined || !open) return undefined;
  return (id: string, included: boolean) => {
    const services = catalogue.organisations[organisation]?.services ?? [];
    const service = services.find((each) => each.id === id)?.id;
    if (service) void act({ type: 'plan.service', payload: { plan: plan.id, organisation, service, included } });
  };
}

interface FrontSideProps {
  readonly front: Front;
  /** Absent where services are left out on the account below, or not at all. */
  readonly onInclude: ((service: string, included: boolean) => void) | undefined;
}

function FrontSide({ front, onInclude }: FrontSideProps) {
  const { plan, catalogue } = useTable();
  const ward = catalogue.wards.find(({ id }) => id === front.ward)?.name ?? '';
  const without = plan.placed[front.id]?.without ?? {};
  const { detail } = words.board;
  return (
    <>
      <div className={styles.head}>
        <Building of={front} />
        <div>
          <p className={styles.where}>{detail.where(front.kind, ward)}</p>
          <p>{front.summary}</p>
          <p className={styles.chips}>
            {front.helps.map((need) => (
              <Chip key={need}>{need}</Chip>
            ))}
          </p>
        </div>
      </div>
      <fieldset>
        <legend className={styles.legend}>{detail.services}</legend>
        {onInclude && front.services.length > 1 && <p className={styles.help}>{detail.leaveOut}</p>}
        <ul>
          {front.services.map(({ id, name, about }) => (
            <li key={id}>
              {onInclude && front.services.length > 1 ? (
                <Tick checked={without[id] === undefined} onChange={({ target }) => onInclude(id, target.checked)}>
                  <span>
                    <b>{name}.</b> {about}
                  </span>
                </Tick>
              ) : (
                <p className={styles.service}>
                  <b>{name}.</b> {about}
                </p>
              )}
            </li>
          ))}
        </ul>
      </fieldset>
    </>
  );
}

function Inside({ organisation }: { readonly organisation: OrganisationId }) {
  const { plan, catalogue } = useTable();
  const { board, lines } = useBoard();
  const back = catalogue.backs[organisation];
  const line = lines.get(organisation);
  const including = useIncluding(organisation);
  const front = catalogue.organisations[organisation];
  if (front === undefined) return undefined;
  return (
    <>
      <FrontSide front={front} onInclude={line ? undefined : including} />
      {line && back && (
        <CardBack
          organisation={front}
          cost={line.total}
          core={line.core}
          services={linesOf(line, front)}
          onInclude={including}
          detail={back}
          pins={pinsOf(board, plan, organisation)}
          closed={closedSaid(plan, organisation)}
        />
      )}
    </>
  );
}

function Places({ organisation, onClose }: { readonly organisation: OrganisationId; readonly onClose: () => void }) {
  const { plan, catalogue, may } = useTable();
  const { does } = useBoard();
  const base = { plan: plan.id, organisation };
  const stands = plan.placed[organisation]?.in ?? {};
  if (may({ type: 'plan.remove', payload: base }) !== undefined) return undefined;
  const { card } = words.board;
  return (
    <div className={styles.places}>
      {catalogue.columns.map(({ id, name }) =>
        stands[id] === undefined ? (
          <Button key={id} small onClick={() => does.place(organisation, id)}>
            {card.alsoIn(name)}
          </Button>
        ) : (
          <Button
            key={id}
            small
            onClick={() => {
              does.remove(organisation, id);
              if (Object.keys(stands).length === 1) onClose();
            }}
          >
            {card.removeHere(name)}
          </Button>
        ),
      )}
    </div>
  );
}

export function CardDialog() {
  const { plan, catalogue } = useTable();
  const { opened, open } = useBoard();
  const close = () => open(undefined);
  if (opened === undefined) return undefined;
  const { organisation, part } = opened;
  const name = catalogue.organisations[organisation]?.name ?? '';
  const { links, detail } = words.board;
  const placed = plan.placed[organisation] !== undefined;
  return (
    <Dialog title={part === 'links' ? links.title(name) : name} open onClose={close} shape="wide">
      <div className={styles.body}>
        {part === 'card' && <Inside organisation={organisation} />}
        {placed && (
          <section aria-label={links.title(name)}>
            {part === 'card' && <h3 className={styles.legend}>{links.title(name)}</h3>}
            <LinkList organisation={organisation} />
          </section>
        )}
        {part === 'card' && placed && <Places organisation={organisation} onClose={close} />}
        <Button look="ink" onClick={close}>
          {part === 'links' ? links.done : detail.done}
        </Button>
      </div>
    </Dialog>
  );
}
