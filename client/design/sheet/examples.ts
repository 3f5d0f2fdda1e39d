/** Invented organisations and people of the sheet, so that every state can be seen beside the others. */
import type { Portrait } from '../../../shared/pack/schema.ts';
import type { PersonShown } from '../people/Avatar.tsx';
import { lookOf } from '../people/look.ts';
import type { DaylineStep } from '../shell/Dayline.tsx';

export const ARCH = { id: 'breaking-better', name: 'Breaking Better', building: 'arch', paint: 'b' } as const;
export const MILL = { id: 'second-shift', name: 'Second Shift', building: 'mill', paint: 'b' } as const;
export const TERRACE = { id: 'echo', name: 'Echo', building: 'terrace', paint: 'c' } as const;
export const CABIN = { id: 'dads-out-loud', name: 'Dads Out Loud', building: 'cabin', paint: 'g' } as const;
export const SHED = { id: 'allotment', name: 'The Allotment Lot', building: 'shed', paint: 'f' } as const;
export const HALL = { id: 'night-kitchen', name: 'Night Kitchen', building: 'hall', paint: 'e' } as const;
export const BOATHOUSE = { id: 'tin-roof', name: 'Tin Roof Arts', building: 'boathouse', paint: 'e' } as const;
export const LIBRARY = { id: 'credit-union', name: 'Any Credit Union', building: 'library', paint: 'c' } as const;

export const WARDS = ['Mossvale', 'Kiln Hill', 'Old Quay', 'St Brannock’s', 'Eastmere', 'Ferry Lane', 'Tollgate'];

export const FACE: Portrait = {
  skin: '2',
  hair: 'short',
  hairColour: 'brown',
  coat: 'navy',
  hood: true,
  scene: 'hills',
};

export const FACES: readonly Portrait[] = [
  FACE,
  { skin: '1', hair: 'bun', hairColour: 'white', coat: 'plum', glasses: true, scene: 'quay' },
  { skin: '6', hair: 'curls', hairColour: 'black', coat: 'mustard', hood: true, scene: 'terraces' },
  { skin: '4', hair: 'scarf', hairColour: 'teal', coat: 'grey', scene: 'park' },
  { skin: '2', hair: 'bald', hairColour: 'grey', coat: 'green', beard: true, scene: 'quay' },
  { skin: '1', hair: 'long', hairColour: 'auburn', coat: 'red', scene: 'hills' },
  { skin: '3', hair: 'bob', hairColour: 'fair', coat: 'plum', scene: 'estate' },
  { skin: '5', hair: 'crop', hairColour: 'black', coat: 'green', scene: 'park' },
];

const person = (name: string, order: number, presence: PersonShown['presence'], you?: boolean): PersonShown => ({
  id: name,
  name,
  look: lookOf(order),
  presence,
  you,
});

export const TABLE: readonly PersonShown[] = [
  person('Priya N', 0, 'here'),
  person('Tom', 1, 'here'),
  person('Grace A', 2, 'here'),
  person('Idris K', 3, 'here'),
  person('Wen L', 4, 'here'),
  person('Marta S', 5, 'here'),
  person('Joe B', 6, 'here'),
  person('Asha', 7, 'here', true),
];

export const STATES: readonly PersonShown[] = [
  person('Priya N', 0, 'here'),
  person('Asha', 7, 'here', true),
  person('Femi E', 0, 'quiet'),
  person('Bea', 0, 'lost'),
  person('Seat 9', 0, 'automatic'),
];

const STEPS = [
  'Lobby',
  'Briefing',
  'Needs and outcomes',
  'Choosing organisations',
  'The reveal',
  'The menu',
  'Challenges',
];

export const DAY: readonly DaylineStep[] = STEPS.map((name, index) => ({
  id: name,
  name,
  when: index < 3 ? 'done' : index === 3 ? 'now' : 'ahead',
}));

export const NOTHING = () => undefined;
