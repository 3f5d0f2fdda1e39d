/** What is being written in a field that begins with what is set already, and begins afresh when something else is set. */
import { useState } from 'react';

export function useBegun(start: string): [string, (typed: string) => void] {
  const [from, setFrom] = useState(start);
  const [typed, setTyped] = useState(start);
  if (from !== start) {
    setFrom(start);
    setTyped(start);
  }
  return [typed, setTyped];
}
