/** Invented organisations and people of the sheet, so that every state can be seen beside the others. */
import type { Portrait } from '../../../shared/pack/schema.ts';
import type { PersonShown } from '../people/Avatar.tsx';
import { lookOf } from '../people/look.ts';
import type { Paint } from '../pictures/paint.ts';
import type { DaylineStep } from '../shell/Dayline.tsx';

export const ARCH = { id: 'breaking-better', name: 'Breaking Better', building: 'arch', paint: 'b' } as const;
export const MILL = { id: 'second-shift', name: 'Second Shift', building: 'mill', paint: 'b' } as const;
export const TERRACE = { id: 'echo', name: 'Echo', building: 'terrace', paint: 'c' } as const;
export const CABIN = { id: 'dads-out-loud', name: 'Dads Out Loud', building: 'cabin', paint: 'g' } as const;
export const SHED = { id: 'allotment', name: 'The Allotment Lot', building: 'shed', paint: 'f' } as const;
export const HALL = { id: 'night-kitchen', name: 'Night Kitchen', building: 'hall', paint: 'e' } as const;
export const BOATHOUSE = { id: 'tin-roof', name: 'Tin Roof Arts', building: 'boathouse', paint: 'e' } as const;
export const LIBRARY = { id: 'credit-union', name: 'Any Credit Union', building: 'library', paint: 'c' } as const;

export const WARDS = [
  'Mossvale',
  'Kiln Hill',
  'Old Quay',
  'St Brannock’s',
  'Eastmere',
  'Ferry Lane',
  'Tollgate',
  'Market',
  'Harbour End',
  'Northfield',
];

export const FACE: Portrait = {
  skin: '2',
  hair: 'short',
  hairColour: 'brown',
  coat: 'navy',
  hood: true,
  scene: 'hills',
};

interface Drawn {
  readonly name: string;
  readonly portrait: Portrait;
}

export const PEOPLE: readonly Drawn[] = [
  { name: 'Sam, 30', portrait: FACE },
  {
    name: 'Dilys, 74',
    portrait: { skin: '1', hair: 'bun', hairColour: 'white', coat: 'plum', glasses: true, scene: 'quay' },
  },
  {
    name: 'Kofi, 17',
    portrait: { skin: '6', hair: 'curls', hairColour: 'black', coat: 'mustard', hood: true, scene: 'terraces' },
  },
  { name: 'Amina, 42', portrait: { skin: '4', hair: 'scarf', hairColour: 'teal', coat: 'indigo', scene: 'terraces' } },
  {
    name: 'Ray, 58',
    portrait: { skin: '2', hair: 'bald', hairColour: 'grey', coat: 'green', beard: true, scene: 'quay' },
  },
  { name: 'Jess, 23', portrait: { skin: '1', hair: 'long', hairColour: 'auburn', coat: 'violet', scene: 'hills' } },
];

/** What no picture above shows. */
export const MORE_FACES: readonly Portrait[] = [
  { skin: '3', hair: 'bob', hairColour: 'fair', coat: 'red', scene: 'estate' },
  { skin: '5', hair: 'crop', hairColour: 'black', coat: 'grey', scene: 'park' },
];

export const SERVICES = [
  { id: 'drop-in', name: 'Evening drop-in', cost: 41_000, included: true },
  { id: 'mentors', name: 'Peer mentors', cost: 38_600, included: true },
  { id: 'family', name: 'Family days', cost: 14_400, included: false },
];

const tile = (id: string, label: string, amount: number, paint: Paint) =>
  ({ id, label, amount, paint, kind: 'organisation' }) as const;
export const PLAN = [
  tile('keystone', 'Keystone Advice', 83_200, 'a'),
  tile('kitchen', 'Night Kitchen', 38_600, 'e'),
  tile('tenants', 'The Tenants’ Table', 12_400, 'd'),
  tile('better', 'Breaking Better', 133_600, 'b'),
  tile('echo', 'Echo', 96_500, 'c'),
];
export const OVER = [
  ...PLAN,
  tile('shift', 'Second Shift', 121_000, 'b'),
  { id: 'talks', label: 'Six paid conversations', amount: 68_500, kind: 'choice' } as const,
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
  person('Asha', 4, 'here', true),
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
