/** What a field says that holds more than can be sent: a browser stops typing at the limit, and words given back are joined with those begun since. */
import { words } from '../../words/words.ts';

export function tooLong(text: string, limit: number): string | undefined {
  return text.length > limit ? words.design.field.left(limit - text.length) : undefined;
}
