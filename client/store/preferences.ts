/** What a person sets for this browser: night, stillness, keys of one letter, and the language. */
import { create } from 'zustand';
import { keysOf } from '../../shared/game/records.ts';
import { LANGUAGES, type Language } from '../words/words.ts';
import { browserMemory } from './storage.ts';

export interface Preferences {
  readonly night: boolean;
  readonly still: boolean;
  /** Single letters act on a focused card (WCAG 2.1.4: they can be switched off). */
  readonly letters: boolean;
  readonly language: Language;
}

const PLACE = 'anyborough:preferences';

function kept(): Preferences {
  const night = matchMedia('(prefers-color-scheme: dark)').matches;
  const read = (browserMemory.read(PLACE) ?? '').split(' ');
  const first = navigator.languages[0]?.split('-')[0];
  const languages = keysOf(LANGUAGES);
  return {
    night: read.includes('night') || (night && !read.includes('day')),
    still: read.includes('still'),
    letters: !read.includes('no-letters'),
    language: languages.find((each) => read.includes(each)) ?? languages.find((each) => each === first) ?? 'en',
  };
}

export const usePreferences = create<Preferences>(kept);

/** Shows the page the way its reader wants it, now and whenever that changes. */
export function applyPreferences(): void {
  const apply = ({ night, still }: Preferences) => {
    const { dataset } = document.documentElement;
    if (night) dataset.theme = 'night';
    else delete dataset.theme;
    if (still) dataset.motion = 'still';
    else delete dataset.motion;
  };
  apply(usePreferences.getState());
  usePreferences.subscribe(apply);
  // Paper is white, whatever the screen is.
  addEventListener('beforeprint', () => apply({ ...usePreferences.getState(), night: false }));
  addEventListener('afterprint', () => apply(usePreferences.getState()));
}

export function prefer(change: Partial<Preferences>): void {
  usePreferences.setState(change);
  const { night, still, letters, language } = usePreferences.getState();
  const said = [night ? 'night' : 'day', still && 'still', !letters && 'no-letters', language];
  browserMemory.write(PLACE, said.filter(Boolean).join(' '));
}
