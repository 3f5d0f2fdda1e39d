/** A one-use link that carries this seat to another device, as a QR code and as an address to type. */
import { useEffect, useState } from 'react';
import { addresses } from '../../../shared/protocol/addresses.ts';
import { Button } from '../../design/controls/Button.tsx';
import { Dialog } from '../../design/overlay/Dialog.tsx';
import { linkAddress } from '../../entry/address.ts';
import { QrCode } from '../../entry/QrCode.tsx';
import { useSharedOrigin } from '../../entry/useSharedOrigin.ts';
import { useWorkshop } from '../../store/provider.tsx';
import { words } from '../../words/words.ts';
import { copyText } from '../copying.ts';
import { useTable } from '../table.tsx';
import styles from './Dialogs.module.css';

interface DialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

interface LinkProps {
  /** Asks for another link. */
  readonly onAgain: () => void;
}

function Link({ onAgain }: LinkProps) {
  const workshop = useWorkshop();
  const { room, seat } = useTable();
  const { code } = room;
  const origin = useSharedOrigin(code);
  const [link, setLink] = useState<string>();
  const [failed, setFailed] = useState<string>();
  const [copied, setCopied] = useState(false);
  const { device } = words.play;
  useEffect(() => {
    let gone = false;
    void workshop.send({ type: 'seat.link', payload: { seat } }, { refusal: 'here' }).then((answer) => {
      if (gone) return;
      if (!answer.ok) setFailed(answer.message);
      else if (answer.link === undefined) setFailed(words.play.device.failed);
      else setLink(answer.link);
    });
    return () => {
      gone = true;
    };
  }, [workshop, seat]);
  if (failed !== undefined) {
    return (
      <>
        <p role="alert">{failed}</p>
        <Button onClick={onAgain}>{device.again}</Button>
      </>
    );
  }
  if (link === undefined) return <p role="status">{device.making}</p>;
  const address = linkAddress(addresses.play(code), link, origin);
  return (
    <>
      <div className={styles.qr}>
        <QrCode address={address} label={device.label} />
      </div>
      <p className={styles.address}>{address}</p>
      <Button onClick={() => void copyText(address).then(setCopied)}>{device.copy}</Button>
      <p role="status">{copied && device.copied}</p>
    </>
  );
}

export function DeviceDialog({ open, onClose }: DialogProps) {
  const { device } = words.play;
  const [asked, setAsked] = useState(1);
  return (
    <Dialog title={device.title} open={open} onClose={onClose}>
      <div className={styles.body}>
        <p>{device.text}</p>
        <Link key={asked} onAgain={() => setAsked(asked + 1)} />
      </div>
    </Dialog>
  );
}
