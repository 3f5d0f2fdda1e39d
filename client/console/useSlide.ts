/** Turning to a slide, one at a time: a second press before the first has arrived would ask for the same slide again. */
import { useRef } from 'react';
import { useWorkshop } from '../store/provider.tsx';

export function useSlide(): (slide: number) => void {
  const { send } = useWorkshop();
  const turning = useRef(false);
  return (slide) => {
    if (turning.current) return;
    turning.current = true;
    void send({ type: 'slide.go', payload: { slide } }).finally(() => {
      turning.current = false;
    });
  };
}
