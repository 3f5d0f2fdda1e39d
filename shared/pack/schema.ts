/** The schema of a pack, format 1: the one source of its types, its checks at the door and the JSON Schema files for editors. */
import type { z } from 'zod';
import { briefingFile } from './schema/briefing.ts';
import { cardsFile } from './schema/cards.ts';
import { packFile } from './schema/frame.ts';
import { menuFile } from './schema/menu.ts';
import { organisationsFile } from './schema/organisations.ts';
import { peopleFile } from './schema/people.ts';
import { tendersFile } from './schema/tenders.ts';
import { wardsFile } from './schema/wards.ts';

export type { Chart, Slide } from './schema/briefing.ts';
export { type ChallengeCard, DECKS, effect, type PackCondition, type PackEffect } from './schema/cards.ts';
export type { BidField, Column, Criterion, PaperField, TextField } from './schema/frame.ts';
export { cardId, columnId, criterionId, optionId, organisationId, personId, serviceId } from './schema/ids.ts';
export type { MenuOption, OptionEffect } from './schema/menu.ts';
export { BUILDINGS, type Organisation, PAINTS } from './schema/organisations.ts';
export type { Person, Portrait } from './schema/people.ts';
export type { ReadyTender } from './schema/tenders.ts';
export type { Ward } from './schema/wards.ts';
export { briefingFile, cardsFile, menuFile, organisationsFile, packFile, peopleFile, tendersFile, wardsFile };

/** Every file of a pack and the schema it must meet. */
export const PACK_FILES = {
  'pack.yaml': packFile,
  'wards.yaml': wardsFile,
  'people.yaml': peopleFile,
  'organisations.yaml': organisationsFile,
  'cards.yaml': cardsFile,
  'menu.yaml': menuFile,
  'tenders.yaml': tendersFile,
  'briefing.yaml': briefingFile,
} as const;

/** A whole pack, read and checked. Lists keep the order of the files. Amounts are whole pounds for one year. */
export type Pack = z.output<typeof packFile> &
  z.output<typeof wardsFile> &
  z.output<typeof peopleFile> &
  z.output<typeof organisationsFile> &
  z.output<typeof cardsFile> &
  z.output<typeof menuFile> &
  z.output<typeof tendersFile> &
  z.output<typeof briefingFile>;
