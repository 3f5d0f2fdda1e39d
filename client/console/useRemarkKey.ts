/** The key R notes what somebody said, wherever the console is, unless somebody writes or a question is open. */
import { useEffect } from 'react';
import { useFacilitatorView } from '../store/provider.tsx';
import { useAsking } from './asking.tsx';

export function useRemarkKey(): void {
  const { asked, ask } = useAsking();
  const open = useFacilitatorView((view) => view.room.closedAt === undefined);
  const listening = open && asked === undefined;
  useEffect(() => {
    if (!listening) return;
    const press = (event: KeyboardEvent) => {
      const { key, target, altKey, ctrlKey, metaKey } = event;
      const writing = target instanceof Element && target.matches('input, textarea, select, [contenteditable]');
      if (key.toLowerCase() !== 'r' || altKey || ctrlKey || metaKey || writing) return;
      event.preventDefault();
      ask({ kind: 'remark' });
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [listening, ask]);
}
