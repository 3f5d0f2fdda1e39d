/** The ids of a pack, each branded, so that no kind is taken for another. */
import { slug } from './words.ts';

export const organisationId = slug(15).brand<'Organisation'>();
export const serviceId = slug(20).brand<'Service'>();
export const columnId = slug(6).brand<'Column'>();
export const personId = slug(20).brand<'Person'>();
export const wardId = slug(20).brand<'Ward'>();
export const cardId = slug(30).brand<'Card'>();
export const optionId = slug(20).brand<'Option'>();
export const criterionId = slug(12).brand<'Criterion'>();
