/** A pack in which everything secret carries a mark found nowhere else, so that a leak of any of it shows in the bytes. */
import type { Pack } from '../../shared/pack/schema.ts';

/** The pack with a mark on every front, back, card, option, insight, prompt, slide, note and person; costs are amounts that occur once. */
export function marked(pack: Pack): Pack {
  return {
    ...pack,
    id: 'marked',
    title: 'Marked',
    people: pack.people.map((person) => ({
      ...person,
      story: `${person.story}\n\nmark-story-${person.id}`,
      statement: `mark-statement-${person.id}`,
    })),
    organisations: pack.organisations.map((organisation, number) => ({
      ...organisation,
      summary: `mark-front-${organisation.id}`,
      core: coreOf(number),
      record: `mark-record-${organisation.id}`,
      goodAt: `mark-good-${organisation.id}`,
      badAt: `mark-bad-${organisation.id}`,
      staff: `mark-staff-${organisation.id}`,
      services: organisation.services.map((service, which) => ({ ...service, cost: costOf(number, which) })),
    })),
    cards: pack.cards.map((card) => ({ ...card, text: `mark-card-${card.id}`, title: `mark-title-${card.id}` })),
    options: pack.options.map((option) => ({
      ...option,
      about: `mark-option-${option.id}`,
      effects: option.effects.map((effect) =>
        effect.kind === 'insight' ? { ...effect, text: `mark-insight-${option.id}-of-${effect.person}` } : effect,
      ),
    })),
    tenders: pack.tenders.map((tender) => ({
      ...tender,
      texts: Object.fromEntries(Object.keys(tender.texts).map((field) => [field, `mark-ready-${tender.person}`])),
    })),
    agenda: pack.agenda.map((item) => ({
      ...item,
      prompts: item.prompts.map((_, i) => `mark-prompt-${item.step}-${i}`),
    })),
    slides: pack.slides.map((slide, number) => ({
      ...slide,
      body: `mark-slide-${number}`,
      notes: `mark-note-${number}`,
    })),
  };
}

/** Pounds a year that no other number of the pack, and no time of these decades, contains. */
export function coreOf(organisation: number): number {
  return 8_130_007 + organisation * 1013;
}

export function costOf(organisation: number, service: number): number {
  return 8_770_003 + organisation * 1117 + service * 11;
}
