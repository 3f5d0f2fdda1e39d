/** The lobby's panel: the code and address people join with, the door, and shuffling the seats. */
import { DoorClosed, DoorOpen, Shuffle } from 'lucide-react';
import { addresses } from '../../shared/protocol/addresses.ts';
import { showCode } from '../../shared/protocol/join-code.ts';
import { Button } from '../design/controls/Button.tsx';
import { Panel } from '../design/controls/Panel.tsx';
import { ICON } from '../design/icon.ts';
import { spokenAddress, wholeAddress } from '../entry/address.ts';
import { QrCode } from '../entry/QrCode.tsx';
import { useSharedOrigin } from '../entry/useSharedOrigin.ts';
import { useFacilitatorView, useWorkshop } from '../store/provider.tsx';
import { pageWords } from '../words/page-words.ts';
import { useAsking } from './asking.tsx';
import styles from './panels.module.css';

export function Arrivals() {
  const { ask } = useAsking();
  const { send } = useWorkshop();
  const { code, locked, step } = useFacilitatorView((view) => view.room);
  const say = pageWords.facilitate.lobby;
  const origin = useSharedOrigin(code);
  const address = wholeAddress(addresses.join(code), origin);
  return (
    <Panel title={step === 'lobby' ? say.title : pageWords.facilitate.joinPanel.title}>
      <div className={styles.join}>
        <div className={styles.qr}>
          <QrCode address={address} label={pageWords.facilitate.joinPanel.qr(address)} />
        </div>
        <div>
          <p className={styles.quiet}>{say.join}</p>
          <p className={styles.code}>{showCode(code)}</p>
          <p className={styles.quiet}>{say.at(spokenAddress(origin))}</p>
        </div>
      </div>
      <p className={styles.quiet}>
        {locked ? say.locked : say.open} {step === 'lobby' && say.drag}
      </p>
      <div className={styles.buttons}>
        <Button small onClick={() => void send({ type: 'lobby.lock', payload: { locked: !locked } })}>
          {locked ? <DoorOpen size={ICON.line} /> : <DoorClosed size={ICON.line} />}
          {locked ? say.unlock : say.lock}
        </Button>
        {step === 'lobby' && (
          <Button small onClick={() => ask({ kind: 'shuffle' })}>
            <Shuffle size={ICON.line} />
            {say.shuffle}
          </Button>
        )}
      </div>
    </Panel>
  );
}
