/** The map of a borough, drawn from a seed: land, contours, parks, wards, river, railway and roads. The same seed gives the same town. */
import { bezierPath, type Curve, type Point, pointsOf } from './curves.ts';
import { dice as diceOf } from './dice.ts';
import type { Drawing } from './symbols.ts';

const WIDTH = 1600;
const HEIGHT = 1000;

interface Ward {
  readonly x: number;
  readonly y: number;
  readonly rx: number;
  readonly ry: number;
  /** Degrees its streets are turned by. */
  readonly turn: number;
}

interface Line {
  readonly curve: Curve;
  /** No block comes nearer than this to it. */
  readonly clear: number;
}

const RIVER: Curve = [
  [
    [-40, 700],
    [220, 560],
    [330, 800],
    [600, 700],
  ],
  [
    [600, 700],
    [800, 625],
    [820, 430],
    [1060, 450],
  ],
  [
    [1060, 450],
    [1280, 468],
    [1360, 640],
    [1660, 540],
  ],
];
const A_ROAD: Curve = [
  [
    [120, -40],
    [300, 240],
    [520, 360],
    [760, 470],
  ],
  [
    [760, 470],
    [960, 560],
    [1100, 800],
    [1180, 1040],
  ],
];
const B_ROAD: Curve = [
  [
    [-40, 360],
    [300, 420],
    [500, 300],
    [860, 240],
  ],
  [
    [860, 240],
    [1100, 190],
    [1360, 300],
    [1660, 220],
  ],
];
const B_ROAD_2: Curve = [
  [
    [300, 1040],
    [420, 760],
    [560, 520],
    [640, -40],
  ],
];
const RAILWAY: Curve = [
  [
    [-40, 120],
    [400, 90],
    [900, 120],
    [1180, 330],
  ],
  [
    [1180, 330],
    [1340, 450],
    [1480, 760],
    [1660, 900],
  ],
];

/** A park's middle and half-axes. */
const PARKS: readonly (readonly [number, number, number, number])[] = [
  [1010, 660, 105, 70],
  [330, 180, 95, 62],
  [1420, 400, 90, 60],
  [700, 860, 120, 70],
];

/** Where wards are, the one most often named first. */
const WARDS: readonly Ward[] = [
  { x: 230, y: 480, rx: 250, ry: 170, turn: -14 },
  { x: 900, y: 110, rx: 260, ry: 140, turn: 8 },
  { x: 560, y: 560, rx: 150, ry: 150, turn: 22 },
  { x: 830, y: 640, rx: 170, ry: 150, turn: -8 },
  { x: 1330, y: 800, rx: 230, ry: 150, turn: 14 },
  { x: 250, y: 880, rx: 210, ry: 110, turn: -6 },
  { x: 1330, y: 120, rx: 240, ry: 120, turn: -10 },
  { x: 640, y: 330, rx: 150, ry: 120, turn: 30 },
  { x: 1400, y: 610, rx: 150, ry: 90, turn: -18 },
  { x: 130, y: 180, rx: 130, ry: 150, turn: 4 },
  { x: 1080, y: 900, rx: 120, ry: 80, turn: 6 },
  { x: 890, y: 850, rx: 70, ry: 56, turn: 10 },
];

/** Where the ward in this place of the list has its name, on the map's own grid. */
export function wardPlace(index: number): { readonly x: number; readonly y: number } | undefined {
  return WARDS[index];
}

const whole = (value: number) => Math.round(value);

const parkPath = (x: number, y: number, a: number, b: number) =>
  `M${x - a} ${y}C${x - a} ${y - b * 1.2} ${x + a * 0.6} ${y - b * 1.3} ${x + a} ${y - b * 0.1}S${x + a * 0.3} ${y + b * 1.2} ${x - a * 0.3} ${y + b}S${x - a} ${y + b * 0.5} ${x - a} ${y}z`;

const contourPath = (ring: number) => {
  const a = 70 + ring * 34;
  const b = 46 + ring * 26;
  return `M${1120 - a} 300C${1120 - a} ${300 - b * 1.3} ${1120 + a * 0.7} ${300 - b * 1.5} ${1120 + a} ${300 - b * 0.2}S${1120 + a * 0.2} ${300 + b * 1.2} ${1120 - a * 0.4} ${300 + b}S${1120 - a} ${300 + b * 0.6} ${1120 - a} 300z`;
};

const dot = (x: number, y: number, r: number) =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;

function trees(dice: () => number): string {
  return PARKS.flatMap(([x, y, a, b]) =>
    Array.from({ length: 20 }, () => {
      const angle = dice() * Math.PI * 2;
      const reach = Math.sqrt(dice()) * 0.8;
      return dot(whole(x + Math.cos(angle) * a * reach), whole(y + Math.sin(angle) * b * reach), whole(4 + dice() * 4));
    }),
  ).join('');
}

/** Blocks that would touch a road, the river or a park are left out, which is what makes it look like a town. */
function blocks(dice: () => number): {
  readonly homes: string;
  readonly publicHouses: string;
  readonly greens: string;
} {
  const lines: readonly Line[] = [
    { curve: RIVER, clear: 52 },
    { curve: A_ROAD, clear: 26 },
    { curve: B_ROAD, clear: 24 },
    { curve: B_ROAD_2, clear: 24 },
    { curve: RAILWAY, clear: 22 },
  ];
  const kept = lines.map(({ curve, clear }) => ({ points: pointsOf(curve, 50), clear: clear * clear }));
  const far = (x: number, y: number) =>
    kept.every(({ points, clear }) => points.every(([px, py]) => (px - x) ** 2 + (py - y) ** 2 > clear));
  const inPark = (x: number, y: number) =>
    PARKS.some(([px, py, a, b]) => ((x - px) / (a + 14)) ** 2 + ((y - py) / (b + 14)) ** 2 < 1);
  const found = { homes: '', publicHouses: '', greens: '' };
  for (const ward of WARDS) {
    const angle = (ward.turn * Math.PI) / 180;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    const onMap = (u: number, v: number): Point => [ward.x + u * cos - v * sin, ward.y + u * sin + v * cos];
    for (let u = -ward.rx; u < ward.rx; ) {
      const width = 26 + dice() * 30;
      for (let v = -ward.ry; v < ward.ry; ) {
        const height = 18 + dice() * 12;
        const [mu, mv] = [u + width / 2, v + height / 2];
        const [x, y] = onMap(mu, mv);
        const inside = (mu / ward.rx) ** 2 + (mv / ward.ry) ** 2 < 0.92 + dice() * 0.1;
        if (inside && far(x, y) && !inPark(x, y)) {
          const corners = [
            onMap(u + 2.5, v + 2.5),
            onMap(u + width - 2.5, v + 2.5),
            onMap(u + width - 2.5, v + height - 2.5),
            onMap(u + 2.5, v + height - 2.5),
          ];
          const path = `M${corners.map(([cx, cy]) => `${whole(cx)} ${whole(cy)}`).join('L')}z`;
          const kind = dice();
          if (kind < 0.06) found.publicHouses += path;
          else if (kind < 0.14) found.greens += path;
          else found.homes += path;
        }
        v += height;
      }
      u += width;
    }
  }
  return found;
}

const fill = (d: string, colour: string) => `<path d="${d}" fill="var(--map-${colour})"/>`;
const stroke = (d: string, width: number, colour: string, more = '') =>
  `<path d="${d}" fill="none" stroke="var(--map-${colour})" stroke-width="${width}"${more}/>`;
const road = (curve: Curve, width: number, colour: string) =>
  stroke(bezierPath(curve), width + 4, 'case') + stroke(bezierPath(curve), width, colour);

function draw(seed: number): string {
  const dice = diceOf(seed);
  const parks = PARKS.map((park) => parkPath(...park)).join('');
  const { homes, publicHouses, greens } = blocks(dice);
  const river = bezierPath(RIVER);
  const railway = bezierPath(RAILWAY);
  return [
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="var(--map-land)"/>`,
    stroke(Array.from({ length: 7 }, (_, ring) => contourPath(ring)).join(''), 1.4, 'contour'),
    WARDS.map(
      ({ x, y, rx, ry, turn }) =>
        `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" transform="rotate(${turn} ${x} ${y})" fill="var(--map-urban)"/>`,
    ).join(''),
    fill(parks, 'park'),
    fill(trees(dice), 'tree'),
    fill(homes, 'block'),
    fill(publicHouses, 'public'),
    fill(greens, 'park'),
    stroke(river, 62, 'bank'),
    stroke(river, 56, 'water'),
    stroke(railway, 5, 'rail'),
    stroke(railway, 2.4, 'case', ' stroke-dasharray="14 12"'),
    road(B_ROAD, 9, 'broad'),
    road(B_ROAD_2, 9, 'broad'),
    road(A_ROAD, 13, 'aroad'),
  ].join('');
}

export const RIVER_PATH = bezierPath(RIVER);
export const MAP_BOX = `0 0 ${WIDTH} ${HEIGHT}`;

export function boroughDrawing(seed: number): Drawing {
  return { id: `borough-${seed}`, viewBox: MAP_BOX, draw: () => draw(seed) };
}
