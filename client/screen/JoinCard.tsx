/** How to join, for the whole room: a QR code, the address in words, and the code. */
import { addresses } from '../../shared/protocol/addresses.ts';
import { showCode } from '../../shared/protocol/join-code.ts';
import { Road } from '../design/board/Road.tsx';
import { spokenAddress, wholeAddress } from '../entry/address.ts';
import { QrCode } from '../entry/QrCode.tsx';
import { useSharedOrigin } from '../entry/useSharedOrigin.ts';
import { usePublicView } from '../store/provider.tsx';
import { pageWords } from '../words/page-words.ts';
import styles from './JoinCard.module.css';

export function JoinCard() {
  const code = usePublicView((view) => view.room.code);
  const origin = useSharedOrigin(code);
  const { screen } = pageWords;
  return (
    <section className={styles.card} aria-labelledby="join-title">
      <h1 className={styles.name} id="join-title">
        {screen.name}
      </h1>
      <Road />
      <div className={styles.how}>
        <div className={styles.qr}>
          <QrCode address={wholeAddress(addresses.join(code), origin)} label={screen.qr} />
        </div>
        <p>
          {screen.open} <b>{spokenAddress(origin)}</b>
          <br />
          {screen.type}
        </p>
        <p className={styles.code}>{showCode(code)}</p>
      </div>
    </section>
  );
}
