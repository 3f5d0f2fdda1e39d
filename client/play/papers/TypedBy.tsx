/** Who else types in a field, for its border: their names, and the colour of the first. */

import type { PersonShown } from '../../design/people/Avatar.tsx';
import { personColour } from '../../design/people/look.ts';
import { NameTag } from '../../design/people/NameTag.tsx';
import { words } from '../../words/words.ts';

export function typedBy(people: readonly PersonShown[]) {
  const [first] = people;
  if (first === undefined) return {};
  return {
    who: personColour(first.look),
    tags: people.map(({ id, name, look }) => (
      <NameTag key={id} look={look} doing="typing" said={words.design.person.typing(name)}>
        {name}
      </NameTag>
    )),
  };
}
