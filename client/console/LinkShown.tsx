/** A one-use link, shown once: as a QR code to scan and as an address to copy. */
import { useState } from 'react';
import { Button } from '../design/controls/Button.tsx';
import { Field } from '../design/controls/Field.tsx';
import { linkAddress } from '../entry/address.ts';
import { QrCode } from '../entry/QrCode.tsx';
import { useSharedOrigin } from '../entry/useSharedOrigin.ts';
import { useFacilitatorView } from '../store/provider.tsx';
import { pageWords } from '../words/page-words.ts';
import styles from './LinkShown.module.css';

interface LinkShownProps {
  /** The link's token. */
  readonly link: string;
  /** The page it opens. */
  readonly page: string;
  readonly help?: string | undefined;
}

export function LinkShown({ link, page, help = pageWords.facilitate.link.help }: LinkShownProps) {
  const [copied, setCopied] = useState(false);
  const origin = useSharedOrigin(useFacilitatorView((view) => view.room.code));
  const address = linkAddress(page, link, origin);
  const say = pageWords.facilitate.link;
  // Over plain http on a local network there is no clipboard: the address stays there to select.
  const clipboard: Clipboard | undefined = navigator.clipboard;
  return (
    <div className={styles.link}>
      <div className={styles.code}>
        <QrCode address={address} label={say.qr} />
      </div>
      <div className={styles.words}>
        <p>{help}</p>
        <p className={styles.quiet}>{say.hidden}</p>
        <Field label={say.address} value={address} readOnly onFocus={(event) => event.currentTarget.select()} />
        {clipboard && (
          <Button
            small
            onClick={() => {
              void clipboard.writeText(address).then(
                () => setCopied(true),
                () => setCopied(false),
              );
            }}
          >
            {copied ? say.copied : say.copy}
          </Button>
        )}
      </div>
    </div>
  );
}
