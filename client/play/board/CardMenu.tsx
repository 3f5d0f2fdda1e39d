/** What can be done with a card, as a menu: everything that keys and dragging do, and nothing less. */
import { ArrowDown, ArrowUp, BookOpen, Link2, MapPinPlus, MoreVertical, MoveHorizontal, Trash2 } from 'lucide-react';
import { memo } from 'react';
import type { OrganisationId } from '../../../shared/game/ids.ts';
import { ICON } from '../../design/icon.ts';
import { MenuButton, type MenuChoice, MenuList } from '../../design/overlay/Menu.tsx';
import { words } from '../../words/words.ts';
import { oneDown, oneUp, type Place } from '../needs/ranking.ts';
import { useTable } from '../table.tsx';
import { useBoard } from './board.tsx';
import { beside, type CardAt } from './columns.ts';

interface CardMenuProps extends CardAt {
  readonly name: string;
  /** False keeps it off the Tab order: a card has one stop, and only the card at the stop adds its menu. */
  readonly tabStop: boolean;
}

export const CardMenu = memo(function CardMenu({ tabStop, ...of }: CardMenuProps) {
  return (
    <MenuButton
      label={words.board.card.menu(of.name)}
      icon={<MoreVertical size={ICON.block} />}
      tabStop={tabStop}
      small
    >
      <CardChoices {...of} />
    </MenuButton>
  );
});

function CardChoices({ organisation, column, name }: Omit<CardMenuProps, 'tabStop'>) {
  const { plan, catalogue, may } = useTable();
  const { real, open, does, askFocus } = useBoard();
  const { card } = words.board;
  const cards = real.find(({ id }) => id === column)?.cards ?? [];
  const base = { plan: plan.id, organisation };
  const others = catalogue.columns.filter(({ id }) => id !== column);

  const inColumn = (id: string, label: string, place: Place<OrganisationId> | undefined): MenuChoice[] =>
    place === undefined ||
    may({
      type: 'plan.move',
      payload: { ...base, from: column, to: column, ...(place.before && { before: place.before }) },
    })
      ? []
      : [
          {
            id,
            label,
            icon: id === 'up' ? <ArrowUp size={ICON.line} /> : <ArrowDown size={ICON.line} />,
            onChoose: () => does.move({ organisation, from: column, to: column, before: place.before }),
          },
        ];

  const choices: MenuChoice[] = [
    {
      id: 'open',
      label: card.open,
      icon: <BookOpen size={ICON.line} />,
      onChoose: () => open({ organisation, part: 'card' }),
    },
    ...others
      .filter(({ id }) => may({ type: 'plan.move', payload: { ...base, from: column, to: id } }) === undefined)
      .map((to) => ({
        id: `move ${to.id}`,
        label: card.moveTo(to.name),
        icon: <MoveHorizontal size={ICON.line} />,
        onChoose: () => {
          does.move({ organisation, from: column, to: to.id, before: undefined });
          askFocus({ organisation, column: to.id });
        },
      })),
    ...inColumn('up', card.up, oneUp(cards, organisation)),
    ...inColumn('down', card.down, oneDown(cards, organisation)),
    ...others
      .filter(({ id }) => may({ type: 'plan.place', payload: { ...base, column: id } }) === undefined)
      .map((to) => ({
        id: `also ${to.id}`,
        label: card.alsoIn(to.name),
        icon: <MapPinPlus size={ICON.line} />,
        onChoose: () => does.place(organisation, to.id),
      })),
    ...(may({ type: 'plan.remove', payload: { ...base, column } }) === undefined
      ? [
          {
            id: 'link',
            label: card.link,
            icon: <Link2 size={ICON.line} />,
            onChoose: () => open({ organisation, part: 'links' as const }),
          },
          {
            id: 'remove',
            label: card.remove,
            icon: <Trash2 size={ICON.line} />,
            onChoose: () => {
              const next = beside(real, { organisation, column });
              does.remove(organisation, column);
              if (next) askFocus(next);
            },
          },
        ]
      : []),
  ];
  return <MenuList label={card.menu(name)} choices={choices} />;
}
