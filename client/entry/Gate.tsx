/** Lets a browser into a page of a workshop: with the key it keeps, with one the address brought, or with a one-use link. */
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { Button } from '../design/controls/Button.tsx';
import { keepKey, keyOf, type Role } from '../store/keys.ts';
import { browserMemory } from '../store/storage.ts';
import { words } from '../words/words.ts';
import { ask, textOf } from './api.ts';
import { carriedHere, spendCarried } from './carried.ts';
import { Standing } from './Standing.tsx';

type Entry = 'in' | 'trying' | 'no key' | 'bad link' | 'no line';

function entryFor(code: string, who: Role): Entry {
  const carried = carriedHere();
  if (carried?.kind === 'link') return 'trying';
  if (carried?.kind === 'key') {
    keepKey(browserMemory, code, who, carried.token);
    spendCarried();
    return 'in';
  }
  return keyOf(browserMemory, code, who) === undefined ? 'no key' : 'in';
}

interface GateProps {
  readonly code: string;
  readonly who: Role;
  readonly children: ReactNode;
  /** Instead of the page that says there is no key. */
  readonly without?: ReactNode;
}

export function Gate({ code, who, children, without }: GateProps) {
  const [entry, setEntry] = useState<Entry>(() => entryFor(code, who));
  // The link works once: asking for it twice at the same time would use it up and then refuse it.
  const asking = useRef(false);
  const exchange = useCallback(async () => {
    const carried = carriedHere();
    if (carried === undefined || asking.current) return;
    asking.current = true;
    setEntry('trying');
    const reply = await ask(`/api/links/${carried.token}`, { method: 'POST' });
    asking.current = false;
    const token = reply.ok ? textOf(reply.body, 'token') : undefined;
    if (token !== undefined) keepKey(browserMemory, code, who, token);
    if (!reply.ok && reply.problem.status === 0) {
      setEntry('no line');
      return;
    }
    spendCarried();
    setEntry(token === undefined ? 'bad link' : 'in');
  }, [code, who]);
  const trying = entry === 'trying';
  useEffect(() => {
    if (trying) void exchange();
  }, [trying, exchange]);

  const { gate } = words.entry;
  if (entry === 'in') return children;
  if (entry === 'trying') return <Standing title={gate.opening} busy />;
  if (entry === 'no line') {
    return (
      <Standing title={gate.lineFailed}>
        <Button look="go" onClick={() => void exchange()}>
          {gate.again}
        </Button>
      </Standing>
    );
  }
  if (entry === 'no key' && without !== undefined) return without;
  const said = who === 'seat' ? gate.noSeat : gate.noFacilitator;
  return (
    <Standing title={entry === 'bad link' ? gate.linkFailed : said.title}>
      <p>{said.text}</p>
      <a href={`/join/${code}`}>{said.join}</a>
    </Standing>
  );
}
