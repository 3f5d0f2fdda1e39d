/** The schema of wards.yaml: the parts of the borough. */
import { z } from 'zod';
import { wardId } from './ids.ts';
import { line } from './words.ts';

const ward = z.strictObject({
  id: wardId.describe('A short name, used by people and organisations.'),
  name: line(24).describe('The name on the map.'),
  about: line(160).describe('What the place is like, in a sentence or two.'),
  deprivation: line(80).describe('How deprived it is, in plain words.'),
});
export const wardsFile = z.strictObject({ wards: z.array(ward).min(2).max(12).describe('The parts of the borough.') });

export type Ward = z.output<typeof ward>;
