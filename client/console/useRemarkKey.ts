/** The key R brings a facilitator to the field for remarks, unless they are writing or a question is open. */
import { useEffect, useEffectEvent } from 'react';
import { useFacilitatorView } from '../store/provider.tsx';
import { useAsking } from './asking.tsx';

export function useRemarkKey(onPress: () => void): void {
  const { asked } = useAsking();
  const open = useFacilitatorView((view) => view.room.closedAt === undefined);
  const listening = open && asked === undefined;
  const pressed = useEffectEvent(onPress);
  useEffect(() => {
    if (!listening) return;
    const press = (event: KeyboardEvent) => {
      const { key, target, altKey, ctrlKey, metaKey } = event;
      const writing = target instanceof Element && target.matches('input, textarea, select, [contenteditable]');
      if (key.toLowerCase() !== 'r' || altKey || ctrlKey || metaKey || writing) return;
      event.preventDefault();
      pressed();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [listening]);
}
