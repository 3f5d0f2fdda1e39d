/** What is held over the table: a story on paper, a small panel at a control, and something said aloud. */
import { useRef, useState } from 'react';
import { Button } from '../controls/Button.tsx';
import { announcer } from '../live/announcer.ts';
import { Dialog } from '../overlay/Dialog.tsx';
import { Popup } from '../overlay/Popup.tsx';
import styles from '../Sheet.module.css';

export function Overlays() {
  const [open, setOpen] = useState<'story' | 'links'>();
  const here = useRef<HTMLDivElement>(null);
  const close = () => setOpen(undefined);
  return (
    <div className={styles.row} ref={here}>
      <Button onClick={() => setOpen('story')}>Open a story</Button>
      <Button onClick={() => setOpen('links')}>Link to outcomes</Button>
      <Button onClick={() => announcer.answer('Echo is in Building.')}>Say something</Button>
      <Popup label="Outcomes Echo helps" open={open === 'links'} onClose={close} at={here}>
        <label>
          <input type="checkbox" defaultChecked /> In charge of the drinking
        </label>
      </Popup>
      <Dialog title="Sam’s story" open={open === 'story'} onClose={close}>
        <p>A story is read on paper held over the table, and closed again with Escape.</p>
      </Dialog>
    </div>
  );
}
