/** Portraits as cut paper, calm and level, drawn from the options of a pack: never from what has happened to somebody. */
import type { Portrait } from '../../../shared/pack/schema.ts';
import { SCENES } from './scenes.ts';
import type { Drawing } from './symbols.ts';

interface Tone {
  readonly face: string;
  readonly shade: string;
  readonly lip: string;
}

const SKIN: Readonly<Record<Portrait['skin'], Tone>> = {
  1: { face: '#f0c8ad', shade: '#dba687', lip: '#8a4038' },
  2: { face: '#e3b08e', shade: '#c98f6c', lip: '#7b3b34' },
  3: { face: '#d9a585', shade: '#bd8563', lip: '#7b3b34' },
  4: { face: '#b9825c', shade: '#9a6845', lip: '#64302a' },
  5: { face: '#94603e', shade: '#774a2d', lip: '#4d221c' },
  6: { face: '#7a4a2f', shade: '#5f3721', lip: '#3b1a14' },
};

const HAIR: Readonly<Record<Portrait['hairColour'], { readonly hair: string; readonly brow: string }>> = {
  black: { hair: '#1d1614', brow: '#1d1614' },
  brown: { hair: '#4a2f24', brow: '#4a2f24' },
  auburn: { hair: '#a8532a', brow: '#8a4220' },
  fair: { hair: '#d2a95c', brow: '#9c7838' },
  grey: { hair: '#8b8a86', brow: '#77766f' },
  white: { hair: '#d7dadb', brow: '#9aa2a6' },
  teal: { hair: '#1f6a6d', brow: '#2a1c16' },
};

const COAT: Readonly<Record<Portrait['coat'], { readonly cloth: string; readonly hood: string }>> = {
  navy: { cloth: '#2f5f73', hood: '#244a5a' },
  indigo: { cloth: '#3a4a73', hood: '#2d3a5c' },
  green: { cloth: '#54603a', hood: '#424c2d' },
  mustard: { cloth: '#d79a2b', hood: '#b97f17' },
  plum: { cloth: '#8c3f63', hood: '#6f2f4d' },
  violet: { cloth: '#6a2c83', hood: '#532268' },
  grey: { cloth: '#5d6972', hood: '#4a545c' },
  red: { cloth: '#a8432f', hood: '#883322' },
};

const COLLAR = '#f0e3cf';
const CURLS = [
  [66, 66],
  [80, 50],
  [100, 44],
  [120, 50],
  [134, 66],
  [62, 86],
  [138, 86],
] as const;

const path = (d: string, fill: string) => `<path d="${d}" fill="${fill}"/>`;

/** Hair behind the head. */
const BACK: Partial<Record<Portrait['hair'], (colour: string) => string>> = {
  long: (colour) => path('M62 92c-6-50 82-52 76 0 4 28 6 44 8 58H54c2-14 4-30 8-58z', colour),
  bob: (colour) => path('M60 92c-6-52 86-52 80 0 2 14 3 24 2 32-12 8-72 8-84 0-1-8 0-18 2-32z', colour),
  curls: (colour) => CURLS.map(([x, y]) => `<circle cx="${x}" cy="${y}" r="17" fill="${colour}"/>`).join(''),
  bun: (colour) => `<circle cx="100" cy="36" r="17" fill="${colour}"/>`,
};

/** Hair, or a scarf, over the head. */
const OVER: Readonly<Record<Portrait['hair'], (colour: string) => string>> = {
  short: (colour) =>
    path('M66 90c-4-46 16-54 34-54 22 0 38 12 34 54l-4-4c0-12-3-18-6-23-14 4-32 5-44-3-6 6-9 14-10 26z', colour),
  crop: (colour) => path('M67 84c-3-34 13-43 33-43s36 9 33 43c-2-8-4-15-8-19-16-4-34-4-50 0-4 4-6 11-8 19z', colour),
  curls: (colour) =>
    path('M66 86c-3-34 12-46 34-46s37 12 34 46c-5-12-11-17-18-19-10 3-22 3-32 0-8 3-13 8-18 19z', colour),
  long: (colour) =>
    path('M66 94c-4-44 14-58 36-58 24 0 36 16 32 58-6-12-10-24-20-36-12 12-34 14-42 20-3 6-5 10-6 16z', colour),
  bob: (colour) => path('M64 98c-5-48 14-62 36-62s41 14 36 62c-5-10-7-19-9-29-18-5-36-5-54 0-2 10-4 19-9 29z', colour),
  bun: (colour) => path('M66 92c-4-40 14-54 34-54s38 14 34 54c-4-16-12-26-34-28-22 2-30 12-34 28z', colour),
  bald: (colour) => path('M67 96c-3-6-4-12-3-20 3 4 4 10 5 16zM133 96c3-6 4-12 3-20-3 4-4 10-5 16z', colour),
  scarf: (colour) =>
    `<path d="M48 172c2-40-2-134 52-138 54 4 50 98 52 138-16 18-88 18-104 0zM100 55c-18 0-26 16-26 37 0 24 12 40 26 40s26-16 26-40c0-21-8-37-26-37z" fill="${colour}" fill-rule="evenodd"/><path d="M76 118c8 18 40 20 48 2M62 168c16-6 44-22 60-44" fill="none" stroke="#00000033" stroke-width="3" stroke-linecap="round"/>`,
};

const hood = (colour: string) =>
  `${path('M58 156c14-14 22-10 26-14 6 16 26 16 32 0 4 4 12 0 26 14-6 22-22 30-42 32-20-2-36-10-42-32z', colour)}<path d="M88 160v28M112 160v28" stroke="#f4f2e6" stroke-width="2.6" stroke-linecap="round"/>`;

const collar = path('M82 144c4 14 32 14 36 0l12 6c-4 26-56 26-60 0z', COLLAR);

const head = (skin: Tone) =>
  `<ellipse cx="66.5" cy="97" rx="6" ry="9" fill="${skin.shade}"/><ellipse cx="133.5" cy="97" rx="6" ry="9" fill="${skin.shade}"/>${path('M67 88c0-30 14-44 33-44s33 14 33 44c0 30-14 50-33 50S67 118 67 88z', skin.face)}<path d="M104 44c18 1 29 15 29 44 0 30-14 50-33 50 16-8 22-26 22-50 0-22-6-38-18-44z" fill="${skin.shade}" opacity=".55"/>`;

const beard = (colour: string) =>
  path('M68 100c2 32 16 42 32 42s30-10 32-42c-5 10-8 14-14 15-6-4-12-5-18-5s-12 1-18 5c-6-1-9-5-14-15z', colour);

const features = (brow: string, lip: string) =>
  `<g fill="none" stroke-linecap="round"><path d="M80 83q7-4.5 13-1M107 82q6-3.5 13 1" stroke="${brow}" stroke-width="3.4"/><path d="M100 92c-2 7-4 11-5 14q4 3 9 1" stroke="#00000055" stroke-width="2.2"/><path d="M90 121q10 5 20-1.5" stroke="${lip}" stroke-width="2.6"/></g><g fill="#1c2830"><circle cx="87" cy="93" r="3"/><circle cx="113" cy="93" r="3"/></g>`;

const GLASSES =
  '<g fill="#ffffff33" stroke="#22303a" stroke-width="2.4"><circle cx="87" cy="93" r="11"/><circle cx="113" cy="93" r="11"/><path d="M98 92q2-2 4 0M76 91l-8-2M124 91l8-2" fill="none"/></g>';

function draw(portrait: Portrait): string {
  const skin = SKIN[portrait.skin];
  const { hair, brow } = HAIR[portrait.hairColour];
  const { cloth, hood: hoodCloth } = COAT[portrait.coat];
  return [
    SCENES[portrait.scene],
    BACK[portrait.hair]?.(hair),
    path('M12 206c4-40 30-50 72-58h32c42 8 68 18 72 58z', cloth),
    path('M84 118h32v30c0 10-32 10-32 0z', skin.shade),
    portrait.hood ? hood(hoodCloth) : collar,
    head(skin),
    portrait.beard && beard(hair),
    features(brow, skin.lip),
    portrait.glasses && GLASSES,
    OVER[portrait.hair](hair),
  ]
    .filter(Boolean)
    .join('');
}

export function portraitDrawing(portrait: Portrait): Drawing {
  const { skin, hair, hairColour, coat, scene } = portrait;
  const extras = [portrait.hood && 'hood', portrait.glasses && 'glasses', portrait.beard && 'beard'].filter(Boolean);
  return {
    id: ['portrait', skin, hair, hairColour, coat, scene, ...extras].join('-'),
    viewBox: '0 0 200 200',
    draw: () => draw(portrait),
  };
}
