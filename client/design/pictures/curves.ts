/** Smooth lines of the map: cubic Bezier pieces, as a path and as points along it. */
export type Point = readonly [number, number];
type Piece = readonly [Point, Point, Point, Point];
export type Curve = readonly [Piece, ...Piece[]];

export function bezierPath(curve: Curve): string {
  const [[start]] = curve;
  return `M${start}${curve.map(([, a, b, end]) => `C${a} ${b} ${end}`).join('')}`;
}

function at([start, a, b, end]: Piece, t: number): Point {
  const u = 1 - t;
  const on = (axis: 0 | 1) =>
    u ** 3 * start[axis] + 3 * u * u * t * a[axis] + 3 * u * t * t * b[axis] + t ** 3 * end[axis];
  return [on(0), on(1)];
}

/** So many points on each piece, its ends included. */
export function pointsOf(curve: Curve, each: number): readonly Point[] {
  return curve.flatMap((piece) => Array.from({ length: each }, (_, index) => at(piece, index / (each - 1))));
}
