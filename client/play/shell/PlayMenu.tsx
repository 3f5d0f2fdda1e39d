/** The menu of the top line: calling the facilitator, how the page looks and moves, keys, another device, your name, the record. */
import {
  BookText,
  Hand,
  Keyboard,
  Languages,
  Menu as Lines,
  Moon,
  PersonStanding,
  Printer,
  Smartphone,
  Sun,
  UserPen,
  Wind,
} from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { keysOf } from '../../../shared/game/records.ts';
import { addresses } from '../../../shared/protocol/addresses.ts';
import { ICON } from '../../design/icon.ts';
import { announcer } from '../../design/live/announcer.ts';
import { Menu, type MenuChoice } from '../../design/overlay/Menu.tsx';
import { prefer, usePreferences } from '../../store/preferences.ts';
import { LANGUAGES, words } from '../../words/words.ts';
import type { Printed } from '../print/Printing.tsx';
import { useTable } from '../table.tsx';
import { NameDialog } from './NameDialog.tsx';

/** Few carry their seat to another device: the QR code is fetched by those who do. */
const DeviceDialog = lazy(async () => ({ default: (await import('./DeviceDialog.tsx')).DeviceDialog }));

interface PlayMenuProps {
  readonly onKeys: () => void;
  readonly onPrint: (printed: Printed) => void;
}

export function PlayMenu({ onKeys, onPrint }: PlayMenuProps) {
  const { room, table, catalogue, seat, act } = useTable();
  const { night, still, letters, language } = usePreferences();
  const [open, setOpen] = useState<'device' | 'name'>();
  const [carried, setCarried] = useState(false);
  const { menu, help } = words.play;
  const called = table.help[seat] === true;
  const call = () => {
    announcer.answer(called ? help.taken : help.called);
    void act({ type: 'help.ask', payload: { wanted: !called } });
  };
  const choices: MenuChoice[] = [
    ...(table.closed
      ? []
      : [{ id: 'help', label: called ? help.off : help.call, icon: <Hand size={ICON.block} />, onChoose: call }]),
    {
      id: 'night',
      label: night ? menu.day : menu.night,
      icon: night ? <Sun size={ICON.block} /> : <Moon size={ICON.block} />,
      onChoose: () => prefer({ night: !night }),
    },
    {
      id: 'still',
      label: still ? menu.moving : menu.still,
      icon: still ? <Wind size={ICON.block} /> : <PersonStanding size={ICON.block} />,
      onChoose: () => prefer({ still: !still }),
    },
    {
      id: 'letters',
      label: letters ? menu.lettersOff : menu.lettersOn,
      icon: <Keyboard size={ICON.block} />,
      onChoose: () => prefer({ letters: !letters }),
    },
    { id: 'keys', label: menu.keys, icon: <Keyboard size={ICON.block} />, onChoose: onKeys },
    ...keysOf(LANGUAGES)
      .filter((other) => other !== language)
      .map((other) => ({
        id: other,
        label: LANGUAGES[other],
        lang: other,
        icon: <Languages size={ICON.block} />,
        onChoose: () => prefer({ language: other }),
      })),
    { id: 'print', label: menu.print, icon: <Printer size={ICON.block} />, onChoose: () => onPrint('step') },
    ...(keysOf(catalogue.organisations).length === 0
      ? []
      : [
          {
            id: 'cards',
            label: menu.printCards,
            icon: <Printer size={ICON.block} />,
            onChoose: () => onPrint('cards'),
          },
        ]),
    {
      id: 'device',
      label: menu.device,
      icon: <Smartphone size={ICON.block} />,
      onChoose: () => {
        setCarried(true);
        setOpen('device');
      },
    },
    ...(table.closed
      ? []
      : [
          {
            id: 'name',
            label: menu.name,
            icon: <UserPen size={ICON.block} />,
            onChoose: () => setOpen('name'),
          },
        ]),
    {
      id: 'record',
      label: menu.record,
      icon: <BookText size={ICON.block} />,
      onChoose: () => location.assign(addresses.report(room.code)),
    },
  ];
  return (
    <>
      <Menu label={menu.label} icon={<Lines size={ICON.block} />} choices={choices} />
      {carried && (
        <Suspense>
          <DeviceDialog open={open === 'device'} onClose={() => setOpen(undefined)} />
        </Suspense>
      )}
      <NameDialog open={open === 'name'} onClose={() => setOpen(undefined)} />
    </>
  );
}
