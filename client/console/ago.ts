/** How long ago something was, in the fewest words. */
import { pageWords } from '../words/page-words.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

export function ago(at: number, now: number): string {
  const passed = Math.max(0, now - at);
  const say = pageWords.facilitate.ago;
  if (passed < 10_000) return say.now;
  if (passed < MINUTE) return say.seconds(Math.floor(passed / 10_000) * 10);
  if (passed < HOUR) return say.minutes(Math.floor(passed / MINUTE));
  return say.hours(Math.floor(passed / HOUR));
}

/** A time of day as it is on the wall: "16:37". */
export function onTheWall(at: number): string {
  return new Date(at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
}
