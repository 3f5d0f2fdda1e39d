/** `/new`: creates a workshop, or opens a saved record again, and goes to the console. */
import { useCallback, useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { addresses } from '../../shared/protocol/addresses.ts';
import { Road } from '../design/board/Road.tsx';
import { Button } from '../design/controls/Button.tsx';
import { BoroughMap } from '../design/pictures/BoroughMap.tsx';
import { Message } from '../design/shell/Message.tsx';
import { keepKey } from '../store/keys.ts';
import { browserMemory } from '../store/storage.ts';
import { pageWords } from '../words/page-words.ts';
import { CreateForm } from './CreateForm.tsx';
import styles from './NewPage.module.css';
import { OpenRecord } from './OpenRecord.tsx';
import { fetchOffers, type Offers, type Opened } from './offers.ts';

const MAP_SEED = 2016;

export default function NewPage() {
  const [, go] = useLocation();
  const [offers, setOffers] = useState<Offers | 'fetching' | 'failed'>('fetching');
  const [hostKey, setHostKey] = useState('');
  const say = pageWords.create;
  const load = useCallback(async () => {
    setOffers('fetching');
    setOffers((await fetchOffers()) ?? 'failed');
  }, []);
  useEffect(() => {
    void load();
  }, [load]);
  const enter = ({ code, token }: Opened) => {
    keepKey(browserMemory, code, 'facilitator', token);
    go(addresses.facilitate(code));
  };
  return (
    <div className={styles.page}>
      <title>{say.pageTitle}</title>
      <BoroughMap seed={MAP_SEED} faint className={styles.map} />
      <main className={styles.sheet} id="main">
        <div className={styles.head}>
          <h1 className={styles.title}>{say.title}</h1>
          <p>{say.subtitle}</p>
        </div>
        <Road />
        <div className={styles.body}>
          {offers === 'fetching' && <p role="status">{say.packs.loading}</p>}
          {offers === 'failed' && (
            <>
              <Message kind="error">{say.packs.failed}</Message>
              <Button onClick={() => void load()}>{say.packs.again}</Button>
            </>
          )}
          {typeof offers === 'object' && (
            <>
              <CreateForm offers={offers} hostKey={hostKey} onHostKey={setHostKey} onOpened={enter} />
              <OpenRecord hostKey={offers.hostKey ? hostKey : undefined} onOpened={enter} />
            </>
          )}
          <p className={styles.foot}>
            <a href="/">{say.join}</a>
          </p>
        </div>
      </main>
    </div>
  );
}
